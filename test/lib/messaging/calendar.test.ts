import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NOTICE_2027 } from "../../gallery/calendar-samples.ts";
import { entryId, worker } from "./worker.ts";

const ID = fakeBrowser.runtime.id;
const CONTENT = { id: ID, url: "https://cms.gov.cn/edit", origin: "https://cms.gov.cn", frameId: 0, tab: { id: 1 } };

beforeEach(resetBrowser);

function log() {
  const { ask, facts } = worker();
  let number = 0;
  const next = (): string => entryId((number += 1));
  return {
    facts,
    record: (fact: unknown, sender?: object) =>
      ask("calendar.record", { entry: { id: next(), occurredAt: "2026-03-01T01:20:00.000Z", fact } }, sender),
    read: (sender?: object) => ask("calendar.read", {}, sender),
    take: (step: object) => ask("case.record", { entries: [{ id: next(), ...step }] }),
  };
}

it("records a notice and a local day, and says what is in force and who entered it", async () => {
  const { record, read } = log();
  const day = { date: "2026-07-03", works: false, reason: "台风停止办公" };
  expect(await read()).toEqual({ ok: true, value: { notices: [], local: [] } });
  expect(await record({ type: "CalendarNoticeAdded", notice: NOTICE_2027 })).toEqual({
    ok: true,
    value: { notice: null, moved: [] },
  });
  expect(await record({ type: "LocalDayDeclared", day })).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({
    ok: true,
    value: { notices: [{ notice: NOTICE_2027, by: { name: "" } }], local: [{ day }] },
  });
  await record({ type: "CalendarNoticeWithdrawn", number: NOTICE_2027.number, reason: "不是正式文件" });
  await record({ type: "LocalDayWithdrawn", date: day.date, reason: "通告已撤销" });
  expect(await read()).toEqual({ ok: true, value: { notices: [], local: [] } });
});

it.each([
  ["another kind of fact", { type: "SiteEnabled", origin: "https://a.gov.cn" }],
  ["a notice without holidays", { type: "CalendarNoticeAdded", notice: { ...NOTICE_2027, holidays: [] } }],
  [
    "a day that is none",
    { type: "LocalDayDeclared", day: { date: "2026-02-30", works: false, reason: "台风停止办公" } },
  ],
  ["no reason", { type: "LocalDayWithdrawn", date: "2026-07-03", reason: "" }],
])("refuses %s", async (_what, fact) => {
  const { record, facts } = log();
  expect(await record(fact)).toMatchObject({ ok: false });
  expect(await facts()).toEqual([]);
});

it("is nothing that a page may ask", async () => {
  const { record, read, facts } = log();
  expect(await record({ type: "CalendarNoticeAdded", notice: NOTICE_2027 }, CONTENT)).toMatchObject({ ok: false });
  expect(await read(CONTENT)).toMatchObject({ ok: false });
  expect(await facts()).toEqual([]);
});

it("says which last days of open cases a notice or a local day moved, and which are settled by it (DOMAIN 10.4)", async () => {
  vi.useFakeTimers({ now: new Date("2026-12-21T02:00:00.000Z"), toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const { record, take } = log();
  for (const [number, on, id] of [
    ["早", "2026-12-04", "00000000-0000-4000-8000-00000000000a"],
    ["晚", "2026-12-17", "00000000-0000-4000-8000-00000000000b"],
  ] as const) {
    const fields = { number, channel: "in-person", "applicant-kind": "natural", content: "申请内容" };
    const fact = { type: "StepTaken", case: id, procedure: "request", step: "register", fields };
    expect(await take({ occurredAt: `${on}T02:00:00.000Z`, fact })).toMatchObject({ ok: true });
  }
  // 元旦 as assumed: the days stay, and are certain now.
  expect(await record({ type: "CalendarNoticeAdded", notice: NOTICE_2027 })).toMatchObject({
    ok: true,
    value: {
      moved: [
        { title: "早 答复期限", before: "2027-01-04", after: "2027-01-04", provisional: false },
        { title: "晚 答复期限", before: "2027-01-15", after: "2027-01-15", provisional: false },
      ],
    },
  });
  const day = { date: "2027-01-05", works: false, reason: "台风停止办公" };
  expect(await record({ type: "LocalDayDeclared", day })).toMatchObject({
    ok: true,
    value: { moved: [{ title: "晚 答复期限", before: "2027-01-15", after: "2027-01-18", provisional: false }] },
  });
});
