import type { Locator, Page } from "@playwright/test";

/** Goes on with the tabulator until this has the focus; throws where it never comes there. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the tabulator never came there");
}
