import type { Locator, Page } from "@playwright/test";
import { addWorkdays } from "../../../lib/deadlines/workdays.ts";
import type { Fact } from "../../../lib/model/event.ts";
import { today } from "../../../lib/platform/today.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { sign } from "../article-steps.ts";
import { expect, openDraft, publish as pressPublish } from "../desk.ts";
import { OverlayPage } from "../overlay.ts";
import { publishings } from "../portal-log.ts";
import type { RegisterPage } from "../register-page.ts";

/** What is filled in of a form, by the beginning of each field's name: words, an option's words, a day, or 是 and 否. */
export type Answers = Readonly<Record<string, string | boolean>>;

/** What a review says, where it asks for all three. */
export const OPINION = { 意见: "同意公开", 依据: "政府信息公开条例第十九条", 理由: "涉及公众利益，应当知晓" };

/** What the review of secrecy finds of an article that nobody else has to be asked about. */
export const FOUND_PUBLIC = { 审查意见: "可以公开", 需要征求第三方: false, 涉及其他行政机关: false };

/** A review signed on paper: the day, who, the slip's number, with what it says. */
export function onPaper(day: string, by: string, slip: string, said: Answers = OPINION): Answers {
  return { 纸质审核单编号: slip, 签字日期: day, 审核人: by, ...said };
}

/** The civil day so many working days after today. */
export function workdaysFromToday(count: number): string {
  return addWorkdays(today(), count, CALENDAR).date;
}

/** What {@link ArticlePage} works with. */
export interface Desk {
  readonly page: Page;
  readonly portal: { readonly url: string };
  readonly register: RegisterPage;
}

/** An article in the demo CMS's form with the panel beside it, as whoever drafts, reviews and publishes uses them. */
export class ArticlePage {
  readonly panel: OverlayPage;
  private readonly desk: Desk;
  private readonly title: string;
  private readonly body: Locator;

  private constructor(desk: Desk, title: string, body: string) {
    this.desk = desk;
    this.title = title;
    this.panel = new OverlayPage(desk.page);
    this.body = desk.page.locator(body);
  }

  /** Writes a new article in the plain form, and opens the panel at its review. */
  static async write(desk: Desk, title: string, text: readonly string[]): Promise<ArticlePage> {
    await openDraft(desk.page, desk.portal.url, text, { title });
    const article = new ArticlePage(desk, title, "#article-form [contenteditable=true]");
    await article.openPanel();
    return article;
  }

  /** The same in the form that has all the fields of a catalogue; the panel is still closed. */
  static async writeInFull(desk: Desk, title: string, text: readonly string[]): Promise<ArticlePage> {
    const { page, portal } = desk;
    await page.goto(`${portal.url}/xxgl/#/article/new`);
    await page.locator("#title").waitFor();
    await page.evaluate(() => window.portal.ready);
    await page.locator("#title").fill(title);
    await page.locator("#author").fill("办公室");
    const html = text.map((one) => `<p>${one}</p>`).join("");
    await page.evaluate((content) => window.portal.setHtml(content), html);
    return new ArticlePage(desk, title, "#editor");
  }

  /** Opens the panel at the review; where it is open, once more, so that what the dashboard recorded is learnt. */
  async openPanel(): Promise<void> {
    await this.desk.page.bringToFront();
    if ((await this.panel.names("button")).some((name) => name.startsWith("收起")))
      await this.panel.press("button", /^收起/);
    await this.panel.press("button", /^公开助手/);
    await this.panel.find("DisclosureTriangle", /^审核/);
    const shown = /^(开始审核|在工作台打开)/;
    await expect(async () => {
      // What was held a moment ago unfolds it by itself.
      if ((await this.panel.names("button")).some((name) => shown.test(name))) return;
      await this.panel.press("DisclosureTriangle", /^审核/);
      await this.panel.find("button", shown, 3000);
    }).toPass();
  }

  /** Chooses an item of the catalogue by its title, looks at the preview, and lets it fill the form. Answers the preview. */
  async fillFromCatalogue(item: string): Promise<string> {
    await this.desk.page.bringToFront();
    const { panel } = this;
    await panel.press("button", /^公开助手/);
    await panel.press("DisclosureTriangle", /^按目录填表/);
    await panel.press("button", new RegExp(`^${item}`));
    await expect.poll(() => panel.panelText()).toContain("将填");
    const preview = await panel.panelText();
    await panel.press("button", /填入勾选的栏目/);
    await expect.poll(() => panel.panelText(), { timeout: 30_000 }).toContain("请核对后由您自己按网站的");
    return preview;
  }

  /** Takes the first step, 拟稿. */
  async start(answers: Answers): Promise<void> {
    await this.begin(answers);
    await this.begun();
  }

  /** Records the first step, whose form is filled in. */
  async begun(): Promise<void> {
    await sign(this.panel, /^开始审核/, /拟稿/);
    await this.panel.find("button", /^在工作台打开/);
    await this.held(/还不能发布/);
  }

  /** Fills in the first step's form without recording it. */
  async begin(answers: Answers): Promise<void> {
    await this.desk.page.bringToFront();
    await this.panel.press("button", /^开始审核/);
    await this.panel.find("textbox", /^标题/);
    await this.enter(answers);
  }

  /** Opens a step's form, which may be among 其他办理. */
  async openStep(title: string): Promise<void> {
    await this.desk.page.bringToFront();
    const button = new RegExp(`^(办理|登记)\\s*：${title}$`);
    await expect(async () => {
      if ((await this.panel.names("button")).some((name) => button.test(name))) return;
      await this.panel.press("DisclosureTriangle", /^其他办理/);
      await this.panel.find("button", button, 3000);
    }).toPass();
    // What was recorded a moment ago may draw the panel anew under the mouse; then it is pressed again.
    await expect(async () => {
      if ((await this.panel.names("button")).includes("取消")) return;
      await this.panel.press("button", button);
      await this.panel.find("button", /^取消$/, 2000);
    }).toPass();
  }

  /** Takes a step: signed here, or from paper (see {@link onPaper}). */
  async sign(title: string, answers: Answers): Promise<void> {
    await this.openStep(title);
    await this.enter(answers);
    await this.record(title);
  }

  /** Presses the button of the open form until the step is taken. */
  async record(title: string): Promise<void> {
    const before = (await this.steps()).length;
    await sign(this.panel, /^签名(办理|并封存)/, new RegExp(title));
    await expect.poll(async () => (await this.steps()).length).toBeGreaterThan(before);
  }

  /** Presses the open form's button, and expects these sentences, and that nothing is recorded. */
  async refused(...sentences: readonly string[]): Promise<void> {
    const before = (await this.steps()).length;
    await expect(async () => {
      await this.panel.press("button", /^(签名(办理|并封存)|开始审核)/);
      for (const sentence of sentences) {
        await expect.poll(() => this.panel.panelText(), { timeout: 1500 }).toContain(sentence);
      }
    }).toPass();
    expect(await this.steps()).toHaveLength(before);
  }

  /** Fills in the open form. */
  async enter(answers: Answers): Promise<void> {
    if ("签字日期" in answers) {
      await this.panel.find("group", /^怎样办理/);
      await this.panel.pick(/^怎样办理/, /^照纸质单登记/);
    }
    for (const [name, answer] of Object.entries(answers)) await this.answer(new RegExp(`^${name}`), answer);
  }

  /** The six points of the assessment, none with a risk, signed. */
  async assess(by: string): Promise<void> {
    await this.desk.page.bringToFront();
    const { panel } = this;
    await panel.press("DisclosureTriangle", /^六项评估/);
    for (const name of ["涉密", "敏感", "时机", "完整准确", "合法性及出处", "其他"]) {
      await panel.pick(new RegExp(`^${name}`), /^无风险/);
    }
    await panel.press("radio", /^可以发布/);
    await panel.type(/评估人姓名/, by);
    await panel.type(/职务/, "风险评估员");
    const last = async (): Promise<string | undefined> => (await this.steps()).at(-1)?.step;
    await expect(async () => {
      if ((await last()) !== "assess") await panel.press("button", /^签名并记录/);
      await expect.poll(last, { timeout: 5000 }).toBe("assess");
    }).toPass();
    await panel.press("DisclosureTriangle", /^六项评估/);
  }

  /** A limit that counts now, with its last day. */
  async expectClock(title: string, due: string): Promise<void> {
    await expect.poll(() => this.said()).toContain(`${title}：最后一日 ${due}`);
  }

  /** A limit that counts no more. */
  async expectNoClock(title: string): Promise<void> {
    await expect.poll(() => this.said()).not.toContain(`${title}：`);
  }

  /** Waits until the panel says this. */
  async expectSaid(words: string | RegExp): Promise<void> {
    await expect.poll(() => this.said()).toMatch(typeof words === "string" ? new RegExp(words) : words);
  }

  /** Presses 发布 and sees that nothing goes out, and why. */
  async held(why: RegExp): Promise<void> {
    await this.desk.page.bringToFront();
    const { page, portal } = this.desk;
    const before = (await publishings(portal.url)).length;
    await expect(async () => {
      await page.locator("#publish").click();
      await expect.poll(() => this.said(), { timeout: 2000 }).toMatch(why);
    }).toPass();
    expect(await publishings(portal.url)).toHaveLength(before);
  }

  /** Presses 发布, waits until it is out and recorded, and answers its public address, as the CMS said it. */
  async publish(): Promise<string> {
    await this.desk.page.bringToFront();
    const { page, portal } = this.desk;
    const out = async (): Promise<number> => (await publishings(portal.url)).length;
    const taken = async () => (await this.steps()).filter(({ step }) => step === "publish");
    const [before, known] = [await out(), (await taken()).length];
    await pressPublish(page.locator("#publish"), async () => (await out()) > before);
    await expect.poll(async () => (await taken()).length).toBe(known + 1);
    return String((await taken()).at(-1)?.fields["public-address"]);
  }

  /** The steps of this article, in the order in which they were entered. */
  async steps(): Promise<Extract<Fact, { type: "StepTaken" }>[]> {
    const all = (await this.desk.register.facts()).flatMap((fact) => (fact.type === "StepTaken" ? [fact] : []));
    const own = all.findLast(({ step, fields }) => step === "draft" && fields["title"] === this.title);
    return all.filter((one) => one.case === own?.case);
  }

  /** The case's id. */
  async id(): Promise<string> {
    const [first] = await this.steps();
    if (!first) throw new Error(`${this.title} was not begun`);
    return first.case;
  }

  /** Types at the end of the text. */
  async typeAtEnd(keys: string): Promise<void> {
    await this.desk.page.bringToFront();
    await this.body.press("ControlOrMeta+End");
    await this.desk.page.keyboard.type(keys);
  }

  /** Takes away the last character. */
  async deleteLast(): Promise<void> {
    await this.desk.page.bringToFront();
    await this.body.press("ControlOrMeta+End");
    await this.desk.page.keyboard.press("Backspace");
  }

  private async answer(name: RegExp, answer: string | boolean): Promise<void> {
    const { panel } = this;
    if (typeof answer === "boolean") {
      await panel.find("group", name);
      return panel.pick(name, answer ? /^是/ : /^否/);
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(answer)) return panel.date(name, answer);
    const isOf = async (role: string): Promise<boolean> => (await panel.names(role)).some((one) => name.test(one));
    // What depends on another answer comes once typing rests.
    await expect
      .poll(async () => (await isOf("combobox")) || (await isOf("textbox")), { message: String(name) })
      .toBe(true);
    return (await isOf("combobox")) ? panel.choose(name, answer) : panel.type(name, answer);
  }

  /** All of the panel's text, in one line. */
  private async said(): Promise<string> {
    return (await this.panel.panelText()).replaceAll("\n", "");
  }
}
