import { byText } from "../../model/by-text.ts";
import type { FigurePart, FigureSplit } from "../../model/figures.ts";
import { rounded } from "../../model/rounded.ts";
import type { Counter } from "./count-lists.ts";
import { valuesOf } from "./dimensions.ts";
import type { Happening } from "./happenings.ts";

/** A sum of amounts without the noise of binary fractions: amounts have no more than six decimals. */
export function total(happenings: readonly Pick<Happening, "amount">[]): number {
  return rounded(happenings.reduce((sum, { amount }) => sum + amount, 0));
}

/** What happened, by one dimension; `procedure` says what it is called. */
export function splitBy(
  field: string,
  happenings: readonly Happening[],
  procedure: string | undefined,
  { titles, levels }: Pick<Counter, "titles" | "levels">,
): FigureSplit {
  const places = new Map<string, number[]>();
  let single = true;
  for (const [place, happening] of happenings.entries()) {
    const values = valuesOf(field, happening, levels);
    if (values.length > 1) single = false;
    for (const value of values) {
      const own = places.get(value);
      if (own) own.push(place);
      else places.set(value, [place]);
    }
  }
  const parts = [...places].flatMap(([value, at]): FigurePart[] => {
    const own = at.flatMap((place) => happenings[place] ?? []);
    const [first] = own;
    return first ? [{ value, title: titles.value(first, field, value), count: total(own), at }] : [];
  });
  return {
    field,
    title: titles.of(procedure ?? happenings.find((one) => one.case)?.case?.procedure, field),
    parts: parts.toSorted(
      (a, b) => Number(a.value === "") - Number(b.value === "") || b.count - a.count || byText(a.value, b.value),
    ),
    single,
  };
}
