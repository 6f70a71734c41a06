import type { Worker } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Entry, Fact } from "../../lib/model/event.ts";
import { today } from "../../lib/platform/today.ts";
import { sampleFaults } from "../portal/sample.ts";
import { expect, openDraft, test as base } from "./desk.ts";
import type { RegisterPage } from "./register-page.ts";
import { withPermissions } from "./variant.ts";
import { stopWorker } from "./worker.ts";

/** The part of the extension API that is used here, in the worker and in our pages. */
declare const chrome: {
  readonly action: { getBadgeText(of: { tabId?: number }): Promise<string> };
  readonly notifications: {
    create: (...given: unknown[]) => Promise<string>;
    getAll(): Promise<Record<string, unknown>>;
  };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>>; remove(key: string): Promise<void> };
  };
  readonly tabs: { query(of: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
};

/** A browser of its own: what is due here is none of the other tests' business. */
const test = base.extend<object, object>({
  browserWithExtension: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
    async ({}, use) => withPermissions(() => ({}), use),
    { scope: "worker" },
  ],
});

const SECRET = { content: "张三（身份证号另附）的住院费用清单", number: "秘编〔2026〕77号" };

test("the toolbar button says what is overdue, and in a tab what is to be mended there", async ({
  page,
  portal,
  register,
}) => {
  await take(register, overdue());
  await expect.poll(() => badge(register)).toBe("1");
  const { mobile } = sampleFaults;
  const article = await openDraft(page, portal.url, [`手机${mobile}。`, `手机${mobile}。`], {
    marked: [mobile, mobile],
  });
  await expect.poll(() => badge(register, portal.url)).toBe("2");
  await article.setParagraphs(["没有问题。"]);
  await expect.poll(() => badge(register, portal.url)).toBe("1");
});

test("the popup lists what presses most, opens it, and saves a calendar that names nobody", async ({ register }) => {
  const id = randomUUID();
  await take(register, overdue(id));
  const popup = await register.openScreen("popup");
  await expect(popup.getByText(/已超期 \d+ 件/)).toBeVisible();
  const line = popup.getByRole("button", { name: /秘编〔2026〕77号.*超期 \d+ 个工作日/ }).first();
  await expect(line).toBeVisible();
  const saved = popup.waitForEvent("download");
  await popup.getByRole("button", { name: "存为日历文件" }).click();
  const file = await readFile(await (await saved).path(), "utf8");
  expect(file).toContain("BEGIN:VEVENT");
  expect(file.replaceAll("\r\n ", "")).toContain(`UID:${id}.reply@gongkai.local`);
  expect(file.replaceAll("\r\n ", "")).not.toMatch(/张三|住院/);
  const opened = popup.context().waitForEvent("page");
  await line.click();
  const dashboard = await opened;
  await expect(dashboard.getByText("秘编〔2026〕77号").first()).toBeVisible();
  expect(dashboard.url()).toContain("#case/");
  await dashboard.close();
});

test("one notification a morning with numbers only, none while paused, none when switched off", async ({
  browserWithExtension: { context },
  register,
}) => {
  for (const one of await openCases(register)) await take(register, withdrawn(one));
  await expect.poll(() => badge(register)).toBe("");
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error("no worker");
  // It stays this day in the worker, also where midnight passes meanwhile.
  const date = today();
  await atNineWithSpy(worker, date);
  // Whatever day it is, it is worked here.
  const day = { date, works: true, reason: "试验日，照常上班。" };
  await register.ask("calendar.record", { entry: entryOf({ type: "LocalDayDeclared", day }) });

  await forgetDigest(register);
  await take(register, paused());
  await expect.poll(() => digestGiven(register)).toBe(date);
  expect(await given(worker)).toEqual([]);

  await forgetDigest(register);
  await take(register, overdue());
  await expect.poll(() => given(worker)).toHaveLength(1);
  const [[id, digest] = []] = await given(worker);
  expect(id).toBe(`digest-${date}`);
  expect(digest).toMatchObject({ type: "basic", title: "政务公开今日待办", message: "已超期 1 件。" });
  expect(JSON.stringify(await given(worker))).not.toMatch(/张三|住院|秘编/);
  await take(register, overdue());
  await expect.poll(() => badge(register)).toBe("2");
  expect(await given(worker)).toHaveLength(1);

  await stopWorker(register.page);
  await register.ask("register.pending", {});
  // Until it is known that the worker is another one, it cannot be asked.
  await expect(async () => expect(await given(worker)).toBeUndefined()).toPass({ timeout: 10_000 });
  await atNineWithSpy(worker, date);
  await take(register, overdue());
  await expect.poll(() => badge(register)).toBe("3");
  expect(await given(worker)).toEqual([]);
  expect(await register.page.evaluate(() => chrome.notifications.getAll())).toEqual({});

  await register.ask("settings.digest", { on: false });
  await forgetDigest(register);
  await take(register, overdue());
  await expect.poll(() => digestGiven(register)).toBe(date);
  expect(await given(worker)).toEqual([]);
  await register.ask("settings.digest", { on: true });
});

type Taken = Omit<Extract<Fact, { type: "StepTaken" }>, "type" | "procedure">;

/** A request handed in long ago and not answered. */
function overdue(id: string = randomUUID()): Entry[] {
  const fields = { ...SECRET, channel: "in-person", "applicant-kind": "natural" };
  return [stepOf("2026-06-01", { case: id, step: "register", fields })];
}

/** The same, with a consultation of another organ that goes on since a week after. */
function paused(): Entry[] {
  const id = randomUUID();
  const consult = { "consult-kind": "other-organ", consulted: "某局", "consult-about": "是否公开" };
  return [...overdue(id), stepOf("2026-06-08", { case: id, step: "consult", fields: consult })];
}

function withdrawn(id: string): Entry[] {
  return [stepOf(today(new Date(Date.now() - 24 * 60 * 60_000)), { case: id, step: "withdrawn", fields: {} })];
}

function stepOf(day: string, taken: Taken): Entry {
  const entry = entryOf({ type: "StepTaken", procedure: "request", ...taken });
  return { ...entry, occurredAt: new Date(`${day}T00:00:00.000+08:00`).toISOString() };
}

/** Before the worker's nine o'clock, whatever the time is. */
function entryOf(fact: Fact): Entry {
  return { id: randomUUID(), occurredAt: new Date(Date.now() - 24 * 60 * 60_000).toISOString(), fact };
}

function take(register: RegisterPage, entries: Entry[]): Promise<unknown> {
  return register.ask("case.record", { entries });
}

/** The cases that were opened in this browser and not withdrawn. */
async function openCases(register: RegisterPage): Promise<string[]> {
  const facts = (await register.allEvents()).flatMap(({ fact }) => (fact.type === "StepTaken" ? [fact] : []));
  const closed = new Set(facts.filter(({ step }) => step === "withdrawn").map((fact) => fact.case));
  return [...new Set(facts.map((fact) => fact.case))].filter((id) => !closed.has(id));
}

/** What the toolbar button shows, in all tabs or in the one with this address. */
function badge(register: RegisterPage, url?: string): Promise<string> {
  return register.page.evaluate(async (start) => {
    if (start === undefined) return chrome.action.getBadgeText({});
    const tab = (await chrome.tabs.query({})).find((one) => one.url?.startsWith(start));
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, url);
}

/** In this worker it is nine in the morning of that day, and notifications are counted instead of shown. */
function atNineWithSpy(worker: Worker, date: LocalDate): Promise<void> {
  return worker.evaluate(
    (now) => {
      const Real = Date;
      class Nine extends Real {
        constructor(...from: [] | [number | string]) {
          super(from[0] ?? now);
        }
        static override now(): number {
          return now;
        }
      }
      const calls: unknown[][] = [];
      Object.assign(globalThis, { Date: Nine, notified: calls });
      chrome.notifications.create = (...call: unknown[]) => {
        calls.push(call);
        return Promise.resolve("");
      };
    },
    Date.parse(`${date}T09:00:00.000+08:00`),
  );
}

/** What notifications were made, by id; undefined in a worker that was not told to count. */
function given(worker: Worker): Promise<[string, unknown][]> {
  // oxlint-disable-next-line typescript/no-unsafe-return -- put there by the function above.
  return worker.evaluate(() => Reflect.get(globalThis, "notified"));
}

/** As if no digest was given today; once no look is under way any more that would say that one was. */
async function forgetDigest(register: RegisterPage): Promise<void> {
  await expect(async () => {
    await register.page.evaluate(() => chrome.storage.local.remove("digest-given"));
    await register.page.waitForTimeout(400);
    expect(await digestGiven(register)).toBeUndefined();
  }).toPass();
}

async function digestGiven(register: RegisterPage): Promise<unknown> {
  return (await register.page.evaluate(() => chrome.storage.local.get("digest-given")))["digest-given"];
}
