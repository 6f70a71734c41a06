import { OFFICE } from "../lib/documents/letters/sample-case.ts";
import { expect, test } from "./desk.ts";
import { card, expectLetter, expectNone, receive, saved, seen, SUMMARY, take, WHO } from "./informant-screens.ts";
import { goTo, openPublishing } from "./publishing-screens.ts";
import type { RegisterPage } from "./register-page.ts";
import { stopWorker } from "./worker.ts";
import { expectNoFault } from "./no-fault.ts";

test.use({ profile: "informants" });
// One browser for the file: each test goes on where the one before left the vault.
test.describe.configure({ mode: "serial", timeout: 180_000 });

const compartment = "informants";
const APPLICANTS = "yingshan hong kai le";
const PASSPHRASE = "huaihe shui hen chang";
const TITLE = "举报人信息保险箱";
const TYPED = "濮阳瑾瑜（磨子潭镇云峰茶机修配所，138-5555-7788，住胡家河村老屋组12号）";
const SENTENCE = "收据上却写的是理疗费，科室的人说写出来就不给报销。";
const PURPOSE = "核对联系方式，告知结果";

async function facts(register: RegisterPage, type: string): Promise<number> {
  return (await register.types()).filter((each) => each === type).length;
}

let reported = "";

test("H9.6: the compartment of informants has a passphrase of its own, set by the keyboard alone", async ({
  register,
}) => {
  await register.ask("vault.create", { compartment: "applicants", passphrase: APPLICANTS });
  const options = await register.openScreen("options");
  await options.bringToFront();
  const box = options.getByRole("region", { name: TITLE });
  const set = async (passphrase: string): Promise<void> => {
    await box.getByLabel("新口令", { exact: true }).focus();
    await options.keyboard.press("Control+a");
    await options.keyboard.type(passphrase);
    await options.keyboard.press("Tab");
    await options.keyboard.press("Control+a");
    await options.keyboard.type(passphrase);
    await options.keyboard.press("Enter");
  };
  await set(APPLICANTS);
  await expect(box.getByText(/请换一个口令/)).toBeVisible();
  await set(PASSPHRASE);
  await expect(box.getByText(/^([0-9A-Z]{5}-){5}[0-9A-Z]{5}$/)).toBeVisible();
  await expect(box.getByText(`${TITLE}恢复码`)).toBeVisible();
  await expectNoFault(options);
  await box.getByRole("button", { name: "已经放好" }).press("Enter");
  await box.getByRole("button", { name: "立即上锁" }).press("Enter");
  await expect(box.getByText(/已上锁，存有 0 份举报人信息/)).toBeVisible();
  // The other one stays as it is.
  expect(await register.ask("vault.state", { compartment: "applicants" })).toMatchObject({ state: "unlocked" });
  await options.close();
});

test("H9.6, never 8: who reported is nowhere in a full dump of storage, exports and screens while locked", async ({
  register,
}) => {
  await register.ask("office.save", OFFICE);
  const screen = await openPublishing(register, "huoshan", "complaints");
  screen.setDefaultTimeout(20_000);
  await screen.bringToFront();
  await goTo(screen, "start/complaint");
  const form = screen.getByRole("form", { name: /接到投诉举报/ });
  await form.getByRole("button", { name: "登记" }).click();
  await expect(form.getByText(/举报人信息保险箱没有打开/)).toBeVisible();
  const about = screen.getByRole("region", { name: "举报人" });
  await about.getByLabel(`${TITLE}口令`).fill(PASSPHRASE);
  await about.getByLabel(`${TITLE}口令`).press("Enter");
  await expect(about.getByLabel("举报内容")).toBeVisible();
  await expectNoFault(screen);
  reported = await receive(screen, WHO, {
    事由: `${SUMMARY}，濮阳瑾瑜说的`,
    要求答复: "是",
    投诉举报编号: "霍医保举〔2026〕7号",
    被反映的部门: "基金监管股",
  });
  await expect(screen.locator(".case-head")).toContainText(`${SUMMARY}，〔举报人〕说的`);
  await take(screen, "受理审查", { 审查的结果: "受理", 签字人: "王建国" });
  await take(screen, "调查", {
    调查人: "李明",
    调查人所在部门: "办公室",
    查明的情况: `${TYPED}所说属实。${SENTENCE}`,
  });
  await expect(screen.getByText(/〔举报人〕（〔工作单位〕，〔电话〕，住〔地址〕）所说属实/)).toBeVisible();
  await take(screen, "说明不能按期办结的理由", { 不能按期办结的理由: `${TYPED}出差`, 向谁说明: "投诉举报人" });
  await screen.getByRole("button", { name: "更正：调查" }).click();
  const amend = screen.getByRole("form", { name: "更正调查" });
  await amend.getByLabel(/查明的情况/).fill(`${TYPED}所说部分属实。`);
  await amend.getByLabel(/更正原因/).fill(`${TYPED}补充说明`);
  await amend.getByRole("button", { name: "记录更正" }).click();
  await expect(amend).toBeHidden();
  await screen.getByRole("button", { name: "撤销：说明不能按期办结的理由" }).click();
  await screen.getByLabel(/撤销原因/).fill(`${TYPED}已经回来`);
  await screen.getByRole("button", { name: "记录撤销" }).click();
  await expect(screen.getByText(/已撤销：〔举报人〕/)).toBeVisible();
  await expectNoFault(screen);

  const looks = screen.getByRole("region", { name: "谁在什么时候看过举报人信息" });
  await card(screen).getByRole("button", { name: "查看举报人信息" }).click({ force: true });
  expect(await facts(register, "PersonShown")).toBe(0);
  await card(screen)
    .getByLabel(/查看的用途/)
    .fill(`${PURPOSE}，濮阳瑾瑜`);
  await card(screen)
    .getByLabel(/查看的用途/)
    .press("Enter");
  for (const value of Object.values(WHO)) await expect(card(screen).getByText(value)).toBeVisible();
  await expect(looks.getByText(new RegExp(`李明查看本件，用途：${PURPOSE}`))).toBeVisible();
  expect(await facts(register, "PersonShown")).toBe(1);

  await register.ask("vault.lock", { compartment });
  await expect(card(screen).getByLabel(`${TITLE}口令`)).toBeVisible();
  await stopWorker(register.page);
  expect(await register.ask("vault.state", { compartment })).toMatchObject({ state: "locked", persons: 1 });

  const stored = await register.stored();
  // The dump does hold the case, and that somebody is kept.
  for (const there of [reported, SUMMARY, "〔举报人〕", "informants"]) expect(stored).toContain(there);
  expect(stored).not.toContain("vault-key:informants");
  expectNone(stored, "storage");
  expectNone(JSON.stringify(await register.allEvents()), "the log");

  // A form of this case says that nothing of them may be written now.
  const steps = screen.getByRole("region", { name: "下一步" });
  await steps.getByRole("button", { name: "作出处理", exact: true }).click();
  await expect(steps.getByText(/保险箱没有解锁：不要写入举报人/)).toBeVisible();
  await steps.getByRole("button", { name: "取消" }).click();
  await expectNoFault(screen);
  expectNone(await seen(screen), "the case's page");
  const files = screen.waitForEvent("download");
  await screen.getByRole("button", { name: "存为日历文件" }).click();
  const calendar = await saved(await files);
  expect(calendar).toContain("BEGIN:VEVENT");
  expectNone(calendar, "the case's calendar");
  await screen.reload();
  await expect(screen.locator(".case-head")).toContainText(SUMMARY);
  expectNone(await seen(screen), "the case's page, anew");
  await expectLetter(screen);

  for (const [part, heading] of [
    ["complaints", "投诉举报"],
    ["today", "今天要办的"],
    ["requests", "依申请公开"],
    ["duties", /到期的工作/],
    ["records", "检查记录"],
  ] as const) {
    await goTo(screen, part);
    await expect(screen.getByRole("heading", { name: heading }).first()).toBeVisible();
    await expect(screen.getByText(/正在读取/)).toHaveCount(0);
    expectNone(await seen(screen), part);
  }
  await goTo(screen, "complaints");
  await expect(screen.getByText(new RegExp(SUMMARY))).toBeVisible();
  for (const name of ["濮阳瑾瑜", "云峰茶机", "13855557788"]) {
    await screen.getByRole("searchbox").fill(name);
    await expect(screen.getByText(new RegExp(SUMMARY))).toBeHidden();
  }
  await screen.getByRole("searchbox").fill("");
  await expect(screen.getByText(new RegExp(SUMMARY))).toBeVisible();
  expectNone(await seen(screen), "the list");

  const popup = await register.openScreen("popup");
  await expect(popup.getByRole("button", { name: "存为日历文件" })).toBeVisible();
  expectNone(await seen(popup), "the popup");
  const all = popup.waitForEvent("download");
  await popup.getByRole("button", { name: "存为日历文件" }).click();
  expectNone(await saved(await all), "the calendar");
  await popup.close();
  const shown = await register.page.evaluate(async () => {
    const extension: unknown = Reflect.get(globalThis, "chrome");
    const { notifications, action } = extension as {
      readonly notifications: { getAll(): Promise<unknown> };
      readonly action: { getTitle(of: object): Promise<string>; getBadgeText(of: object): Promise<string> };
    };
    return JSON.stringify([await notifications.getAll(), await action.getTitle({}), await action.getBadgeText({})]);
  });
  expectNone(shown, "notifications and the toolbar");
  expectNone(await register.stored(), "storage, at the end");
  await screen.close();
});

test("H9.6: each unlock and each look is put down; the department that was reported is refused while it is open", async ({
  register,
}) => {
  const screen = await openPublishing(register, "huoshan", `case/${reported}`);
  await screen.bringToFront();
  const opened = await facts(register, "CompartmentOpened");
  await card(screen).getByLabel(`${TITLE}口令`).fill("bu dui de kouling");
  await card(screen).getByLabel(`${TITLE}口令`).press("Enter");
  await expect(card(screen).getByRole("alert")).toContainText("口令不对");
  expect(await facts(register, "CompartmentOpened")).toBe(opened);
  await card(screen).getByLabel(`${TITLE}口令`).fill(PASSPHRASE);
  await card(screen).getByLabel(`${TITLE}口令`).press("Enter");
  await expect(card(screen).getByLabel(/查看的用途/)).toBeVisible();
  expect(await facts(register, "CompartmentOpened")).toBe(opened + 1);
  const [shownTo] = (await register.allEvents()).filter(({ fact }) => fact.type === "PersonShown");
  if (shownTo?.fact.type !== "PersonShown") throw new Error("nobody was shown");
  const { person } = shownTo.fact;
  const asked = { case: reported, person, purpose: PURPOSE };
  const shown = await register.ask("vault.show", asked);
  expect(shown).toMatchObject({ state: "read", record: { name: WHO.姓名或者名称, statement: WHO.举报内容 } });
  await expect(register.ask("vault.get", { compartment: "applicants", ids: [person] })).resolves.toMatchObject({
    persons: [{ state: "unknown" }],
  });

  await register.ask("settings.save", {
    person: { name: "赵监管", department: "基金监管股", role: "股长" },
    pack: "huoshan",
  });
  await expect(register.ask("vault.show", asked)).rejects.toThrow("被反映的部门");
  await screen.reload();
  await expect(card(screen)).toContainText("被反映的部门不能查看举报人信息");
  await expect(card(screen).getByRole("button")).toHaveCount(0);
  expectNone(await seen(screen), "the page at the department's desk");
  const looks = screen.getByRole("region", { name: "谁在什么时候看过举报人信息" });
  await expect(looks.getByText(/李明打开保险箱/).first()).toBeVisible();
  await expectNoFault(screen);
  expect(await facts(register, "PersonShown")).toBe(1);
  expect(await register.ask("register.verify", {})).toMatchObject({ problems: [] });
  await register.ask("vault.lock", { compartment });
  await screen.close();
});

test("H9.6: an anonymous report needs no vault, and nobody is kept of it", async ({ register }) => {
  const screen = await openPublishing(register, "huoshan", "complaints");
  await screen.bringToFront();
  await receive(screen, undefined, { 事由: "公示牌没有更新" });
  await expect(screen.locator(".case-head")).toContainText("公示牌没有更新");
  await expect(card(screen)).toHaveCount(0);
  expect(await register.ask("vault.state", { compartment })).toMatchObject({ state: "locked", persons: 1 });
  await screen.close();
});
