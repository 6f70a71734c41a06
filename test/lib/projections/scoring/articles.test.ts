import { describe, expect, test } from "vitest";
import type { CaseLog } from "../../procedures/case-log.ts";
import { article, item } from "./year-cases.ts";
import { LINYI_CATALOGUE, YearLog } from "./year-log.ts";

const TODAY = "2026-11-22";

describe("L.2(4): catalogue items", () => {
  test("a last day of each year: not out by it, out after it, out by it", () => {
    const log = new YearLog();
    log.since = "2024-01-20";
    log.catalogue = [item("report"), item("other", { mode: "依申请公开" })];
    article(log, "report", "2024-01-20");
    article(log, "report", "2025-02-10");
    expect(log.lines("2024", TODAY)).toEqual([]);
    expect(log.lines("2025", TODAY).map(({ rule, on, department }) => [rule, on, department])).toEqual([
      ["incomplete-late-wrong", "2025-01-31", "办公室"],
    ]);
    expect(log.lines("2026", TODAY).map(({ rule, on }) => [rule, on])).toEqual([["not-published", "2026-01-31"]]);
    // On the day itself nothing is missed.
    expect(log.lines("2026", "2026-01-31")).toEqual([]);
    expect(log.lines("2026", "2026-02-01")).toHaveLength(1);
  });

  test("an interval names no day: nothing in a whole quarter is one, a change has none; of several departments a person says which", () => {
    const log = new YearLog();
    log.since = "2026-02-01";
    const means = { by: "within", count: 20, unit: "workday", from: "formation" } as const;
    log.catalogue = [
      item("quarterly", { period: { says: "", means, again: "quarter" }, departments: ["办公室", "法规科"] }),
      item("change", { period: { says: "", means, again: "change" } }),
    ];
    // In the second quarter late by any count of three months, in the third nothing; of the first the log knows only a part.
    article(log, "quarterly", "2026-06-30");
    article(log, "change", "2026-04-15");
    expect(
      log.lines("2026", TODAY).map(({ rule, on, department, candidates }) => [rule, on, department, candidates]),
    ).toEqual([["not-published", "2026-09-30", "", ["办公室", "法规科"]]]);
    expect(log.lines("2026", "2026-09-30")).toEqual([]);
  });

  test("a budget and final accounts that came out in the year are nobody's fault, whatever the day; one that did not come out is", () => {
    const log = new YearLog();
    log.catalogue = LINYI_CATALOGUE;
    log.since = "2025-01-01";
    for (const day of ["2025-02-05", "2026-02-12"]) article(log, "budget", day);
    article(log, "final-accounts", "2025-08-20");
    const wanted = (year: string, day: string) =>
      log.lines(year, day).flatMap(({ subject, on }) => (/[预决]算/.test(subject) ? [[subject, on]] : []));
    expect([wanted("2025", TODAY), wanted("2026", TODAY)]).toEqual([[], []]);
    expect(wanted("2026", "2027-01-04")).toEqual([["目录事项：年度决算", "2026-12-31"]]);
  });

  test("a report with its article, late or never out, is one 情形 with the item's own, whichever was seen first", () => {
    const log = new YearLog();
    log.catalogue = [item("report")];
    const day = "2026-02-02";
    const [seen] = log.lines("2026", day);
    if (!seen) throw new Error("nothing");
    const one = log.open("article");
    one.step("draft", "2026-01-12", {
      title: "年度报告",
      attribute: "active",
      "formed-on": "2026-01-12",
      "publishing-limit": "fixed-date",
      "publish-by": "2026-01-31",
      "catalogue-item": "report",
    });
    const shown = (on: string) => log.lines("2026", on).map((line) => [line.rule, line.on, line.case, line.state]);
    expect(shown(day)).toEqual([["not-published", "2026-01-31", log.id(one), "proposed"]]);
    one.step("publish", "2026-02-04");
    expect(shown("2026-02-04")).toEqual([["incomplete-late-wrong", "2026-01-31", log.id(one), "proposed"]]);
    log.decide(seen, "2026-02-05", "strike");
    expect(shown("2026-02-05").map(([, , , state]) => state)).toEqual(["struck"]);
  });

  test("what had its day before the tool was used is not proposed", () => {
    const log = new YearLog();
    log.catalogue = [item("report")];
    log.since = "2026-11-03";
    article(log, "report", "2026-11-03");
    expect(log.lines("2026", TODAY)).toEqual([]);
    expect(log.lines("2027", "2027-02-01").map(({ on }) => on)).toEqual(["2027-01-31"]);
  });
});

describe("L.2(4)2: what was wrong with an article", () => {
  function amended(log: YearLog, kind: string | undefined, day = "2026-08-10"): CaseLog {
    const one = article(log, "none", "2026-08-03");
    amend(one, kind, day);
    return one;
  }

  function amend(one: CaseLog, kind: string | undefined, day: string): void {
    one.step("amend", day, {
      "changed-on": day,
      "amend-reason": "数字",
      attribute: "active",
      ...(kind !== undefined && { "amend-kind": kind }),
    });
    one.step("publish", `${day.slice(0, 8)}13`);
  }

  function compare(log: YearLog, one: CaseLog, day: string, same: boolean): void {
    const fact = { type: "PublicPageCompared", case: log.id(one), address: "https://example.org", same } as const;
    one.fact({ ...fact, digest: "0".repeat(64) }, `${day}T01:00:00.000Z`);
  }

  const shown = (log: YearLog) => log.lines("2026", TODAY).map(({ on, rule }) => [on, rule]);

  test("a correction is proposed, an update is not; what does not say which is, and says so", () => {
    const log = new YearLog();
    amended(log, "update");
    expect(shown(log)).toEqual([]);
    amended(log, "correction");
    expect(log.lines("2026", TODAY).map(({ sentence }) => sentence)).toEqual([expect.not.stringContaining("没有写明")]);
    const old = new YearLog();
    amended(old, undefined);
    expect(old.lines("2026", TODAY).map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining("记录没有写明“更正还是更新”，请核对"),
    ]);
  });

  test("a page that differed and was put right is one fault, of the day it was found; a later correction is another", () => {
    const log = new YearLog();
    const one = article(log, "none", "2026-08-03");
    compare(log, one, "2026-08-05", false);
    compare(log, one, "2026-08-06", false);
    const first = [["2026-08-05", "incomplete-late-wrong"]];
    expect(shown(log)).toEqual(first);
    amend(one, "correction", "2026-08-10");
    expect(shown(log)).toEqual(first);
    compare(log, one, "2026-08-11", true);
    expect(shown(log)).toEqual(first);
    amend(one, "correction", "2026-10-12");
    expect(shown(log)).toEqual([...first, ["2026-10-12", "incomplete-late-wrong"]]);
  });

  test("a page that was found the same on a second look, with nothing done about it, is no fault", () => {
    const log = new YearLog();
    const one = article(log, "none", "2026-08-03");
    compare(log, one, "2026-08-05", false);
    compare(log, one, "2026-08-05", true);
    expect(shown(log)).toEqual([]);
  });
});
