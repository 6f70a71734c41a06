import type { Page } from "@playwright/test";
import type { PersonRecord } from "../../lib/model/person.ts";
import { expect, test } from "./desk.ts";
import type { RegisterPage } from "./register-page.ts";
import { openRequests, registerRequest } from "./request-screens.ts";
import { stopWorker } from "./worker.ts";
import { expectNoFaultNow } from "./no-fault.ts";

test.use({ profile: "vault" });

// One browser for the file: each test goes on where the one before left the vault.
test.describe.configure({ mode: "serial" });

const compartment = "applicants";
const FIRST = "yingshan hong kai le";
const SECOND = "huaihe shui hen chang";
const [ONE, TWO, CASE] = ["1", "2", "c"].map((last) => `00000000-0000-4000-8000-00000000000${last}`) as [
  string,
  string,
  string,
];
const WANG: PersonRecord = {
  kind: "natural",
  name: "王测试",
  idKind: "resident-id",
  idNumber: "341525199003071234",
  phone: "13805641234",
  address: "霍山县衡山镇某某路一号",
  email: "wang@example.gov.cn",
};
const COMPANY: PersonRecord = {
  kind: "company",
  name: "某某药业有限公司",
  creditCode: "91341525MA2TEST01X",
  contact: "李联络",
};

let recovery = "";

const card = (options: Page) => options.getByRole("region", { name: "申请人信息保险箱" });

/** What must be nowhere, in whatever spelling of bytes. */
function words(...records: readonly PersonRecord[]): string[] {
  const values = records
    .flatMap((record) => Object.values(record))
    .filter((value) => value.length > 7 || /\p{Script=Han}/u.test(value));
  const hex = values.map((value) => Buffer.from(value).toString("hex"));
  return [...values, ...hex, ...values.map((value) => Buffer.from(value).toString("base64").replace(/=+$/, ""))];
}

async function expectNowhere(register: RegisterPage, texts: readonly string[]): Promise<void> {
  const stored = await register.stored();
  // The dump does hold the rows.
  expect(stored).toContain(ONE);
  for (const text of texts) expect(stored).not.toContain(text);
}

test("a passphrase is set by the keyboard alone, and the recovery code is shown once", async ({ register }) => {
  const options = await register.openScreen("options");
  await card(options).getByLabel("新口令", { exact: true }).focus();
  await options.keyboard.type("1234567890");
  await expect(card(options).getByText(/只有数字/)).toBeVisible();
  await options.keyboard.press("Control+a");
  await options.keyboard.type(FIRST);
  await options.keyboard.press("Tab");
  await options.keyboard.type(FIRST);
  await options.keyboard.press("Enter");
  const code = card(options).getByText(/^([0-9A-Z]{5}-){5}[0-9A-Z]{5}$/);
  await expect(code).toBeVisible();
  recovery = (await code.textContent()) ?? "";
  await expect(card(options).getByText(/已解锁，存有 0 份/)).toBeVisible();
  await expectNoFaultNow(options);
  await options.emulateMedia({ media: "print" });
  await expect(code).toBeVisible();
  await expect(options.getByRole("heading", { name: "我的信息" })).toBeHidden();
  await options.emulateMedia({ media: null });
  await card(options).getByRole("button", { name: "已经放好" }).press("Enter");
  await expect(code).toBeHidden();
  await options.reload();
  await expect(card(options).getByText(/已解锁/)).toBeVisible();
  expect(await options.content()).not.toContain(recovery);
  await options.close();
});

test("8: nothing of a person, the passphrase or the code is stored in the clear, in an event or on a page", async ({
  register,
  page,
  portal,
}) => {
  const first = await register.ask("vault.put", { compartment, id: ONE, record: WANG });
  const second = await register.ask("vault.put", { compartment, id: TWO, record: COMPANY });
  expect(first.sameAs).not.toBe(second.sameAs);
  const fields = { applicant: first.person, "same-as": first.sameAs };
  const fact = { type: "StepTaken", case: CASE, procedure: "request", step: "register", fields } as const;
  await register.ask("case.record", { entries: [{ id: CASE, occurredAt: new Date().toISOString(), fact }] });
  await expect.poll(() => register.types()).toEqual(["StepTaken"]);
  await expectNowhere(register, [...words(WANG, COMPANY), FIRST, recovery, recovery.replaceAll("-", "")]);
  await page.goto(portal.url);
  expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), document.cookie]))).not.toContain(
    WANG.name,
  );
  expect(await register.ask("vault.find", { compartment, record: WANG })).toEqual({
    sameAs: first.sameAs,
    persons: [ONE],
  });
});

test("it stays open when the worker is killed; locked in one tab, it is locked in all", async ({ register }) => {
  await stopWorker(register.page);
  const { persons } = await register.ask("vault.get", { compartment, ids: [ONE, TWO] });
  expect(persons).toEqual([
    { id: ONE, state: "read", record: WANG },
    { id: TWO, state: "read", record: COMPANY },
  ]);
  const [one, other] = [await register.openScreen("options"), await register.openScreen("options")];
  await expect(card(one).getByText(/已解锁，存有 2 份/)).toBeVisible();
  await card(other).getByRole("button", { name: "立即上锁" }).click();
  await expect(card(one).getByText(/已上锁，存有 2 份/)).toBeVisible();
  await stopWorker(register.page);
  await expect(register.ask("vault.get", { compartment, ids: [ONE] })).rejects.toThrow("已上锁");
  await expect(register.ask("vault.put", { compartment, id: ONE, record: WANG })).rejects.toThrow("不会丢");
  expect(await register.stored()).not.toContain("vault-key");

  await card(one).getByLabel("保险箱口令", { exact: true }).fill(SECOND);
  await card(one).getByLabel("保险箱口令", { exact: true }).press("Enter");
  await expect(card(one).getByRole("alert")).toContainText("口令不对");
  await card(one).getByLabel("保险箱口令", { exact: true }).fill(FIRST);
  await card(one).getByRole("button", { name: "解锁" }).click();
  await expect(card(other).getByText(/已解锁/)).toBeVisible();
  await one.close();
  await other.close();
});

test("a forgotten passphrase is set anew by the code off paper, and changed afterwards", async ({ register }) => {
  await register.ask("vault.lock", { compartment });
  const options = await register.openScreen("options");
  await card(options).getByText("忘记口令", { exact: true }).click();
  const form = card(options).getByRole("form", { name: "用恢复码重新设置口令" });
  await form.getByLabel(/恢复码/).fill(recovery.toLowerCase().replaceAll("-", " "));
  await form.getByLabel("新口令", { exact: true }).fill(SECOND);
  await form.getByLabel("再输一次新口令").fill(SECOND);
  await form.getByRole("button", { name: "重新设置口令" }).click();
  await expect(card(options).getByText(/已解锁，存有 2 份/)).toBeVisible();
  await expect(register.ask("vault.unlock", { compartment, passphrase: FIRST })).rejects.toThrow("口令不对");
  await card(options).getByText("更换口令", { exact: true }).first().click();
  const change = card(options).getByRole("form", { name: "更换保险箱口令" });
  await change.getByLabel("现在的口令").fill(SECOND);
  await change.getByLabel("新口令", { exact: true }).fill(FIRST);
  await change.getByLabel("再输一次新口令").fill(FIRST);
  await change.getByRole("button", { name: "更换口令" }).click();
  await expect(card(options).getByText("口令已更换，恢复码不变。")).toBeVisible();
  await expect(register.ask("vault.unlock", { compartment, passphrase: SECOND })).rejects.toThrow("口令不对");
  const { persons } = await register.ask("vault.get", { compartment, ids: [ONE] });
  expect(persons).toMatchObject([{ state: "read", record: WANG }]);
  await options.close();
});

test("after the archive period a person is erased: the id stays in the events, nothing else anywhere", async ({
  register,
}) => {
  const erase = (closed: string) =>
    register.ask("vault.erase", { compartment, person: ONE, case: CASE, closed, basis: "档案销毁清册第3号" });
  await expect(erase("2020-01-01")).rejects.toThrow("保管期限未满");
  await erase("1985-01-01");
  await expect.poll(() => register.types()).toEqual(["PersonErased"]);
  const { persons } = await register.ask("vault.get", { compartment, ids: [ONE, TWO] });
  expect(persons).toMatchObject([
    { id: ONE, state: "erased" },
    { id: TWO, state: "read" },
  ]);
  expect(await register.ask("vault.find", { compartment, record: WANG })).toEqual({ sameAs: null, persons: [] });
  expect(await register.ask("register.verify", {})).toMatchObject({ problems: [] });
});

test("8: of a request registered on the dashboard, the applicant is on the case's page while the vault is open, and stored nowhere in the clear", async ({
  register,
}) => {
  const [name, number] = ["申屠某某", "测公〔2026〕88号"];
  const screen = await openRequests(register);
  await registerRequest(screen, { on: "2026-09-07", number, content: "2025年度部门决算", name });
  const applicant = screen.getByRole("region", { name: "申请人" });
  await applicant.getByRole("button", { name: "查看申请人信息" }).click();
  await expect(applicant.getByText(name)).toBeVisible();
  await expectNowhere(register, [name, Buffer.from(name).toString("hex"), "0564-1234567", "05641234567"]);
  expect(await register.stored()).toContain(number);

  await register.ask("vault.lock", { compartment });
  await expect(applicant.getByLabel("保险箱口令", { exact: true })).toBeVisible();
  expect(await screen.content()).not.toContain(name);
  // The list works without it, and names nobody.
  await screen.goto(`${screen.url().replace(/#.*/, "")}#requests`);
  await expect(screen.getByText(number)).toBeVisible();
  expect(await screen.content()).not.toContain(name);
  await screen.close();
});

test("it is opened and locked from the toolbar's popup", async ({ register }) => {
  await register.ask("vault.lock", { compartment });
  const popup = await register.openScreen("popup");
  const section = popup.getByRole("region", { name: "申请人信息保险箱" });
  await section.getByLabel("保险箱口令", { exact: true }).fill(FIRST);
  await section.getByLabel("保险箱口令", { exact: true }).press("Enter");
  await section.getByRole("button", { name: "立即上锁" }).click();
  await expect(section.getByLabel("保险箱口令", { exact: true })).toBeVisible();
  expect(await register.ask("vault.state", { compartment })).toMatchObject({ state: "locked" });
  await popup.close();
});
