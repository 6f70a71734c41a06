import { sampleFaults } from "../portal/sample.ts";
import type { Fact, LoggedEvent } from "../../lib/model/event.ts";
import { expect, openDraft, override, publish, test } from "./desk.ts";
import { publishings } from "./portal-log.ts";
import type { RegisterPage } from "./register-page.ts";
import { stopWorker } from "./worker.ts";

const { mobile } = sampleFaults;
const FAULTY = [`申请人张某的手机号为${mobile}。`];
const PRESSES = 20;

test("6: the worker is killed between check and override", async ({ page, portal, overlay, register }) => {
  const article = await openDraft(page, portal.url, FAULTY, { marked: [mobile] });
  await expect.poll(() => register.types()).toEqual(["DraftChecked"]);
  await page.locator("#publish").click();
  await expect.poll(() => register.types()).toEqual(["DraftChecked", "PublishHeld"]);
  await stopWorker(register.page);
  await override(overlay);
  await expect.poll(() => register.types()).toEqual(["DraftChecked", "PublishHeld", "PublishOverridden"]);
  await expect.poll(() => overlay.text()).toMatch(/再按一次/);
  await stopWorker(register.page);
  await article.setParagraphs([...FAULTY, "又改了一句。"]);
  await page.locator("#publish").click();
  await expect.poll(async () => (await register.types()).at(-1)).toBe("PublishHeld");
  expect(await register.ask("register.verify", {})).toMatchObject({ problems: [] });
});

test("6: the worker sleeps when publishing is pressed and the page goes", async ({ page, portal, register }) => {
  await openDraft(page, portal.url, ["以上情况已经核实，现予公示。"]);
  await expect.poll(() => register.types()).toEqual(["DraftChecked"]);
  await stopWorker(register.page);
  await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length > 0);
  await expect.poll(() => register.types()).toEqual(["DraftChecked", "PublishReleased", "ArticlePublished"]);
});

test("6: the worker sleeps when publishing is pressed and the tab is closed", async ({
  portal,
  register,
  browserWithExtension: { context },
}) => {
  // Each time a race between the worker's start and the tab's end.
  for (let round = 1; round <= 4; round++) {
    const tab = await context.newPage();
    await openDraft(tab, portal.url, FAULTY, { marked: [mobile] });
    await expect.poll(() => count(register, "DraftChecked")).toBe(round);
    await stopWorker(register.page);
    await tab.locator("#publish").click();
    await tab.close();
    await register.ask("register.pending", {});
    await expect.poll(() => count(register, "PublishHeld")).toBe(round);
  }
});

test("6: two tabs record at once", async ({ page, portal, register, browserWithExtension: { context } }) => {
  const other = await context.newPage();
  await openDraft(page, portal.url, FAULTY, { marked: [mobile] });
  await openDraft(other, portal.url, FAULTY, { marked: [mobile] });
  for (const tab of [page, other]) await tab.locator("#publish").scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await page.locator("#publish").boundingBox()) ?? {};
  await Promise.all(
    [page, other].map(async (tab) => {
      for (let press = 0; press < PRESSES; press++) await tab.mouse.click(x + 5, y + 5);
    }),
  );
  const held = async (): Promise<LoggedEvent[]> =>
    (await register.events()).filter(({ fact }) => fact.type === "PublishHeld");
  await expect.poll(async () => (await held()).length).toBe(2 * PRESSES);
  const drafts = (await held()).flatMap(({ fact }) => ("draft" in fact ? [fact.draft.draft] : []));
  expect([...new Set(drafts)].map((draft) => drafts.filter((one) => one === draft).length)).toEqual([PRESSES, PRESSES]);
  // That a draft was checked is noted once typing rests, which may be after the presses.
  await expect.poll(() => count(register, "DraftChecked")).toBe(2);
  const numbers = (await register.allEvents()).map(({ sequence }) => sequence);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(await register.ask("register.verify", {})).toEqual({ count: numbers.length, problems: [] });
  await other.close();
});

test("6: the tab is closed right after a press", async ({ portal, register, browserWithExtension: { context } }) => {
  for (let round = 1; round <= 5; round++) {
    const tab = await context.newPage();
    await openDraft(tab, portal.url, FAULTY, { marked: [mobile] });
    await tab.locator("#publish").click();
    await tab.close();
    await expect.poll(async () => (await register.types()).filter((type) => type === "PublishHeld").length).toBe(round);
    // What was checked and not yet recorded is, too, when the page goes.
    await expect
      .poll(async () => (await register.types()).filter((type) => type === "DraftChecked").length)
      .toBe(round);
  }
});

async function count(register: RegisterPage, type: Fact["type"]): Promise<number> {
  return (await register.types()).filter((one) => one === type).length;
}
