import { today } from "../../../lib/platform/today.ts";
import { sitDown } from "../article-steps.ts";
import { expect, test } from "../desk.ts";
import { ArticlePage, FOUND_PUBLIC, onPaper, type Desk } from "./article-page.ts";
import { CasePage } from "./case-page.ts";

// Starts from an empty register.
test.use({ profile: "agency-tianjin" });
// A whole way of an article is dozens of forms: half a minute where the machine is quick.
test.describe.configure({ timeout: 150_000 });

test.beforeEach(async ({ register }) => sitDown(register, "tianjin"));

const REFUSED = { 公开属性: "不予公开", 不予公开的理由: "属于内部管理事项，条例第十六条" };
const ACTIVE = { 公开属性: "主动公开" };

async function review(
  article: ArticlePage,
  attribute = "主动公开",
  days = ["2026-11-17", "2026-11-18"],
): Promise<void> {
  const [first = "", second = ""] = days;
  await article.sign("部门负责人审核", { ...onPaper(first, "赵处", "津审1号"), 公开属性: attribute });
  await article.sign("保密审查", { ...onPaper(second, "钱主任", "津审2号"), ...FOUND_PUBLIC });
}

async function signOff(article: ArticlePage): Promise<void> {
  await article.sign("签发", { 审核人: "孙局长", ...ACTIVE });
  await article.expectSaid("已封存");
}

test("T4, T10: 天津: a policy that is not to be public needs a reason, 领导小组 and the signer; nothing goes out", async ({
  page,
  portal,
  register,
}) => {
  const article = await ArticlePage.write({ page, portal, register }, "内部经办规程", ["规程如下。"]);
  const first = {
    实际发生日期: "2026-11-16",
    信息种类: "规范性文件、政策性文件",
    "形成、变更": "2026-11-16",
    涉及重大利益: false,
  };
  await article.begin({ ...first, 公开属性: "不予公开" });
  await article.refused("“不予公开的理由”没有填写");
  await article.enter({ 不予公开的理由: REFUSED.不予公开的理由 });
  await article.begun();
  await review(article, "不予公开");
  await article.held(/还不能发布/);
  expect(await article.panel.names("button")).not.toContainEqual(expect.stringContaining("签发"));
  await article.sign("领导小组审查", onPaper("2026-11-19", "周组长", "津审3号"));
  await article.sign("决定不主动公开", {
    签字日期: "2026-11-19",
    审核人: "孙局长",
    依据: "条例第十六条",
    决定的理由: "属于内部管理事项",
  });
  await article.held(/不主动公开|不能发布/);
  expect((await article.steps()).map(({ step }) => step)).toEqual([
    "draft",
    "department-review",
    "secrecy-review",
    "group-review",
    "withhold",
  ]);
});

test("T5, T14, T16–21: 天津: heard before it is decided; document and 解读 wait for each other and go out on one day", async ({
  page,
  portal,
  register,
}) => {
  const desk: Desk = { page, portal, register };
  const POLICY = "天津市长期护理保险失能评估管理办法";
  const policy = await ArticlePage.write(desk, POLICY, ["第一条 为规范失能评估，制定本办法。"]);
  await policy.start({
    实际发生日期: "2026-10-12",
    信息种类: "规范性文件、政策性文件",
    "形成、变更": "2026-10-12",
    涉及重大利益: true,
  });
  await policy.expectClock("公开期限", "2026-11-09");
  await review(policy, "主动公开", ["2026-10-12", "2026-10-13"]);
  const file = await CasePage.open(register, `case/${await policy.id()}`);
  await file.take("公开草案，征求公众意见", "2026-10-13", { 征求意见开始: "2026-10-13", 征求意见截止: "2026-11-13" });
  await file.take("征求意见结束", "2026-11-16", { 收到意见的条数: "1" });
  await file.take("公布意见采纳情况", "2026-11-16", { 采纳的意见: "明确复评期限", 没有采纳的意见: "无" });
  await file.take("确定是否解读", "2026-11-16", { 需要解读: true, 解读方案: "由待遇保障处解读，图文同步发布" });
  await policy.openPanel();
  await signOff(policy);
  // Held until the 解读 is ready.
  await policy.held(/还不能发布.*解读材料已经审定/);
  // The draft is kept, and the 解读 is written in the same window.
  await page.locator("#save-draft").click();
  await page.getByRole("link", { name: "继续编辑" }).waitFor();

  const text = await ArticlePage.write(desk, `《${POLICY}》解读`, ["一、制定背景。二、主要内容。"]);
  await text.start({
    实际发生日期: "2026-11-16",
    信息种类: "政策解读",
    "形成、变更": "2026-11-16",
    涉及重大利益: false,
  });
  // T19: what it should say and does not.
  await text.expectSaid("政策解读要素不全");
  await file.go(`case/${await text.id()}`);
  await file.tie("所解读的文件", POLICY);
  await review(text);
  await signOff(text);
  await text.held(/还不能发布.*所解读的文件已经发布/);
  await page.locator("#save-draft").click();
  const toText = await page.getByRole("link", { name: "继续编辑" }).getAttribute("href");

  await file.go(`case/${await policy.id()}`);
  await expect(file.screen.getByRole("region", { name: "办理过程" })).toContainText("解读材料已经审定");
  await page.goto(`${portal.url}/admin/articles`);
  await page
    .getByRole("row", { name: new RegExp(`${POLICY}(?!》)`) })
    .getByRole("link", { name: "编辑" })
    .click();
  await policy.openPanel();
  await policy.publish();
  await file.expectClock("发布解读的期限", today(), "进行中");
  await page.goto(`${portal.url}${toText}`);
  await text.openPanel();
  await text.expectClock("与文件同步发布的期限", today());
  await text.publish();
  await file.expectClock("发布解读的期限", today(), "按期完成");
  const days = [policy, text].map(
    async (one) => (await one.steps()).find(({ step }) => step === "publish")?.fields["published-at"],
  );
  const [one = "", other = ""] = (await Promise.all(days)).map((at) => String(at).slice(0, 10));
  expect(one).toBe(other);
  await file.close();
});

test("T4, T7: 天津: a penalty has 7 working days, another decision 20; the signer has the last word", async ({
  page,
  portal,
  register,
}) => {
  const desk: Desk = { page, portal, register };
  const other = await ArticlePage.write(desk, "行政检查结果", ["检查结果如下。"]);
  await other.start({
    实际发生日期: "2026-11-16",
    信息种类: "其他行政执法决定",
    公开期限: "自决定作出之日起20个工作日",
    "形成、变更": "2026-11-16",
    涉及重大利益: false,
  });
  await other.expectClock("公开期限", "2026-12-14");

  const penalty = await ArticlePage.write(desk, "行政处罚决定书", ["对某药店罚款二万元。"]);
  await penalty.start({ 实际发生日期: "2026-11-16", "形成、变更": "2026-11-16", 涉及重大利益: false });
  await penalty.expectClock("公开期限", "2026-11-25");
  await review(penalty);
  await signOff(penalty);
  await penalty.publish();
  const [first] = await penalty.steps();
  expect(first?.fields).toMatchObject({ "article-kind": "permit-penalty", "publishing-limit": "permit-penalty" });
});

test("T9: 天津: the answer to a proposal goes out in full, or it is said why not", async ({
  page,
  portal,
  register,
}) => {
  const article = await ArticlePage.write({ page, portal, register }, "对政协提案第12号的答复", ["您提出的提案收悉。"]);
  await article.begin({
    实际发生日期: "2026-11-16",
    "形成、变更": "2026-11-16",
    信息种类: "建议提案答复",
    涉及重大利益: false,
    全文公开答复: false,
  });
  await article.refused("“不全文公开的理由”没有填写");
  await article.enter({ 全文公开答复: true });
  await article.begun();
  await review(article);
  await signOff(article);
  await article.publish();
  expect((await article.steps())[0]?.fields).toMatchObject({ "article-kind": "proposal-reply", "full-text": true });
});

test("T8, T12–14: 天津: what a guide leaves out is told by its clause; what must be public is listed by department", async ({
  page,
  portal,
  register,
}) => {
  const article = await ArticlePage.write({ page, portal, register }, "门诊慢特病认定办事指南", [
    "办理材料：身份证。",
    "办理流程：窗口受理、当场办结。",
  ]);
  await article.expectSaid("办事指南要素不全");
  const guide = await ArticlePage.write({ page, portal, register }, "市医保局政府信息公开指南", [
    "信息分类见目录，可以查阅网站。",
  ]);
  await guide.expectSaid("政府信息公开指南内容不全");
  const list = await CasePage.open(register, "catalogue");
  await expect(list.screen.getByRole("heading", { name: /主动公开目录/ })).toContainText("从未公开");
  await expect(list.screen.getByRole("row", { name: /公开指南/ }).first()).toBeVisible();
  await list.close();
});
