// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { MarksInView } from "../../../lib/page/marks/marks-in-view.ts";
import { Painter } from "../../../lib/page/marks/painter.ts";

/** A view 700 pixels high over marks that stand one below the other, 100 pixels apart; `hidden` ones have no place. */
function setUp(count: number, hidden: (index: number) => boolean = () => false) {
  const box = document.body.appendChild(document.createElement("div"));
  vi.spyOn(window, "innerHeight", "get").mockReturnValue(700);
  const painter = new Painter(() => document);
  const paint = vi.spyOn(painter, "paint").mockImplementation(() => {});
  const marks = Array.from(
    { length: count },
    (_, index) => ({ start: index, end: index + 1, outcome: "ask" }) as const,
  );
  let scrolled = 0;
  const rangeOver = (start: number): Range => {
    const range = document.createRange();
    const top = start * 100 - scrolled;
    const place = hidden(start) ? new DOMRect() : new DOMRect(0, top, 10, 20);
    vi.spyOn(range, "getBoundingClientRect").mockReturnValue(place);
    return Object.assign(range, { at: start });
  };
  const inView = new MarksInView(painter, () => box);
  return {
    paint,
    inView,
    draw: () => inView.paint(marks, rangeOver),
    drawn: () => paint.mock.lastCall?.[0].map(({ range }) => "at" in range && range.at),
    scroll: async (to: number) => {
      scrolled = to;
      document.body.dispatchEvent(new Event("scroll"));
      await new Promise((done) => requestAnimationFrame(done));
    },
  };
}

describe("MarksInView", () => {
  it("draws few marks wherever they stand", () => {
    const { draw, drawn } = setUp(20);
    draw();
    expect(drawn()).toHaveLength(20);
  });

  it("draws of many those in view and 400 pixels on either side", async () => {
    const { draw, drawn, scroll } = setUp(500);
    draw();
    expect(drawn()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    await scroll(20_000);
    expect(drawn()?.[0]).toBe(196);
    expect(drawn()?.at(-1)).toBe(211);
  });

  it("passes over marks in text that is not shown", async () => {
    const { draw, drawn, scroll } = setUp(500, (index) => index % 3 === 0);
    draw();
    await scroll(20_000);
    expect(drawn()).toContain(200);
    expect(drawn()).toContain(211);
  });

  it("leaves the drawing alone where a scroll brings nothing new", async () => {
    const { draw, paint, scroll } = setUp(500);
    draw();
    paint.mockClear();
    await scroll(5);
    expect(paint).not.toHaveBeenCalled();
  });

  it("follows no view once cleared", async () => {
    const { draw, drawn, inView, paint, scroll } = setUp(500);
    draw();
    inView.clear();
    expect(drawn()).toEqual([]);
    paint.mockClear();
    await scroll(20_000);
    expect(paint).not.toHaveBeenCalled();
  });
});
