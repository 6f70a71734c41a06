import { randomUUID } from "node:crypto";
import type { Locator } from "@playwright/test";
import { today } from "../../lib/platform/today.ts";
import { expect, test } from "./desk.ts";
import { expectNoFaultNow } from "./no-fault.ts";
import { goTo, openPublishing } from "./publishing-screens.ts";
import { asked, stepOf } from "./recorded-cases.ts";

test.use({ profile: "annual" });
test.describe.configure({ timeout: 120_000 });

/** A year that is over whenever the tests run: its figures stay. */
const YEAR = "2025";
const APPLICANT = randomUUID();
const [OPEN, GIVEN, WITHDRAWN] = [randomUUID(), randomUUID(), randomUUID()];
const reply = stepOf(GIVEN, [
  "send-reply",
  "2025-03-20",
  {
    outcome: "r3-1",
    delivery: "post",
    carrier: "postal",
    "slip-number": "EA123",
  },
]);

test("B.2–4: the tables are filled from the log, each figure opens its cases, and signed versions stay", async ({
  register,
}) => {
  await register.ask("case.record", {
    entries: [
      asked(GIVEN, "2025-03-03", APPLICANT, "公开〔2025〕1号", "2024年基金收支情况"),
      reply,
      asked(WITHDRAWN, "2025-05-06", APPLICANT, "公开〔2025〕2号", "定点医疗机构名单"),
      stepOf(WITHDRAWN, ["withdrawn", "2025-05-08", {}]),
      asked(OPEN, "2025-12-24", APPLICANT, "公开〔2025〕3号", "医疗救助标准"),
    ],
  });
  const screen = await openPublishing(register, "national", `annual/${YEAR}`);
  const requests = screen.getByRole("group", { name: "三、收到和处理政府信息公开申请情况" });
  const given = requests.getByRole("button", { name: "三、本年度办理结果，（一）予以公开，自然人：1" });
  await expect(requests.getByRole("button", { name: "一、本年新收政府信息公开申请数量，总计：3" })).toBeVisible();
  await expect(requests.getByRole("button", { name: "四、结转下年度继续办理，自然人：1" })).toBeVisible();
  await expectNoFaultNow(screen);

  // A figure opens its cases by the keyboard, and the focus comes back to it.
  await given.focus();
  await screen.keyboard.press("Enter");
  const dialog = screen.getByRole("dialog");
  await expect(dialog.getByRole("row", { name: /公开〔2025〕1号/ })).toContainText("2025-03-20办结");
  await expectNoFaultNow(screen);
  await screen.keyboard.press("Escape");
  await expect(given).toBeFocused();
  await given.press("Enter");
  await dialog.getByRole("link", { name: "公开〔2025〕1号" }).click();
  await expect(screen.getByRole("heading", { name: "公开〔2025〕1号" })).toBeVisible();
  await screen.goBack();

  // What no event holds is entered, with where it comes from.
  await screen.getByRole("button", { name: /^行政处罚，本年处理决定数量：未填/ }).click();
  await dialog.getByLabel(/行政处罚/).fill("4");
  await dialog.getByLabel("数字的来源").fill("法规科台账");
  await dialog.getByRole("button", { name: "保存填报" }).click();
  await expect(screen.getByRole("button", { name: "行政处罚，本年处理决定数量：4，由人填报" })).toBeVisible();

  const card = screen.getByRole("region", { name: "签署和版本" });
  await sign(card, "王建国");
  await expect(card).toContainText("已签：王建国");
  await expect(card).toContainText("现在的数字和文字与签署时一致");
  const [first] = (await register.facts()).filter(({ type }) => type === "ReportSigned");
  expect(first).toMatchObject({ period: YEAR, version: 1, cases: { "requests/r3_1/natural": [GIVEN] } });

  // A correction afterwards: the table follows, the signed version does not, and the difference is told with its case.
  await register.ask("case.record", {
    entries: [
      {
        id: randomUUID(),
        occurredAt: new Date().toISOString(),
        fact: {
          type: "StepCorrected",
          case: GIVEN,
          entry: reply.id,
          fields: { outcome: "r3-2" },
          reason: "实际是部分公开",
        },
      },
    ],
  });
  const changes = card.getByRole("region", { name: "签署以后的变化" });
  await expect(changes).toContainText("由“三、本年度办理结果，（一）予以公开，自然人”改为");
  await expect(changes).toContainText("更正“送出答复”：办理结果由“予以公开”改为“部分公开”，原因：实际是部分公开");
  await expect(given).toHaveCount(0);
  await expectNoFaultNow(screen);

  await sign(card, "王建国", "一件的办理结果登记有误，已经更正");
  await expect(card).toContainText(/已签：王建国，.*第2版/);
  await card.getByRole("button", { name: "查看这一版：第1版" }).click();
  await expect(given).toBeVisible();
  await expect(screen.getByText("下面的表是王建国签署的第1版")).toBeVisible();
  await card.getByRole("button", { name: "返回现在的数字" }).click();
  await expect(given).toHaveCount(0);
  const signed = (await register.facts()).filter(({ type }) => type === "ReportSigned");
  expect(signed).toHaveLength(2);
  expect(signed[0]).toEqual(first);
  expect(signed[1]).toMatchObject({ version: 2, cases: { "requests/r3_2/natural": [GIVEN] } });
  await screen.close();
});

test("H6.5: what would make the figures wrong is listed beside them, with its cases", async ({ register }) => {
  const unsure = stepOf(randomUUID(), [
    "register",
    "2025-06-03",
    {
      channel: "internet",
      "applicant-kind": "natural",
      applicant: APPLICANT,
      number: "公开〔2025〕9号",
      content: "异地就医备案流程",
    },
  ]);
  await register.ask("case.record", { entries: [unsure] });
  const screen = await openPublishing(register, "national", `annual/${YEAR}`);
  const check = screen.getByRole("region", { name: "报送前自查" });
  await expect(check.getByRole("link", { name: "公开〔2025〕9号" }).first()).toBeVisible();
  await screen.close();
});

test("H7.2–4, H6.4: 霍山's report is filed before it is published, and its duty leads to the filled tables", async ({
  register,
}) => {
  const year = today().slice(0, 4);
  const screen = await openPublishing(register, "huoshan", `annual/${year}`);
  const filing = screen.getByRole("region", { name: "报送和公布" });
  await expect(filing).toContainText("先备案、后公布");
  await expect(filing).toContainText("现在不要公布");
  await expect(filing).toContainText("1月31日");
  await expect(filing).toContainText("3月31日");
  await filing.getByText("规定不同").click();
  await expect(filing.getByText("部门1月31日前报送主管部门并公布")).toBeVisible();
  await expectNoFaultNow(screen);
  await screen.getByRole("link", { name: "登记报送和公布（办理页）" }).click();
  const filled = screen.getByRole("region", { name: "填好的表" });
  await expect(filled).toContainText("还没有登记报送");
  await filled.getByRole("link", { name: /报告的三张表/ }).click();
  await expect(screen.getByRole("heading", { name: `${year}年政府信息公开工作年度报告` })).toBeVisible();
  await goTo(screen, `annual/${year}-Q1`);
  await expect(screen.getByRole("heading", { name: /第一季度政府信息公开工作统计表/ })).toBeVisible();
  // The tables of a quarter are signed as they were handed in.
  const card = screen.getByRole("region", { name: "签署和版本" });
  await sign(card, "王建国");
  await expect(card).toContainText("已签：王建国");
  const signed = (await register.facts()).filter(({ type }) => type === "ReportSigned");
  expect(signed.at(-1)).toMatchObject({ report: "quarterly", period: `${year}-Q1`, version: 1 });
  await screen.close();
});

/** Signs the report as it stands. */
async function sign(card: Locator, signer: string, reason?: string): Promise<void> {
  const form = card.getByRole("form", { name: "签署" });
  await form.getByLabel("签署人姓名").fill(signer);
  if (reason !== undefined) await form.getByLabel(/理由/).fill(reason);
  await form.getByRole("checkbox").check();
  await form.getByRole("button", { name: /签/ }).click();
}
