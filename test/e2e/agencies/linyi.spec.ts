import { today } from "../../../lib/platform/today.ts";
import { sitDown } from "../article-steps.ts";
import { expect, test } from "../desk.ts";
import { ArticlePage, FOUND_PUBLIC, onPaper, workdaysFromToday, type Desk } from "./article-page.ts";
import { CasePage } from "./case-page.ts";

// Starts from an empty register.
test.use({ profile: "agency-linyi" });
// A whole way of an article is dozens of forms: half a minute where the machine is quick.
test.describe.configure({ timeout: 150_000 });

const POLICY = "关于完善门诊慢特病保障的通知";
const INTERPRETATION = "《关于完善门诊慢特病保障的通知》解读";

async function review(article: ArticlePage): Promise<void> {
  await article.sign("内容审核", onPaper("2026-11-17", "赵科", "临审1号"));
  await article.sign("保密审查", { ...onPaper("2026-11-18", "钱主任", "临审2号"), ...FOUND_PUBLIC });
}

async function approve(article: ArticlePage): Promise<void> {
  await article.sign("审定", { 审核人: "孙局长" });
  await article.expectSaid("已封存");
}

test("L.3(3), L.3(4), T17–21: 临沂: a policy is out, its 解读 is due in 3 working days and met when published; a repeal is marked", async ({
  page,
  portal,
  register,
}) => {
  const desk: Desk = { page, portal, register };
  await sitDown(register, "linyi");
  const policy = await ArticlePage.write(desk, POLICY, ["各县区医疗保障局：", "现就门诊慢特病保障有关事项通知如下。"]);
  await policy.start({
    实际发生日期: "2026-11-16",
    信息种类: "规范性文件、政策性文件",
    公开期限: "自形成或者变更之日起20个工作日",
    "形成、变更": "2026-11-16",
    涉及重大利益: false,
  });
  await policy.expectClock("公开期限", "2026-12-14");
  await review(policy);
  await policy.sign("确定是否解读", { 需要解读: true });
  await approve(policy);
  await policy.publish();
  const file = await CasePage.open(register, `case/${await policy.id()}`);
  await file.expectClock("本市发布解读的期限", workdaysFromToday(3), "进行中");
  await file.expectClock("发布解读的期限", today(), "进行中");

  const text = await ArticlePage.write(desk, INTERPRETATION, ["一、背景依据。二、主要内容。三、适用范围。"]);
  await text.start({
    实际发生日期: "2026-11-16",
    信息种类: "政策解读",
    "形成、变更": "2026-11-16",
    涉及重大利益: false,
  });
  await file.go(`case/${await text.id()}`);
  await file.tie("所解读的文件", POLICY);
  await review(text);
  await approve(text);
  await text.publish();
  await file.go(`case/${await policy.id()}`);
  await file.expectClock("本市发布解读的期限", workdaysFromToday(3), "按期完成");
  await file.expectClock("发布解读的期限", today(), "按期完成");

  await file.take("效力发生变化", today(), {
    效力状态: "已废止",
    效力变化的日期: today(),
    效力变化的依据: "临医保发〔2026〕21号",
  });
  await expect(file.screen.getByRole("region", { name: "审定稿和公开" })).toContainText("原网页还没有标注");
  await file.expectClock("标注效力的期限", today(), "进行中");
  await file.take("在原网页标注效力", today());
  await expect(file.screen.getByRole("region", { name: "审定稿和公开" })).toContainText("原网页已经标注");
  await file.expectClock("标注效力的期限", today(), "按期完成");
  await file.close();
});

test("H1.7, T5: 临沂: a draft is published, heard, and what was and was not adopted is said with reasons", async ({
  page,
  portal,
  register,
}) => {
  await sitDown(register, "linyi");
  await register.ask("office.save", { ...(await register.ask("office.get", {})).office, name: "临沂市医疗保障局" });
  const draft = await ArticlePage.write({ page, portal, register }, "医疗救助办法（征求意见稿）", ["现公开征求意见。"]);
  await draft.start({
    实际发生日期: "2026-10-12",
    "形成、变更": "2026-10-10",
    信息种类: "决策草案、征求意见稿",
    涉及重大利益: true,
  });
  await draft.sign("内容审核", onPaper("2026-10-12", "赵科", "临审3号"));
  await draft.sign("保密审查", { ...onPaper("2026-10-13", "钱主任", "临审4号"), ...FOUND_PUBLIC });
  await draft.sign("审定", onPaper("2026-10-14", "孙局长", "临审5号", {}));
  const file = await CasePage.open(register, `case/${await draft.id()}`);
  await file.take("发布", "2026-10-15", {
    公开的网页地址: `${portal.url}/articles/1001`,
    凭什么知道: "网页已经可以打开",
  });
  await file.take("公开草案，征求公众意见", "2026-10-15", {
    征求意见开始: "2026-10-15",
    征求意见截止: "2026-11-16",
    草案的网页地址: `${portal.url}/articles/1001`,
  });
  await file.expectClock("公开征求意见的期限", "2026-11-16", "对方逾期");
  await file.take("征求意见结束", "2026-11-17", { 收到意见的条数: "2" });
  const feedback = await file.openStep("公布意见采纳情况", "2026-11-18", {});
  await feedback.getByRole("button", { name: "记录" }).click();
  await expect(feedback.getByText(/“采纳的意见和理由”没有填写/).first()).toBeVisible();
  await feedback.getByLabel(/^采纳的意见和理由/).fill("提高救助比例：有基金余力");
  await feedback.getByLabel(/^没有采纳的意见和理由/).fill("取消起付线：上级文件有规定");
  await feedback.getByRole("button", { name: "记录" }).click();
  await expect(feedback).toBeHidden();
  await expect(file.screen.getByRole("region", { name: "办理过程" })).toContainText("取消起付线：上级文件有规定");
  await file.letter("公开征求意见采纳情况公告", ["提高救助比例", "取消起付线"], { 本单位联系电话: "0539-8313000" });
  await file.close();
});

/** Where the plan names nobody. */
const NOBODY = "目录没有写明责任科室";

/** 三、考核内容: one item of each of the sixteen, and who answers for it by the plan. */
const ASSESSED = [
  ["公开领导机构和办事机构", "办公室"],
  ["政府信息公开目录和指南", "办公室"],
  ["政策法规文件", "各科室"],
  ["政策解读", "各科室"],
  ["定点机构抽查情况和结果", "基金监管科"],
  ["经办流程和办事指南", "医保中心"],
  ["医保基金信息", "医保中心"],
  ["医疗救助信息", "待遇保障科"],
  ["工作动态", "各科室"],
  ["年度预算", "规划财务科"],
  ["重大决策草案和意见采纳", "各科室"],
  ["重大决策执行落实", "各科室"],
  ["建议提案办理结果", "各科室"],
  ["依申请公开受理信息", "各科室"],
  ["人事信息", "办公室"],
  ["其他考核内容", NOBODY],
] as const;

test("L.3(1–16): 临沂: the sixteen things that departments are assessed by stand in the catalogue with who answers for each, and how each is kept", async ({
  register,
}) => {
  await sitDown(register, "linyi");
  const list = await CasePage.open(register, "catalogue");
  for (const [title, department] of ASSESSED) {
    const all = list.screen.getByRole("region", { name: department, exact: true });
    await expect(all.getByRole("row", { name: title }).first()).toContainText("从未公开");
  }
  await expect(list.screen.getByRole("heading", { name: /主动公开目录/ })).toContainText("从未公开");
  await list.close();
});
