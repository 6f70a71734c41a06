import type { FeeTariff } from "../../model/fee-tariff.ts";
import type { FieldValue, FieldValues } from "../../model/field.ts";
import {
  feeByItems,
  feeByPages,
  feeFault,
  feeLineWords,
  type FeeTotal,
  type MonthCount,
} from "../../projections/fees.ts";

/** More than anybody asks for; a slip of the pen is not counted through. */
const MOST = 100_000;

/**
 * What a notice tells of its fee: the month of receipt, what came before in it, which items or pages are charged and at what
 * price by the tariff. `values` are those of the case and what was entered, which goes before the register's count.
 */
export function feeValues(
  values: FieldValues,
  month: MonthCount | undefined,
  tariff: FeeTariff,
): Record<string, FieldValue | undefined> {
  const { received, "fee-method": method, "fee-count": count, "fee-amount": amount } = values;
  const of = month?.month ?? (typeof received === "string" ? received : undefined);
  const before = values["fee-before"] ?? month?.before;
  const known = {
    "fee-month": of && `${Number(of.slice(0, 4))}年${Number(of.slice(5, 7))}月`,
    "fee-before": before,
  };
  if (!isCount(count, 1)) return known;
  if (method === "pages") return { ...known, ...priced(feeByPages(count, tariff), "页", amount) };
  if (method !== "items" || !isCount(before, 0)) return known;
  const [first, last] = [before + 1, before + count];
  const place = count === 1 ? `第${first}件` : `第${first}件至第${last}件`;
  return { ...known, "fee-place": place, ...priced(feeByItems(before, count, tariff), "件", amount) };
}

/** What is wrong with method, count and amount, by field: the words of a doubt. */
export function feeDoubts(values: FieldValues, tariff: FeeTariff): Record<string, string> {
  const before = values["fee-before"];
  if (values["fee-method"] === "items" && !isCount(before, 0)) return {};
  const fault = feeFault(values, isCount(before, 0) ? before : 0, tariff);
  return fault === undefined ? {} : { "fee-amount": `${fault}请核对后再发出。` };
}

function priced(
  { lines, total }: FeeTotal,
  unit: "件" | "页",
  amount: FieldValue | undefined,
): Record<string, FieldValue> {
  const words = lines.map((line) => feeLineWords(line, unit).replaceAll(" ", ""));
  return { "fee-lines": words.join("；"), "fee-amount": amount ?? total };
}

function isCount(value: FieldValue | undefined, least: number): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= MOST;
}
