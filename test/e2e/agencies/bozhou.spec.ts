import { sitDown } from "../article-steps.ts";
import { expect, test } from "../desk.ts";
import { ArticlePage, FOUND_PUBLIC, onPaper } from "./article-page.ts";
import { CasePage } from "./case-page.ts";

// Starts from an empty register.
test.use({ profile: "agency-bozhou" });
// A whole way of an article is dozens of forms: half a minute where the machine is quick.
test.describe.configure({ timeout: 150_000 });

test("B.审, H2.11: 亳州: three levels of review, each by a hand of its own, sent back and reviewed again, then published", async ({
  page,
  portal,
  register,
}) => {
  await sitDown(register, "bozhou");
  const article = await ArticlePage.write({ page, portal, register }, "2026年第三季度医疗救助情况说明", [
    "2026年第三季度全市实施医疗救助3126人次。",
    "亳州市医疗保障局",
  ]);
  await article.held(/还没有开始审核/);
  await article.start({ 实际发生日期: "2026-11-09", "形成、变更": "2026-11-09" });
  await article.expectClock("公开期限", "2026-12-07");
  await article.held(/还不能发布：.*一级审核/);

  await article.sign("一级审核", onPaper("2026-11-10", "赵科", "审2026-1"));
  // The same hand is warned of, and recorded as such.
  await article.openStep("二级审核");
  await article.enter({ ...onPaper("2026-11-11", "赵科", "审2026-2"), ...FOUND_PUBLIC });
  await article.expectSaid(/赵科.*应当由另一个人办理/);
  await article.record("二级审核");
  await article.expectSaid(/赵科是这一件的“一级审核”的办理人，又办理了“二级审核”/);

  await article.sign("退回修改", {
    纸质审核单编号: "审2026-3",
    签字日期: "2026-11-12",
    审核人: "孙局长",
    退回的理由: "二级审核与一级审核是同一人",
  });
  await article.expectSaid(/须重新办理/);
  await article.sign("一级审核", onPaper("2026-11-13", "赵科", "审2026-4"));
  await article.sign("二级审核", { ...onPaper("2026-11-13", "钱主任", "审2026-5"), ...FOUND_PUBLIC });
  await article.held(/还不能发布：.*三级审核/);
  await article.sign("三级审核", { 审核人: "孙局长" });
  await article.expectSaid("已封存");
  const address = await article.publish();

  expect((await article.steps()).map(({ step }) => step)).toEqual([
    "draft",
    "department-review",
    "secrecy-review",
    "return-draft",
    "department-review",
    "secrecy-review",
    "approve",
    "publish",
  ]);
  const dashboard = await CasePage.open(register, `case/${await article.id()}`);
  await expect(dashboard.screen.getByRole("region", { name: "审定稿和公开" })).toContainText(address);
  await register.ask("office.save", { ...(await register.ask("office.get", {})).office, name: "亳州市医疗保障局" });
  await dashboard.letter("政府信息公开审核单", ["一级审核", "二级审核", "三级审核", "赵科", "钱主任", "孙局长"]);
  await dashboard.close();
});
