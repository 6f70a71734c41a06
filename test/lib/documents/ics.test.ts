import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case } from "../../../lib/model/case.ts";
import { calendarFile } from "../../../lib/documents/ics.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { aCase, caseId, clock, pause } from "../projections/case-builder.ts";

const parts = { now: "2026-09-21T02:03:04.567Z", calendar: CALENDAR };

/** The file's lines as a calendar reads them: folded ones put together again. */
function lines(cases: readonly Case[]): string[] {
  const file = calendarFile(cases, parts);
  expect(file.endsWith("\r\n")).toBe(true);
  return file.replaceAll("\r\n ", "").trimEnd().split("\r\n");
}

const numbered = (number: string, ...clocks: Case["clocks"]): Case =>
  aCase(1, { fields: { number, content: "张三的住院记录", applicant: caseId(9) }, clocks });

describe("calendarFile", () => {
  it("has an all-day event for the last day, with an alarm at nine on the working day before", () => {
    const file = lines([numbered("公开〔2026〕3号", clock({ due: "2026-10-08" }))]);
    expect(file).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//gongkai//deadlines//ZH",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:政务公开期限",
      "BEGIN:VEVENT",
      `UID:${caseId(1)}.reply@gongkai.local`,
      "DTSTAMP:20260921T020304Z",
      "SEQUENCE:29832603",
      "DTSTART;VALUE=DATE:20261008",
      "DTEND;VALUE=DATE:20261009",
      "SUMMARY:公开〔2026〕3号：答复期限最后一日",
      "DESCRIPTION:依据：《政府信息公开条例》第三十三条第二款。\\n以公开助手中的日期为准。",
      "STATUS:CONFIRMED",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:公开〔2026〕3号：答复期限最后一日",
      // 国庆 before it: the working day before is 30 September; nine in Beijing is one in UTC.
      "TRIGGER;VALUE=DATE-TIME:20260930T010000Z",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  it("says what is provisional, and why", () => {
    const range = { earliest: "2027-01-04", latest: "2027-01-06", reason: "2027年放假安排尚未公布" };
    const file = lines([numbered("3", clock({ due: "2027-01-05", provisional: true, range, latest: "2027-01-07" }))]);
    expect(file).toContain("SUMMARY:【暂定】3：答复期限最后一日");
    expect(file).toContain("STATUS:TENTATIVE");
    expect(file.find((line) => line.startsWith("DESCRIPTION:依据"))).toContain("2027年放假安排尚未公布");
  });

  it("keeps an event's UID when its day moves", () => {
    const uid = (due: string) => lines([numbered("3", clock({ due }))]).find((line) => line.startsWith("UID:"));
    expect(uid("2026-10-08")).toBe(uid("2026-10-30"));
  });

  it("leaves out what stands still, what is another's, what need not be done, and what is closed", () => {
    const others = [
      clock({ state: "paused", pauses: [pause()] }),
      clock({ clock: "third-party", whose: "others" }),
      clock({ clock: "correction-notice", permissive: true }),
      clock({ clock: "assignment", state: "met" }),
    ];
    const closed = aCase(2, { state: "closed", closed: "2026-09-01", clocks: [clock()] });
    expect(lines([numbered("3", ...others), closed])).not.toContain("BEGIN:VEVENT");
    expect(lines([numbered("3", clock({ state: "overdue" }))])).toContain("BEGIN:VEVENT");
  });

  it("names nobody", () => {
    expect(lines([numbered("3", clock())]).join("")).not.toMatch(/张三|住院|0009/);
  });

  it("escapes what means something to a calendar", () => {
    expect(lines([numbered("a,b;c\\d\n\u0007e", clock())])).toContain("SUMMARY:a\\,b\\;c\\\\d\\ne：答复期限最后一日");
  });

  it("folds at 75 octets and cuts no character", () => {
    assert(
      property(string({ unit: "grapheme", maxLength: 200 }), (number) => {
        const file = calendarFile([numbered(number, clock())], parts);
        const encoder = new TextEncoder();
        for (const line of file.split("\r\n")) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
        expect(file).not.toContain("\uFFFD");
      }),
    );
    const [first] = calendarFile([numbered("x".repeat(200), clock())], parts)
      .split("\r\n")
      .filter((line) => line.includes("xx"));
    expect(first).toHaveLength(75);
    const long = "公".repeat(100);
    expect(lines([numbered(long, clock())])).toContain(`SUMMARY:${long}：答复期限最后一日`);
  });
});
