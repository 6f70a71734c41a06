import type { LocalDate } from "./draft.ts";

/** As a 索引号 is written: letters and digits with at least one mark between them. A person's bare numbers, and words, are none. */
export const INDEX_NUMBER = /^(?=.{4,60}$)[\dA-Za-z]+(?:[-/_.:]+[\dA-Za-z]+)+$/;

/** How an agency makes its 索引号, part by part: what is always the same, a part of the day's date, the serial (流水号). */
export type IndexNumberPart =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "date"; readonly digits: number; readonly of: (day: LocalDate) => string }
  | { readonly is: "serial"; readonly width: number };

const PLACE = /(\{(?:年|月|日|流水号[1-9]?)\})/u;

const DATES: Readonly<Record<string, IndexNumberPart>> = {
  "{年}": { is: "date", digits: 4, of: (day) => day.slice(0, 4) },
  "{月}": { is: "date", digits: 2, of: (day) => day.slice(5, 7) },
  "{日}": { is: "date", digits: 2, of: (day) => day.slice(8, 10) },
};

/**
 * Reads what the settings hold, e.g. `11341525003216548X/{年}{月}-{流水号5}`: the digit is how wide the serial is written.
 * Undefined where the serial is not in it exactly once with an end that can be told, or what it makes would be no index number.
 */
export function indexNumberParts(pattern: string): readonly IndexNumberPart[] | undefined {
  const parts = pattern.split(PLACE).map(partOf);
  const [serial, ...others] = parts.flatMap(({ is }, at) => (is === "serial" ? [at] : []));
  if (serial === undefined || others.length > 0) return undefined;
  // Where digits follow, nobody could tell where the serial ends.
  const ends = makeIndexNumber(parts.slice(serial + 1), "2000-01-01", 1);
  return !/^\d/.test(ends) && INDEX_NUMBER.test(makeIndexNumber(parts, "2000-01-01", 1)) ? parts : undefined;
}

/** The index number of this serial on this day. */
export function makeIndexNumber(parts: readonly IndexNumberPart[], day: LocalDate, serial: number): string {
  const written = parts.map((part) => {
    if (part.is === "text") return part.text;
    return part.is === "date" ? part.of(day) : String(serial).padStart(part.width, "0");
  });
  return written.join("");
}

/** The serial of a number that was made so: on this day, or on any where it is absent; undefined of any other number. */
export function serialOf(parts: readonly IndexNumberPart[], number: string, day?: LocalDate): number | undefined {
  let rest = number;
  let serial = "";
  for (const part of parts) {
    const taken = takeFrom(rest, part, day);
    if (taken === undefined) return undefined;
    if (part.is === "serial") serial = taken;
    rest = rest.slice(taken.length);
  }
  return rest === "" && serial !== "" ? Number(serial) : undefined;
}

function takeFrom(rest: string, part: IndexNumberPart, day: LocalDate | undefined): string | undefined {
  if (part.is === "serial") return /^\d{1,9}/.exec(rest)?.[0];
  if (part.is === "date" && day === undefined) return new RegExp(String.raw`^\d{${part.digits}}`).exec(rest)?.[0];
  const wanted = part.is === "text" ? part.text : part.of(day ?? "");
  return rest.startsWith(wanted) ? wanted : undefined;
}

function partOf(piece: string): IndexNumberPart {
  if (piece.startsWith("{流水号")) return { is: "serial", width: Number(piece.slice(4, -1)) };
  return DATES[piece] ?? { is: "text", text: piece };
}
