import { expect, openDraft, test } from "./desk.ts";
import { EditorPage } from "./editor-page.ts";
import type { OverlayPage } from "./overlay.ts";
import type { RegisterPage } from "./register-page.ts";

/** Asked about, not held: 依申请公开附注. */
const NOTE = "此件依申请公开";
const DRAFT = ["关于某事项的复函。", `（${NOTE}）`];
const REASON = "经负责人同意改为主动公开";

/** Opens the panel, if it is closed, and says of the first finding that needs no change; answers once it is taken, or refused for this. */
async function waive(overlay: OverlayPage, how: RegExp, reason = REASON, refusal?: string): Promise<void> {
  if ((await overlay.names("dialog")).length === 0) await overlay.press("button", /公开助手/);
  await overlay.press("button", /^不用改/);
  await overlay.type(/不用改的理由/, reason);
  const isDone = (): Promise<boolean> => isAnswered(overlay, how, refusal);
  // Again where the browser had not looked yet whether anything lies over the button.
  await expect(async () => {
    if (!(await isDone())) await overlay.press("button", how);
    await expect.poll(isDone, { timeout: 3000 }).toBe(true);
  }).toPass();
}

async function isAnswered(overlay: OverlayPage, button: RegExp, refusal?: string): Promise<boolean> {
  if (refusal !== undefined) return (await overlay.panelText()).includes(refusal);
  return !(await overlay.names("button")).some((name) => button.test(name));
}

/** What the page in front reports of itself. */
async function reported(register: RegisterPage): Promise<unknown> {
  const [tab] = await register.page.evaluate(() => chrome.tabs.query({ url: "http://127.0.0.1/*" }));
  const { status } = await register.ask("page.status", { tab: tab?.id ?? -1 });
  return status && [status.block, status.ask];
}

test("a waiver of one draft is recorded, counts no more, outlives a reload, and ends with the text or the title", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const title = "复函一";
  const article = await openDraft(page, portal.url, DRAFT, { title });
  await overlay.find("button", /公开助手.*1 处需要判断/);
  await waive(overlay, /^本稿不用改/);
  await overlay.find("button", /公开助手：没有发现问题/);
  await expect.poll(() => reported(register)).toEqual([0, 0]);
  await expect.poll(() => overlay.panelText()).toContain("已说明");
  const waived = async () => (await register.facts()).find(({ type }) => type === "FindingWaived");
  await expect
    .poll(waived)
    .toMatchObject({ scope: "draft", reason: REASON, tally: { rule: "on-request-note", count: 1 } });
  const stored = await register.stored();
  expect(stored).toContain(REASON);
  expect(stored).not.toContain(NOTE);

  // The same again on the page loaded anew; another text, or another article under the same address, is open.
  await openDraft(page, portal.url, DRAFT, { title });
  await overlay.find("button", /公开助手：没有发现问题/);
  await article.setParagraphs([...DRAFT, `（${NOTE}）`]);
  await overlay.find("button", /公开助手.*1 处需要判断/);
  await openDraft(page, portal.url, DRAFT, { title: "复函二" });
  await overlay.find("button", /公开助手.*1 处需要判断/);

  await openDraft(page, portal.url, DRAFT, { title });
  await overlay.press("button", /公开助手：没有发现问题/);
  await overlay.press("DisclosureTriangle", /已说明/);
  await overlay.press("button", /^撤回/);
  await overlay.find("button", /公开助手.*1 处需要判断/);
  await expect.poll(() => register.types()).toContain("WaiverWithdrawn");
  await openDraft(page, portal.url, DRAFT, { title });
  await overlay.find("button", /公开助手.*1 处需要判断/);
});

test("a waiver for the agency holds in every draft until it is withdrawn in the settings", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await openDraft(page, portal.url, DRAFT, { title: "复函三" });
  await waive(overlay, /^本单位以后都不提示/);
  await overlay.find("button", /公开助手：没有发现问题/);
  await openDraft(page, portal.url, ["另一份复函。", ...DRAFT], { title: "复函四", editor: "ckeditor4" });
  await overlay.find("button", /公开助手：没有发现问题/);

  const options = await register.openScreen("options");
  const list = options.getByRole("region", { name: "不再提示的内容" });
  await expect(list.getByText(REASON)).toBeVisible();
  await list.getByRole("button", { name: new RegExp(`^撤回.*${NOTE}`) }).click();
  await expect(list.getByText("还没有。")).toBeVisible();
  await options.close();
  await page.bringToFront();
  // The open page hears of it at once.
  await overlay.find("button", /公开助手.*1 处需要判断/);
  const waivings = async () => (await register.types()).filter((type) => /Waiv|Allow/.test(type));
  await expect.poll(waivings).toEqual(["FindingWaived", "AllowanceWithdrawn"]);
  expect(JSON.stringify(await register.facts())).not.toContain(NOTE);
});

test("a reason that quotes what was found is refused, and what holds publishing cannot be waived", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const article = await openDraft(page, portal.url, DRAFT);
  await waive(overlay, /^本稿不用改/, `${NOTE}是误写`, "请换个说法");
  expect(await register.types()).not.toContain("FindingWaived");
  await article.setParagraphs(["内部资料 注意保存"]);
  await overlay.find("button", /公开助手.*1 处必须处理/);
  await expect.poll(async () => (await overlay.names("button")).some((name) => name.startsWith("不用改"))).toBe(false);
});

test("waiving takes no mouse", async ({ page, portal, overlay, register }) => {
  await openDraft(page, portal.url, DRAFT, { title: "复函五" });
  // Without a mark to wait for, our own keys may not be listened to yet.
  await overlay.find("button", /公开助手.*1 处需要判断/);
  await page.locator("#title").focus();
  await page.keyboard.press("Alt+g");
  await overlay.find("dialog", /公开助手/);
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let steps = 0; steps < 30; steps += 1) {
      if (name.test((await overlay.focused())?.name ?? "")) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${String(name)}`);
  };
  await tabTo(/^不用改/);
  await page.keyboard.press("Enter");
  await overlay.find("button", /^已核对，内容无误/);
  await tabTo(/^已核对，内容无误/);
  await page.keyboard.press("Enter");
  await tabTo(/^本稿不用改/);
  await expect(async () => {
    if (!(await isAnswered(overlay, /^本稿不用改/))) await page.keyboard.press("Enter");
    await expect.poll(() => isAnswered(overlay, /^本稿不用改/), { timeout: 3000 }).toBe(true);
  }).toPass();
  await overlay.find("button", /公开助手：没有发现问题/);
  await expect.poll(() => register.types()).toContain("FindingWaived");
  expect(await new EditorPage(page, "contenteditable").text()).toContain(NOTE);
});
