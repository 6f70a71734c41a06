import { describe, expect, it } from "vitest";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { daySummary, type DaySummary } from "../../../lib/projections/day-summary.ts";
import { checked, held, logged, mended, overridden, published, released, tally } from "./log-builder.ts";

const DAY = "2026-03-02";
const NOON = "2026-03-02T04:00:00.000Z";
const LATER = "2026-03-02T05:00:00.000Z";
const NONE: DaySummary = { checked: 0, found: 0, mended: 0, held: 0, overridden: 0, published: 0, released: 0 };

const TABLE: readonly [string, readonly LoggedEvent[], Partial<DaySummary>][] = [
  ["nothing", [], {}],
  ["one draft, nothing found", [checked(1, NOON)], { checked: 1 }],
  ["one draft checked twice is one draft", [checked(1, NOON), checked(1, LATER)], { checked: 1 }],
  [
    "what was found counts once however often it is seen",
    [checked(1, NOON, [tally(2)]), checked(1, LATER, [tally(3)])],
    { checked: 1, found: 3 },
  ],
  [
    "what was found still counts when mended",
    [checked(1, NOON, [tally(2)]), checked(1, LATER)],
    { checked: 1, found: 2 },
  ],
  [
    "fields and rules add up",
    [checked(1, NOON, [tally(2), tally(1, { field: "标题" }), tally(4, { rule: "mobile-phone" })])],
    { checked: 1, found: 7 },
  ],
  [
    "questions and hints are not 'found'",
    [checked(1, NOON, [tally(2, { outcome: "ask" }), tally(1, { outcome: "advise" })])],
    { checked: 1 },
  ],
  ["drafts add up", [checked(1, NOON, [tally(2)]), checked(2, NOON, [tally(2)])], { checked: 2, found: 4 }],
  ["mended places add up", [mended(1, NOON), mended(1, LATER, 2)], { mended: 3 }],
  ["a draft held three times is one draft", [held(1, NOON), held(1, NOON), held(1, LATER)], { held: 1, found: 1 }],
  ["let pass", [overridden(1, NOON), overridden(1, LATER), overridden(2, LATER)], { overridden: 2, found: 2 }],
  ["sent off and out", [released(1, NOON), released(2, NOON), published(1, LATER)], { released: 2, published: 1 }],
  ["sites say nothing of drafts", [logged(NOON, { type: "SiteEnabled", origin: "https://cms.example.gov.cn" })], {}],
];

describe("daySummary", () => {
  it.each(TABLE)("%s", (_, events, expected) => {
    expect(daySummary(events, DAY)).toEqual({ ...NONE, ...expected });
  });

  it.each([
    ["2026-03-01T15:59:59.999Z", 0],
    ["2026-03-01T16:00:00.000Z", 1],
    ["2026-03-02T15:59:59.999Z", 1],
    ["2026-03-02T16:00:00.000Z", 0],
  ])("the day runs from 16:00Z to 16:00Z: %s", (occurredAt, expected) => {
    expect(daySummary([checked(1, occurredAt)], DAY).checked).toBe(expected);
  });

  it("counts by when it happened, not by when it was entered", () => {
    const late = { ...checked(1, "2026-03-02T15:59:00.000Z"), enteredAt: "2026-03-03T01:00:00.000Z" };
    expect(daySummary([late], DAY).checked).toBe(1);
    expect(daySummary([late], "2026-03-03").checked).toBe(0);
  });

  it("does not depend on the order of events", () => {
    const events = [checked(1, NOON, [tally(3)]), mended(1, NOON), checked(1, LATER, [tally(2)]), released(1, LATER)];
    expect(daySummary(events.toReversed(), DAY)).toEqual(daySummary(events, DAY));
  });

  it("refuses what is no date", () => {
    expect(() => daySummary([], "2026-02-30")).toThrow(RangeError);
  });
});
