import type { DrawPortalPanel, PortalPanelActions, StartPortalPanel } from "../../components/portal/panel-state.ts";
import { send } from "../../lib/messaging/send.ts";
import { createBareNotice } from "../../lib/page/overlay/bare-notice.ts";
import { createHandover } from "../../lib/platform/handover.ts";

const { taken } = createHandover<StartPortalPanel>("portal-panel");

const BARE = "公开助手的面板没有加载成功，请刷新本页再试一次。";

/** Loads what draws the panel in a closed root; where it cannot be, a bare notice says so, and there is no panel. */
export async function loadPanel(root: ShadowRoot, actions: PortalPanelActions): Promise<DrawPortalPanel | undefined> {
  if (!taken()) await send("script.load", { script: "portal-panel" });
  const start = taken();
  if (start) return start(root, actions);
  createBareNotice(root, () => location.reload())(BARE);
  return undefined;
}
