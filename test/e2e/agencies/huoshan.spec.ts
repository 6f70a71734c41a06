import { readFileSync } from "node:fs";
import { today } from "../../../lib/platform/today.ts";
import { OFFICE } from "../../lib/documents/letters/sample-case.ts";
import { sitDown } from "../article-steps.ts";
import { expect, test } from "../desk.ts";
import { ArticlePage, FOUND_PUBLIC, onPaper, OPINION, workdaysFromToday } from "./article-page.ts";
import { CasePage } from "./case-page.ts";

// Starts from an empty register.
test.use({ profile: "agency-huoshan" });
// The guide's way alone is some sixty forms and letters: more than a minute where the machine is slow.
test.describe.configure({ timeout: 240_000 });

test.beforeEach(async ({ register }) => {
  await sitDown(register, "huoshan");
  await register.ask("office.save", OFFICE);
});

const PLAIN = { ...FOUND_PUBLIC, 审查意见: "主动公开", 特别重大或者敏感: false };

test("H1.4–6, H1.8–10, H2.6–11, H3.3–8, H5.4–6: 霍山: a guide from its catalogue item to the county's site, with every opinion, letter, limit and seal", async ({
  page,
  portal,
  register,
}) => {
  const article = await ArticlePage.writeInFull({ page, portal, register }, "霍山县医疗保障局政府信息公开指南", [
    "本指南说明获取政府信息的途径。",
    "霍山县医疗保障局",
    "2026年11月9日",
  ]);
  const preview = await article.fillFromCatalogue("政府信息公开指南");
  expect(preview).toContain("信息主动公开和依申请公开制度");
  await article.openPanel();
  await article.held(/还没有开始审核/);
  await article.start({
    实际发生日期: "2026-11-10",
    公开属性: "主动公开",
    "形成、变更": "2026-11-09",
    涉及重大利益: false,
    初步意见: "建议主动公开",
  });
  await article.expectClock("公开期限", "2026-12-07");

  // 股室, then 办公室 within 3 days, with basis and reason.
  await article.sign("股室审核", onPaper("2026-11-11", "赵股长", "霍审1号"));
  await article.expectClock("办公室提出审查意见的期限", "2026-11-14");
  await article.openStep("办公室审查");
  await article.enter({
    纸质审核单编号: "霍审2号",
    签字日期: "2026-11-12",
    审核人: "钱主任",
    审查意见: "需报审",
    特别重大或者敏感: true,
    意见: OPINION.意见,
    需要征求第三方: true,
    涉及其他行政机关: true,
  });
  await article.refused("“依据”没有填写", "“理由”没有填写");
  await article.enter({ 依据: "保密审查制度第六条", 理由: "附有医药企业的数据" });
  await article.record("办公室审查");
  await article.expectNoClock("办公室提出审查意见的期限");
  await article.held(/还不能发布/);

  const file = await CasePage.open(register, `case/${await article.id()}`);
  // 需报审: nothing is approved before the answer.
  await file.take("报请确定或者批准", "2026-11-12", { 报送的机关: "霍山县保密局", 不能确定的问题: "附件二是否涉密" });
  await file.letter("关于报请确定或者批准公开政府信息的请示（函）", ["附件二是否涉密"], {
    文种: "函",
    报请什么: "不能确定是否可以公开，报请确定",
    随文附拟公开稿: "不附，按保密规定另行传递",
    发文字号: "11",
    本机关的初步意见: "可以公开",
  });
  await file.take("收到确定或者批准的结果", "2026-11-13", { 确定的结果: "可以公开", 依据: "霍密函〔2026〕4号" });

  // The third party refuses; the public interest prevails, and it is told so in writing.
  await file.take("书面征求第三方意见", "2026-11-13", { 征求谁的意见: "某医药公司", 涉及的内容: "采购价格" });
  await file.letter("主动公开政府信息征求第三方意见书", ["某医药公司"], { 发文字号: "12" });
  await file.take("第三方收到征求意见书", "2026-11-13");
  await file.expectClock("第三方提出意见的期限", "2026-12-04");
  await file.take("第三方提出意见", "2026-11-16", { 第三方的意见: "不同意", 第三方的理由: "属于商业秘密" });
  await file.take("决定是否公开第三方不同意的内容", "2026-11-16", {
    审核人: "孙局长",
    第三方不同意后的决定: "不公开会对公共利益造成重大影响，予以公开",
    决定的理由: "价格关系参保人负担",
  });
  await file.take("书面告知第三方公开的内容和理由", "2026-11-16");
  await file.letter("主动公开政府信息告知第三方书", ["价格关系参保人负担"], {
    发文字号: "13",
    决定公开的内容: "采购价格",
    公开的日期: "2026-12-01",
    送达方式: "邮寄送达",
  });

  // The other organ refuses, talking does not help, the county's 数据局 decides.
  await file.take("发送政府信息协调发布意见书", "2026-11-13", {
    涉及的行政机关: "霍山县财政局",
    需要协调的内容: "补助数据",
  });
  await file.letter("政府信息协调发布意见书", ["霍山县财政局"], { 发文字号: "14", 请对方回复的最后一日: "2026-11-20" });
  await file.take("有关机关书面回复", "2026-11-16", { 该机关的意见: "不同意", 该机关的依据: "预算法" });
  await file.take("协商不一致，报请协调", "2026-11-16", {
    报送的机关: "霍山县数据局",
    不能确定的问题: "11月16日沟通后仍不一致",
  });
  await file.letter("关于报请协调政府信息发布事项的请示（函）", ["霍山县数据局"], {
    文种: "函",
    发文字号: "15",
    本机关的意见和依据: "数据以决算为准",
  });
  await file.take("协调结果", "2026-11-17", { 协调的结果: "可以公开", 决定的理由: "数据已经核对一致" });

  // 领导, 领导小组 for what is sensitive, then the six points.
  await article.openPanel();
  await article.sign("领导审批", onPaper("2026-11-17", "孙局长", "霍审3号", {}));
  await article.held(/还不能发布.*领导小组审批/);
  await article.sign("领导小组审批", onPaper("2026-11-18", "周组长", "霍审4号", {}));
  await article.expectClock("风险评估的期限", "2026-11-20");
  await article.held(/还不能发布.*舆情风险评估/);
  await article.assess("吴评");
  await article.expectSaid("已封存");
  await article.expectClock("评估后发布的期限", workdaysFromToday(2));

  // One character after the assessment.
  await article.typeAtEnd("了");
  await article.held(/审定后稿件有改动/);
  await article.panel.find("region", /正文的改动/);
  await article.deleteLast();
  await article.expectSaid("审核已经办完");

  // The hosting unit gets the sealed text; what it changed is seen when it comes back.
  await file.screen.reload();
  const facts = file.screen.getByRole("region", { name: "审定稿和公开" });
  await facts.getByText("移交托管单位发布").click();
  await facts.getByLabel("托管单位", { exact: true }).fill("县融媒体中心");
  const download = file.screen.waitForEvent("download");
  await facts.getByRole("button", { name: "存为移交单" }).click();
  const html = readFileSync(await (await download).path(), "utf8");
  await file.take("交托管单位发布", today(), { 托管单位: "县融媒体中心", 怎样传递: "政务外网" });
  const returned = async (text: string): Promise<void> => {
    const buffer = Buffer.from(text);
    await facts.getByLabel("托管单位退回的文件").setInputFiles({ name: "移交单.html", mimeType: "text/html", buffer });
  };
  await returned(html.replaceAll("获取政府信息的途径", "获取政府信息的方式"));
  await expect(facts.getByText(/与审定稿不一致，不能按这份发布/)).toBeVisible();
  await file.take("核对托管单位发布的稿件", today(), { 与评估后的稿件核对: "被改动" });
  await returned(html);
  await expect(facts.getByText(/与审定稿一致，一字未改/)).toBeVisible();
  await file.take("托管单位改回，再次核对一致", today());
  await file.letter("政府信息公开审核单", ["股室审核", "办公室审查", "领导小组审批", "吴评"]);

  await article.openPanel();
  const address = await article.publish();
  expect(address).toMatch(new RegExp(`^${portal.url}/articles/\\d+$`));
  // It went out elsewhere: it has to be on the county's site, too.
  await file.take("在县政府网站公布", today(), { 公开的网页地址: "https://www.example.gov.cn/a/1.html" });
  await file.expectClock("评估后发布的期限", workdaysFromToday(2), "按期完成");
  await expect(file.screen.locator(".case-head")).toContainText("已公开");

  // Whoever opens the public page later sees that it is the sealed text.
  await page.goto(address);
  await expect
    .poll(async () => (await register.facts()).find(({ type }) => type === "PublicPageCompared"))
    .toMatchObject({ same: true });
  await file.close();
});

test("H1.7: 霍山: what concerns many is heard before it is approved", async ({ page, portal, register }) => {
  const article = await ArticlePage.write({ page, portal, register }, "门诊统筹实施细则", ["第一条 总则。"]);
  await article.start({
    实际发生日期: "2026-10-12",
    "形成、变更": "2026-10-12",
    涉及重大利益: true,
    初步意见: "主动公开",
  });
  await article.sign("股室审核", onPaper("2026-10-13", "赵股长", "霍审11号"));
  await article.sign("办公室审查", { ...onPaper("2026-10-14", "钱主任", "霍审12号"), ...PLAIN });
  await article.held(/还不能发布.*公开草案/);
  expect(await article.panel.names("button")).not.toContainEqual(expect.stringContaining("领导审批"));
  const file = await CasePage.open(register, `case/${await article.id()}`);
  await file.take("公开草案，征求公众意见", "2026-10-15", { 征求意见开始: "2026-10-15", 征求意见截止: "2026-11-16" });
  await file.letter("公开征求意见公告", ["门诊统筹实施细则"], {
    起草的目的: "规范门诊统筹",
    提出意见的方式: "书面邮寄至县医疗保障局",
  });
  await file.take("征求意见结束", "2026-11-17", { 收到意见的条数: "1" });
  await file.take("公布意见采纳情况", "2026-11-17", { 采纳的意见: "明确起付线", 没有采纳的意见: "无" });
  await file.letter("公开征求意见采纳情况公告", ["明确起付线"]);
  await article.openPanel();
  await article.sign("领导审批", { 审核人: "孙局长" });
  await article.assess("吴评");
  await article.publish();
  await file.close();
});

test("H4.4–9: 霍山: false information is found, confirmed, approved by kind, answered at once, and tied to what it corrects", async ({
  page,
  portal,
  register,
}) => {
  const wrong = await ArticlePage.write({ page, portal, register }, "医保缴费问答", ["缴费期为9月至12月。"]);
  await wrong.start({ "形成、变更": today(), 涉及重大利益: false, 初步意见: "主动公开" });
  await wrong.sign("股室审核", { 审核人: "赵股长", ...OPINION });
  await wrong.sign("办公室审查", { 审核人: "钱主任", ...OPINION, ...PLAIN });
  await wrong.sign("领导审批", { 审核人: "孙局长" });
  await wrong.assess("吴评");
  const address = await wrong.publish();

  const file = await CasePage.open(register, `case/${await wrong.id()}`);
  await file.screen.getByRole("link", { name: /^登记澄清/ }).click();
  await file.register(/澄清/, "2026-11-16", {
    发现渠道: "网络",
    在哪里传播: "某短视频账号",
    说了什么: "称缴费期只有一个月",
    涉及本机关的哪一篇信息: address,
  });
  // At once: found on one day and confirmed on the next is late, and it is said.
  await file.expectClock("澄清的期限", "2026-11-16", "超期");
  await file.take("确认", "2026-11-17", { 确认的结果: "难以确认，需要报请确认", 事实和依据: "待核", 签字人: "钱主任" });
  await file.take("报县政务公开办公室确认", "2026-11-17", {
    报送的机关: "县政务公开办公室",
    不能确认的问题: "缴费期口径",
  });
  await file.letter("关于报请确认有关信息的函", ["缴费期口径"], {
    发文字号: "16",
    用一句话说明是什么信息: "缴费期只有一个月",
  });
  await file.take("收到确认的结果", "2026-11-17", { 报请确认的结果: "虚假信息", 事实和依据: "缴费期为四个月" });
  await file.take("拟定澄清内容", "2026-11-17", {
    澄清的内容: "集中缴费期为9月15日至12月31日。",
    拟稿人: "李明",
    涉及其他部门: true,
    涉及重要事项: true,
  });
  await file.take("征得相关部门同意", "2026-11-17", { 征求哪个部门的意见: "县税务局", 涉及的内容: "征缴时间" });
  await file.letter("关于征求澄清信息意见的函", ["县税务局"], { 发文字号: "17" });
  await file.take("有关部门答复", "2026-11-17", { 该部门的意见: "同意" });
  await file.take("主要负责人审批", "2026-11-17", { 签字人: "孙局长" });
  await file.take("县政务公开办公室批准", "2026-11-17", { 签字人: "郑主任" });
  await file.letter("澄清信息审批单", ["郑主任"]);
  await file.letter("关于有关信息的澄清公告", ["9月15日至12月31日"], {
    用一句话说明是什么说法: "缴费期只有一个月",
  });
  const form = await file.openStep("发布澄清信息", "2026-11-18", { 网页地址或者版面: address });
  await form.getByLabel("互联网").check();
  await form.getByRole("button", { name: "记录" }).click();
  await expect(form).toBeHidden();
  await file.expectClock("澄清的期限", "2026-11-16", "超期完成");

  // Both cases show the other; lateness is in the list.
  const ties = file.screen.getByRole("region", { name: "有关的事项" });
  await ties.getByRole("link", { name: "医保缴费问答" }).click();
  await expect(file.screen.getByRole("region", { name: "办理过程" })).toContainText("已经发布澄清信息");
  await file.go("clarifications");
  await expect(file.screen.getByRole("row", { name: /缴费期只有一个月/ })).toContainText("没有及时");
  await file.close();
});
