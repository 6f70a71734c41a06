import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  feeByItems,
  feeByPages,
  feeFault,
  feeLineWords,
  itemPrice,
  monthCount,
  noticeLimit,
  pagePrice,
} from "../../../lib/projections/fees.ts";
import type { Case } from "../../../lib/model/case.ts";
import { FeeTariffSchema } from "../../../lib/model/fee-tariff.ts";
import { fees } from "../../../rules/national/procedures/fees.ts";
import { aCase, caseId, clock, done } from "./case-builder.ts";

const some = integer({ min: 0, max: 400 });

describe("fees by item", () => {
  it.each([
    [10, 0],
    [11, 100],
    [30, 2000],
    [31, 2200],
    [40, 4000],
    [41, 4300],
    [50, 7000],
    [60, 11_000],
  ])("%i items of a month come to %i yuan", (items, total) => {
    expect(feeByItems(0, items, fees).total).toBe(total);
  });

  it("is the same counted in one or in two goes", () => {
    assert(
      property(some, some, some, (before, first, second) => {
        const together = feeByItems(before, first + second, fees).total;
        expect(feeByItems(before, first, fees).total + feeByItems(before + first, second, fees).total).toBe(together);
      }),
    );
  });

  it("never falls, and each further item costs what its place in the month says", () => {
    assert(
      property(integer({ min: 1, max: 400 }), (k) => {
        expect(itemPrice(k + 1, fees)).toBeGreaterThanOrEqual(itemPrice(k, fees));
        expect(feeByItems(0, k, fees).total - feeByItems(0, k - 1, fees).total).toBe(itemPrice(k, fees));
      }),
    );
  });
});

describe("fees by page", () => {
  it.each([
    [30, 0],
    [31, 10],
    [68, 380],
    [100, 700],
    [101, 720],
    [200, 2700],
    [201, 2740],
    [300, 6700],
  ])("%i pages come to %i yuan", (pages, total) => {
    expect(feeByPages(pages, fees).total).toBe(total);
  });

  it("has lines that follow each other without a gap and add up", () => {
    assert(
      property(integer({ min: 1, max: 500 }), (pages) => {
        const { lines, total } = feeByPages(pages, fees);
        expect(lines.map(({ from }) => from)).toEqual([1, ...lines.slice(0, -1).map(({ to }) => to + 1)]);
        expect(lines.at(-1)?.to).toBe(pages);
        expect(lines.every(({ from, to, price, amount }) => amount === price * (to - from + 1))).toBe(true);
        expect(total).toBe(feeByPages(pages - 1, fees).total + pagePrice(pages, fees));
      }),
    );
  });

  it("says each line for a person", () => {
    expect(feeByPages(68, fees).lines.map((line) => feeLineWords(line, "页"))).toEqual([
      "第1页至第30页：不收费",
      "第31页至第68页：每页 10 元，计 380 元",
    ]);
    expect(feeByItems(10, 1, fees).lines.map((line) => feeLineWords(line, "件"))).toEqual([
      "第11件：每件 100 元，计 100 元",
    ]);
  });
});

describe("the tariff", () => {
  it("is data: the national one is well made, and another one is gone by", () => {
    expect(FeeTariffSchema.parse(fees)).toEqual(fees);
    const other = {
      ...fees,
      items: { ...fees.items, tiers: [{ upTo: 5, price: 0 }], rising: { every: 2, start: 30, add: 7 } },
      pages: { ...fees.pages, tiers: [{ upTo: 3, price: 1 }], beyond: 9 },
    };
    expect([5, 6, 7, 8, 10].map((k) => itemPrice(k, other))).toEqual([0, 30, 30, 37, 44]);
    expect(feeByPages(5, other).total).toBe(3 + 2 * 9);
    expect(feeFault({ "fee-method": "pages", "fee-count": 5, "fee-amount": 21 }, 0, other)).toBeUndefined();
  });

  it("is refused where its tiers do not follow each other", () => {
    const tiers = fees.pages.tiers.toReversed();
    expect(FeeTariffSchema.safeParse({ ...fees, pages: { ...fees.pages, tiers } }).success).toBe(false);
  });
});

describe("what is no count", () => {
  it.each([-1, 1.5, Number.NaN, 1e9])("refuses %d", (wrong) => {
    expect(() => feeByPages(wrong, fees)).toThrow(RangeError);
    expect(() => feeByItems(wrong, 1, fees)).toThrow(RangeError);
  });
});

describe("monthCount", () => {
  const of = (number: number, received: string, applicant: string, parts = {}) =>
    aCase(number, { fields: { applicant, number: `公开${number}`, ...parts }, moments: { received } });
  const now = of(9, "2026-11-20", "ann");

  it("counts the applicant's items received earlier in the natural month", () => {
    const cases = [
      now,
      of(1, "2026-11-02", "ann"),
      of(2, "2026-10-31", "ann"),
      of(3, "2026-11-03", "bob"),
      of(4, "2026-11-30", "ann"),
      of(5, "2026-11-19", "ann", { "fee-method": "items", "fee-count": 3 }),
    ];
    const counted = monthCount(cases, now);
    expect(counted).toMatchObject({ month: "2026-11", before: 4, own: 1 });
    expect(counted?.earlier.map((each) => each.case)).toEqual([caseId(1), caseId(5)]);
  });

  it("knows an applicant by the token where the person was entered anew", () => {
    const other = of(1, "2026-11-02", "ann-again", { "same-token": "t1" });
    expect(monthCount([other], { ...now, fields: { ...now.fields, "same-token": "t1" } })?.before).toBe(1);
    const nobody = of(1, "2026-11-02", "", { "same-token": "" });
    expect(monthCount([nobody], { ...now, fields: { applicant: "", "same-token": "" } })?.before).toBe(0);
  });

  it("waits for the day of receipt", () => {
    expect(monthCount([now], { ...now, moments: {} })).toBeUndefined();
  });

  it("gives each item of a month its own place, whatever the order", () => {
    assert(
      property(array(integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }), (days) => {
        const cases = days.map((day, index) => of(index, `2026-11-${String(day).padStart(2, "0")}`, "ann"));
        const places = cases.map((each) => monthCount(cases.toReversed(), each)?.before);
        expect(places.toSorted((a, b) => Number(a) - Number(b))).toEqual(cases.map((_, index) => index));
      }),
    );
  });

  it("leaves out what was registered by mistake or merged into another, unless it was opened again", () => {
    const closed = done("other-close", "2026-11-04", { effect: "closes" });
    const before = (...steps: Case["done"]) =>
      monthCount([{ ...of(1, "2026-11-02", "ann"), done: steps }], now)?.before;
    expect(before({ ...closed, none: true })).toBe(0);
    expect(before({ ...closed, ended: { outcome: "r3-6-3" } })).toBe(1);
    expect(before({ ...closed, none: true }, done("reopen", "2026-11-05", { effect: "reopens" }))).toBe(1);
  });

  it("counts cases split from one application as items of their own", () => {
    const split = of(2, "2026-11-20", "ann", {});
    const first = { ...now, done: [done("register", "2026-11-20", { at: "2026-11-20T01:00:00.000Z" })] };
    const second = { ...split, done: [done("register", "2026-11-20", { at: "2026-11-20T02:00:00.000Z" })] };
    const tied = { ...second, ties: [{ to: first.id, tie: "split-from" as const, reason: "" }] };
    expect([first, tied].map((each) => monthCount([first, tied], each)?.before)).toEqual([0, 1]);
  });
});

describe("noticeLimit", () => {
  it("is the end of the reply period", () => {
    const open = aCase(1, { clocks: [clock()] });
    expect(noticeLimit(open, "2026-12-04")).toEqual({ due: "2026-12-04", provisional: false, inTime: true });
    expect(noticeLimit(open, "2026-12-05")).toMatchObject({ inTime: false });
    expect(noticeLimit(aCase(1), "2026-12-05")).toBeUndefined();
  });
});

describe("feeFault", () => {
  const fault = (method: string, count: number, amount: number, before = 0): string | undefined =>
    feeFault({ "fee-method": method, "fee-count": count, "fee-amount": amount }, before, fees);

  it("holds what was entered against the tiers", () => {
    expect(fault("items", 1, 100, 10)).toBeUndefined();
    expect(fault("pages", 68, 380)).toBeUndefined();
    expect(fault("pages", 68, 400)).toBe("按量 68 页应当为 380 元，所填的是 400 元。");
    expect(fault("items", 2, 100, 10)).toContain("应当为 200 元");
    expect(fault("pages", 30, 10)).toContain("不应当收费");
    expect(fault("pages", 1.5, 10)).toContain("整数");
  });

  it("says nothing before all is entered", () => {
    expect(feeFault({ "fee-method": "items" }, 0, fees)).toBeUndefined();
  });
});
