import type { Page } from "@playwright/test";
import { addWorkdays } from "../../lib/deadlines/workdays.ts";
import { addDays } from "../../lib/deadlines/civil.ts";
import { today } from "../../lib/platform/today.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { workbook, type Made } from "../lib/ledger/build-ledger.ts";
import { expect, test } from "./desk.ts";
import type { RegisterPage } from "./register-page.ts";
import { expectNoFaultNow } from "./no-fault.ts";

test.use({ profile: "ledger" });

const PASSPHRASE = "台账-测试-口令-2026";
const NAME = "申请人甲乙丙";
const ID = "341525199003071234";
const TODAY = today();
const HEADER = [
  "申请编号",
  "申请人",
  "申请人类型",
  "身份证号",
  "收到日期",
  "申请方式",
  "申请内容",
  "延期告知日期",
  "延长工作日",
  "答复日期",
  "办理结果",
  "备注",
];

/** A cell that Excel holds as a date. */
function date(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** How the list writes a day. */
function written(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
}

async function openLedger(register: RegisterPage): Promise<Page> {
  const screen = await register.openScreen("dashboard");
  await screen.getByRole("button", { name: "依申请公开" }).click();
  await screen.getByRole("button", { name: "导入台账" }).click();
  await expect(screen.getByRole("heading", { name: "导入台账" })).toBeVisible();
  return screen;
}

async function choose(screen: Page, name: string, rows: readonly (readonly Made[])[]): Promise<void> {
  const buffer = Buffer.from(await workbook(rows));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  // Another one that stands there gives way.
  const isThere = screen.getByRole("heading", { name: "将要记录的" });
  await expect(isThere).toBeHidden();
  await screen.getByLabel("台账文件").setInputFiles({ name, mimeType, buffer });
  await expect(isThere).toBeVisible();
}

/** Presses a button that says by itself that it cannot be pressed now. */
async function press(screen: Page, name: string): Promise<void> {
  await screen.getByRole("button", { name }).click({ force: true });
}

/** The vault, open; a test before may have made it. */
async function openVault(register: RegisterPage): Promise<void> {
  const { state } = await register.ask("vault.state", { compartment: "applicants" });
  const passphrase = PASSPHRASE;
  if (state === "none") await register.ask("vault.create", { compartment: "applicants", passphrase });
  else if (state === "locked") await register.ask("vault.unlock", { compartment: "applicants", passphrase });
}

test("a ledger is imported, its cases stand in the list with their days, and a second time adds nothing", async ({
  register,
}) => {
  await openVault(register);
  await register.ask("vault.lock", { compartment: "applicants" });
  const received = addDays(TODAY, -3);
  const due = addWorkdays(received, 20, CALENDAR).date;
  const extended = addWorkdays(due, 10, CALENDAR).date;
  const rows: Made[][] = [
    [{ value: "某局依申请公开台账", columnSpan: 12 }],
    HEADER,
    ["台-2026-1", NAME, "公民", ID, date(received), "当面申请", "定点零售药店名单", null, null, null, null, "急"],
    [
      "台-2026-2",
      NAME,
      "公民",
      ID,
      received.replaceAll("-", "."),
      "EMS",
      "医保基金收支情况",
      TODAY,
      "10",
      null,
      null,
      null,
    ],
    [
      "台-2026-3",
      NAME,
      "公民",
      ID,
      "2026-2-13",
      "当面申请",
      "飞行检查结果",
      null,
      null,
      "2026年3月19日",
      "信息不存在",
      null,
    ],
    ["合计", "3件", null, null, null, null, null, null, null, null, null, null],
  ];
  const screen = await openLedger(register);
  await choose(screen, "台账.xlsx", rows);
  await expect(screen.getByText("第6行是“合计”，没有导入。")).toBeHidden();
  await screen.getByText("1 行不是申请，没有读").click();
  await expect(screen.getByText("第6行是“合计”，没有导入。")).toBeVisible();
  await expect(screen.getByText("不导入的列：L列 备注")).toBeVisible();
  // Nothing goes in while the vault is locked.
  // The vault's own form, which moves what stands below it, is there.
  await expect(screen.getByLabel("保险箱口令")).toBeVisible();
  await press(screen, "导入 3 件");
  await expect(screen.getByText("请先解锁申请人信息保险箱")).toBeVisible();
  expect(await register.types()).toEqual([]);
  await screen.getByLabel("保险箱口令").fill(PASSPHRASE);
  await screen.getByRole("button", { name: "解锁" }).click();
  await screen.getByRole("button", { name: "导入 3 件" }).click();
  await expect(screen.getByText("已导入 3 件，记录 5 步")).toBeVisible();

  await screen.getByRole("button", { name: "返回列表" }).click();
  const line = (number: string) => screen.getByRole("row", { name: number });
  await expect(line("台-2026-1")).toContainText(written(due));
  await expect(line("台-2026-2")).toContainText(written(extended));
  await expect(line("台-2026-3")).toBeHidden();
  await screen.getByLabel("状态").selectOption({ label: "全部" });
  await expect(line("台-2026-3")).toContainText("本机关不掌握");

  // Who applied is in the vault, and in nothing else that is stored.
  const facts = await register.facts();
  const [applicant] = facts.flatMap((fact) => (fact.type === "StepTaken" ? (fact.fields["applicant"] ?? []) : []));
  const { persons } = await register.ask("vault.get", { compartment: "applicants", ids: [String(applicant)] });
  expect(persons).toMatchObject([{ state: "read", record: { name: NAME, idNumber: ID } }]);
  const tokens = facts.flatMap((fact) => (fact.type === "StepTaken" ? (fact.fields["same-token"] ?? []) : []));
  expect(tokens).toHaveLength(3);
  expect(new Set(tokens).size).toBe(1);
  const stored = await register.stored();
  expect(stored).not.toContain(NAME);
  expect(stored).not.toContain(ID);

  // The same rows in another file, in another order, with one more step.
  const before = (await register.events()).length;
  await screen.getByRole("button", { name: "导入台账" }).click();
  await choose(screen, "另一份.xlsx", [HEADER, ...rows.slice(2, 5).toReversed()]);
  await expect(screen.getByText("已经导入过 3")).toHaveCount(2);
  await press(screen, "导入 0 件");
  await expect(screen.getByText("没有要导入的：登记簿里都有了。")).toBeVisible();
  expect(await register.events()).toHaveLength(before);

  await screen.close();
});

test("a changed row is named, and corrected only for a reason; faulty rows keep the rest out until the person says", async ({
  register,
}) => {
  const row = (number: string, parts: Readonly<Record<string, Made>> = {}): Made[] =>
    HEADER.map((title) => {
      const usual: Record<string, Made> = {
        申请编号: number,
        申请人类型: "公民",
        收到日期: "2026-3-2",
        申请方式: "当面申请",
        申请内容: "名单",
      };
      return parts[title] ?? usual[title] ?? null;
    });
  const replied = { 答复日期: "2026-3-20", 办理结果: "予以公开" };
  const screen = await openLedger(register);
  await choose(screen, "台账.xlsx", [
    HEADER,
    row("改-2026-1", replied),
    row("改-2026-2", { 收到日期: "3月2日" }),
    row("改-2026-3"),
  ]);
  await expect(screen.getByText("第3行E列“收到日期”写的是“3月2日”，没有年份")).toBeVisible();
  const importIt = screen.getByRole("button", { name: /^导入 \d+ 件$/ });
  await press(screen, "导入 2 件");
  await expect(screen.getByText("还有 1 行有错")).toBeVisible();
  expect(await register.types()).toEqual([]);
  await screen.emulateMedia({ colorScheme: "dark" });
  await expectNoFaultNow(screen);
  await screen.getByLabel("只导入无误的行").check();
  await importIt.click();
  await expect(screen.getByText("已导入 2 件，记录 3 步")).toBeVisible();

  const [download] = await Promise.all([
    screen.waitForEvent("download"),
    (async () => {
      await choose(screen, "改过.xlsx", [
        HEADER,
        row("改-2026-1", { ...replied, 答复日期: "2026-3-23" }),
        row("改-2026-2", { 收到日期: "上周" }),
      ]);
      await screen.getByRole("button", { name: "导出错误清单" }).click();
    })(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^台账错误清单-.*\.xlsx$/);
  await expect(screen.getByText("日期登记簿是2026-03-20，台账是2026-03-23")).toBeVisible();
  await screen.getByLabel("只导入无误的行").check();
  await screen.getByLabel("按台账更正").check();
  await screen.getByLabel("更正的理由").fill("按归档的送达回证更正");
  await importIt.click();
  await expect(screen.getByText("更正 1 处")).toBeVisible();
  await expect
    .poll(async () => (await register.facts()).at(-1))
    .toMatchObject({
      type: "StepCorrected",
      happened: "2026-03-22T16:00:00.000Z",
      reason: "按归档的送达回证更正",
    });
  await screen.close();
});
