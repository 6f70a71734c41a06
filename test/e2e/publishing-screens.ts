import type { Locator, Page } from "@playwright/test";
import { expect } from "./desk.ts";
import type { RegisterPage } from "./register-page.ts";

/** Who sits at the desk in these tests. */
const PERSON = { name: "李明", department: "待遇保障科", role: "科员" };

/** The dashboard on one of its lists, with the rules of an agency. */
export async function openPublishing(register: RegisterPage, pack: string, part = "articles"): Promise<Page> {
  await register.ask("settings.save", { person: PERSON, pack });
  const screen = await register.openScreen("dashboard");
  await goTo(screen, part);
  return screen;
}

/** Goes to an address within the dashboard. */
export async function goTo(screen: Page, part: string): Promise<void> {
  await screen.goto(`${screen.url().replace(/#.*/, "")}#${part}`);
}

/** Fills in fields by their labels: a drop-down by the text of its option, 是 and 否 by the group's name. */
export async function fill(form: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const name = new RegExp(`^${label}(（可不填）)?$`);
    const group = form.getByRole("group", { name });
    const field = form.getByLabel(name);
    // The form, or a field that hangs on another answer, may only be coming.
    await group.or(field).first().waitFor();
    if (await group.count()) {
      await group.getByText(value, { exact: true }).click();
      continue;
    }
    if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT") await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

/** What a review asks for. */
export const REVIEW = {
  审核人: "王芳",
  意见: "同意",
  依据: "条例第十七条",
  理由: "内容准确",
};

/** Waits until a case's page shows this in its head. */
export async function expectHead(screen: Page, text: string | RegExp): Promise<void> {
  await expect(screen.locator(".case-head")).toContainText(text);
}

/** Opens an article through the form, which is gone to unless the dashboard is there; its page shows afterwards. */
export async function startArticle(screen: Page, on: string, values: Readonly<Record<string, string>>): Promise<void> {
  const form = screen.getByRole("form", { name: "新建稿件" });
  if (!screen.url().includes("#start/article")) await goTo(screen, "start/article");
  await form.getByLabel("实际发生日期").fill(on);
  await fill(form, values);
  await form.getByRole("button", { name: "登记" }).click();
}
