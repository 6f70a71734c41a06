import type { RegisterPage } from "./register-page.ts";
import { sampleFaults } from "../portal/sample.ts";
import { expect, openDraft, override, publish, test as base } from "./desk.ts";
import { publishings } from "./portal-log.ts";
import { stopWorker } from "./worker.ts";
import { withPermissions } from "./variant.ts";

const { mobile } = sampleFaults;
const FAULTY = [`申请人张某的手机号为${mobile}。`];

/** With `unlimitedStorage` the browser leaves our origin out of any quota; without it, a quota is a disk that is full. */
export const test = base.extend<object, { outboxToo: boolean }>({
  // Each file has a browser of its own: the browser remembers for a while that there was room.
  outboxToo: [false, { option: true, scope: "worker" }],
  browserWithExtension: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
    async ({}, use) =>
      withPermissions(
        ({ permissions }) => ({ permissions: permissions.filter((name) => name !== "unlimitedStorage") }),
        use,
      ),
    { scope: "worker" },
  ],
});

/** Fills the disk for our database; answers a function that empties it again. */
async function fillDisk({ page }: RegisterPage): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const origin = page.url().replace(/\/[a-z]+\.html.*$/, "");
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  return async () => {
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await session.detach();
  };
}

/** The one test, run with either. */
export function testFullDisk(): void {
  test("6: the disk is full: it is said, publishing goes on by name, nothing is lost", async ({
    page,
    portal,
    overlay,
    register,
    outboxToo,
  }) => {
    const makeRoom = await fillDisk(register);
    if (outboxToo) await fillLocal(register);
    await openDraft(page, portal.url, FAULTY, { marked: [mobile] });
    await page.locator("#publish").click();
    await expect.poll(() => overlay.text()).toMatch(/本机存储空间不足，这条记录还没有写入。已暂存/);
    expect(await register.types()).toEqual([]);
    await override(overlay);
    // The notice is that of the disk again where a check of the draft is noted after the approval.
    await expect.poll(() => overlay.panelText()).toContain("可以再按“发布”");
    // With no storage left at all, what is sent to a worker that sleeps has nowhere to wait.
    if (!outboxToo) await stopWorker(register.page);
    await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length > 0);
    const waiting = ["PublishHeld", "PublishOverridden", "PublishReleased", "ArticlePublished"];
    await expect.poll(async () => (await register.ask("register.pending", {})).count).toBeGreaterThanOrEqual(4);
    const dashboard = await register.openScreen("dashboard");
    await expect(dashboard.getByText(/有 \d 条记录还没有保存/)).toBeVisible();

    if (outboxToo) await register.page.evaluate(() => chrome.storage.local.remove("filler"));
    await makeRoom();
    expect((await register.ask("register.pending", {})).count).toBe(0);
    // What happens just as there is room again may be written before what waited: its time says when it was.
    const events = (await register.events()).toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
    expect(events.map(({ fact }) => fact.type).filter((type) => type !== "DraftChecked")).toEqual(waiting);
    // Entered later than it happened, and both times show.
    for (const { occurredAt, enteredAt } of events) expect(enteredAt > occurredAt).toBe(true);
    await dashboard.reload();
    await dashboard.getByRole("button", { name: "医疗救助公示" }).first().click();
    const times = dashboard.locator(".facts tbody tr").first().locator("td.time");
    await expect(times).toHaveText(
      [events[0]?.occurredAt, events[0]?.enteredAt].map((instant) => civil(instant ?? "")),
    );
    expect(await register.ask("register.verify", {})).toMatchObject({ problems: [] });
    await dashboard.close();
  });
}

/** Fills the ten megabytes that an extension without `unlimitedStorage` has for its settings. */
function fillLocal({ page }: RegisterPage): Promise<void> {
  return page.evaluate(() => chrome.storage.local.set({ filler: "x".repeat(10_485_000) }));
}

function civil(instant: string): string {
  return new Date(instant).toLocaleString("sv", { timeZone: "Asia/Shanghai" });
}
