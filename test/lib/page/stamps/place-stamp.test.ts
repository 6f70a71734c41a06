import { describe, expect, it } from "vitest";
import { overlap, placeStamp } from "../../../../lib/page/stamps/place-stamp.ts";

const cell = { left: 100, top: 50, right: 400, bottom: 80 };
const size = { width: 120, height: 20 };

describe("placeStamp", () => {
  it("stands after the words, in their line", () => {
    const words = { left: 106, top: 57, right: 200, bottom: 73 };
    expect(placeStamp(cell, words, size)).toEqual({ left: 208, top: 55, width: 120 });
  });

  it("stands in line with the other stamps, as far as there is room", () => {
    const words = { left: 106, top: 57, right: 150, bottom: 73 };
    expect(placeStamp(cell, words, size, 120).left).toBe(228);
    expect(placeStamp(cell, words, size, 290).left + size.width).toBeLessThanOrEqual(cell.right);
  });

  it("stands in the middle of an empty cell", () => {
    expect(placeStamp(cell, undefined, size)).toEqual({ left: 108, top: 55, width: 120 });
  });

  it("stands under the words of a high cell where there is no room beside them", () => {
    const words = { left: 106, top: 54, right: 390, bottom: 70 };
    expect(placeStamp({ ...cell, bottom: 100 }, words, size)).toEqual({ left: 106, top: 70, width: 120 });
  });

  it("lies over the words' tail where there is no room at all, and never over the next cell", () => {
    const words = { left: 106, top: 57, right: 390, bottom: 73 };
    expect(placeStamp(cell, words, size)).toEqual({ left: 276, top: 55, width: 120 });
    const narrow = placeStamp({ ...cell, right: 150 }, { ...words, right: 145 }, size);
    expect(narrow).toEqual({ left: 104, top: 55, width: 42 });
  });
});

describe("overlap", () => {
  it("is what all boxes share, or nothing", () => {
    expect(overlap([cell, { left: 0, top: 60, right: 200, bottom: 900 }])).toEqual({
      left: 100,
      top: 60,
      right: 200,
      bottom: 80,
    });
    expect(overlap([cell, { left: 0, top: 90, right: 200, bottom: 900 }])).toBeUndefined();
  });
});
