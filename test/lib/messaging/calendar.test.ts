import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { contentHandlers } from "../../../entrypoints/background/content-handlers.ts";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import { answer } from "../../../lib/messaging/handle.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { NOTICE_2027 } from "../../gallery/calendar-samples.ts";
import { disk } from "../register/build.ts";

const ID = fakeBrowser.runtime.id;
const PAGE = { id: ID, url: fakeBrowser.runtime.getURL("/options.html") };
const CONTENT = { id: ID, url: "https://cms.gov.cn/edit", origin: "https://cms.gov.cn", frameId: 0, tab: { id: 1 } };

beforeEach(resetBrowser);

function worker() {
  const services = createServices(disk().open());
  const handlers = { ...contentHandlers(services), ...pageHandlers(services) };
  let number = 0;
  return {
    record: (fact: unknown, sender: object = PAGE) => {
      number += 1;
      const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
      const entry = { id, occurredAt: "2026-03-01T01:20:00.000Z", fact };
      return answer(handlers, { name: "calendar.record", data: { entry } }, sender);
    },
    read: (sender: object = PAGE) => answer(handlers, { name: "calendar.read", data: {} }, sender),
    facts: async () => (await allEvents(services.db)).events.map(({ fact }) => fact),
  };
}

it("records a notice and a local day, and says what is in force and who entered it", async () => {
  const { record, read } = worker();
  const day = { date: "2026-07-03", works: false, reason: "台风停止办公" };
  expect(await read()).toEqual({ ok: true, value: { notices: [], local: [] } });
  expect(await record({ type: "CalendarNoticeAdded", notice: NOTICE_2027 })).toEqual({
    ok: true,
    value: { notice: null },
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
  const { record, facts } = worker();
  expect(await record(fact)).toMatchObject({ ok: false });
  expect(await facts()).toEqual([]);
});

it("is nothing that a page may ask", async () => {
  const { record, read, facts } = worker();
  expect(await record({ type: "CalendarNoticeAdded", notice: NOTICE_2027 }, CONTENT)).toMatchObject({ ok: false });
  expect(await read(CONTENT)).toMatchObject({ ok: false });
  expect(await facts()).toEqual([]);
});
