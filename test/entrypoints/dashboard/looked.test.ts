import { describe, expect, it } from "vitest";
import { createLooked } from "../../../entrypoints/dashboard/looks/looked.ts";
import type { LookAnswer, LookMessage } from "../../../entrypoints/dashboard/looks/looks.ts";

const YEAR = { period: "2026" };
const QUARTER = { period: "2026-Q1" };

describe("what pages ask of the whole log", () => {
  const answerTo = ({ turn }: LookMessage): LookAnswer => ({ name: "annual", turn, told: undefined });

  it("takes the answer to what the page now on the screen asked, and to nothing else", () => {
    const looks = createLooked();
    const first = looks.ask("annual", YEAR);
    const second = looks.ask("annual", QUARTER);
    expect(looks.take(answerTo(first))).toBe(false);
    expect(looks.take(answerTo(second))).toBe(true);
  });

  it("a page that goes after the next one has asked withdraws its own question only", () => {
    const looks = createLooked();
    const gone = looks.ask("annual", YEAR);
    const here = looks.ask("annual", QUARTER);
    expect(looks.withdraw(gone)).toBeUndefined();
    expect(looks.take(answerTo(here))).toBe(true);
    expect(looks.withdraw(here)).toEqual({ name: "annual", turn: here.turn, asked: undefined });
    expect(looks.take(answerTo(here))).toBe(false);
  });
});
