import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./desk.ts";
import { due, openRequests, registerRequest, shown, take } from "./request-screens.ts";
import { expectNoFaultNow } from "./no-fault.ts";

test.use({ profile: "requests" });

const correctionAsked = async (form: Locator): Promise<void> => {
  await form.getByLabel("需要补正的内容").fill("请写明所需决算的年度");
  await form.getByLabel("补正期限的最后一日").fill("2026-09-24");
  await form.getByLabel("告知的方式").selectOption("post");
};
const thirdParty = async (form: Locator): Promise<void> => {
  await form.getByLabel("征求谁的意见").selectOption("third-party");
  await form.getByLabel("被征求意见者").fill("某定点医院");
  await form.getByLabel("征求意见的内容").fill("结算数据是否涉及商业秘密");
};
const agreed = async (form: Locator): Promise<unknown> =>
  form.getByLabel("答复", { exact: true }).selectOption("agrees");
const extended = async (form: Locator): Promise<void> => {
  await form.getByLabel("延长的工作日数").fill("10");
  await form.getByLabel("延长的理由").fill("需要汇总各乡镇数据");
  await form.getByLabel("同意延期的工作机构负责人").fill("王建国");
  await form.getByLabel("同意的日期").fill("2026-10-16");
  await form.getByLabel("告知的方式").selectOption("post");
};
const sent = async (form: Locator): Promise<void> => {
  await form.getByLabel("办理结果").selectOption("r3-1");
  await form.getByLabel("送达方式").selectOption("in-person");
};

test("a request goes through 补正, consultation, extension and reply to the archive, its dates as the law has them", async ({
  register,
}) => {
  const screen = await openRequests(register);
  await registerRequest(screen, { on: "2026-09-07", number: "测公〔2026〕1号", content: "2025年度决算" });
  // 20 working days; 9月20日 and 10月10日 are worked, 9月25日至27日 and 10月1日至7日 are not.
  await expect(due(screen)).toHaveText(shown("2026-10-10"));
  await take(screen, "告知补正", "2026-09-10", correctionAsked);
  await expect(screen.getByRole("heading", { name: "测公〔2026〕1号" })).toContainText("等待申请人");
  await take(screen, "收到补正的申请", "2026-09-18");
  // DOMAIN 1.4: it starts anew.
  await expect(due(screen)).toHaveText(shown("2026-10-22"));
  await take(screen, "书面征求意见", "2026-09-22", thirdParty);
  await expect(screen.getByRole("heading", { name: "测公〔2026〕1号" })).toContainText("暂停计时");
  await take(screen, "对方收到征求意见书", "2026-09-23");
  await take(screen, "收到答复意见", "2026-10-09", agreed);
  // Six working days lie between 9月22日 and 10月9日.
  await expect(due(screen)).toHaveText(shown("2026-10-30"));
  await expect(screen.getByText(`最晚可主张 ${shown("2026-11-03")}`)).toBeVisible();
  await take(screen, "告知延期答复", "2026-10-16", extended);
  await expect(due(screen)).toHaveText(shown("2026-11-13"));

  await screen.getByRole("button", { name: "怎么算的：答复期限" }).click();
  const trace = screen.locator(".trace");
  await expect(trace.getByText(/10月1日.*国庆/)).toBeVisible();
  await expect(trace.getByText(/9月24日.*征求意见期间.*不计入/)).toBeVisible();
  await expect(trace.locator("td.counted")).toHaveCount(30);
  await expect(trace.locator("td.last")).toContainText("13");
  await expectNoFaultNow(screen);

  await take(screen, "送出答复", "2026-11-05", sent);
  await expect(screen.getByRole("heading", { name: "测公〔2026〕1号" })).toContainText("已办结");
  await take(screen, "归档", "2026-11-10");
  await screen.getByRole("link", { name: "← 全部申请" }).click();
  await screen.getByLabel("状态").selectOption("closed");
  await expect(screen.getByRole("row", { name: /测公〔2026〕1号/ })).toContainText(`已答复 · ${shown("2026-11-05")}`);
  // Nothing of the applicant is in the log.
  expect(JSON.stringify(await register.events())).not.toMatch(/甲某某|1234567/);
  await screen.close();
});

test("the order of entry does not matter; a correction moves the date and shows what stood there before", async ({
  register,
}) => {
  const screen = await openRequests(register);
  await registerRequest(screen, { on: "2026-09-07", number: "测公〔2026〕2号", content: "2025年度决算" });
  await take(screen, "书面征求意见", "2026-09-22", thirdParty);
  await take(screen, "对方收到征求意见书", "2026-09-23");
  await take(screen, "收到答复意见", "2026-10-09", agreed);
  await take(screen, "告知延期答复", "2026-10-16", extended);
  await take(screen, "告知补正", "2026-09-10", correctionAsked);
  await take(screen, "收到补正的申请", "2026-09-18");
  await expect(due(screen)).toHaveText(shown("2026-11-13"));

  await screen.getByRole("button", { name: "更正：收到补正的申请" }).click();
  const form = screen.getByRole("form", { name: "更正收到补正的申请" });
  await form.getByLabel("实际发生日期").fill("2026-09-17");
  await form.getByRole("button", { name: "记录更正" }).click();
  await expect(form.getByText(/请写明原因/)).toBeVisible();
  await form.getByLabel("更正原因").fill("签收日看错一天");
  await form.getByRole("button", { name: "记录更正" }).click();
  await expect(due(screen)).toHaveText(shown("2026-11-12"));
  const timeline = screen.getByRole("region", { name: "办理过程" });
  await expect(timeline.locator("del")).toHaveText("2026-09-18");
  await expect(timeline.locator("ins")).toHaveText("2026-09-17");
  await expect(timeline.getByText(/签收日看错一天/)).toBeVisible();

  await screen.getByRole("button", { name: "撤销：告知延期答复" }).click();
  await screen.getByLabel(/撤销原因/).fill("负责人没有同意");
  await screen.getByRole("button", { name: "记录撤销" }).click();
  await expect(due(screen)).toHaveText(shown("2026-10-29"));
  await expect(timeline.getByText("已撤销：负责人没有同意")).toBeVisible();
  await screen.close();
});

test("a submission over the internet waits for its confirmation; what is wrong is said, and nothing is recorded", async ({
  register,
}) => {
  const screen = await openRequests(register);
  const before = (await register.allEvents()).length;
  await screen.goto(`${screen.url().replace(/#.*/, "")}#register`);
  const form = screen.getByRole("form", { name: "登记申请" });
  await form.getByLabel("申请到达（提交、签收）的日期").fill("2099-01-01");
  await form.getByRole("button", { name: "登记" }).click();
  await expect(form.getByText(/还没有到/)).toBeVisible();
  await expect(form.getByText("请在“申请人”中填写姓名或者名称。")).toBeVisible();
  expect((await register.allEvents()).length).toBe(before);

  await registerRequest(screen, {
    on: "2026-11-16",
    number: "测公〔2026〕3号",
    content: "协议文本",
    channel: "internet",
  });
  await expect(screen.getByText("收到申请之日还没有确定", { exact: false })).toBeVisible();
  await gotoToday(screen);
  const group = screen.getByRole("region", { name: /待与申请人确认/ });
  await group.getByRole("link", { name: /测公〔2026〕3号/ }).press("Enter");
  await take(screen, "与申请人确认收到", "2026-11-18", async (form2) =>
    form2.getByLabel(/与申请人确认的工作人员/).fill("李明"),
  );
  await expect(due(screen)).toHaveText(shown("2026-12-16"));
  await screen.close();
});

test("many requests are assigned, signed for and archived at once, each looked at by itself before", async ({
  register,
}) => {
  const screen = await openRequests(register);
  for (const number of ["测批1号", "测批2号"]) {
    await registerRequest(screen, { on: "2026-11-16", number, content: `批量${number}` });
  }
  await screen.getByRole("link", { name: "← 全部申请" }).click();
  await screen.getByLabel("查找").fill("批量测批");
  await screen.getByRole("button", { name: "批量交办" }).click();
  const form = screen.getByRole("form", { name: "批量交办" });
  await form.getByLabel("承办部门").fill("基金监督股");
  await form.getByLabel("最迟答复日").fill("2026-11-30");
  await form.getByRole("button", { name: "预览" }).click();
  await expect(screen.getByRole("heading", { name: "将记录“交办” 2 件" })).toBeFocused();
  await screen.getByRole("button", { name: "记录这 2 件" }).click();
  await expect(screen.getByText("交办：已记录 2 件。")).toBeVisible();
  await screen.getByLabel("状态").selectOption("to-sign-for");
  await screen.getByRole("button", { name: "批量签收交办" }).click();
  await screen.getByRole("button", { name: "预览" }).click();
  await screen.getByRole("button", { name: "记录这 2 件" }).click();
  await expect(screen.getByText("没有符合条件的申请")).toBeVisible();
  await screen.getByRole("button", { name: "显示全部" }).click();
  await screen.getByLabel("查找").fill("批量测批");
  await screen.getByRole("button", { name: "批量归档" }).click();
  await screen.getByRole("button", { name: "预览" }).click();
  await expect(screen.getByText("还没有办结，不能归档。").first()).toBeVisible();
  await screen.close();
});

test("复议 is registered about a request, with its own limits, and each shows the other", async ({ register }) => {
  const screen = await openRequests(register);
  await registerRequest(screen, { on: "2026-10-12", number: "测复〔2026〕1号", content: "协议文本" });
  await take(screen, "送出答复", "2026-10-30", sent);
  await screen.getByRole("link", { name: "登记政府信息公开行政复议" }).click();
  await expect(screen.getByText("针对的申请：测复〔2026〕1号")).toBeVisible();
  const form = screen.getByRole("form", { name: /行政复议/ });
  await form.getByLabel("实际发生日期").fill("2026-11-17");
  await form.getByLabel("审理程序").selectOption("simple");
  await form.getByLabel("复议机关受理的日期").fill("2026-11-16");
  await form.getByLabel(/^案号/).fill("县政复〔2026〕9号");
  await form.getByRole("button", { name: "登记" }).click();
  await expect(screen.getByRole("heading", { name: "县政复〔2026〕9号" })).toBeVisible();
  // Five working days from the day after (行政复议法第五十四条、第八十八条).
  await expect(screen.getByText(/复议答复期限/).first()).toBeVisible();
  await expect(screen.locator(".clock").first()).toContainText(shown("2026-11-24"));
  const ties = screen.getByRole("region", { name: "有关的事项" });
  await ties.getByRole("link", { name: "测复〔2026〕1号" }).click();
  await expect(screen.getByRole("heading", { name: "测复〔2026〕1号" })).toBeVisible();
  await expect(ties.getByRole("link", { name: "县政复〔2026〕9号" })).toBeVisible();
  await screen.close();
});

for (const scheme of ["light", "dark"] as const) {
  test(`no screen about requests has a fault that axe finds, ${scheme}`, async ({ register }) => {
    const screen = await openRequests(register, "today");
    await screen.emulateMedia({ colorScheme: scheme });
    for (const [part, heading] of [
      ["today", "今天要办的"],
      ["requests", "依申请公开"],
      ["register", "登记申请"],
      ["ledger", "导入台账"],
    ] as const) {
      await screen.goto(`${screen.url().replace(/#.*/, "")}#${part}`);
      await expect(screen.getByRole("heading", { name: heading }).first()).toBeVisible();
      await expectNoFaultNow(screen);
    }
    await screen.close();
  });
}

test("a request is found, opened and handled by the keyboard alone", async ({ register }) => {
  const screen = await openRequests(register);
  await registerRequest(screen, { on: "2026-11-17", number: "测键〔2026〕1号", content: "键盘办理" });
  await registerRequest(screen, { on: "2026-11-18", number: "测键〔2026〕2号", content: "键盘办理" });
  await screen.getByRole("link", { name: "← 全部申请" }).press("Enter");
  await screen.getByLabel("查找").focus();
  await screen.keyboard.insertText("键盘办理");
  // What else there is has gone from the list.
  await expect(screen.getByRole("row", { name: /测(公|复|批)/ })).toHaveCount(0);
  await screen
    .getByRole("row", { name: /测键〔2026〕1号/ })
    .getByRole("link")
    .focus();
  await screen.keyboard.press("ArrowDown");
  await screen.keyboard.press("Enter");
  await expect(screen.getByRole("heading", { name: "测键〔2026〕2号" })).toBeVisible();
  await expect(screen.getByRole("main")).toBeFocused();
  const step = screen.getByRole("button", { name: "审核申请" });
  await step.press("Enter");
  await expect(screen.getByLabel("实际发生日期")).toBeFocused();
  await screen.keyboard.press("Escape");
  await expect(step).toBeFocused();
  await step.press("Enter");
  await screen.getByLabel("审批人（可不填）").fill("王建国");
  await screen.keyboard.press("Enter");
  await expect(screen.getByRole("region", { name: "办理过程" }).getByText("审核申请")).toBeVisible();
  await expect(screen.getByRole("heading", { name: "下一步" })).toBeFocused();
  await screen.close();
});

async function gotoToday(screen: Page): Promise<void> {
  await screen.getByRole("button", { name: "今天", exact: true }).click();
  await expect(screen.getByRole("heading", { name: /今天要办的/ })).toBeVisible();
}
