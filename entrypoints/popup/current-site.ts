import { browser } from "#imports";
import type { PopupSite } from "../../components/popup/SiteSwitch.tsx";
import { send } from "../../lib/messaging/send.ts";
import { sitePattern } from "../../lib/platform/site-pattern.ts";

/** The tab that the popup was opened on, and its site. */
export interface CurrentSite {
  readonly tab: number;
  readonly shown: PopupSite;
  /** What is wrong on its page. */
  readonly trouble?: string | undefined;
}

const BARE = "检查面板没有加载成功，发布前的拦截仍然有效。请先保存草稿，再刷新页面。";

/** Reads the site of the tab in front. */
export async function currentSite(): Promise<CurrentSite> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url === undefined ? undefined : new URL(tab.url);
  const id = tab?.id ?? -1;
  if (!url || !/^https?:$/.test(url.protocol)) return { tab: id, shown: { kind: "unsupported" } };
  const { origin } = url;
  const [state, page] = await Promise.all([send("site.state", { origin }), send("page.status", { tab: id })]);
  if (!state.ok || !state.value.enabled || !state.value.granted) return { tab: id, shown: { kind: "off", origin } };
  // A page that was open before has no script of ours in it yet.
  const needsReload = page.ok && page.value.status === null;
  const status = page.ok ? page.value.status : null;
  const draft = status?.editing ? { draft: { block: status.block, ask: status.ask } } : {};
  return { tab: id, shown: { kind: "on", origin, needsReload, ...draft }, trouble: status?.bare ? BARE : undefined };
}

/** Asks the browser for the site (this must run inside the press) and switches it on; a sentence where that failed. */
export async function enableSite({ shown }: CurrentSite): Promise<string | undefined> {
  if (shown.kind !== "off") return undefined;
  // Said before the browser asks: its question may close this popup, and the background then finishes alone.
  void send("site.enable", { origin: shown.origin });
  const granted = await browser.permissions.request({ origins: [sitePattern(shown.origin)] });
  if (!granted) return "浏览器没有允许访问此网站，没有启用。需要时再按一次，并在提示中选择“允许”。";
  const reply = await send("site.enable", { origin: shown.origin });
  return reply.ok ? undefined : reply.error;
}

/** Switches the site off; a sentence where that failed. */
export async function disableSite({ shown }: CurrentSite): Promise<string | undefined> {
  if (shown.kind !== "on") return undefined;
  const reply = await send("site.disable", { origin: shown.origin });
  return reply.ok ? undefined : reply.error;
}
