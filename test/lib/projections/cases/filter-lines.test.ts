import { describe, expect, it } from "vitest";
import {
  filterLines,
  linesByDepartment,
  NO_LINE_FILTER,
  sortLines,
} from "../../../../lib/projections/cases/filter-lines.ts";
import { sample, samples } from "../../../gallery/request-samples.ts";

const lines = samples(24).map(({ line }) => line);

describe("the filter", () => {
  it("finds all words of a search in number, content and department, whatever their order", () => {
    const one = sample(900, "2026-11-02", undefined, { content: "救助名单 第三批", number: "霍医公〔2026〕9号" }).line;
    const found = (text: string) => filterLines([...lines, one], { ...NO_LINE_FILTER, text }).map(({ id }) => id);
    expect(found("第三批 霍医公")).toEqual([one.id]);
    expect(found("第三批 没有")).toEqual([]);
    expect(found("").length).toBe(25);
  });

  it.each([
    ["closed", ({ state }: (typeof lines)[number]) => state === "closed"],
    ["open", ({ state }: (typeof lines)[number]) => state !== "closed"],
    ["unconfirmed", ({ state }: (typeof lines)[number]) => state === "unconfirmed"],
    ["to-sign-for", ({ toSignFor }: (typeof lines)[number]) => toSignFor.length > 0],
  ] as const)("by state %s lets through those and no others", (state, is) => {
    const found = filterLines(lines, { ...NO_LINE_FILTER, state });
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(lines.filter(is));
  });

  it("by what is left tells overdue from due, and passes over what stands still", () => {
    const within = (days: "overdue" | "0" | "3") => filterLines(lines, { ...NO_LINE_FILTER, within: days });
    expect(within("overdue").every(({ left = 0 }) => left < 0)).toBe(true);
    expect(within("0").every(({ left }) => left === 0)).toBe(true);
    expect(within("0").length).toBeLessThanOrEqual(within("3").length);
    expect([...within("overdue"), ...within("3")].some(({ state }) => state === "paused")).toBe(false);
    expect(within("overdue").length).toBeGreaterThan(0);
  });

  it("takes the first and the last day of receipt in", () => {
    const { received } = lines[0] ?? { received: "" };
    const found = filterLines(lines, { ...NO_LINE_FILTER, from: received, to: received });
    expect(found.map((line) => line.received)).toContain(received);
    expect(new Set(found.map((line) => line.received))).toEqual(new Set([received]));
  });
});

it("orders by last day with those that have none at the end, in either direction", () => {
  for (const isDescending of [false, true]) {
    const days = sortLines(lines, { by: "due", isDescending }).map(({ due }) => due);
    const there = days.filter((day) => day !== undefined);
    expect(days.slice(0, there.length)).toEqual(isDescending ? there.toSorted().toReversed() : there.toSorted());
  }
});

it("puts a line under each of its departments, those of none first", () => {
  const groups = linesByDepartment(lines);
  expect(groups[0]?.department).toBe("");
  expect(
    groups
      .find(({ department }) => department === "办公室")
      ?.lines.every((line) => line.departments.includes("办公室")),
  ).toBe(true);
});

it("hides numbers of persons and keeps years and documents' numbers", () => {
  const content = "本人（340000199001011234，电话13812345678）申请2025年皖医保〔2025〕12号文件";
  const { line } = sample(901, "2026-11-02", undefined, { content });
  expect(line.content).not.toMatch(/\d{11}/);
  expect(line.search).not.toMatch(/\d{11}/);
  expect(line.content).toContain("2025年皖医保〔2025〕12号");
});
