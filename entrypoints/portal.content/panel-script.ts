import type { DrawPortalPanel, PortalPanelActions, StartPortalPanel } from "../../components/portal/panel-state.ts";
import { send } from "../../lib/messaging/send.ts";
import type { FormTools } from "../../lib/page/forms/form-tools.ts";
import { createBareNotice } from "../../lib/page/overlay/bare-notice.ts";
import { createHandover } from "../../lib/platform/handover.ts";

const BARE = "公开助手的面板没有加载成功，请刷新本页再试一次。";

const panel = createHandover<StartPortalPanel>("portal-panel");
const tools = createHandover<() => FormTools>("form-tools");

/** What the script brings that is loaded on a request's own pages only, started in a closed root. */
export interface PanelScript {
  readonly draw: DrawPortalPanel;
  readonly forms: FormTools;
}

let started: PanelScript | undefined;
let bare: ((sentence: string) => void) | undefined;

/** Has the script run in this frame, once; where the browser would not, a bare notice says so. */
export async function startPanel(root: ShadowRoot, actions: PortalPanelActions): Promise<PanelScript | undefined> {
  if (started) return started;
  if (!panel.taken()) await send("script.load", { script: "portal-panel" });
  const [start, forms] = [panel.taken(), tools.taken()?.()];
  if (start && forms) return (started ??= { draw: start(root, actions), forms });
  bare ??= createBareNotice(root, () => location.reload());
  bare(BARE);
  return undefined;
}
