import { describe, expect, it } from "vitest";
import { shiftCaret, trimMend } from "../../../lib/page/editors/shift-caret.ts";

describe("shiftCaret", () => {
  const mend = { start: 10, end: 14, replacement: "**" };
  it.each([
    ["before", 5, 5],
    ["at its start", 10, 10],
    ["inside goes to its end", 12, 12],
    ["at its end", 14, 12],
    ["behind moves with the text", 20, 18],
  ])("%s", (_, caret, expected) => expect(shiftCaret(caret, mend)).toBe(expected));
});

describe("trimMend", () => {
  it.each([
    ["common head", "341525196803", "341525******", { start: 6, expected: "196803", replacement: "******" }],
    ["common head and tail", "13800001234", "138****1234", { start: 3, expected: "0000", replacement: "****" }],
    ["deletion", "机密", "", { start: 0, expected: "机密", replacement: "" }],
    ["no overlap is counted twice", "aa", "aaa", { start: 2, expected: "", replacement: "a" }],
    [
      "never cuts a surrogate pair",
      "\u{20000}",
      "\u{20001}",
      { start: 0, expected: "\u{20000}", replacement: "\u{20001}" },
    ],
  ])("%s", (_, expected, replacement, step) => {
    const trimmed = trimMend({ start: 0, end: expected.length, expected, replacement });
    expect(trimmed).toMatchObject(step);
    expect(trimmed.end - trimmed.start).toBe(trimmed.expected.length);
  });
});
