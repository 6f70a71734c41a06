import type { Page } from "@playwright/test";
import { national } from "../../rules/national/pack.ts";
import { sampleFaults } from "../portal/sample.ts";
import { expect, openDraft, test } from "./desk.ts";
import type { OverlayPage } from "./overlay.ts";
import { expectNoFaultNow } from "./no-fault.ts";

const { mobile, internalMark } = sampleFaults;
const SCREENS = ["popup", "dashboard", "options"] as const;
const REVIEW = "霍山县医保局政府信息公开保密审查制度";

for (const scheme of ["light", "dark"] as const) {
  for (const name of SCREENS) {
    test(`${name} has no fault that axe finds, ${scheme}`, async ({ page, portal, register }) => {
      await openDraft(page, portal.url, [`手机${mobile}。`], { marked: [mobile] });
      await page.locator("#publish").click();
      // The check is noted once typing rests, which may be before the press.
      await expect.poll(async () => (await register.types()).toSorted()).toEqual(["DraftChecked", "PublishHeld"]);
      const screen = await register.openScreen(name);
      await screen.emulateMedia({ colorScheme: scheme });
      if (name === "dashboard") {
        await screen.getByRole("button", { name: "医疗救助公示" }).first().click();
        await screen.getByRole("button", { name: "开始校验" }).click();
        await expect(screen.getByText(/条记录完整/)).toBeVisible();
      }
      await expect(screen.getByRole("main")).toBeVisible();
      await expectNoFaultNow(screen);
      await screen.close();
    });
  }
}

for (const name of SCREENS) {
  test(`${name}: Tab reaches every control, and where it is shows`, async ({ register }) => {
    const screen = await register.openScreen(name);
    await expect(screen.getByRole("button").first()).toBeVisible();
    const wanted = await settledControls(screen);
    const reached = new Set<string>();
    for (let press = 0; press < wanted + 15; press++) {
      await screen.keyboard.press("Tab");
      const at = await screen.evaluate(focusedControl);
      if (!at) continue;
      expect(at.outlined, at.path).toBe(true);
      reached.add(at.path);
    }
    expect(reached.size).toBe(wanted);
    await screen.close();
  });
}

test("what is saved in the settings is in force on open pages: person and pack", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const before = (await register.ask("settings.get", {})).settings;
  await openDraft(page, portal.url, [internalMark], { marked: [internalMark] });
  await page.locator("#publish").click();
  await expect.poll(() => overlay.panelText()).toContain("政府信息公开条例");
  const options = await register.openScreen("options");
  for (const [label, value] of [
    ["姓名", "李敏"],
    ["部门", "办公室"],
    ["岗位", "信息员"],
  ] as const) {
    await options.getByRole("textbox", { name: label, exact: true }).fill(value);
  }
  await options.getByRole("button", { name: "保存" }).click();
  await expect(options.getByText("已保存。")).toBeVisible();
  await options.getByRole("radio", { name: /霍山县医疗保障局规则/ }).check();
  await expect(options.getByText(/已改用“霍山县医疗保障局规则”/)).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => overlay.panelText()).toContain(REVIEW);
  expect(await overlay.panelText()).toContain("第五条（三）");
  // The one who approves need not be the one at the desk; their name is filled in to begin with.
  await overlay.press("DisclosureTriangle", /仍要发布/);
  await expect.poll(async () => (await overlay.find("textbox", /姓名/)).value?.value).toBe("李敏");
  await expect.poll(async () => (await overlay.find("textbox", /职务/)).value?.value).toBe("信息员");
  await page.locator("#publish").click();
  await expect
    .poll(async () => (await register.events()).at(-1)?.by)
    .toMatchObject({ name: "李敏", department: "办公室" });
  await options.reload();
  await expect(options.getByRole("textbox", { name: "姓名" })).toHaveValue("李敏");
  await expect(options.getByRole("radio", { name: /霍山县医疗保障局规则/ })).toBeChecked();
  await options.close();
  await register.ask("settings.save", { person: before.person, pack: before.pack });
});

test("a pack with one broken rule is taken without it, and it is named; a file that is none is refused", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const options = await register.openScreen("options");
  const [mobileRule] = national.rules.filter(({ id }) => id === "mobile-phone");
  const broken = { ...mobileRule, id: "broken-rule", title: "写坏的规则", match: { by: "pattern", pattern: "(((" } };
  const pack = { ...national, id: "own-pack", title: "本局自编规则", rules: [mobileRule, broken] };
  await importFile(options, "自编.json", JSON.stringify(pack));
  await expect(options.getByText("已导入“自编.json”。")).toBeVisible();
  await options.getByRole("radio", { name: /本局自编规则/ }).check();
  await expect(options.getByText(/有 1 条规则不能使用/)).toBeVisible();
  await expect(options.getByText(/broken-rule/)).toBeVisible();
  await openDraft(page, portal.url, [`手机${mobile}。`, internalMark], { marked: [mobile] });
  await overlay.find("button", /公开助手.*1/);

  await importFile(options, "乱.json", "{ 这不是 JSON");
  await expect(options.getByText(/这不是规则包文件/)).toBeVisible();
  await importFile(options, "空.json", "{}");
  await expect(options.locator("output.error")).toHaveText(/\S+/);
  await importFile(options, "内置.json", JSON.stringify(national));
  await expect(options.getByText(/编号“national”是内置规则包的/)).toBeVisible();
  await options.getByRole("radio", { name: /全国通用规则/ }).check();
  await expect(options.getByText(/已改用“全国通用规则”/)).toBeVisible();
  await options.close();
});

test("the panel opens by Alt+G where the person writes, gives the focus back, and takes none of itself", async ({
  page,
  portal,
  overlay,
}) => {
  for (const editor of ["contenteditable", "ueditor", "textarea"] as const) {
    const article = await openDraft(page, portal.url, [`手机${mobile}。`, "现予公示。"], { editor, marked: [mobile] });
    await article.putCaretBefore("予公示");
    await page.keyboard.type("1");
    // While someone types, nothing moves the focus; held or not.
    expect(await overlay.names("dialog")).toEqual([]);
    await page.keyboard.press("Alt+g");
    await overlay.find("dialog", /公开助手/);
    await page.keyboard.press("Tab");
    await expect.poll(async () => (await overlay.focused())?.role).toBe("button");
    await page.keyboard.press("Escape");
    await expect.poll(() => overlay.names("dialog")).toEqual([]);
    await page.keyboard.type("2");
    await expect.poll(() => article.text()).toContain("现12予公示");
    await page.keyboard.press("Alt+g");
    await overlay.find("dialog", /公开助手/);
    await page.keyboard.press("Alt+g");
    await expect.poll(() => overlay.names("dialog")).toEqual([]);
    await page.keyboard.type("3");
    await expect.poll(() => article.text()).toContain("现123予公示");
    await article.setParagraphs(["现予公示。"]);
  }
});

test("everything in the panel is done by the keyboard alone", async ({ page, portal, overlay, register }) => {
  const article = await openDraft(page, portal.url, [`手机${mobile}。`, internalMark], {
    marked: [mobile, internalMark],
  });
  await page.locator("#publish").press("Enter");
  await overlay.find("dialog", /公开助手/);
  await page.keyboard.press("Alt+g");
  await tabTo(page, overlay, /^遮盖中间四位/);
  await page.keyboard.press("Enter");
  await expect.poll(() => article.marked()).toEqual([internalMark]);
  await page.keyboard.press("Alt+g");
  await tabTo(page, overlay, /仍要发布/);
  await page.keyboard.press("Enter");
  for (const [name, text] of [
    [/姓名/, "王建国"],
    [/职务/, "分管领导"],
    [/理由/, "已按程序报批。"],
  ] as const) {
    await tabTo(page, overlay, name);
    await page.keyboard.insertText(text);
  }
  await tabTo(page, overlay, /批准发布并记录/);
  await expect(async () => {
    await page.keyboard.press("Enter");
    await expect.poll(() => register.types(), { timeout: 500 }).toContain("PublishOverridden");
  }).toPass();
});

async function importFile(options: Page, name: string, text: string): Promise<void> {
  await options.getByLabel("规则文件").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** Presses Tab until an element of the panel with this name has the focus. */
async function tabTo(page: Page, overlay: OverlayPage, name: RegExp): Promise<void> {
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press("Tab");
    if (name.test((await overlay.focused())?.name ?? "")) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

const CONTROLS = "button, input:not([hidden]), textarea, select, summary, a[href]";

/** How many there are once the page has come to rest: what is read comes a moment after the rest. */
async function settledControls(screen: Page): Promise<number> {
  await expect(screen.getByText("正在读取……")).toBeHidden();
  let last = -1;
  const rests = async (): Promise<boolean> => {
    const before = last;
    last = await screen.evaluate(countControls, CONTROLS);
    return last === before;
  };
  await expect.poll(rests, { intervals: [400] }).toBe(true);
  return last;
}

/** How many stops Tab has to make: a group of radio buttons, those of one name, is one. */
function countControls(selector: string): number {
  const shown = Array.from(document.querySelectorAll<HTMLElement>(selector)).filter((one) => one.checkVisibility());
  const radios = shown.filter((one) => one instanceof HTMLInputElement && one.type === "radio");
  const groups = new Set(radios.map((radio) => radio.getAttribute("name")));
  return shown.length - radios.length + groups.size;
}

/** Which control has the focus, and whether one sees it. */
function focusedControl(): { readonly path: string; readonly outlined: boolean } | undefined {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return undefined;
  const style = getComputedStyle(activeElement);
  const place = Array.from(document.querySelectorAll("*")).indexOf(activeElement);
  return {
    path: `${place} ${activeElement.outerHTML.slice(0, 80)}`,
    // The browser itself shows which part of a date has the focus: the year, the month, the day.
    outlined:
      activeElement.matches("[type=date]") ||
      (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0),
  };
}
