import { browser } from "wxt/browser";

/** Says on the toolbar button how many cases are overdue or due today; a tab in which something is to be mended says that. */
export async function showDueBadge(cases: number): Promise<void> {
  await browser.action?.setBadgeText({ text: cases === 0 ? "" : String(cases) });
  const title = cases === 0 ? "公开助手" : `公开助手：${cases} 件有已超期或者今天到期的期限`;
  await browser.action?.setTitle({ title });
}
