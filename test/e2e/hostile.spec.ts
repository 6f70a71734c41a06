import type { Page } from "@playwright/test";
import { sampleFaults } from "../portal/sample.ts";
import { expect, fillOverride, openDraft, override, test } from "./desk.ts";
import type { OverlayPage } from "./overlay.ts";
import { publishings } from "./portal-log.ts";
import type { RegisterPage } from "./register-page.ts";

const { mobile } = sampleFaults;
const FAULTY = [`申请人张某的手机号为${mobile}。`];
const BADGE = /公开助手.*1/;

test("a page that takes our element away again and again", async ({ page, portal, overlay }) => {
  await page.addInitScript(() => {
    const sweep = (): void => {
      for (const element of Array.from(document.documentElement?.children ?? [])) {
        if (element !== document.head && element !== document.body) element.remove();
      }
    };
    const observer = new MutationObserver(sweep);
    observer.observe(document, { childList: true, subtree: true });
    Object.assign(globalThis, { calm: () => observer.disconnect() });
  });
  await openDraft(page, portal.url, FAULTY, { marked: [mobile] });
  // The page answers while this goes on, and publishing is held.
  for (let round = 0; round < 3; round++) {
    await page.locator("#publish").click();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  }
  expect(await publishings(portal.url)).toEqual([]);
  await page.evaluate("calm()");
  await overlay.find("button", BADGE);
  await overlay.find("dialog", /公开助手/);
});

test("presses made by script count for nothing", async ({ page, portal, overlay, register }) => {
  await openDraft(page, portal.url, FAULTY, { marked: [mobile] });
  await page.locator("#publish").click();
  await fillOverride(overlay);
  const box = await overlay.box("button", /批准发布并记录/);
  await page.evaluate(({ x, y }) => {
    const hosts = Array.from(document.documentElement.children).slice(2);
    for (const target of [...hosts, document.elementFromPoint(x, y), document.activeElement, document.body]) {
      if (!(target instanceof HTMLElement)) continue;
      for (const name of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
        const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
        target.dispatchEvent(name.startsWith("pointer") ? new PointerEvent(name, init) : new MouseEvent(name, init));
      }
      for (const key of ["Enter", " "]) {
        target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
      }
      target.click();
    }
    document.dispatchEvent(new KeyboardEvent("keydown", { code: "KeyG", key: "g", altKey: true, bubbles: true }));
  }, box);
  await page.locator("#publish").click();
  await expect.poll(async () => (await register.types()).filter((type) => type === "PublishHeld").length).toBe(2);
  expect(await register.types()).not.toContain("PublishOverridden");
  await expect.poll(() => overlay.names("dialog")).toHaveLength(1);
  expect(await publishings(portal.url)).toEqual([]);
});

test("messages and events that pose as ours or the browser's change nothing", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const heard: string[] = [];
  await page.exposeFunction("tell", (data: string) => heard.push(data));
  await page.addInitScript(() => {
    addEventListener("message", ({ data }) => void Reflect.get(globalThis, "tell")(JSON.stringify(data)));
  });
  await openDraft(page, portal.url, FAULTY, { marked: [mobile] });
  // Nothing of ours is said to the page, not even that we are here.
  expect(heard).toEqual([]);
  const id = new URL(register.page.url()).host;
  await page.evaluate((extension) => {
    const type = `${extension}:editor:wxt:content-script-started`;
    const detail = { contentScriptName: "editor", messageId: "x" };
    document.dispatchEvent(new CustomEvent(type, { detail }));
    postMessage({ type, ...detail }, "*");
    for (const name of ["pack.changed", "site.disabled", "gate.release"]) {
      postMessage({ name, data: { origin: location.origin } }, "*");
      dispatchEvent(new MessageEvent("message", { data: { name, data: { origin: location.origin } } }));
    }
    dispatchEvent(new PageTransitionEvent("pagehide"));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    dispatchEvent(new Event("abort"));
  }, id);
  // The page has no way to the background.
  expect(await page.evaluate(() => typeof Reflect.get(globalThis, "chrome")?.runtime?.sendMessage)).toBe("undefined");
  await overlay.find("button", BADGE);
  await page.locator("#publish").click();
  await overlay.find("dialog", /公开助手/);
  expect(await publishings(portal.url)).toEqual([]);
  expect(await register.ask("site.state", { origin: portal.url })).toMatchObject({ enabled: true });
});

test("a page that changed the built-ins of its world before us", async ({ page, portal, overlay }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new Error("not here");
    };
    Element.prototype.attachShadow = refuse;
    const listen: unknown = Reflect.get(EventTarget.prototype, "addEventListener");
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
      if (given[0] === "keydown" && this === globalThis) return;
      if (typeof listen === "function") Reflect.apply(listen, this, given);
    };
    // The portal's own form needs these to go on working in some way.
    Object.assign(Array.prototype, { some: () => false, flatMap: () => [] });
    FormData.prototype.get = () => null;
    Event.prototype.preventDefault = () => undefined;
    Event.prototype.stopImmediatePropagation = () => undefined;
    CSS.highlights.set = refuse;
    Object.defineProperty(Event.prototype, "isTrusted", { get: () => true });
  });
  await openDraft(page, portal.url, FAULTY, { marked: [mobile] });
  await page.locator("#publish").click();
  await override(overlay);
  await expect.poll(() => overlay.text()).toMatch(/再按一次/);
  expect(await publishings(portal.url)).toEqual([]);
});

test("a press is not taken for an approval while something see-through lies over the button", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await openDraft(page, portal.url, FAULTY, { marked: [mobile] });
  await page.locator("#publish").click();
  await fillOverride(overlay);
  // Lets the press through to us, and shows the person something else.
  await cover(page, "pointer-events:none;background:#fff");
  await overlay.press("button", /批准发布并记录/);
  await expect.poll(() => overlay.panelText()).toContain("挡住了这个按钮");
  expect(await register.types()).not.toContain("PublishOverridden");
  // We have come on top of it: what is said there can be read now, and the next press counts.
  await approve(overlay, register);
  await expect.poll(() => overlay.text()).toMatch(/再按一次/);
});

test("a page all in grey, as on days of mourning, leaves a way on", async ({ page, portal, overlay, register }) => {
  await openDraft(page, portal.url, FAULTY, { marked: [mobile] });
  await page.addStyleTag({ content: "html { filter: grayscale(1) }" });
  await page.locator("#publish").click();
  await fillOverride(overlay);
  await approve(overlay, register);
});

test("a press on an element of the page over the button is the page's, not ours", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await openDraft(page, portal.url, FAULTY, { marked: [mobile] });
  await page.locator("#publish").click();
  await fillOverride(overlay);
  await cover(page, "opacity:0");
  await overlay.press("button", /批准发布并记录/);
  await page.evaluate(() => document.querySelector("#cover")?.remove());
  await page.locator("#publish").click();
  await expect.poll(async () => (await register.types()).filter((type) => type === "PublishHeld").length).toBe(2);
  expect(await register.types()).not.toContain("PublishOverridden");
});

test("a page that writes itself anew", async ({ page, portal, overlay }) => {
  await openDraft(page, portal.url, ["以上情况已经核实，现予公示。"]);
  const html = await (await fetch(`${portal.url}/admin/articles/new?editor=contenteditable&sample=1`)).text();
  for (let round = 0; round < 2; round++) {
    await page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
    }, html);
    await overlay.find("button", /公开助手.*5/);
    const marks = () => page.evaluate(() => Array.from(CSS.highlights.values(), ({ size }) => size));
    // The button of the page before may stand there for a moment yet.
    await expect.poll(async () => (await marks()).reduce((one, other) => one + other, 0)).toBe(5);
    await page.locator("#publish").click();
    await overlay.find("dialog", /公开助手/);
    await page.locator("#publish").press("Enter");
    expect(await publishings(portal.url)).toEqual([]);
  }
});

/** Presses until it counts: the browser looks ten times a second whether something lies over the button. */
async function approve(overlay: OverlayPage, register: RegisterPage): Promise<void> {
  await expect(async () => {
    if ((await register.types()).includes("PublishOverridden")) return;
    await overlay.press("button", /批准发布并记录/);
    await expect.poll(() => register.types(), { timeout: 500 }).toContain("PublishOverridden");
  }).toPass();
}

/** Lays an element of the page over everything, as late and as high as can be. */
function cover(page: Page, style: string): Promise<void> {
  return page.evaluate((css) => {
    const element = document.createElement("div");
    element.id = "cover";
    element.style.cssText = `position:fixed;inset:0;z-index:2147483647;${css}`;
    document.documentElement.append(element);
  }, style);
}
