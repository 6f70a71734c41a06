import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "@playwright/test";
import { xlsx } from "../files/build.ts";
import { idIn } from "../files/planted.ts";
import { APPROVAL, expect, openDraft, test } from "./desk.ts";
import { received, type Received } from "./portal-log.ts";

const MADE = join(import.meta.dirname, "../files/made");
const made = (name: string): string => join(MADE, name);

/** The files that the portal got, by any way. */
async function arrived(url: string): Promise<{ name: string; sha256: string }[]> {
  return (await received(url)).flatMap(({ files = [] }: Received) =>
    files.map(({ name, sha256 }) => ({ name, sha256 })),
  );
}

function hashOf(name: string): string {
  return createHash("sha256")
    .update(readFileSync(made(name)))
    .digest("hex");
}

/** The frame of the extension's own page, once it shows. */
async function checking(page: Page): Promise<Frame> {
  let frame: Frame | undefined;
  const isThere = (): boolean => {
    frame = page.frames().find((one) => one.url().endsWith("/attachment.html"));
    return frame !== undefined;
  };
  // Of a clean file it is gone again in less than a second.
  await expect.poll(isThere, { intervals: [50] }).toBe(true);
  if (!frame) throw new Error("no frame of ours");
  return frame;
}

/**
 * Presses with the mouse until it is done, as a person does: the frame grows a moment after what is in it, and the browser takes one to
 * vouch that a button is seen. Playwright's own click waits for a navigation that was held.
 */
async function press(page: Page, frame: Frame, name: string, isDone: () => Promise<boolean>): Promise<void> {
  const button = frame.getByRole("button", { name });
  await expect(async () => {
    if (await isDone()) return;
    const before = await button.boundingBox({ timeout: 5000 });
    await page.waitForTimeout(500);
    const box = await button.boundingBox({ timeout: 5000 });
    if (!box || before?.y !== box.y) throw new Error(`${name} moves`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(isDone, { timeout: 2000 }).toBe(true);
  }).toPass();
}

/** Whether the frame was taken away. */
async function isGone(page: Page): Promise<boolean> {
  return !page.frames().some((one) => one.url().endsWith("/attachment.html"));
}

async function gone(page: Page): Promise<void> {
  await expect.poll(() => isGone(page)).toBe(true);
}

/** Whether the portal got so many files. */
function hasArrived(url: string, count: number): () => Promise<boolean> {
  return async () => (await arrived(url)).length >= count;
}

/** Drops a file on the portal's area, as the browser would. */
async function drop(page: Page, name: string): Promise<void> {
  const bytes = readFileSync(made(name)).toString("base64");
  const data = await page.evaluateHandle(
    ([content, title]) => {
      const transfer = new DataTransfer();
      const array = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      transfer.items.add(new File([array], title, { lastModified: 1_700_000_000_000 }));
      return transfer;
    },
    [bytes, name] as const,
  );
  await page.locator("#drop-area").dispatchEvent("drop", { dataTransfer: data });
}

test("a clean file that uploads at once goes through unasked and unaltered", async ({ page, portal, register }) => {
  await openDraft(page, portal.url, ["正文。"]);
  await page.locator("#upload").setInputFiles(made("clean.docx"));
  await expect.poll(() => arrived(portal.url)).toEqual([{ name: "clean.docx", sha256: hashOf("clean.docx") }]);
  await gone(page);
  await expect
    .poll(() => register.facts())
    .toContainEqual(expect.objectContaining({ type: "AttachmentChecked", kind: "docx", read: true, tallies: [] }));
  expect(await register.stored()).not.toContain("clean.docx");
});

test("a clean file in a plain field is sent with the form unaltered", async ({ page, portal }) => {
  await openDraft(page, portal.url, ["正文。"]);
  await page.locator("#attachment").setInputFiles(made("clean.pdf"));
  await checking(page);
  await gone(page);
  await page.locator("#save-draft").click();
  await expect.poll(() => arrived(portal.url)).toEqual([{ name: "clean.pdf", sha256: hashOf("clean.pdf") }]);
});

test("what hides in a workbook is shown with its place, and the file does not reach the page", async ({
  page,
  portal,
}) => {
  await openDraft(page, portal.url, ["正文。"]);
  await page.locator("#upload").setInputFiles(made("list.xlsx"));
  const frame = await checking(page);
  await expect(frame.getByText("没有交给网站")).toBeVisible();
  const shown = frame.locator("body");
  for (const place of ["cell", "comment", "hiddenSheet", "hiddenRow", "hiddenColumn", "property"] as const)
    await expect(shown, place).toContainText(idIn(place));
  await expect(shown).toContainText("工作表“底稿”B1");
  await expect(shown).toContainText("工作表“名单”B2的批注");
  expect(await arrived(portal.url)).toEqual([]);
  await press(page, frame, "换一个文件", () => isGone(page));
  expect(await page.locator("#upload").evaluate((field: HTMLInputElement) => field.files?.length)).toBe(0);
  expect(await arrived(portal.url)).toEqual([]);
});

test("a named person lets a file be used, and that is recorded", async ({ page, portal, register }) => {
  await openDraft(page, portal.url, ["正文。"]);
  await page.locator("#upload").setInputFiles(made("notice.docx"));
  const frame = await checking(page);
  await frame.getByText("仍然使用").click();
  const refused = frame.getByRole("alert").getByText(/请(填写|写明)/);
  await press(page, frame, "批准使用并记录", () => refused.isVisible());
  await frame.getByLabel("批准人姓名").fill(APPROVAL.name);
  await frame.getByLabel("职务").fill(APPROVAL.role);
  await frame.getByLabel(/理由/).fill(APPROVAL.reason);
  await press(page, frame, "批准使用并记录", hasArrived(portal.url, 1));
  await expect.poll(() => arrived(portal.url)).toEqual([{ name: "notice.docx", sha256: hashOf("notice.docx") }]);
  await expect
    .poll(() => register.facts())
    .toContainEqual(
      expect.objectContaining({
        type: "AttachmentOverridden",
        kind: "docx",
        reason: APPROVAL.reason,
        approver: expect.objectContaining({ name: APPROVAL.name, role: APPROVAL.role }),
      }),
    );
  const stored = await register.stored();
  expect(stored).not.toContain("notice.docx");
  expect(stored).not.toContain(idIn("body"));
});

test("a form with an unchecked file is not sent", async ({ page, portal }) => {
  await openDraft(page, portal.url, ["正文。"]);
  await page.locator("#attachment").setInputFiles(made("notice.docx"));
  const frame = await checking(page);
  await expect(frame.getByText("没有交给网站")).toBeVisible();
  await page.locator("#save-draft").click({ noWaitAfter: true });
  await page.locator("#publish").click({ noWaitAfter: true });
  await page.waitForTimeout(300);
  expect(await arrived(portal.url)).toEqual([]);
  await press(page, frame, "换一个文件", () => isGone(page));
  await page.locator("#save-draft").click();
  await expect.poll(async () => (await received(portal.url)).some(({ method }) => method === "POST")).toBe(true);
  expect(await arrived(portal.url)).toEqual([]);
});

test("a dropped file is held, and the same file goes through when dropped again", async ({ page, portal }) => {
  await openDraft(page, portal.url, ["正文。"]);
  await drop(page, "clean.docx");
  await checking(page);
  await gone(page);
  expect(await arrived(portal.url)).toEqual([]);
  await drop(page, "clean.docx");
  await expect.poll(() => arrived(portal.url)).toEqual([{ name: "clean.docx", sha256: hashOf("clean.docx") }]);
  await drop(page, "notice.docx");
  const frame = await checking(page);
  await expect(frame.getByText("没有交给网站")).toBeVisible();
  expect(await arrived(portal.url)).toHaveLength(1);
});

test("a page that forbids frames by its policy gets its files checked, too", async ({ page, portal }) => {
  await openDraft(page, portal.url, ["正文。"], { query: "&strict=1" });
  await page.locator("#upload").setInputFiles(made("notice.docx"));
  const frame = await checking(page);
  await expect(frame.getByText("没有交给网站")).toBeVisible();
});

test("a long check shows how far it is and can be cancelled", async ({ page, portal }) => {
  await openDraft(page, portal.url, ["正文。"]);
  const rows = Array.from({ length: 60_000 }, (_, row) => {
    const cells = Array.from({ length: 8 }, () => `<c t="n"><v>${Math.floor(Math.random() * 1e9)}</v></c>`);
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  const sheets = Array.from({ length: 3 }, (_, index) => ({
    name: `表${index}`,
    content: `<sheetData>${rows.join("")}</sheetData>`,
  }));
  const file = { name: "large.xlsx", mimeType: "", buffer: Buffer.from(xlsx(sheets)) };
  await page.locator("#upload").setInputFiles(file);
  const frame = await checking(page);
  await expect(frame.getByRole("progressbar")).toBeVisible();
  // The page's own thread is free meanwhile.
  await page.locator("#title").fill("写着别的");
  await press(page, frame, "取消", () => isGone(page));
  expect(await page.locator("#upload").evaluate((field: HTMLInputElement) => field.files?.length)).toBe(0);
  expect(await arrived(portal.url)).toEqual([]);
});

test("a file that cannot be read is said to be so, and passes only by a press", async ({ page, portal, register }) => {
  await openDraft(page, portal.url, ["正文。"]);
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  await page.locator("#upload").setInputFiles({ name: "旧.doc", mimeType: "", buffer: old });
  const frame = await checking(page);
  await expect(frame.getByText("另存为 .docx")).toBeVisible();
  expect(await arrived(portal.url)).toEqual([]);
  await press(page, frame, "已人工核对，使用这个文件", hasArrived(portal.url, 1));
  await expect.poll(() => arrived(portal.url)).toHaveLength(1);
  await expect
    .poll(() => register.facts())
    .toContainEqual(
      expect.objectContaining({ type: "AttachmentChecked", kind: "other", read: false, size: old.length }),
    );
});

test("a press made by the page itself decides nothing", async ({ page, portal }) => {
  await openDraft(page, portal.url, ["正文。"]);
  await page.locator("#upload").setInputFiles({ name: "a.rtf", mimeType: "", buffer: Buffer.from("{\\rtf1 x}") });
  const frame = await checking(page);
  await frame.getByRole("button", { name: "已人工核对" }).evaluate((button: HTMLElement) => button.click());
  await page.waitForTimeout(300);
  expect(await arrived(portal.url)).toEqual([]);
});

test("the page can neither see nor reach the frame that reads the file", async ({ page, portal }) => {
  await openDraft(page, portal.url, ["正文。"]);
  await page.locator("#upload").setInputFiles(made("notice.docx"));
  const frame = await checking(page);
  await expect(frame.getByText("没有交给网站")).toBeVisible();
  const reached = await page.evaluate(() => ({
    frames: window.frames.length,
    elements: document.querySelectorAll("iframe").length,
    entries: performance.getEntries().filter(({ name }) => name.includes("attachment.html")).length,
  }));
  expect(reached).toEqual({ frames: 0, elements: 0, entries: 0 });
  const address = frame.url();
  const asked = await page.evaluate(
    async (url) =>
      fetch(url).then(
        () => "there",
        () => "refused",
      ),
    address,
  );
  expect(asked).toBe("refused");
});
