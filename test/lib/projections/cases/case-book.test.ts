import { describe, expect, it } from "vitest";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import { createCaseBook } from "../../../../lib/projections/cases/case-book.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { REQUEST, rich, samples } from "../../../gallery/request-samples.ts";
import { logged } from "../log-builder.ts";

const by = { procedures: [REQUEST], now: new Date("2026-11-20T02:00:00.000Z") };

function shuffled(events: readonly LoggedEvent[]): LoggedEvent[] {
  return events
    .map((event, index) => ({ event, key: (index * 7919) % 101 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ event }) => event);
}

describe("the book of cases", () => {
  it("computes the same whatever the order and the portions in which events come", () => {
    const all = [...samples(24), rich()];
    const events = all.flatMap((one) => one.events);
    const book = createCaseBook(CALENDAR);
    for (const event of shuffled(events)) {
      book.add([event]);
      book.refresh(by);
    }
    for (const { one } of all) expect(book.case(one.id)).toEqual(one);
  });

  it("computes anew only what an event concerns, and nothing for one that is there already", () => {
    const [first, second] = samples(2);
    const book = createCaseBook(CALENDAR);
    book.add([...(first?.events ?? []), ...(second?.events ?? [])]);
    expect(book.refresh(by).length).toBe(2);
    expect(book.refresh(by)).toEqual([]);
    const other = book.case(first?.one.id ?? "");
    book.add(second?.events ?? []);
    expect(book.refresh(by)).toEqual([]);
    const fact = {
      type: "StepTaken",
      case: second?.one.id ?? "",
      procedure: "request",
      step: "coordinate",
      fields: { departments: "办公室" },
    } as const;
    book.add([logged("2026-11-12T16:00:00.000Z", fact)]);
    expect(book.refresh(by).map(({ id }) => id)).toEqual([second?.one.id]);
    expect(book.case(first?.one.id ?? "")).toBe(other);
  });

  it("leaves out a case whose registration was withdrawn, and still has it by its id with what was withdrawn", () => {
    const [first, second] = samples(2);
    const book = createCaseBook(CALENDAR);
    book.add([...(first?.events ?? []), ...(second?.events ?? [])]);
    book.refresh(by);
    const id = first?.one.id ?? "";
    const entry = first?.one.done.find(({ step }) => step === "register")?.entry ?? "";
    book.add([logged("2026-11-19T01:00:00.000Z", { type: "StepWithdrawn", case: id, entry, reason: "登记重复了" })]);
    expect(book.refresh(by)).toMatchObject([{ id, cancelled: true, stamp: { text: "登记已撤回" } }]);
    expect(book.cases().map((one) => one.id)).toEqual([second?.one.id]);
    expect(book.case(id)?.withdrawn).toMatchObject([{ step: "register", reason: "登记重复了" }]);
  });

  it("computes all anew on another day, by a new convention, by a new local day", () => {
    const { events, one } = rich();
    const book = createCaseBook(CALENDAR);
    book.add(events);
    book.refresh(by);
    const due = () => book.case(one.id)?.clocks.find(({ main }) => main)?.due;
    const before = due();
    book.add([logged("2026-11-19T01:00:00.000Z", { type: "PauseConventionSet", convention: "both-ends" })]);
    expect(book.refresh(by).length).toBe(1);
    const later = due();
    expect(later !== undefined && before !== undefined && later > before).toBe(true);
    const day = { date: "2026-11-03", works: false, reason: "县政府公告停电停止办公" };
    book.add([logged("2026-11-19T01:00:00.000Z", { type: "LocalDayDeclared", day })]);
    book.refresh(by);
    expect((due() ?? "") > (later ?? "")).toBe(true);
    expect(book.refresh({ ...by, now: new Date("2026-11-21T02:00:00.000Z") }).length).toBe(1);
  });
});
