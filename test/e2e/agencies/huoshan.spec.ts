import { today } from "../../../lib/platform/today.ts";
import { OFFICE } from "../../lib/documents/letters/sample-case.ts";
import { sitDown } from "../article-steps.ts";
import { expect, test } from "../desk.ts";
import { ArticlePage, FOUND_PUBLIC, OPINION } from "./article-page.ts";
import { CasePage } from "./case-page.ts";

// Starts from an empty register.
test.use({ profile: "agency-huoshan" });
test.describe.configure({ timeout: 120_000 });

test.beforeEach(async ({ register }) => {
  await sitDown(register, "huoshan");
  await register.ask("office.save", OFFICE);
});

const PLAIN = { ...FOUND_PUBLIC, 审查意见: "主动公开", 特别重大或者敏感: false };

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
