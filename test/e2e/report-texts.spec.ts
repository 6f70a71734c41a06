import { randomUUID } from "node:crypto";
import { asHtml, balancedFigures, tablesOf } from "../lib/documents/report-reading/made-report.ts";
import { expect, test } from "./desk.ts";
import { expectNoFaultNow } from "./no-fault.ts";
import { openPublishing } from "./publishing-screens.ts";

test.use({ profile: "report-texts" });
test.describe.configure({ timeout: 120_000 });

/** A year that is over whenever the tests run. */
const YEAR = "2025";

test("B.1, B.5–6, H7.2–4: texts are drafted from the figures by the national and the agency's own outline, checked and kept", async ({
  register,
}) => {
  await register.ask("case.record", {
    entries: [
      {
        id: randomUUID(),
        occurredAt: "2025-12-24T02:00:00.000Z",
        fact: {
          type: "StepTaken",
          case: randomUUID(),
          procedure: "request",
          step: "register",
          fields: {
            number: "公开〔2025〕3号",
            content: "医疗救助标准",
            channel: "in-person",
            applicant: randomUUID(),
            "applicant-kind": "natural",
          },
        },
      },
    ],
  });
  const screen = await openPublishing(register, "huoshan", `annual/${YEAR}`);
  const texts = screen.getByRole("region", { name: "报告文字" });
  const requests = texts.getByRole("textbox", { name: "（二）依申请公开情况" });
  await expect(requests).toHaveValue(/新收政府信息公开申请1件，上年结转0件/);
  await expect(texts.getByRole("textbox", { name: "六、其他需要报告的事项" })).toHaveValue(/没有收取信息处理费/);
  await expect(texts).toContainText("文中能与表核对的数都一致");
  await expectNoFaultNow(screen);

  // B7: another number than the table's is named while it is typed.
  await requests.fill("本年度新收政府信息公开申请2件。");
  await texts.getByRole("button", { name: "第三部分的表的“本年新收”是 1" }).click();
  await expect(requests).toBeFocused();
  await screen.keyboard.type("1件");
  await expect(requests).toHaveValue("本年度新收政府信息公开申请1件。");
  await expect(texts).toContainText("文中能与表核对的数都一致");

  // The agency's own seven parts beside the national six.
  await texts.getByLabel("并排对照").check();
  const own = texts.getByRole("region", { name: "本局制度（七部分）", exact: true });
  await expect(own.getByRole("heading", { level: 4 })).toHaveCount(7);
  await own.getByRole("button", { name: "跳到第一处待填写" }).click();
  const work = own.getByRole("textbox", { name: "一、信息公开工作情况" });
  await expect(work).toBeFocused();
  await screen.keyboard.type("设立办公室，配备专人");
  await expect(work).toHaveValue(/^设立办公室，配备专人/);
  await expectNoFaultNow(screen);

  // What was written is there again.
  const kept = async () => (await register.ask("report-texts.get", { year: YEAR })).texts;
  await expect.poll(kept).toMatchObject({
    national: { "on-request": "本年度新收政府信息公开申请1件。" },
    huoshan: { work: expect.stringMatching(/^设立办公室/) },
  });
  await screen.reload();
  await expect(requests).toHaveValue("本年度新收政府信息公开申请1件。");

  // On paper stands the report itself, with what was written and the tables, and nothing of the screen.
  await screen.emulateMedia({ media: "print" });
  const paper = screen.locator(".printed-report");
  await expect(paper.getByText("本年度新收政府信息公开申请1件。")).toBeVisible();
  await expect(paper.getByRole("table")).toHaveCount(3);
  await expect(texts).toBeHidden();
  await expect(screen.getByRole("heading", { name: "签署和版本" })).toBeHidden();
});

test("B.2–4: the report of the year before is read from its page, shown, and recorded", async ({ register }) => {
  const screen = await openPublishing(register, "huoshan", `annual/${YEAR}`);
  const card = screen.locator("details.report-import");
  await card.locator("summary").first().click();
  const html = asHtml(tablesOf(balancedFigures()), "某局2024年政府信息公开工作年度报告");
  const files = { name: "2024年报.html", mimeType: "text/html", buffer: Buffer.from(html) };
  await card.getByLabel("年度报告文件").setInputFiles(files);
  await expect(card).toContainText("读到 200 个数（共 200 个，2021年格式）");
  await expect(card.getByLabel("这是哪一年的报告")).toHaveValue("2024");
  await expectNoFaultNow(screen);
  await card.getByRole("button", { name: "确认导入" }).click();
  await expect(card).toContainText("已导入2024年的年度报告");
  const [fact] = (await register.facts()).filter(({ type }) => type === "ReportImported");
  expect(fact).toMatchObject({ year: "2024", format: "2021", figures: balancedFigures(), source: "2024年报.html" });
});
