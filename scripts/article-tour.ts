import type { BrowserContext, Page } from "@playwright/test";
import { startOfCivilDay } from "../lib/deadlines/civil-day.ts";
import { newId } from "../lib/platform/new-id.ts";
import type { FieldValues } from "../lib/model/field.ts";
import { OverlayPage } from "../test/e2e/overlay.ts";
import { drawnStamps } from "../test/e2e/portal-stamps.ts";
import { today } from "../lib/platform/today.ts";
import { RegisterPage } from "../test/e2e/register-page.ts";
import { panelSays, signStep, until } from "./tour-panel.ts";

/** What the tour of an article needs. */
export interface ArticleTour {
  readonly context: BrowserContext;
  /** Origin of the extension's pages. */
  readonly origin: string;
  /** Origin of the demo portal. */
  readonly portal: string;
  readonly picture: (page: Page, name: string, isWhole?: boolean) => Promise<void>;
}

const TITLE = "云溪县2026年第三季度医疗救助资金发放情况公示";
const BODY = [
  "2026年第三季度共发放医疗救助资金312600元，惠及38户困难家庭。",
  "对公示内容有异议的，请向县医疗保障局医疗保障中心反映。",
  "云溪县医疗保障局",
  "2026年11月20日",
];
const OPINION = { 意见: "同意公开", 依据: "政府信息公开条例第十九条", 理由: "需要公众知晓" };
const SAID = { opinion: OPINION.意见, "opinion-basis": OPINION.依据, "opinion-reason": OPINION.理由 };
const POINTS = ["有无涉密信息", "有无敏感信息", "发布时机", "内容是否完整", "采编是否合法", "有无其他不宜"];

/**
 * What an editor sees of an article on its way: the form filled in from the catalogue, the review in the panel, the seal, a
 * publish held since one character is another, and its publication; then the dashboard's articles and catalogue.
 */
export async function articleTour({ context, origin, portal, picture }: ArticleTour): Promise<void> {
  const page = await context.newPage();
  const overlay = new OverlayPage(page);
  const register = await RegisterPage.open(context, origin);
  await page.bringToFront();

  await page.goto(`${portal}/xxgl/#/article/new`);
  await page.locator("#title").fill(TITLE);
  await page.locator("#author").fill("医疗保障中心");
  await page.locator("#date").fill(today());
  await page.locator("#date").press("Enter");
  await page.evaluate("window.portal.ready");
  await page.evaluate(`window.portal.setHtml(${JSON.stringify(BODY.map((text) => `<p>${text}</p>`).join(""))})`);
  await overlay.press("button", /公开助手/);
  await overlay.press("DisclosureTriangle", /按目录填表/);
  await overlay.press("button", /^医疗救助资金发放/);
  await panelSays(overlay, /将填/);
  await picture(page, "按目录填表");
  await overlay.press("button", /填入勾选的栏目/);
  await panelSays(overlay, /请核对后由您自己按网站的/);
  await picture(page, "表已填好");
  await overlay.press("DisclosureTriangle", /按目录填表/);

  await overlay.press("DisclosureTriangle", /^审核/);
  await overlay.press("button", /^开始审核/);
  await overlay.find("textbox", /^拟稿人/);
  await picture(page, "开始审核");
  const no = await overlay.boxIn("group", /^涉及重大利益/, "radio", /^否/);
  await page.mouse.click(no.x, no.y);
  await signStep(overlay, /^开始审核$/, { texts: { 初步意见: "拟主动公开。" } });
  await overlay.press("button", /^办理\s*：股室审核/);
  await signStep(overlay, /^签名办理/, { by: "股室负责人样例", texts: OPINION });
  await panelSays(overlay, /办公室审查/);
  await picture(page, "审核进行到哪一步");

  // The office and the leader sit at other desks: theirs is recorded as the dashboard does it.
  const article = await lastCase(register);
  await record(register, article, "secrecy-review", {
    "review-finding": "public",
    special: false,
    "third-party-needed": false,
    "organs-needed": false,
    "signed-by": "办公室主任样例",
    ...SAID,
  });
  await record(register, article, "approve", { "signed-by": "分管领导样例" });
  await overlay.press("button", /^收起/);
  await overlay.press("button", /公开助手/);
  await overlay.press("DisclosureTriangle", /^审核/);
  await overlay.press("button", /^办理\s*：舆情风险评估/);
  const choices = Object.fromEntries(POINTS.map((point) => [point, "没有问题"]));
  await signStep(overlay, /^签名并封存/, { by: "风险评估员样例", choices });
  await panelSays(overlay, /已封存/);
  await picture(page, "评估后封存");

  await page.locator("#editor").press("ControlOrMeta+Home");
  await page.keyboard.type("约");
  await page.locator("#publish").click();
  await panelSays(overlay, /还不能发布/);
  // Brought into view, as one scrolls to it.
  await overlay.box("region", /正文的改动/);
  await picture(page, "改了一个字被拦下");
  console.log(`\n封存以后改了一个字，按“发布”后面板显示：\n${await overlay.panelText()}\n`);
  await page.locator("#editor").press("ControlOrMeta+Home");
  await page.keyboard.press("Delete");
  await panelSays(overlay, /审核已经办完/);
  await page.locator("#publish").click();
  await page.locator('.said[data-result="published"]').scrollIntoViewIfNeeded();
  await panelSays(overlay, /已公开/);
  await picture(page, "照封存的稿件发布");

  await page.goto(`${portal}/admin/articles`);
  await until(async () => (await drawnStamps(page)).length > 0, "稿件列表上没有显示期限");
  await picture(page, "网站上的稿件列表");

  const dashboard = await context.newPage();
  await dashboard.goto(`${origin}/dashboard.html#articles`);
  await dashboard.getByRole("table").getByRole("link").first().waitFor();
  await dashboard.waitForTimeout(1000);
  await picture(dashboard, "信息发布");
  await dashboard.goto(`${origin}/dashboard.html#catalogue`);
  await dashboard
    .getByRole("row", { name: /医疗救助资金发放/ })
    .first()
    .waitFor();
  await dashboard.waitForTimeout(1000);
  await picture(dashboard, "目录");
  await dashboard.goto(`${origin}/dashboard.html#clarifications`);
  await dashboard.getByRole("table").getByRole("link").first().waitFor();
  await picture(dashboard, "澄清");
  await dashboard.goto(`${origin}/dashboard.html#case/${article}`);
  await dashboard.getByRole("heading", { level: 2 }).first().waitFor();
  await dashboard.waitForTimeout(500);
  await picture(dashboard, "一篇稿件全页", true);
}

/** The case that was begun last. */
async function lastCase(register: RegisterPage): Promise<string> {
  const begun = (await register.facts()).findLast((fact) => fact.type === "StepTaken");
  if (begun?.type !== "StepTaken") throw new Error("演示停下了：没有开始审核。");
  return begun.case;
}

async function record(register: RegisterPage, id: string, step: string, fields: FieldValues): Promise<void> {
  const fact = { type: "StepTaken", case: id, procedure: "article", step, fields } as const;
  await register.ask("case.record", { entries: [{ id: newId(), occurredAt: startOfCivilDay(today()), fact }] });
}
