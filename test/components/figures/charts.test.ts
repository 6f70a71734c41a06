// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { drawBars, drawTrend } from "../../../components/figures/charts/draw-charts.ts";

const MONTHS = ["1月", "2月", "3月"];

/** The library draws once the script is through. */
const drawn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

function texts(box: Element): (string | null)[] {
  return [...box.querySelectorAll("text.name")].map((each) => each.textContent);
}

test("a year's months are a line, the year before another, each with its name at its last month", async () => {
  const box = document.createElement("div");
  drawTrend(box, { labels: MONTHS, now: [3, 5, null], before: [2, 4, 6], names: ["2026年", "2025年"] });
  await drawn();
  expect(box.querySelectorAll(".this-year .ct-point")).toHaveLength(2);
  expect(box.querySelectorAll(".year-before .ct-point")).toHaveLength(3);
  expect(texts(box)).toEqual(["2026年", "2025年"]);
  expect(box.innerHTML).not.toContain("NaN");
});

test("a year of nothing is drawn as nothing, not as what cannot be drawn", async () => {
  const box = document.createElement("div");
  drawTrend(box, { labels: MONTHS, now: [0, 0, 0], before: [null, null, null], names: ["2026年", "2025年"] });
  await drawn();
  expect(texts(box)).toEqual(["2026年"]);
  expect(box.innerHTML).not.toContain("NaN");
});

test("bars bear their numbers, the largest on top; a name is text and nothing else", async () => {
  const box = document.createElement("div");
  const evil = '<img src=x onerror="alert(1)">';
  drawBars(box, [
    { title: evil, value: 9, before: 4 },
    { title: "基金监管科", value: 2 },
  ]);
  await drawn();
  expect(new Set(texts(box))).toEqual(new Set(["2", "9", "上年 4"]));
  expect(box.querySelector("img")).toBeNull();
  expect([...box.querySelectorAll("span")].map((each) => each.textContent)).toContain(evil);
  const [low, high] = [...box.querySelectorAll(".this-year .ct-bar")].map((bar) => Number(bar.getAttribute("y1")));
  expect(Number(high)).toBeLessThan(Number(low));
});

test("a month that is not over is a ring at the end of a line of its own, and its name says so", async () => {
  const box = document.createElement("div");
  drawTrend(box, { labels: MONTHS, now: [3, 5, null], before: [2, 4, 6], names: ["2026年", "2025年"], unfinished: 1 });
  await drawn();
  expect(box.querySelectorAll("circle.ring")).toHaveLength(1);
  // January alone is a point: the ring stands in place of February's.
  expect(box.querySelectorAll(".this-year .ct-point")).toHaveLength(1);
  expect(box.querySelectorAll(".unfinished .ct-line")).toHaveLength(1);
  expect(new Set(texts(box))).toEqual(new Set(["2026年（未完）", "2025年"]));
});

test("a year that has only its unfinished first month is a ring without a line", async () => {
  const box = document.createElement("div");
  const now = [3, null, null];
  drawTrend(box, { labels: MONTHS, now, before: [null, null, null], names: ["2026年", "2025年"], unfinished: 0 });
  await drawn();
  expect(box.querySelectorAll("circle.ring")).toHaveLength(1);
  expect(box.querySelectorAll(".this-year .ct-point")).toHaveLength(0);
  expect(box.innerHTML).not.toContain("NaN");
});

test("bars of a period that is not over are broken up", async () => {
  const bars = [{ title: "基金监管科", value: 2 }];
  const [done, open] = [document.createElement("div"), document.createElement("div")];
  drawBars(done, bars);
  drawBars(open, bars, { soFar: true });
  await drawn();
  expect([done, open].map((box) => box.querySelectorAll(".so-far .ct-bar").length)).toEqual([0, 1]);
});
