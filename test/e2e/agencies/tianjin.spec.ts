import { today } from "../../../lib/platform/today.ts";
import { sitDown } from "../article-steps.ts";
import { expect, test } from "../desk.ts";
import { ArticlePage, FOUND_PUBLIC, onPaper, type Desk } from "./article-page.ts";
import { CasePage } from "./case-page.ts";

// Starts from an empty register.
test.use({ profile: "agency-tianjin" });

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
  await file.take("确定是否解读", "2026-11-16", { 需要解读: true });
  await page.bringToFront();
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
  await page.bringToFront();
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
