import { describe, expect, it } from "vitest";
import { createLooked } from "../../../entrypoints/dashboard/looks/looked.ts";
import type { LookMessage } from "../../../entrypoints/dashboard/looks/looks.ts";

const YEAR = { period: "2026" };
const QUARTER = { period: "2026-Q1" };

describe("what pages ask of the whole log", () => {
  function desk() {
    const told: LookMessage[] = [];
    const looks = createLooked((look) => void told.push(look));
    const answer = (turn: number) => looks.take({ name: "annual", turn, told: undefined });
    return { told, looks, answer };
  }

  it("takes the answer to what the page now on the screen asked, and to nothing else", () => {
    const { told, looks, answer } = desk();
    looks.ask("annual", YEAR);
    looks.ask("annual", QUARTER);
    expect(told.map(({ asked }) => asked)).toEqual([YEAR, QUARTER]);
    expect(told.map(({ turn }) => answer(turn))).toEqual([false, true]);
  });

  it("a page that goes after the next one has asked withdraws its own question only", () => {
    const { told, looks, answer } = desk();
    const withdrawGone = looks.ask("annual", YEAR);
    const withdrawHere = looks.ask("annual", QUARTER);
    withdrawGone();
    expect(told).toHaveLength(2);
    expect(answer(2)).toBe(true);
    withdrawHere();
    expect(told.at(-1)).toEqual({ name: "annual", turn: 2, asked: undefined });
    expect(answer(2)).toBe(false);
  });
});
