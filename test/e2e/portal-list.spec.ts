import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./desk.ts";
import { openCase, READY } from "./portal-cases.ts";
import { drawnStamps, leftUntil } from "./portal-stamps.ts";
import { shown } from "./request-screens.ts";

test.use({ profile: "portal-list" });

const numbers = (from: number, to: number): string[] =>
  Array.from({ length: from - to + 1 }, (_, index) => `YXYB2026${String(from - index).padStart(3, "0")}`);

/** That every stamp shown stands in its own row, and that there are so many; else one for each row that is drawn by now. */
async function expectInRows(page: Page, rows: Locator, count?: number): Promise<void> {
  await expect(async () => {
    const stamps = await drawnStamps(page);
    expect(stamps.length).toBe(count ?? (await rows.count()));
    for (const stamp of stamps) {
      const box = await rows.filter({ hasText: stamp.number }).boundingBox();
      expect(stamp.y, stamp.number).toBeGreaterThan(box?.y ?? Infinity);
      expect(stamp.y, stamp.number).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
      expect(stamp.x + stamp.width, stamp.number).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    }
  }).toPass();
}

test("the old system's list, in frames and GBK, is stamped, and nothing of the page is touched", async ({
  page,
  portal,
  register,
}) => {
  await openCase(register, "YXYB2026032", "2026-11-11");
  await openCase(register, "YXYB2026031", "2026-10-09");
  await openCase(register, "YXYB2026030", "2026-11-09", READY);
  await page.goto(`${portal.url}/ysqgk/`);
  const frame = page.frame({ name: "main" });
  if (!frame) throw new Error("no frame");
  const rows = page.frameLocator("frame[name=main]").locator("#sqlb tr.hang");
  await expectInRows(page, rows, 15);
  const text = Object.fromEntries((await drawnStamps(page)).map((one) => [one.number, one.text]));
  expect(Object.keys(text)).toEqual(numbers(36, 22));
  expect(text["YXYB2026032"]).toBe(`${leftUntil("2026-12-09")} · ${shown("2026-12-09")}`);
  expect(text["YXYB2026031"]).toMatch(new RegExp(`^超期 \\d+ 个工作日 · ${shown("2026-11-05")}$`));
  expect(text["YXYB2026030"]).toBe(`已答复 · ${shown("2026-11-20")}`);
  expect(text["YXYB2026029"]).toBe("未登记");
  // The page gets at nothing: what it can read is what it is without us.
  const own = await frame.evaluate(() => document.body.outerHTML);
  expect(await frame.evaluate(() => document.documentElement.innerText)).not.toContain("未登记");
  await page.goto(`${portal.url.replace("127.0.0.1", "portal.test")}/ysqgk/`);
  const plain = page.frame({ name: "main" });
  await plain?.waitForSelector("#sqlb");
  expect(await plain?.evaluate(() => document.body.outerHTML)).toBe(own);
  expect(await drawnStamps(page)).toEqual([]);
});

test("stamps of a modern list follow when pages are turned", async ({ page, portal }) => {
  await page.goto(`${portal.url}/ygk/`);
  const rows = page.locator(".el-table__row");
  await expectInRows(page, rows, 15);
  await page.locator(".el-pager .number", { hasText: "3" }).click();
  await expect(rows.first()).toContainText("YXYB2026006");
  await expectInRows(page, rows, 6);
  expect((await drawnStamps(page)).map(({ number }) => number)).toEqual(numbers(6, 1));
});

test("stamps follow rows that are drawn anew while their list scrolls, and are cut at its edge", async ({
  page,
  portal,
}) => {
  await page.goto(`${portal.url}/ygk/#/all`);
  const rows = page.locator(".el-table-v2__row");
  await expect.poll(async () => (await drawnStamps(page)).length).toBeGreaterThan(8);
  await page.locator(".el-table-v2__main").hover();
  await page.mouse.wheel(0, 700);
  await expect(rows.filter({ hasText: "YXYB2026010" })).toHaveCount(1);
  await expect.poll(async () => (await drawnStamps(page)).some(({ number }) => number === "YXYB2026010")).toBe(true);
  await expectInRows(page, rows);
});

test("stamps stay in their rows on a page that scrolls and is zoomed by its own style sheet", async ({
  page,
  portal,
}) => {
  await page.goto(`${portal.url}/ysqgk/list.do?size=36`);
  const rows = page.locator("#sqlb tr.hang");
  await expectInRows(page, rows, 36);
  await page.evaluate(() => scrollTo(0, 200));
  await expectInRows(page, rows, 36);
  await page.evaluate(() => (document.body.style.zoom = "1.25"));
  await expectInRows(page, rows, 36);
  await page.evaluate(() => {
    document.body.style.zoom = "";
    document.documentElement.style.zoom = "1.25";
  });
  await expectInRows(page, rows, 36);
});

test("a list whose number column is gone gets no stamps, and one with a dialog over it has them beneath", async ({
  page,
  portal,
}) => {
  await page.goto(`${portal.url}/ygk/`);
  const rows = page.locator(".el-table__row");
  await expectInRows(page, rows, 15);
  const under = await page.evaluate(() => {
    const dialog = document.createElement("div");
    dialog.style.cssText = "position:fixed;inset:0;background:#fff;z-index:2000";
    document.body.append(dialog);
    const top = document.elementFromPoint(960, 200) === dialog;
    return top;
  });
  expect(under).toBe(true);
  await page.evaluate(() => {
    for (const cell of document.querySelectorAll("td.col-number")) cell.classList.remove("col-number");
  });
  await expect.poll(async () => (await drawnStamps(page)).length).toBe(0);
});
