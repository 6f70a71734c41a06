import { addDays } from "../../lib/deadlines/civil.ts";
import { longDay } from "../../lib/deadlines/day-words.ts";
import { today } from "../../lib/platform/today.ts";
import { CasePage } from "./agencies/case-page.ts";
import { expect, test } from "./desk.ts";
import { expectHead, fill, openPublishing } from "./publishing-screens.ts";
import { expectNoFault } from "./no-fault.ts";

// Starts from an empty register.
test.use({ profile: "duties" });
test.describe.configure({ timeout: 120_000 });

const TODAY = today();
const YEAR = TODAY.slice(0, 4);
/** So many days ago, but not before this year began. */
const ago = (days: number): string => {
  const day = addDays(TODAY, -days);
  return day.startsWith(YEAR) ? day : `${YEAR}-01-01`;
};

test("H6.4, H7.2–4, H11.3: the year's calendar shows what is due by which document, and what fulfilled it", async ({
  register,
}) => {
  const first = await openPublishing(register, "huoshan", "duties");
  const page = await CasePage.open(register, "duties");
  await first.close();
  const { screen } = page;
  const row = (name: string | RegExp) => screen.getByRole("table", { name: `${YEAR}年` }).getByRole("row", { name });
  const inspections = `${YEAR}年政务公开监督检查`;
  await expect(row(inspections)).toContainText("待办");
  await expect(row(inspections)).toContainText("12月31日");
  await expect(row(inspections)).toContainText("监督检查制度》第三条");
  await expect(screen.getByText(`${longDay(TODAY)}开始使用本工具`)).toBeVisible();
  await expectNoFault(screen);

  // The next year, by the keyboard: the report of this one by the law's day, with the agency's own beside it.
  await screen.getByRole("combobox", { name: "年度" }).focus();
  await screen.keyboard.press("ArrowDown");
  const next = String(Number(YEAR) + 1);
  await expect(screen.getByRole("heading", { name: `${next}年到期的工作` })).toBeVisible();
  const report = screen
    .getByRole("table", { name: `${next}年` })
    .getByRole("row", { name: `${YEAR}年政府信息公开工作年度报告` });
  await expect(report).toContainText("1月31日");
  await expect(report).toContainText("另有年度报告制度规定的公布日期");
  await expect(report).toContainText("3月31日");
  await expect(report).toContainText("还没到");
  await expect(
    screen.getByRole("table", { name: `${next}年` }).getByRole("row", { name: /季度政务信息公开统计数据报送/ }),
  ).toHaveCount(4);
  await expectNoFault(screen);

  // An inspection fulfils half of the duty; nobody wrote anything in it.
  await page.go("start/inspection");
  const form = screen.getByRole("form", { name: "监督检查：安排检查" });
  await fill(form, { 检查方式: "抽查", 监督的环节: "事后" });
  const inspection = await page.register("监督检查：安排检查", ago(2), {
    检查名称: "秋季政务公开检查",
    被检查的部门: "待遇保障股",
  });
  await page.take("实施检查", ago(1), { 检查人员: "甲、乙" });
  await page.go(`duties/${YEAR}`);
  await expect(row(inspections).getByRole("link", { name: "秋季政务公开检查" })).toBeVisible();
  await page.go(`duty/duty-inspections/${YEAR}`);
  await expectHead(screen, inspections);
  await expect(
    screen.getByRole("region", { name: "有关的事项" }).getByRole("link", { name: "秋季政务公开检查" }),
  ).toBeVisible();
  await expectNoFault(screen);
  // The second one was not put down as a case: it is recorded here, and ends the duty.
  await page.take("本年第二次检查", TODAY);
  await page.go(`duties/${YEAR}`);
  await expect(row(inspections)).toContainText("已完成");

  // What did not happen fulfils nothing.
  await page.go(`case/${inspection}`);
  await screen.getByRole("button", { name: "撤销：实施检查" }).click();
  await screen.getByLabel(/撤销原因/).fill("检查改期，没有实施");
  await screen.getByRole("button", { name: "记录撤销" }).click();
  await page.go(`duties/${YEAR}`);
  await expect(row(inspections)).toContainText("待办");
  await screen.close();
});

test("H6.4: what is asked for beside the calendar is registered by hand and reminded of by its day", async ({
  register,
}) => {
  const first = await openPublishing(register, "huoshan", "duties");
  const page = await CasePage.open(register, "duties");
  await first.close();
  const { screen } = page;
  await screen.getByRole("button", { name: "登记临时要求" }).click();
  await page.register("临时要求的数据报送：收到要求", addDays(TODAY, -1), {
    要求报送什么: "依申请公开专项数据",
    提出要求的机关: "县政务公开办公室",
    有没有写明期限: "写明了日期",
    要求报送的日期: TODAY,
  });
  await expectHead(screen, "依申请公开专项数据");
  await page.go("today");
  await expect(screen.getByRole("region", { name: /今天到期/ })).toContainText("依申请公开专项数据");
  await page.go(`duties/${YEAR}`);
  await screen
    .getByRole("table", { name: `${YEAR}年` })
    .getByRole("link", { name: "依申请公开专项数据" })
    .click();
  await page.take("报送", TODAY, { 报送给: "县政务公开办公室", 报送方式: "公文系统" });
  await page.go(`duties/${YEAR}`);
  await expect(
    screen.getByRole("table", { name: `${YEAR}年` }).getByRole("row", { name: "依申请公开专项数据" }),
  ).toContainText("已完成");
  await screen.close();
});

test("T29–31: 天津's report to its leaders, training and inspection are reminded of, recorded and shown as done", async ({
  register,
}) => {
  const first = await openPublishing(register, "tianjin", "duties");
  await register.ask("settings.expired-rules", { keep: true });
  const page = await CasePage.open(register, "duties");
  await first.close();
  const { screen } = page;
  const row = (name: string) => screen.getByRole("table", { name: `${YEAR}年` }).getByRole("row", { name });
  const report = `${YEAR}年主要负责同志听取政务公开工作汇报`;
  await expect(row(report)).toContainText("第二十九");
  await expect(row(report)).toContainText("待办");
  await page.go(`duty/duty-leaders-report/${YEAR}`);
  await expectHead(screen, report);
  await expect(screen.getByRole("heading", { name: "还没有登记过" })).toBeVisible();
  await page.take("听取汇报", TODAY, { 听取汇报的负责人: "王建国", 会议或者汇报形式: "局长办公会" });
  await page.go(`duty/duty-training/${YEAR}`);
  await page.take("培训一次", TODAY, { 培训内容: "政府信息公开条例", 参加人数: "30" });
  await page.go(`duties/${YEAR}`);
  await expect(row(report)).toContainText("已完成");
  await expect(row(`${YEAR}年政务公开业务培训`)).toContainText("已完成");
  await expect(row(`${YEAR}年政务公开工作定期检查`)).toContainText("待办");
  await screen.close();
});
