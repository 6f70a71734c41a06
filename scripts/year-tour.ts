import type { Page } from "@playwright/test";

/** The lists and pages that are shown, by the address's name, and a heading by which each is known to be there. */
const PAGES = [
  ["complaints", "投诉举报", /投诉举报/],
  ["opinions", "政务舆情", /舆情回应/],
  ["inspections", "监督检查", /监督检查/],
  ["assessments", "考核评议", /考核评议/],
  ["duties", "年度日程", /年/],
  ["rules", "规定之间的不同", /规定/],
  ["figures", "本月统计", /统计/],
  ["annual", "年度报告", /年度报告/],
  ["exchange", "多台电脑", /其他电脑/],
  ["backup", "备份和恢复", /备份/],
] as const;

/** What 监督考核, 年度工作, 统计年报 and 数据 show of the sample year, a figure with its cases, and a case with what was done. */
export async function yearTour(
  dashboard: Page,
  origin: string,
  picture: (page: Page, name: string, isWhole?: boolean) => Promise<void>,
): Promise<void> {
  for (const [address, name, heading] of PAGES) {
    await dashboard.goto(`${origin}/dashboard.html#${address}`);
    await dashboard.getByRole("heading", { level: 2, name: heading }).first().waitFor();
    await dashboard.waitForTimeout(500);
    await picture(dashboard, name);
  }
  await dashboard.goto(`${origin}/dashboard.html#annual`);
  const requests = dashboard.getByRole("group", { name: /收到和处理政府信息公开申请情况/ });
  await requests.getByRole("button", { name: /^三、本年度办理结果，（一）予以公开，总计：/ }).click();
  await dashboard.getByRole("dialog").getByRole("link").first().waitFor();
  await picture(dashboard, "年度报告一格里的事项");
  await dashboard.keyboard.press("Escape");
  await picture(dashboard, "年度报告全页", true);
  await dashboard.goto(`${origin}/dashboard.html#complaints`);
  const list = dashboard.getByRole("table", { name: "投诉举报" });
  await list.getByRole("link").last().click();
  await dashboard.getByRole("region", { name: "办理过程" }).waitFor();
  await picture(dashboard, "一件投诉举报", true);
}
