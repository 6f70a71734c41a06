import { describe, expect, it } from "vitest";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { recentChecks, type CheckStatus } from "../../../lib/projections/recent-checks.ts";
import { checked, draftRef, held, logged, mended, overridden, published, released, tally } from "./log-builder.ts";

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 1, minute)).toISOString();

const STATUS: readonly [string, readonly LoggedEvent[], CheckStatus][] = [
  ["nothing found", [checked(1, at(1))], "clean"],
  ["only questions and hints", [checked(1, at(1), [tally(1, { outcome: "ask" })])], "clean"],
  ["found", [checked(1, at(1), [tally(1)])], "open"],
  ["one of two mended", [checked(1, at(1), [tally(2)]), mended(1, at(2)), checked(1, at(3), [tally(1)])], "open"],
  ["mended", [checked(1, at(1), [tally(1)]), mended(1, at(2)), checked(1, at(3))], "mended"],
  ["found again", [checked(1, at(1), [tally(1)]), checked(1, at(2)), checked(1, at(3), [tally(1)])], "open"],
  ["held", [checked(1, at(1), [tally(1)]), held(1, at(2))], "open"],
  ["let pass", [held(1, at(2)), overridden(1, at(3))], "overridden"],
  ["let pass, then sent off", [held(1, at(2)), overridden(1, at(3)), released(1, at(4))], "overridden"],
  ["let pass, then changed", [overridden(1, at(3)), checked(1, at(4), [tally(2)])], "open"],
  ["let pass, then mended after all", [overridden(1, at(3)), checked(1, at(4))], "mended"],
  ["sent off", [checked(1, at(1)), released(1, at(2))], "released"],
  [
    "sent off, then the form is emptied",
    [checked(1, at(1), [tally(1)]), released(1, at(2)), checked(1, at(3))],
    "released",
  ],
  ["out", [checked(1, at(1)), released(1, at(2)), published(1, at(3))], "published"],
  ["out, then the form is emptied", [published(1, at(3)), checked(1, at(4))], "published"],
  ["out, then opened again with faults", [published(1, at(3)), checked(1, at(4), [tally(1)])], "open"],
];

describe("recentChecks", () => {
  it.each(STATUS)("status: %s", (_, events, expected) => {
    expect(recentChecks(events, 10).map((row) => row.status)).toEqual([expected]);
    expect(recentChecks(events.toReversed(), 10).map((row) => row.status)).toEqual([expected]);
  });

  it("lists one row a draft, newest first, up to the limit", () => {
    const events = [checked(1, at(1)), checked(2, at(2)), checked(3, at(3)), checked(1, at(4))];
    expect(recentChecks(events, 2).map((row) => row.title)).toEqual(["第 1 篇", "第 3 篇"]);
    expect(recentChecks(events, 10)).toHaveLength(3);
    expect(recentChecks([], 10)).toEqual([]);
  });

  it("leaves out what is no draft's", () => {
    expect(recentChecks([logged(at(1), { type: "SiteDisabled", origin: "https://a.gov.cn" })], 10)).toEqual([]);
  });

  it("tells who did the latest thing and keeps every event, oldest first", () => {
    const by = { name: "王芳", department: "办公室", role: "主任" };
    const [row] = recentChecks([{ ...released(1, at(5)), by }, checked(1, at(1), [tally(2)])], 1);
    expect(row?.by).toBe("王芳");
    expect(row?.occurredAt).toBe(at(5));
    expect(row?.found).toEqual({ block: 2, ask: 0, advise: 0 });
    expect(row?.events.map((event) => event.fact.type)).toEqual(["DraftChecked", "PublishReleased"]);
  });

  it("orders what happened at one instant by when it was entered", () => {
    const first = { ...checked(1, at(1), [tally(1)]), enteredAt: at(2) };
    const second = { ...checked(1, at(1)), enteredAt: at(3) };
    expect(recentChecks([second, first], 1)[0]?.status).toBe("mended");
  });

  it("keeps the last title known, and none once a secrecy mark was found", () => {
    const untitled = logged(at(3), { type: "PublishReleased", draft: draftRef(1, { title: undefined }), tallies: [] });
    const secret = checked(1, at(2), [tally(1, { rule: "secrecy-marking", category: "secrecy-marking" })]);
    expect(recentChecks([checked(1, at(1)), untitled], 1)[0]?.title).toBe("第 1 篇");
    expect(recentChecks([checked(1, at(1)), secret, untitled], 1)[0]).not.toHaveProperty("title");
  });
});
