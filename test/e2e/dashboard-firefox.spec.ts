import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { readReport } from "../../lib/documents/report-reading/read-report.ts";
import { openBackup } from "../../lib/register/backup/open.ts";
import { readBundle } from "../../lib/register/exchange/read-bundle.ts";
import { REPORT_LABELS } from "../../rules/national/reporting/labels.ts";
import { disk } from "../lib/register/build.ts";
import { FIREFOX, FirefoxDesk, hasFirefox } from "./firefox-desk.ts";

/** A year that is over whenever the tests run: its figures stay. */
const YEAR = "2025";
const NUMBER = "火公〔2025〕7号";
const PASSPHRASE = "dabieshan hong ye mantian";

test.skip(!hasFirefox(), `there is no Firefox at ${FIREFOX}`);
test.describe.configure({ timeout: 120_000 });

test("Firefox: a request is counted, reported, signed, saved, handed on, backed up and restored", async () => {
  const desk = await FirefoxDesk.start();
  try {
    await desk.open("today");
    await desk.ask("settings.save", { person: { name: "周明", department: "办公室", role: "科员" }, pack: "national" });
    await desk.ask("vault.create", { compartment: "applicants", passphrase: "kaixiang-huanglu-7-hebian" });
    await register(desk);

    await desk.goTo(`figures/${YEAR}-03`);
    await desk.press("收到申请：1");
    await desk.shows(/收到申请 1 件/);
    await desk.shows(NUMBER);

    const reported = await report(desk);
    expect(reported).toMatchObject({ "requests/r1/natural": 1, "requests/r4/natural": 1 });
    const bundle = await handedOn(desk);
    expect(bundle.desks.map(({ fresh }) => fresh.map(({ fact }) => fact.type))).toEqual([
      ["StepTaken", "ReportSigned"],
    ]);

    const backup = await backedUp(desk);
    await restored(desk, backup);
    expect(await desk.faults()).toEqual([]);
  } finally {
    await desk.close();
  }
});

/** Enters a request through the form, as it was handed in. */
async function register(desk: FirefoxDesk): Promise<void> {
  await desk.goTo("register");
  await desk.fill("姓名或者名称", "甲某某");
  await desk.fill("联系电话", "0564-1234567");
  await desk.fill("申请到达（提交、签收）的日期", `${YEAR}-03-03`);
  await desk.fill("申请渠道", "in-person");
  await desk.fill("申请公开的内容", "2024年基金收支情况");
  await desk.fill("登记编号", NUMBER);
  await desk.press("登记");
  await desk.shows(NUMBER);
  await desk.shows("答复期限");
}

/** Opens the year's report, a figure's case, signs, and saves the tables; answers what the Word file says. */
async function report(desk: FirefoxDesk): Promise<object> {
  await desk.goTo(`annual/${YEAR}`);
  await desk.press("一、本年新收政府信息公开申请数量，自然人：1");
  await desk.press(NUMBER, "//dialog");
  await desk.shows("答复期限");
  await desk.goTo(`annual/${YEAR}`);
  await desk.fill("签署人姓名", "王建国");
  await desk.fill("我已核对三张表的数字", "");
  await desk.press("签署");
  await desk.shows("已签：王建国");

  await desk.press("保存为 Excel");
  const sheets = unzipSync((await desk.saved(".xlsx")).bytes);
  expect(new TextDecoder().decode(sheets["xl/worksheets/sheet1.xml"])).toContain("<row");
  await desk.press("保存为 Word");
  const word = await desk.saved(".docx");
  const read = readReport({ kind: "file", ...word }, REPORT_LABELS);
  if (!read.ok) throw new Error(read.error);
  return read.value.figures;
}

/** Saves the events for another desk; answers what it finds in the file. Folders cannot be shared here, and that is said. */
async function handedOn(desk: FirefoxDesk) {
  await desk.goTo("exchange");
  await desk.shows("这个浏览器不能让网页读写文件夹，请用上面的导出和接收");
  await desk.press("导出全部记录");
  await desk.shows(/已导出 2 条记录/);
  const read = await readBundle(disk().open(), (await desk.saved(".gongkai")).bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** Makes a backup; answers where it lies, once it was opened with its passphrase. */
async function backedUp(desk: FirefoxDesk): Promise<string> {
  await desk.goTo("backup");
  await desk.fill("备份口令", PASSPHRASE);
  await desk.fill("再输一次备份口令", PASSPHRASE);
  await desk.press("制作备份");
  await desk.shows(/备份做好了：公开助手备份-.*\.gkbak，2 条记录/);
  const { bytes, path } = await desk.saved(".gkbak");
  const opened = await openBackup(new Blob([bytes]), PASSPHRASE, () => undefined);
  expect(opened).toMatchObject({ ok: true, value: { manifest: { events: 2, persons: 1 }, torn: 0 } });
  return path;
}

/** Puts it back on an empty desk, where the report is as it was signed. */
async function restored(desk: FirefoxDesk, backup: string): Promise<void> {
  await desk.startEmpty();
  await desk.open("backup");
  await desk.choose(backup);
  await desk.fill("备份口令", PASSPHRASE, '//form[@aria-label="打开备份"]');
  await desk.press("打开备份");
  await desk.press("恢复到本机");
  await desk.shows(/已恢复 2 条记录/);
  await desk.reloadedBy(() => desk.press("打开工作台"));
  await desk.shows("今天要办的");
  await desk.goTo(`annual/${YEAR}`);
  await desk.shows("已签：王建国");
  await desk.goTo("conflicts");
  await desk.shows("没有待核的内容");
}
