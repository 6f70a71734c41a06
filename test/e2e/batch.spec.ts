import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { readAttachment } from "../../lib/attachments/read-attachment.ts";
import { xlsxBytes } from "../../lib/documents/xlsx.ts";
import { sampleFaults } from "../portal/sample.ts";
import { expect, test } from "./desk.ts";
import type { RegisterPage } from "./register-page.ts";
import { expectNoFaultNow } from "./no-fault.ts";

const { secrecyMark, idNumber, mobile } = sampleFaults;

async function openBatch(register: RegisterPage): Promise<Page> {
  const screen = await register.openScreen("dashboard");
  await screen.getByRole("button", { name: "批量检查" }).click();
  await expect(screen.getByRole("heading", { name: "批量检查" })).toBeVisible();
  return screen;
}

function text(name: string, content: string) {
  return { name, mimeType: "text/plain", buffer: Buffer.from(content) };
}

/** The rows of the exported table, without its header. */
async function exported(screen: Page): Promise<string[][]> {
  const [download] = await Promise.all([
    screen.waitForEvent("download"),
    screen.getByRole("button", { name: "导出表格" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^批量检查-\d{4}-\d\d-\d\d\.xlsx$/);
  const read = await readAttachment({ name: "结果.xlsx", bytes: await readFile(await download.path()) });
  if (!read.ok) throw new Error(read.error);
  const rows: string[][] = [];
  for (const { cell, text: value } of read.value.draft.blocks) {
    if (cell) (rows[cell.row] ??= [])[cell.column] = value;
  }
  expect(rows[0]).toEqual(["文件", "标题", "位置", "类别", "结论", "摘录", "依据", "说明"]);
  return rows.slice(1).map((row) => Array.from({ length: 8 }, (_, column) => row[column] ?? ""));
}

test("files of several kinds are checked, shown, recorded without a word of them, and exported", async ({
  register,
}) => {
  const screen = await openBatch(register);
  const sheet = await xlsxBytes({
    sheet: "名单",
    headers: [
      { title: "姓名", width: 10 },
      { title: "身份证号码", width: 20 },
    ],
    rows: [["甲某某", idNumber]],
  });
  await screen
    .getByLabel("要检查的文件", { exact: true })
    .setInputFiles([
      text("2.txt", `关于某事的公示\n甲某某，身份证号码${idNumber}。`),
      text("10.html", `<h1>标题</h1><p>没有问题。</p>`),
      text("3.txt", `${secrecyMark}\n某文件\n手机${mobile}。`),
      { name: "4.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(sheet) },
      { name: "5.docx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\u0003\u0004broken") },
    ]);
  const counts = screen.getByRole("status");
  await expect(counts.getByText("必须处理 3")).toBeVisible();
  await expect(counts.getByText("没有读全 1")).toBeVisible();
  await expect(counts.getByText("没有发现 1")).toBeVisible();
  await screen.getByRole("button", { name: "2.txt" }).click();
  await expect(screen.locator("mark").first()).toHaveText(idNumber);
  await expect(screen.getByText("第2行", { exact: true })).toBeVisible();
  await expectNoFaultNow(screen);

  const rows = await exported(screen);
  expect(rows.map(([file, , , , verdict]) => [file, verdict])).toEqual(
    expect.arrayContaining([
      ["2.txt", "必须处理"],
      ["3.txt", "必须处理"],
      ["4.xlsx", "必须处理"],
      ["5.docx", "没有读出来"],
      ["10.html", "没有发现"],
    ]),
  );
  const [person] = rows.filter(([file]) => file === "2.txt");
  expect(person?.slice(0, 6)).toEqual([
    "2.txt",
    "关于某事的公示",
    "第2行",
    "公民身份号码",
    "必须处理",
    `3${"*".repeat(17)}`,
  ]);
  const table = JSON.stringify(rows);
  for (const secret of [secrecyMark, idNumber, mobile, "某文件"]) expect(table).not.toContain(secret);

  await expect.poll(() => register.types()).toEqual(["BatchChecked"]);
  const [fact] = await register.facts();
  expect(fact).toMatchObject({ type: "BatchChecked", texts: 5, unread: 1 });
  const stored = await register.stored();
  for (const secret of [secrecyMark, idNumber, mobile, "2.txt", "关于某事的公示"]) expect(stored).not.toContain(secret);
  await screen.close();
});

test("pasted articles are set apart, filtered and shown; a batch can be stopped; the way back leads back", async ({
  register,
}) => {
  const screen = await openBatch(register);
  await screen.getByLabel(/粘贴文章/).fill(`甲通知\n身份证号码${idNumber}。\n===\n乙通知\n正文。`);
  await expect(screen.getByText("会分成 2 篇")).toBeVisible();
  await screen.getByRole("button", { name: "检查粘贴的文章" }).click();
  await expect(screen.getByRole("status").getByText("必须处理 1")).toBeVisible();
  await screen.getByLabel("结论").selectOption("clean");
  await expect(screen.getByRole("cell", { name: "乙通知" })).toBeVisible();
  await expect(screen.getByRole("cell", { name: "甲通知" })).toBeHidden();
  await screen.getByRole("button", { name: "重新选择" }).click();

  const long = `无问题的一行文字。\n`.repeat(20_000);
  const many = Array.from({ length: 40 }, (_, index) => text(`${index}.txt`, long));
  await screen.getByLabel("要检查的文件", { exact: true }).setInputFiles(many);
  await screen.getByRole("button", { name: "停止" }).click();
  await expect(screen.getByText(/已停止：查了 \d+ 个，还有 \d+ 个没有查/)).toBeVisible();
  await screen.goBack();
  await expect(screen.getByRole("heading", { name: "检查记录" })).toBeVisible();
  await screen.close();
});
