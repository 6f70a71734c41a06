import { rounded } from "../model/rounded.ts";

/** A figure as it is written; offsets into its block. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  readonly grouped: boolean;
}

/** The sum of some figures, without the noise of binary fractions. */
export function sumOf(figures: readonly Figure[]): number {
  return rounded(figures.reduce((sum, { value }) => sum + value, 0));
}

/**
 * Whether a figure is not the sum of the others. Decimals are rounded ones: each may be off by half of its last place.
 */
export function isWrongSum(total: Figure, parts: readonly Figure[]): boolean {
  if (parts.length < 2 || parts.some(({ unit }) => unit !== "" && total.unit !== "" && unit !== total.unit))
    return false;
  const units = new Set(parts.map(({ unit }) => unit));
  if (units.size > 1) return false;
  const slack = parts.reduce((sum, { decimals }) => sum + half(decimals), half(total.decimals));
  const hasRounded = total.decimals === 0 && parts.some(({ decimals }) => decimals > 0);
  return Math.abs(sumOf(parts) - total.value) > slack + (hasRounded ? 0.5 : 0) + 1e-6;
}

function half(decimals: number): number {
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

/** A number in the manner of a figure: its decimals and thousands. */
export function written(value: number, { decimals, grouped }: Figure): string {
  const places = Math.max(decimals, 0);
  const plain =
    Number.isInteger(value) && places === 0 ? String(value) : String(Number(value.toFixed(Math.max(places, 2))));
  const [whole = "", rest = ""] = (places > 0 ? value.toFixed(places) : plain).split(".");
  const shown = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return rest === "" ? shown : `${shown}.${rest}`;
}
