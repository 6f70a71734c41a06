import type { Page } from "@playwright/test";
import { sampleFaults } from "../portal/sample.ts";
import { APPROVAL, expect, openDraft, override, publish, test } from "./desk.ts";
import { EditorPage } from "./editor-page.ts";
import { listenAsPage, reachFromPage } from "./page-world.ts";
import { publishings } from "./portal-log.ts";

const { mobile, idNumber } = sampleFaults;
const FAULTY = [`申请人张某的手机号为${mobile}。`, `身份证号${idNumber}。`];

test("1: nothing leaves the machine", async ({ page, portal, overlay, register }) => {
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  const article = new EditorPage(page, "ueditor");
  await article.open(portal.url);
  await paste(page, article, FAULTY.join("\n"));
  await expect.poll(() => article.marked()).toEqual([mobile, idNumber]);
  await page.locator("#publish").click();
  await overlay.press("button", /^遮盖号码/);
  await expect.poll(() => article.marked()).toEqual([mobile]);
  await override(overlay);
  await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length > 0);
  const dashboard = await register.openScreen("dashboard");
  await expect(dashboard.locator("tbody > tr").first()).toBeVisible();
  await dashboard.close();
  expect(asked.length).toBeGreaterThan(5);
  const ours = ["chrome-extension://", `${portal.url}/`];
  expect(asked.filter((url) => !ours.some((start) => url.startsWith(start)))).toEqual([]);
});

for (const editor of ["textarea", "contenteditable"] as const) {
  test(`1: the page reaches nothing of ours: ${editor}`, async ({ page, portal, overlay }) => {
    const article = new EditorPage(page, editor);
    await article.open(portal.url);
    await page.locator("#title").fill(`联系${mobile}`);
    await article.setParagraphs(FAULTY);
    await overlay.press("button", /公开助手.*3/);
    await overlay.press("DisclosureTriangle", /仍要发布/);
    await overlay.type(/姓名/, APPROVAL.name);
    const reached = await page.evaluate(reachFromPage, [APPROVAL.name, "批准人姓名", "公民身份号码"]);
    expect(reached.hosts).toBe(2);
    expect(reached.ways).toEqual([]);
    // Marks of plain fields are drawn on copies in a root that their ranges lead to: it holds the fields' own text alone.
    const own = [`联系${mobile}`, ...(editor === "textarea" ? FAULTY : [])];
    expect(reached.behindMarks.toSorted()).toEqual(own.toSorted());
  });
}

test("1: the page hears nothing of what is typed in our form", async ({ page, portal, overlay }) => {
  // As the page's very first script. (An init script of Playwright would run before any extension's: no page can.)
  await page.route("**/admin/articles/new?*", async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace("<head>", `<head><script>(${String(listenAsPage)})()</script>`);
    await route.fulfill({ response, body: html });
  });
  await openDraft(page, portal.url, FAULTY, { marked: [mobile, idNumber] });
  await overlay.press("button", /公开助手.*2/);
  await overlay.press("DisclosureTriangle", /仍要发布/);
  await page.evaluate(() => window.heard.splice(0));
  await overlay.enter(/姓名/);
  await page.keyboard.type("Wang Jianguo");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Tab");
  await overlay.type(/职务/, APPROVAL.role);
  await overlay.enter(/理由/);
  const session = await page.context().newCDPSession(page);
  for (const text of ["n", "ni", "nihao"]) {
    await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await session.send("Input.insertText", { text: APPROVAL.reason });
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+x");
  await page.keyboard.press("Control+v");
  await expect.poll(async () => (await overlay.find("textbox", /理由/)).value?.value).toBe(APPROVAL.reason);
  await page.keyboard.press("Escape");
  await expect.poll(() => overlay.names("dialog")).toEqual([]);
  // The panel is gone when the key that closed it comes up again.
  expect((await page.evaluate(() => window.heard)).filter((what) => what !== "keyup Escape")).toEqual([]);
  // It does hear its own fields.
  await page.locator("#title").press("End");
  expect(await page.evaluate(() => window.heard.length)).toBeGreaterThan(0);
});

for (const editor of ["textarea", "contenteditable", "ueditor", "wangeditor5"] as const) {
  test(`3: the page is as it was without us: ${editor}`, async ({ page, portal, overlay }) => {
    const article = new EditorPage(page, editor);
    const shapes: Shape[] = [];
    for (const host of ["portal.test", "127.0.0.1"]) {
      await article.open(portal.url.replace("127.0.0.1", host));
      await article.setParagraphs(FAULTY);
      if (host === "127.0.0.1") {
        await expect.poll(() => article.marked()).toEqual([mobile, idNumber]);
        await overlay.press("button", /公开助手.*2/);
        await overlay.find("dialog", /公开助手/);
        await overlay.press("button", /查看.*手机/);
      }
      shapes.push(await settledShape(page));
    }
    const [without, withUs] = shapes;
    expect(without?.others).toEqual([]);
    expect(withUs?.others).toEqual(["DIV style 0", "DIV style 0"]);
    expect(withUs?.elements).toBe(without?.elements);
    expect(withUs?.html).toBe(without?.html.replaceAll("portal.test", "127.0.0.1"));
  });
}

test("5: when it happened and when it was entered are both in the event and on the screen", async ({
  page,
  portal,
  register,
}) => {
  await openDraft(page, portal.url, FAULTY, { marked: [mobile, idNumber] });
  await expect.poll(() => register.types()).toEqual(["DraftChecked"]);
  const [event] = await register.events();
  const [occurred, entered] = [event?.occurredAt ?? "", event?.enteredAt ?? ""];
  expect(entered >= occurred).toBe(true);
  const dashboard = await register.openScreen("dashboard");
  await dashboard.getByRole("button", { name: "医疗救助公示" }).first().click();
  await expect(dashboard.locator(".facts tbody td.time")).toHaveText([civil(occurred), civil(entered)]);
  await expect(dashboard.locator(".facts th")).toHaveText(["发生时间", "录入时间", "操作人", "事项"]);
  await dashboard.close();
});

interface Shape {
  readonly others: readonly string[];
  readonly elements: number;
  readonly html: string;
}

/** The page when it has come to rest: an editor's toolbar follows the caret a moment later. */
async function settledShape(page: Page): Promise<Shape> {
  let last = await page.evaluate(shapeOf);
  const rests = async (): Promise<boolean> => {
    const before = last.html;
    last = await page.evaluate(shapeOf);
    return last.html === before;
  };
  await expect.poll(rests, { intervals: [400] }).toBe(true);
  return last;
}

/** The page as it is now, but for what stands beside its head and body. Frames are looked into. */
function shapeOf(): Shape {
  const others: string[] = [];
  let elements = 0;
  const serialise = (from: Document): string => {
    const copy = from.documentElement.cloneNode(true) as HTMLElement;
    for (const child of [...copy.children].filter(({ nodeName }) => !["HEAD", "BODY"].includes(nodeName))) {
      others.push(`${child.nodeName} ${child.getAttributeNames().join()} ${child.childNodes.length}`);
      child.remove();
    }
    // UEditor's buttons follow the focus, which a press on our panel takes.
    copy.querySelector(".edui-editor-toolbarbox")?.replaceChildren();
    elements += copy.querySelectorAll("*").length;
    return copy.outerHTML;
  };
  const frames = Array.from(document.querySelectorAll("iframe"), (frame) =>
    frame.contentDocument ? serialise(frame.contentDocument) : "",
  );
  return { html: [serialise(document), ...frames].join("\n"), others, elements };
}

/** Pastes as a person does: by way of the clipboard. */
async function paste(page: Page, article: EditorPage, text: string): Promise<void> {
  await page.locator("#summary").fill(text);
  await page.locator("#summary").press("Control+a");
  await page.keyboard.press("Control+x");
  await article.editable().click();
  await page.keyboard.press("Control+v");
}

function civil(instant: string): string {
  return new Date(instant).toLocaleString("sv", { timeZone: "Asia/Shanghai" });
}
