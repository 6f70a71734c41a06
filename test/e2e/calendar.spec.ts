import { NOTICE_2027 } from "../gallery/calendar-samples.ts";
import { compose } from "../lib/deadlines/notice/compose.ts";
import { expect, test } from "./desk.ts";

test.use({ profile: "calendar" });

const TEXT = compose(NOTICE_2027, { week: "周", aside: true, joins: false });
const { number } = NOTICE_2027;

test("a year's notice is pasted, looked at, added and taken back, by keyboard; a reload changes nothing", async ({
  register,
}) => {
  const options = await register.openScreen("options");
  const calendar = options.getByRole("region", { name: "工作日历" });
  const years = calendar.getByRole("table").first();
  await expect(years.getByRole("row", { name: /^2027/ })).toContainText("未公布，期限暂定");

  await calendar.getByRole("textbox", { name: "通知全文" }).fill(TEXT.replace("共8天", "共9天"));
  await calendar.getByRole("button", { name: "预览" }).press("Enter");
  await expect(calendar.getByRole("alert")).toContainText("第 8 行：春节：写的是9天");
  await expect(calendar.getByRole("button", { name: "确认导入" })).toBeHidden();

  await calendar.getByRole("textbox", { name: "通知全文" }).fill(TEXT);
  await calendar.getByRole("button", { name: "预览" }).press("Enter");
  const preview = calendar.getByRole("region", { name: "预览" });
  await expect(preview.getByRole("table", { name: "2027年2月" }).getByRole("cell", { name: "14班" })).toBeVisible();
  expect(await register.types()).toEqual([]);
  await preview.getByRole("button", { name: "确认导入" }).press("Enter");
  await expect(calendar.getByText(`已导入${number}，期限已按新的安排重新计算。`)).toBeVisible();
  await expect(years.getByRole("row", { name: /^2027/ })).toContainText(number);
  expect(await register.types()).toEqual(["CalendarNoticeAdded"]);

  await options.reload();
  await expect(years.getByRole("row", { name: /^2027/ })).toContainText(number);
  await calendar.getByRole("button", { name: `撤回 ${number}` }).press("Enter");
  await expect(calendar.getByLabel(/^撤回的理由/)).toBeFocused();
  await options.keyboard.type("不是正式文件");
  await options.keyboard.press("Enter");
  await expect(years.getByRole("row", { name: /^2027/ })).toContainText("未公布");
  await options.close();
});

test("a day on which this agency is closed is noted, shown in the year, and taken back", async ({ register }) => {
  const options = await register.openScreen("options");
  const calendar = options.getByRole("region", { name: "工作日历" });
  await calendar.getByLabel("日期").fill("2026-12-08");
  await calendar.getByLabel("理由和文件").fill("市政府通告第9号，暴雪");
  await calendar.getByRole("button", { name: "登记" }).press("Enter");
  await expect(calendar.getByText("已登记2026-12-08停止办公，期限已重新计算。")).toBeVisible();
  await calendar.getByRole("button", { name: "查看2026年日历" }).press("Enter");
  const december = calendar.getByRole("table", { name: "2026年12月" });
  await expect(december.getByRole("cell", { name: "8停", exact: true })).toBeVisible();
  await calendar.getByRole("button", { name: "撤回 2026-12-08" }).press("Enter");
  await expect(calendar.getByLabel(/^撤回的理由/)).toBeFocused();
  await options.keyboard.type("照常办公");
  await options.keyboard.press("Enter");
  await expect(calendar.getByText("已撤回2026-12-08，期限已重新计算。")).toBeVisible();
  expect(await register.types()).toEqual(["LocalDayDeclared", "LocalDayWithdrawn"]);
  await options.close();
});
