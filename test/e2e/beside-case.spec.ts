import { randomUUID } from "node:crypto";
import { expect, test as base } from "./desk.ts";
import { asked, stepOf } from "./recorded-cases.ts";
import { withPermissions } from "./variant.ts";
import { expectNoFaultNow } from "./no-fault.ts";

/** A browser of its own: what is alike here is none of the other tests' business. */
const test = base.extend<object, object>({
  browserWithExtension: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
    async ({}, use) => withPermissions(() => ({}), use),
    { scope: "worker" },
  ],
});

const APPLICANT = randomUUID();

test("a repeated request is suggested beside the earlier one; a person decides, once", async ({ register }) => {
  const [earlier, later, otherYear] = [randomUUID(), randomUUID(), randomUUID()];
  const entries = [
    asked(earlier, "2026-03-02", APPLICANT, "公开〔2026〕1号", "申请公开2025年城乡居民医保基金收支情况。"),
    stepOf(earlier, [
      "send-reply",
      "2026-03-20",
      {
        outcome: "r3-1",
        delivery: "post",
        carrier: "postal",
        "slip-number": "EA123",
      },
    ]),
    asked(
      later,
      "2026-06-01",
      APPLICANT,
      "公开〔2026〕2号",
      "您好，请提供2025年度居民基本医疗保险基金的收支情况，谢谢！",
    ),
    asked(otherYear, "2026-06-02", APPLICANT, "公开〔2026〕3号", "申请公开2024年城乡居民医保基金收支情况。"),
  ];
  await register.ask("case.record", { entries });
  const page = await register.openScreen("dashboard");
  await page.evaluate((id) => (location.hash = `case/${id}`), later);
  const similar = page.getByRole("region", { name: "相近的申请和已公开的信息" });
  await expect(similar.getByRole("heading", { level: 3 })).toHaveText(["可能是重复申请"]);
  await expect(similar).toContainText("已于2026-03-20答复");
  await similar.getByRole("button", { name: "与公开〔2026〕1号对照" }).press("Enter");
  await expect(similar.locator("mark").first()).toBeVisible();
  await expectNoFaultNow(page);
  await similar.getByRole("button", { name: "公开〔2026〕1号：是重复申请" }).press("Enter");
  await expect(similar).toHaveCount(0);
  await expect(page.getByRole("region", { name: "有关的事项" })).toContainText("公开〔2026〕1号");
  expect((await register.facts()).at(-1)).toMatchObject({
    type: "CasesTied",
    case: later,
    to: earlier,
    tie: "repeats",
  });
  await page.close();
});

test("the fee's notice is helped by what both methods come to", async ({ register }) => {
  const id = randomUUID();
  const eleventh = Array.from({ length: 10 }, (_, at) =>
    asked(randomUUID(), "2026-07-01", APPLICANT, `七月${at}`, `第${at}件，${"甲乙丙丁戊己庚辛壬癸"[at]}`),
  );
  await register.ask("case.record", {
    entries: [...eleventh, asked(id, "2026-07-20", APPLICANT, "公开〔2026〕11号", "第十一件")],
  });
  const page = await register.openScreen("dashboard");
  await page.evaluate((name) => (location.hash = `case/${name}`), id);
  await page.getByRole("button", { name: "通知缴纳信息处理费" }).press("Enter");
  const fee = page.getByRole("group", { name: "信息处理费的计算" });
  await expect(fee).toContainText("该申请人2026年7月此前已有 10 件");
  await expect(fee).toContainText("第11件：每件 100 元，计 100 元");
  await fee.getByLabel("提供的页数").fill("68");
  await fee.getByRole("button", { name: "填入按量 380 元" }).press("Enter");
  const form = page.getByRole("form", { name: "通知缴纳信息处理费" });
  await expect(form.getByLabel("收费金额")).toHaveValue("380");
  await expect(form.getByLabel("件数或者页数")).toHaveValue("68");
  await form.getByLabel("收费金额").fill("400");
  await expect(fee).toContainText("应当为 380 元，所填的是 400 元");
  await expectNoFaultNow(page);
  await page.close();
});
