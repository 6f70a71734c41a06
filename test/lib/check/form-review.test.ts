import { describe, expect, it } from "vitest";
import { FormReview, marksOf, mendsOf } from "../../../lib/check/form-review.ts";
import type { Finding } from "../../../lib/model/finding.ts";

const TEXT = "甲1 乙 甲2 丙 甲3";
const about = { rule: "r", category: "id-number", message: "", basis: [] } as const;
const column: Finding = {
  ...about,
  outcome: "block",
  start: 0,
  end: 2,
  more: [
    { start: 5, end: 7 },
    { start: 10, end: 12 },
  ],
  fix: { label: "遮盖", replacement: "*1", more: ["*2", "*3"] },
};
const between: Finding = { ...about, rule: "s", outcome: "ask", start: 3, end: 4 };
const missing: Finding = { ...about, rule: "m", outcome: "advise", start: 0, end: 0 };

function review(findings: Finding[]): FormReview {
  const made = new FormReview(() => () => findings);
  made.update("1", "正文", { kind: "article", blocks: [{ kind: "paragraph", text: TEXT }] }, { today: "2026-11-20" });
  return made;
}

describe("a finding with several places", () => {
  it("is found at any of them, and nowhere between", () => {
    const ruleAt = (offset: number) => review([column, between]).itemAt("1", offset)?.finding.rule;
    expect([1, 6, 11, 3].map(ruleAt)).toEqual(["r", "r", "r", "s"]);
    expect(review([column]).itemAt("1", 9)).toBeUndefined();
  });

  it("is one item with all its places, and has a mend for each", () => {
    const [item] = review([column]).items();
    expect(item?.places).toEqual([
      { start: 0, end: 2 },
      { start: 5, end: 7 },
      { start: 10, end: 12 },
    ]);
    expect(item && mendsOf(item, column.fix ?? { label: "", replacement: "" })).toEqual([
      { start: 0, end: 2, expected: "甲1", replacement: "*1" },
      { start: 5, end: 7, expected: "甲2", replacement: "*2" },
      { start: 10, end: 12, expected: "甲3", replacement: "*3" },
    ]);
  });

  it("is drawn at all of them, in the order of the text with the others", () => {
    expect(marksOf([column, between]).map(({ start, outcome }) => `${start} ${outcome}`)).toEqual([
      "0 block",
      "3 ask",
      "5 block",
      "10 block",
    ]);
  });

  it("holds publishing once", () => {
    expect(review([column]).holding()).toBe(1);
  });
});

describe("something missing", () => {
  it("has no place: nothing is drawn, no caret stands in it", () => {
    expect(marksOf([missing])).toEqual([]);
    expect(review([missing]).itemAt("1", 0)).toBeUndefined();
    expect(review([missing]).items()[0]?.places).toEqual([]);
  });
});
