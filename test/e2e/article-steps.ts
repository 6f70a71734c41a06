import type { Person } from "../../lib/model/event.ts";
import { expect } from "./fixtures.ts";
import type { OverlayPage } from "./overlay.ts";
import type { RegisterPage } from "./register-page.ts";

/** Who sits at the desk in the tests about reviews. */
export const DRAFTER: Person = { name: "李明", department: "办公室", role: "科员" };

/** Sets who sits at the desk, and the pack in force. */
export async function sitDown(register: RegisterPage, pack = "national"): Promise<void> {
  await register.ask("settings.save", { person: DRAFTER, pack });
  // 天津's document has expired: the agency goes on by it as its own inner order.
  if (pack === "tianjin") await register.ask("settings.expired-rules", { keep: true });
}

/** Takes so many numbers of articles: the portal begins anew with each test, the register does not, and no CMS gives one twice. */
export async function takeNumbers(url: string, count: number): Promise<void> {
  const headers = { "content-type": "application/json" };
  const draft = { method: "POST", headers, body: JSON.stringify({ title: "别的稿件" }) };
  for (let left = count; left > 0; left -= 1) await fetch(`${url}/api/articles/draft`, draft);
}

/** Opens the panel at the section about the review. */
export async function openReview(overlay: OverlayPage): Promise<void> {
  await overlay.press("button", /^公开助手/);
  await overlay.press("DisclosureTriangle", /^审核/);
}

/** Begins the review, with the form as it is filled in, and what else it asks for. */
export async function begin(overlay: OverlayPage, filled: Filled = {}): Promise<void> {
  await openForm(overlay, /^开始审核/);
  await overlay.find("textbox", /^标题/);
  await fill(overlay, "", filled);
  await sign(overlay, /^开始审核/, /拟稿/);
}

/** What is filled in of a step: text fields and drop-downs by the beginning of their names. */
export interface Filled {
  readonly texts?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, string>>;
  /** Questions that are answered with 否. */
  readonly no?: readonly string[];
}

/** What a review says, where it asks for all three. */
export const OPINION = { 意见: "同意公开", 依据: "政府信息公开条例第十九条", 理由: "涉及公众利益，应当知晓" };

/** Opens a step's form, fills it in and signs it as this person. */
export async function takeStep(overlay: OverlayPage, title: string, by: string, filled: Filled = {}): Promise<void> {
  await openStep(overlay, title);
  await fill(overlay, by, filled);
  await sign(overlay, /^签名(办理|并封存)/, new RegExp(`${title}[^]*${by}`));
}

/** Opens a step's form. */
export function openStep(overlay: OverlayPage, title: string): Promise<void> {
  return openForm(overlay, new RegExp(`^办理\\s*：${title}`));
}

/** Presses until the form is there: what was recorded a moment ago may draw the panel anew under the mouse. */
async function openForm(overlay: OverlayPage, button: RegExp): Promise<void> {
  await expect(async () => {
    if ((await overlay.names("button")).includes("取消")) return;
    await overlay.press("button", button);
    await overlay.find("button", /^取消$/, 2000);
  }).toPass();
}

/** Fills in an open form. */
export async function fill(
  overlay: OverlayPage,
  by: string,
  { texts = {}, choices = {}, no = [] }: Filled,
): Promise<void> {
  if (by !== "") await overlay.type(/^审核人/, by);
  for (const [name, option] of Object.entries(choices)) await overlay.choose(new RegExp(`^${name}`), option);
  for (const name of no) await overlay.pick(new RegExp(`^${name}`), /^否/);
  for (const [name, text] of Object.entries(texts)) await overlay.type(new RegExp(`^${name}`), text);
}

/** Presses until it is done, as a person does: the button may have only just come into view. */
export async function sign(overlay: OverlayPage, button: RegExp, done: RegExp): Promise<void> {
  await expect(async () => {
    if ((await overlay.names("button")).some((name) => button.test(name))) await overlay.press("button", button);
    await expect
      .poll(() => overlay.names("button"), { timeout: 2000 })
      .not.toContainEqual(expect.stringMatching(button));
  }).toPass();
  await expect.poll(() => overlay.panelText()).toMatch(done);
}
