import { today } from "../../../lib/platform/today.ts";
import { sitDown } from "../article-steps.ts";
import { expect, test } from "../desk.ts";
import { ArticlePage, FOUND_PUBLIC, onPaper, OPINION, workdaysFromToday, type Desk } from "./article-page.ts";
import { CasePage } from "./case-page.ts";

// Starts from an empty register.
test.use({ profile: "agency-zhangzhou" });
// A whole way of an article is dozens of forms: half a minute where the machine is quick.
test.describe.configure({ timeout: 150_000 });

test.beforeEach(async ({ register }) => sitDown(register, "zhangzhou"));

/** The reviews that the national procedure has, for the catalogue names no other. */
async function review(article: ArticlePage): Promise<void> {
  await article.sign("部门负责人审核", onPaper("2026-11-17", "赵科", "漳审1号"));
  await article.sign("保密审查", { ...onPaper("2026-11-18", "钱主任", "漳审2号"), ...FOUND_PUBLIC });
  await article.sign("审定", { 审核人: "孙局长" });
  await article.expectSaid("已封存");
}

test("Z, H1.4–5: 漳州: the title names the catalogue's item, one press fills the form; a budget has 20 calendar days, then it is out", async ({
  page,
  portal,
  register,
}) => {
  const article = await ArticlePage.writeInFull({ page, portal, register }, "2026年度部门预算公开说明", [
    "2026年部门预算已经批复，现予公开。",
    "漳州市医疗保障局",
    "2026年11月16日",
  ]);
  const preview = await article.fillFromCatalogue("部门预算");
  // The table says 20 working days, the law that it quotes 20 days.
  for (const words of ["批复后20日内公开（自然日）", "比20个工作日严", "局机关/办公室"])
    expect(preview).toContain(words);
  await expect(page.locator("#period")).toHaveValue(/批复后20日/);
  await expect(page.locator("#basis")).toHaveValue(/预算法》第十四条/);
  await expect(page.locator(".el-select.f-department")).toContainText("办公室");

  await article.openPanel();
  await article.start({ 实际发生日期: "2026-11-16", 公开属性: "主动公开", "形成、变更": "2026-11-16" });
  await article.expectClock("公开期限", "2026-12-06");
  await review(article);
  await article.publish();
  expect((await article.steps())[0]?.fields).toMatchObject({
    "article-kind": "budget",
    "publishing-limit": "budget",
    "catalogue-item": "budget",
  });

  // By department: what was never out, and what was out long ago and is due again; the budget is neither.
  const dashboard = await CasePage.open(register, "start/article/final-accounts");
  const { screen } = dashboard;
  await dashboard.register("新建稿件", "2025-09-01", {
    标题: "2024年度部门决算公开",
    信息种类: "预算、决算",
    公开属性: "主动公开",
    "形成、变更": "2025-08-29",
    公开期限: "自批复之日起20日",
  });
  await dashboard.take("部门负责人审核", "2025-09-02", { 审核人: "赵科", ...OPINION });
  await dashboard.take("保密审查", "2025-09-03", { 审核人: "钱主任", ...OPINION, ...FOUND_PUBLIC });
  await dashboard.take("审定", "2025-09-04", { 审核人: "孙局长" });
  await dashboard.take("发布", "2025-09-05", { 公开的网页地址: `${portal.url}/articles/1001` });
  await dashboard.go("catalogue");
  const office = screen.getByRole("region", { name: "办公室", exact: true });
  const item = (title: string) =>
    office.getByRole("row").filter({ has: screen.getByRole("link", { name: title, exact: true }) });
  await expect(item("部门决算")).toContainText("超期");
  await expect(item("部门预算")).toContainText("正常");
  await screen.getByLabel("状态").selectOption({ label: "从未公开" });
  await expect(item("部门预算")).toBeHidden();
  await expect(screen.getByRole("region", { name: "稽查科", exact: true })).toContainText("行政处罚决定");
  await dashboard.close();
});

test("Z.10, T7: 漳州: a penalty has 7 working days where the table says 20; revoked, it is taken down within 3", async ({
  page,
  portal,
  register,
}) => {
  const article = await ArticlePage.writeInFull({ page, portal, register }, "行政处罚决定书（漳医保罚〔2026〕3号）", [
    "对某药店处以罚款。",
    "漳州市医疗保障局",
    "2026年11月16日",
  ]);
  const preview = await article.fillFromCatalogue("行政处罚决定");
  expect(preview).toContain("7个工作日内公开，目录时限栏写20个工作日，按严的执行");
  await article.openPanel();
  await article.start({ 实际发生日期: "2026-11-16", 公开属性: "主动公开", "形成、变更": "2026-11-16" });
  await article.expectClock("公开期限", "2026-11-25");
  await review(article);
  await article.publish();

  const file = await CasePage.open(register, `case/${await article.id()}`);
  await file.take("所公开的决定被变更、撤销、确认违法或者无效", today(), {
    决定的种类: "行政处罚决定",
    "决定被变更、撤销": today(),
    依据的文书: "漳政复〔2026〕5号",
  });
  await file.expectClock("撤下处罚决定的期限", workdaysFromToday(3), "进行中");
  await file.take("从网页撤下", today(), { 撤下的原因: "处罚决定被复议撤销" });
  await file.expectClock("撤下处罚决定的期限", workdaysFromToday(3), "按期完成");
  await expect(file.screen.getByRole("region", { name: "审定稿和公开" })).toContainText("后来撤下");
  await file.close();
});

test("Z.8, T17–21: 漳州: a policy's 解读 has the table's 20 working days beside the law's at once", async ({
  page,
  portal,
  register,
}) => {
  const desk: Desk = { page, portal, register };
  const policy = await ArticlePage.write(desk, "关于规范医保门诊统筹的通知", ["现将有关事项通知如下。"]);
  await policy.start({
    实际发生日期: "2026-11-16",
    信息种类: "规范性文件、政策性文件",
    公开期限: "自形成或者变更之日起20个工作日",
    "形成、变更": "2026-11-16",
  });
  await policy.sign("确定是否解读", { 需要解读: true });
  await review(policy);
  await policy.publish();
  const file = await CasePage.open(register, `case/${await policy.id()}`);
  await file.expectClock("目录规定的解读期限", workdaysFromToday(20), "进行中");
  await file.expectClock("发布解读的期限", today(), "进行中");
  await file.close();
});
