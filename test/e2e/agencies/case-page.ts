import type { Locator, Page } from "@playwright/test";
import { today } from "../../../lib/platform/today.ts";
import { shortDay } from "../../../lib/projections/due-words.ts";
import { expect } from "../desk.ts";
import type { RegisterPage } from "../register-page.ts";
import type { Answers } from "./article-page.ts";

/** The dashboard, on the page of a case or on one of its lists. */
export class CasePage {
  readonly screen: Page;

  private constructor(screen: Page) {
    this.screen = screen;
  }

  /** Opens the dashboard here, e.g. at `case/<id>` or `catalogue`. */
  static async open(register: RegisterPage, part: string): Promise<CasePage> {
    const screen = await register.openScreen("dashboard");
    // What is not there says so soon, and by its name.
    screen.setDefaultTimeout(10_000);
    const page = new CasePage(screen);
    await page.go(part);
    return page;
  }

  async go(part: string): Promise<void> {
    await this.screen.goto(`${this.screen.url().replace(/#.*/, "")}#${part}`);
  }

  /** Opens a case with a form of its own, and answers its id. */
  async register(name: string | RegExp, on: string, answers: Answers): Promise<string> {
    await this.screen.bringToFront();
    const form = this.screen.getByRole("form", { name });
    await form.getByLabel("实际发生日期").fill(on);
    await fillIn(form, answers);
    await form.getByRole("button", { name: "登记" }).click();
    await this.screen.waitForURL(/#case\//);
    return this.screen.url().replace(/.*#case\//, "");
  }

  /** Takes a step on the case's page. */
  async take(title: string, on: string, answers: Answers = {}): Promise<void> {
    const form = await this.openStep(title, on, answers);
    await form.getByRole("button", { name: "记录" }).click();
    await expect(form).toBeHidden();
  }

  /** Opens its form and fills it in. */
  async openStep(title: string, on: string, answers: Answers = {}): Promise<Locator> {
    // A tab behind another draws once a second, and what is pressed there waits for it.
    await this.screen.bringToFront();
    const steps = this.screen.getByRole("region", { name: "下一步" });
    await steps.getByRole("button", { name: title, exact: true }).first().click();
    const form = steps.getByRole("form", { name: title });
    await form.getByLabel("实际发生日期").fill(on);
    await fillIn(form, answers);
    return form;
  }

  /** A limit and how it stands, e.g. 按期完成. */
  async expectClock(title: string, due: string, state: string | RegExp = ""): Promise<void> {
    const clock = this.screen.locator("li.clock").filter({ has: this.screen.getByText(title, { exact: true }) });
    await expect(clock.first()).toContainText(state);
    await expect(clock.first()).toContainText(shortDay(due, today()));
  }

  /** Makes a document, fills in what it asks, looks for these words in it, and saves it as Word. */
  async letter(title: string, words: readonly string[], answers: Answers = {}): Promise<void> {
    const { screen } = this;
    await screen.bringToFront();
    const card = screen.getByRole("region", { name: "文书" });
    const button = card.getByRole("button", { name: title });
    const desk = screen.getByRole("dialog", { name: title });
    // A step that was just taken moves its documents from the list to buttons.
    await expect(async () => {
      if (await button.count()) await button.first().click({ timeout: 1000 });
      else {
        await card.getByLabel("其他文书").selectOption({ label: title }, { timeout: 1000 });
        await card.getByRole("button", { name: "生成" }).click({ timeout: 1000 });
      }
      await expect(desk).toBeVisible({ timeout: 5000 });
    }).toPass();
    await fillIn(desk, answers);
    const paper = desk.getByLabel(/^《.*》预览$/);
    for (const each of words) await expect(paper).toContainText(each);
    const download = screen.waitForEvent("download", { timeout: 30_000 });
    await desk.getByRole("button", { name: "保存为 Word 文件" }).click();
    await expect(desk.getByText(/已保存为|没有保存/)).toContainText("已保存为", { timeout: 30_000 });
    // Whether it is a 请示 or a 函 is said in its heading.
    expect((await download).suggestedFilename()).toContain(title.replace("请示（函）", ""));
    await desk.getByRole("button", { name: "关闭" }).click();
    await expect(desk).toBeHidden();
  }

  /** Ties the case to another of this title. */
  async tie(as: string, title: string): Promise<void> {
    await this.screen.bringToFront();
    const ties = this.screen.getByRole("region", { name: "有关的事项" });
    await ties.getByRole("button", { name: "关联其他事项" }).click();
    await ties.getByLabel("是本件的").selectOption({ label: as });
    await ties.getByRole("button", { name: `关联：${title}`, exact: true }).click();
    await expect(ties.getByRole("link", { name: title })).toBeVisible();
  }

  async close(): Promise<void> {
    await this.screen.close();
  }
}

async function fillIn(form: Locator, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    if (typeof answer === "boolean") {
      await form
        .getByRole("group", { name: new RegExp(`^${name}`) })
        .getByLabel(answer ? "是" : "否", { exact: true })
        .check();
      continue;
    }
    const field = form.getByLabel(new RegExp(`^${name}`)).first();
    await field.waitFor();
    if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT") await field.selectOption({ label: answer });
    else await field.fill(answer);
  }
}
