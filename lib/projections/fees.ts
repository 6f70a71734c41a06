import { byText } from "../model/by-text.ts";
import type { Case } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { FeeTariff } from "../model/fee-tariff.ts";
import type { FieldValues } from "../model/field.ts";
import { isNoCase } from "../procedures/ends.ts";
import { clockShown } from "./due-stamps.ts";
import { dueDay } from "./due-words.ts";

/** Counts from `from` to `to`, both included, at one price; amounts in whole 元. */
export interface FeeLine {
  readonly from: number;
  readonly to: number;
  readonly price: number;
  readonly amount: number;
}

/** What one method comes to. `total` in whole 元 is the sum of the lines. */
export interface FeeTotal {
  readonly lines: readonly FeeLine[];
  readonly total: number;
}

/** Price in 元 of the k-th item of one applicant in a natural month, k from 1. */
export function itemPrice(k: number, { items: { tiers, rising } }: FeeTariff): number {
  const last = tiers.at(-1)?.upTo ?? 0;
  return tierPrice(counted(k, 1), tiers) ?? rising.start + rising.add * Math.floor((k - last - 1) / rising.every);
}

/** Price in 元 of the p-th page of one application, p from 1. */
export function pagePrice(p: number, { pages: { tiers, beyond } }: FeeTariff): number {
  return tierPrice(counted(p, 1), tiers) ?? beyond;
}

function tierPrice(k: number, tiers: FeeTariff["pages"]["tiers"]): number | undefined {
  return tiers.find(({ upTo }) => k <= upTo)?.price;
}

/** `count` items after the applicant's first `before` of the month. */
export function feeByItems(before: number, count: number, tariff: FeeTariff): FeeTotal {
  return totalOf((k) => itemPrice(k, tariff), counted(before, 0) + 1, before + counted(count, 0));
}

/** So many pages of one application; pages of different applications are never added together. */
export function feeByPages(pages: number, tariff: FeeTariff): FeeTotal {
  return totalOf((p) => pagePrice(p, tariff), 1, counted(pages, 0));
}

/** How many items an application was counted as for its notice; one where it was not. Cases split off count by themselves. */
function itemsOf({ fields }: Pick<Case, "fields">): number {
  const count = fields["fee-method"] === "items" ? fields["fee-count"] : undefined;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 1 && count <= MOST ? count : 1;
}

/** The items of one applicant in the natural month of a case's receipt, as the register has them. */
export interface MonthCount {
  /** YYYY-MM. */
  readonly month: string;
  /** What came earlier in the month, by the day of receipt. */
  readonly earlier: readonly {
    readonly case: string;
    readonly number: string;
    readonly received: LocalDate;
    readonly items: number;
  }[];
  /** Items in `earlier`. */
  readonly before: number;
  /** Items of this case. */
  readonly own: number;
}

/**
 * Counts an applicant's items up to a case; undefined while the day of receipt is open. The same applicant is the same
 * person of the vault or the same token. Cases split off (一事一申请) are items of their own, whatever became of them:
 * the method counts all dispositions. What was no application of its own (registered by mistake, merged into another) is none.
 */
export function monthCount(cases: readonly Case[], one: Case): MonthCount | undefined {
  const received = one.moments["received"];
  if (received === undefined) return undefined;
  const month = received.slice(0, 7);
  const earlier = cases
    .filter((other) => other.id !== one.id && other.procedure === one.procedure && sameApplicant(other, one))
    .filter((other) => !isNoCase(other))
    .flatMap((other) => {
      const on = other.moments["received"];
      if (on?.slice(0, 7) !== month || !comesBefore(other, on, one, received)) return [];
      return [{ case: other.id, number: text(other, "number"), received: on, items: itemsOf(other) }];
    })
    .toSorted((a, b) => byText(a.received, b.received) || byText(a.number, b.number) || byText(a.case, b.case));
  const before = earlier.reduce((sum, { items }) => sum + items, 0);
  return { month, earlier, before, own: itemsOf(one) };
}

/** Whether two cases are of one applicant, by the vault's id or by the token made of the identity number. */
export function sameApplicant(one: Case, other: Case): boolean {
  return ["applicant", "same-token"].some(
    (field) => text(one, field) !== "" && text(one, field) === text(other, field),
  );
}

/** Until when the notice must be given: within the 处理期限 (109号第六条). Undefined where no main clock is open. */
export function noticeLimit(
  one: Case,
  today: LocalDate,
): { due: LocalDate; provisional: boolean; inTime: boolean } | undefined {
  const clock = clockShown(one);
  if (clock === undefined || !clock.main) return undefined;
  const due = dueDay(clock);
  return { due, provisional: clock.provisional, inTime: today <= due };
}

/**
 * What is wrong with the method, count and amount that were entered for a notice, in a sentence; `before` counts the
 * applicant's items earlier in the month. Nothing while one of them is missing.
 */
export function feeFault(values: FieldValues, before: number, tariff: FeeTariff): string | undefined {
  const [method, count, amount] = ["fee-method", "fee-count", "fee-amount"].map((field) => values[field]);
  if ((method !== "items" && method !== "pages") || typeof count !== "number" || typeof amount !== "number")
    return undefined;
  const unit = method === "items" ? "件" : "页";
  if (!Number.isSafeInteger(count) || count < 1 || count > MOST) return `${unit}数应当是大于 0 的整数。`;
  const { total } = method === "items" ? feeByItems(before, count, tariff) : feeByPages(count, tariff);
  if (total === 0) return `${method === "items" ? "按件" : "按量"} ${count} ${unit}在免费的范围内，不应当收费。`;
  return total === amount
    ? undefined
    : `${method === "items" ? "按件" : "按量"} ${count} ${unit}应当为 ${total} 元，所填的是 ${amount} 元。`;
}

/** A line for a person: 第11件至第30件，每件100元，共2000元。 */
export function feeLineWords({ from, to, price, amount }: FeeLine, unit: "件" | "页"): string {
  const which = from === to ? `第${from}${unit}` : `第${from}${unit}至第${to}${unit}`;
  return price === 0 ? `${which}：不收费` : `${which}：每${unit} ${price} 元，计 ${amount} 元`;
}

function totalOf(price: (k: number) => number, from: number, to: number): FeeTotal {
  const lines: { from: number; to: number; price: number; amount: number }[] = [];
  for (let k = from; k <= to; k++) {
    const each = price(k);
    const last = lines.at(-1);
    if (last?.price === each) {
      last.to = k;
      last.amount += each;
    } else lines.push({ from: k, to: k, price: each, amount: each });
  }
  return { lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) };
}

/** Of one day's, what was recorded to have happened first; then by id, so that the order of entry changes nothing. */
function comesBefore(other: Case, on: LocalDate, one: Case, received: LocalDate): boolean {
  const order =
    byText(on, received) || byText(other.done[0]?.at ?? "", one.done[0]?.at ?? "") || byText(other.id, one.id);
  return order < 0;
}

function counted(value: number, least: number): number {
  if (!Number.isSafeInteger(value) || value < least || value > MOST) throw new RangeError(`not a count: ${value}`);
  return value;
}

/** Nobody asks for more; it keeps a slip of the pen from running on. */
const MOST = 1_000_000;

function text(one: Case, field: string): string {
  const value = one.fields[field];
  return typeof value === "string" ? value : "";
}
