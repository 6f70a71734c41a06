import { held, resetBrowser } from "./fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import { createPageStatuses } from "../../../lib/platform/page-status.ts";

const shell = { portal: "cms.example", editing: false, block: 0, ask: 0, advise: 0, held: false };
const form = { portal: "演示门户", editing: true, block: 2, ask: 1, advise: 3, held: true };

beforeEach(resetBrowser);

it("sums a tab's frames and shows what is to mend on the button", async () => {
  const statuses = createPageStatuses();
  await statuses.report(1, 0, shell);
  await statuses.report(1, 4, form);
  await statuses.report(2, 0, shell);
  expect(await statuses.of(1)).toEqual(form);
  expect(held.badges.get(1)).toBe("2");
  expect(held.badges.get(2)).toBeNull();
  await statuses.forget(1, 4);
  expect(await statuses.of(1)).toEqual(shell);
  expect(held.badges.get(1)).toBeNull();
});

it("knows nothing of a tab whose page is new, closed or not ours", async () => {
  const statuses = createPageStatuses();
  await statuses.report(1, 3, form);
  await statuses.forget(1, 0);
  expect(await statuses.of(1)).toBeNull();
  expect(await statuses.of(9)).toBeNull();
});

it("marks the button where a frame's panel could not be loaded, unless there is a number to show", async () => {
  const statuses = createPageStatuses();
  await statuses.report(1, 0, shell);
  await statuses.report(1, 2, { ...shell, editing: true, bare: true });
  expect((await statuses.of(1))?.bare).toBe(true);
  expect(held.badges.get(1)).toBe("!");
  await statuses.report(1, 2, { ...form, bare: true });
  expect(held.badges.get(1)).toBe("2");
  await statuses.report(1, 2, { ...shell, editing: true });
  expect(held.badges.get(1)).toBeNull();
});
