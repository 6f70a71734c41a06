import { addDays } from "../../lib/deadlines/civil.ts";
import { longDay } from "../../lib/deadlines/day-words.ts";
import { today } from "../../lib/platform/today.ts";
import { CasePage } from "./agencies/case-page.ts";
import { DRAFTER } from "./article-steps.ts";
import { expect, test } from "./desk.ts";
import { recordCase } from "./recorded-cases.ts";
import type { RegisterPage } from "./register-page.ts";
import { expectNoFault } from "./no-fault.ts";

// Starts from an empty register.
test.use({ profile: "rules-dates" });
test.describe.configure({ timeout: 120_000 });

const TODAY = today();
const MEASURES = "天津市医疗保障局政务公开实施办法";

const article = (register: RegisterPage, on: string, title: string): Promise<string> =>
  recordCase(register, "article", [
    ["draft", on, { title, "article-kind": "policy", "major-interest": true }],
    ["open-consultation", addDays(on, 1), { "consultation-closes": addDays(on, 31) }],
  ]);
const request = (register: RegisterPage, on: string): Promise<string> =>
  recordCase(register, "request", [
    ["register", on, { channel: "in-person", "applicant-kind": "natural", content: "基金收支情况" }],
  ]);

test("H1.8, T9: 天津's measures have expired: the settings and the dashboard say so; each case goes by the rules of its day", async ({
  register,
}) => {
  await register.ask("settings.save", { person: DRAFTER, pack: "tianjin" });
  const old = await article(register, "2024-10-21", "期满以前的文件");
  const later = await article(register, addDays(TODAY, -5), "期满以后的文件");
  const asked = await request(register, addDays(TODAY, -4));
  const page = await CasePage.open(register, "today");
  const { screen } = page;
  const notice = screen.getByRole("status").filter({ hasText: "已经到期" });
  await expect(notice).toContainText(`《${MEASURES}》的有效期到2024年10月26日，已经到期`);
  await expect(notice).toContainText("2024年10月27日起开始的事项按国家规定办理");

  const consultation = screen.locator("li.clock").filter({ hasText: "公开征求意见的期限" });
  await page.go(`case/${old}`);
  await expect(screen.getByText("本件按2024年10月21日的规定办理")).toContainText(MEASURES);
  await consultation.getByText("规定不同（2处）").click();
  await expect(consultation).toContainText("没有写日数");
  await expect(consultation).toContainText("按此执行");
  await expectNoFault(screen);
  await page.go(`case/${later}`);
  await expect(screen.getByRole("heading", { name: /期满以后的文件/ })).toBeVisible();
  await expect(screen.getByText(/本件按.*的规定办理/)).toBeHidden();
  await consultation.getByText("规定不同", { exact: true }).click();
  await expect(consultation).toContainText("不少于30日");
  await expect(consultation).not.toContainText("天津");
  await page.go(`case/${asked}`);
  await expect(screen.locator("li.clock").first()).toContainText("答复期限");
  await expect(screen.locator("li.clock").first()).not.toContainText(MEASURES);

  await page.go("rules");
  const rules = screen.getByRole("article", { name: "规定之间的不同" });
  await expect(rules).toContainText("有效期到2024年10月26日，已到期");
  await expect(rules.getByRole("row", { name: /决策草案征求意见的时间/ }).first()).toContainText("已到期");

  // The agency says that it goes on by them.
  const options = await register.openScreen("options");
  await options.bringToFront();
  const card = options.getByRole("region", { name: "规定已到期" });
  await expect(card).toContainText("按国家规定办理");
  await expect(card.getByRole("radio", { name: /按国家规定办理/ })).toBeChecked();
  await expectNoFault(options);
  await card.getByRole("radio", { name: /继续按原规定办理/ }).check();
  await expect(card).toContainText("已保存");
  await expect(card).toContainText(`${longDay(TODAY)}由李明选择继续作为内部制度执行`);
  await screen.bringToFront();
  await screen.reload();
  await page.go(`case/${asked}`);
  await expect(screen.locator("li.clock").first()).toContainText(`《${MEASURES}》第十五条`);
  await page.go("today");
  await expect(notice).toContainText("选择继续作为内部制度执行");
});

test("L.4, H7.2: 规定之间的不同 lists what 霍山's documents and the law say differently, is narrowed by words and printed", async ({
  register,
}) => {
  await register.ask("settings.save", { person: DRAFTER, pack: "huoshan" });
  const page = await CasePage.open(register, "rules");
  const { screen } = page;
  const table = screen.getByRole("table", { name: "规定之间的不同" });
  await expect(table.getByRole("row", { name: /收到申请后有没有受理环节/ })).toContainText("按此执行");
  await expect.poll(() => table.getByRole("row").count()).toBeGreaterThan(20);
  const all = await table.getByRole("row").count();
  await expectNoFault(screen);
  await screen.getByRole("searchbox", { name: "查找" }).fill("年度报告 3月31日");
  await expect(table.getByRole("row", { name: /年度报告的公布日期/ })).toContainText("1月31日");
  await expect.poll(() => table.getByRole("row").count()).toBeLessThan(all);
  await expect(screen.getByRole("table", { name: "目录事项与所列依据的不同" })).toContainText("每年1月31日前");
  await screen.getByRole("searchbox", { name: "查找" }).fill("没有这样的规定");
  await expect(screen.getByText("没有符合的内容")).toBeVisible();
  await screen.getByRole("searchbox", { name: "查找" }).fill("");
  await screen.emulateMedia({ media: "print" });
  await expect(screen.getByText("打印时间：")).toBeVisible();
  await expect(screen.getByRole("button", { name: "打印" })).toBeHidden();
});
