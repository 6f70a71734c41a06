import type { ReportLabels } from "../../model/report-labels.ts";
import type { ReadRow } from "./read-tables.ts";
import { labelWords } from "./row-labels.ts";

/** The place of 总计, the last. */
export const TOTAL = 6;

/** Places of the heads of part three in print, from 0, by their words without spaces and signs. */
export function headPlaces(columns: ReportLabels["requests"]["columns"]): ReadonlyMap<string, number> {
  return new Map([
    [columns.natural, 0],
    [columns.company, 1],
    [columns.research, 2],
    [columns.charity, 3],
    [columns.legal, 4],
    [columns["other-org"], 5],
    ["其它", 5],
    ["其他组织", 5],
    [columns.total, TOTAL],
    ["合计", TOTAL],
  ]);
}

/**
 * A row of heads of part three names columns in another order than the format, or one twice. Heads that are missing or broken say nothing; two
 * rows of heads are told apart also where they stand in one line.
 */
export function isRequestsDisorder(row: ReadRow, { columns, organisations }: ReportLabels["requests"]): boolean {
  const group = labelWords(organisations);
  const places = headPlaces(columns);
  const words = row.map(labelWords);
  const total = words.findIndex((word) => places.get(word) === TOTAL);
  const isTwoRows = words.includes(group) && words.indexOf(group) < total;
  const parts = isTwoRows ? [words.slice(0, total + 1), words.slice(total + 1)] : [words];
  // The group stands where its first column does.
  return parts.some((part) =>
    isDisorder(
      part.map((word) => (word === group ? 0.5 : places.get(word))),
      0.5,
    ),
  );
}

/** `may`: the place that may be there several times. */
function isDisorder(places: readonly (number | undefined)[], may: number): boolean {
  const known = places.filter((place) => place !== undefined);
  return known.some((place, at) => {
    const before = at === 0 ? -1 : (known[at - 1] ?? -1);
    return place < before || (place === before && place !== may);
  });
}

/** A row of heads of part four names 行政诉讼 before 行政复议, a suit before another, or 总计 before what it sums. */
export function isChallengesDisorder(row: ReadRow, { litigation, rows, columns }: ReportLabels["challenges"]): boolean {
  const words = row.map(labelWords).filter((word) => word !== "");
  const ends: readonly string[] = [
    columns.maintained,
    columns.corrected,
    columns.other,
    columns.pending,
    columns.total,
  ];
  const groups = [
    [rows.reconsideration, litigation],
    [rows["direct-suit"], rows["suit-after"]],
  ];
  return (
    groups.some((group) =>
      isDisorder(
        words.map((word) => placeIn(group, word)),
        -1,
      ),
    ) ||
    words.some((word, at) => {
      const [here, before] = [ends.indexOf(word), ends.indexOf(words[at - 1] ?? "")];
      return here >= 0 && before >= 0 && here !== (before + 1) % ends.length;
    }) ||
    (words[0] === columns.total && words[1] === columns.maintained)
  );
}

function placeIn(group: readonly string[], word: string): number | undefined {
  const at = group.indexOf(word);
  return at < 0 ? undefined : at;
}
