import type { FieldValues } from "../../lib/model/field.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { begin, openReview, OPINION, sitDown, takeStep } from "./article-steps.ts";
import { APPROVAL, expect, openDraft, override, publish, test } from "./desk.ts";
import { publishings } from "./portal-log.ts";
import { goTo } from "./publishing-screens.ts";
import { recordCase } from "./recorded-cases.ts";
import { expectNoFault } from "./no-fault.ts";

// Starts from an empty register.
test.use({ profile: "trail" });

const TITLE = "2026年第五批医疗救助对象名单的公布";
const TEXT = ["2026年第五批医疗救助对象已经审核确认，现予公布。"];

test("T31, H2.10–11, B.审: the trail of an article names who drafted, reviewed, let it pass with which reason, and published it", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await sitDown(register);
  await openDraft(page, portal.url, TEXT, { title: TITLE });
  await openReview(overlay);
  await begin(overlay);
  await takeStep(overlay, "部门负责人审核", "赵科", { texts: OPINION });
  await expect(async () => {
    await page.locator("#publish").click();
    await expect.poll(() => overlay.panelText(), { timeout: 2000 }).toMatch(/还不能发布/);
  }).toPass();
  await override(overlay);
  await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length > 0);
  const steps = async () => (await register.facts()).flatMap((fact) => (fact.type === "StepTaken" ? [fact] : []));
  await expect.poll(async () => (await steps()).at(-1)?.step).toBe("publish");

  const screen = await register.openScreen("dashboard");
  await goTo(screen, `case/${(await steps())[0]?.case ?? ""}`);
  await screen.getByRole("link", { name: "责任追溯" }).click();
  const duties = screen.getByRole("region", { name: "责任分工" });
  await expect(duties.getByRole("row", { name: /^拟稿 李明/ })).toBeVisible();
  await expect(duties.getByRole("row", { name: /^审核 赵科/ })).toBeVisible();
  await expect(duties.getByRole("row", { name: /^放行 王建国（.*分管领导）/ })).toBeVisible();
  await expect(duties.getByRole("row", { name: /^发布 李明/ })).toBeVisible();
  const rows = screen.getByRole("region", { name: /^办理经过/ });
  const passed = rows.locator("tr.override");
  await expect(passed).toContainText(APPROVAL.reason);
  await expect(passed).toContainText("审核还差：保密审查、审定");
  await expect(rows.getByRole("row", { name: /部门负责人审核/ }).first()).toContainText("第十七条");
  await expect(rows.getByRole("row", { name: /按下发布，没有放行/ }).first()).toBeVisible();
  await expectNoFault(screen);

  await screen.emulateMedia({ media: "print" });
  await expect(screen.getByText("责任追溯表")).toBeVisible();
  await expect(screen.getByText(/打印人：李明/)).toBeVisible();
  for (const name of ["打印", "设置", "今天"]) await expect(screen.getByRole("button", { name })).toBeHidden();
  await screen.close();
});

test("T31, H2.11: the trail of a request shows what was entered late, and nobody's personal data", async ({
  register,
}) => {
  await sitDown(register);
  const person = newId();
  const id = await recordCase(register, "request", [
    [
      "register",
      "2026-11-02",
      { channel: "post", applicant: person, "same-token": "abc", content: "基金决算 13800138000", number: "申2026-1" },
    ],
    ["confirm", "2026-11-03", { "confirmed-by": "王芳" }],
  ]);
  const screen = await register.openScreen("dashboard");
  await goTo(screen, `trail/${id}`);
  const rows = screen.getByRole("region", { name: /^办理经过/ });
  await expect(rows.getByRole("row", { name: /登记/ }).first()).toContainText("补录");
  await expect(screen.getByRole("heading", { name: "申2026-1" })).toBeVisible();
  const text = await screen.locator(".trail").innerText();
  for (const secret of [person, "13800138000"]) expect(text).not.toContain(secret);
  await expectNoFault(screen);
  await screen.getByRole("link", { name: "← 返回办理页" }).click();
  await expect(screen.locator(".case-head")).toContainText("申2026-1");
  await screen.close();
});

test("T16: the year's self-check lists what was refused and what many asked for; a conclusion is put down about each", async ({
  register,
}) => {
  await sitDown(register, "tianjin");
  const content = "本市2025年度城乡居民医疗保险基金收支决算报告";
  const request = (number: string, more: FieldValues): FieldValues => ({ channel: "in-person", number, ...more });
  await recordCase(register, "request", [
    ["register", "2026-09-01", request("自查-1", { content: "某企业的投标报价明细表", applicant: newId() })],
    ["send-reply", "2026-09-25", { outcome: "r3-3-4", "outcome-reason": "第三方不同意公开，涉及商业秘密" }],
  ]);
  await recordCase(register, "request", [
    ["register", "2026-10-09", request("自查-2", { content, applicant: newId() })],
  ]);
  await recordCase(register, "request", [
    ["register", "2026-10-12", request("自查-3", { content, applicant: newId() })],
  ]);
  const screen = await register.openScreen("dashboard");
  await goTo(screen, "self-check/2026");
  const refused = screen.getByRole("region", { name: "没有公开的申请" }).getByRole("row", { name: /自查-1/ });
  await expect(refused).toContainText("第三方不同意公开");
  const wanted = screen.getByRole("region", { name: "申请较为集中的信息" }).getByRole("row", { name: /基金收支决算/ });
  await expect(wanted).toContainText("2件");
  await expect(wanted).toContainText("2个申请人");
  await wanted.getByRole("button", { name: /^登记结论/ }).click();
  const form = screen.getByRole("form", { name: /^自查结论/ });
  await form.getByRole("button", { name: "保存" }).click();
  await expect(form).toContainText("请选择结论");
  await form.getByLabel("可以转为主动公开").check();
  await form.getByLabel("理由").fill("多人申请，可以公开");
  await form.getByRole("button", { name: "保存" }).click();
  await expect(wanted).toContainText("可以转为主动公开：多人申请，可以公开（李明");
  await expect(screen.getByText("共 2 项，已有结论 1 项")).toBeVisible();
  await expectNoFault(screen);
  await screen.close();
});

test("H6.5, B.5–6: beside the figures of a quarter stands what would make them wrong, beside the annual report the year's problems and fees", async ({
  register,
}) => {
  await sitDown(register, "huoshan");
  const asked = (number: string): FieldValues => ({ channel: "in-person", number, content: `${number}所需信息` });
  await recordCase(register, "request", [["register", "2026-10-09", asked("报送-1")]]);
  await recordCase(register, "request", [["register", "2026-10-12", asked("报送-1")]]);
  const screen = await register.openScreen("dashboard");
  await goTo(screen, "duty/duty-quarterly-statistics/2026-Q4");
  const check = screen.getByRole("region", { name: "报送前自查" });
  await expect(check).toContainText("2件用了同一个编号");
  await expect(check).toContainText(/\d件超过期限还没有答复/);
  await check.getByRole("link", { name: "报送-1" }).first().click();
  await expect(screen.locator(".case-head")).toContainText("报送-1");
  await goTo(screen, "duty/duty-annual-report/2026");
  const outline = screen.getByRole("region", { name: /^存在的主要问题及改进情况/ });
  await expect(outline).toContainText(/其中\d+件次至今没有完成/);
  await expect(outline).toContainText("本年度没有收取信息处理费");
  await outline.getByRole("button", { name: "复制提纲" }).click();
  await expect(outline).toContainText("已复制。");
  await expectNoFault(screen);
  await screen.close();
});
