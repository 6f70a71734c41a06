import type { Locator, Page } from "@playwright/test";
import { type EditorId, EditorPage } from "./editor-page.ts";
import { expect, test as base } from "./fixtures.ts";
import type { OverlayPage } from "./overlay.ts";
import { RegisterPage } from "./register-page.ts";

/** The browser, the portal and the overlay, with a look into what is recorded. */
export const test = base.extend<{ register: RegisterPage }>({
  register: async ({ browserWithExtension: { context, origin }, page }, use) => {
    const register = await RegisterPage.open(context, origin);
    // The article's page is the one in front, as at a desk.
    await page.bringToFront();
    await use(register);
    await register.page.close();
  },
});

export { expect };

/** What a person says who lets a draft pass. */
export const APPROVAL = { name: "王建国", role: "分管领导", reason: "已按程序报批，有书面材料备查。" } as const;

/** How to open a draft; `marked` is what is to be found in it. */
interface DraftOptions {
  readonly editor?: EditorId;
  readonly query?: string;
  readonly marked?: readonly string[];
  readonly title?: string;
}

/** Opens the article form with these paragraphs and waits for what is found in them. */
export async function openDraft(
  page: Page,
  url: string,
  paragraphs: readonly string[],
  { editor = "contenteditable", query = "", marked = [], title = "医疗救助公示" }: DraftOptions = {},
): Promise<EditorPage> {
  const article = new EditorPage(page, editor);
  await article.open(url, query);
  await page.locator("#title").fill(title);
  // An empty one is a finding of its own.
  await page.locator("#author").fill("办公室");
  await article.setParagraphs(paragraphs);
  await expect.poll(() => article.marked()).toEqual(marked);
  return article;
}

/** Fills in the override's form in the open panel. */
export async function fillOverride(overlay: OverlayPage, { name, role, reason } = APPROVAL): Promise<void> {
  await overlay.press("DisclosureTriangle", /仍要发布/);
  await overlay.type(/姓名/, name);
  await overlay.type(/职务/, role);
  await overlay.type(/理由/, reason);
}

/** Fills it in and presses its button until it counts: the browser looks ten times a second whether something lies over it. */
export async function override(overlay: OverlayPage): Promise<void> {
  const button = /批准发布并记录/;
  const isAsked = async (): Promise<boolean> => (await overlay.names("button")).some((name) => button.test(name));
  await fillOverride(overlay);
  await expect.poll(isAsked).toBe(true);
  await expect(async () => {
    if (await isAsked()) await overlay.press("button", button);
    await expect.poll(isAsked, { timeout: 5000 }).toBe(false);
  }).toPass();
}

/** Presses until the portal is seen to have got it, as a person does: the network layer opens a moment later. */
export async function publish(button: Locator, isOut: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    if (await isOut()) return;
    await button.click({ noWaitAfter: true, timeout: 2000 });
    // Pressed again too soon, a slow portal would get it twice.
    await expect.poll(isOut, { timeout: 2000 }).toBe(true);
  }).toPass();
}
