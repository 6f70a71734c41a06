import type { CellKey, ReportBreak, Unplaced } from "../../model/annual-report.ts";
import type { BrokenSum } from "./figure-breaks.ts";

/** So many places are named in a sentence. */
const NAMED = 3;

/** A sum that does not hold, with the gaps of registration that cause it. */
interface CausedSum extends BrokenSum {
  readonly causes: readonly Unplaced[];
}

/**
 * B1 to B4 with the cases that cause them. What is broken by the same gap of registration is one break: one field that is not filled in
 * breaks many rows, and is one thing to mend.
 */
export function brokenByCause(broken: readonly BrokenSum[], unplaced: readonly Unplaced[]): ReportBreak[] {
  const gaps = gapsOf(unplaced);
  const caused = broken.map((one): CausedSum => ({ ...one, causes: causesOf(one, gaps) }));
  const groups = Map.groupBy(caused, (one) => {
    const sentences = new Set(one.causes.map(({ sentence }) => sentence));
    return sentences.size === 0 ? one : [one.constraint, ...sentences].join("\n");
  });
  return [...groups.values()].flatMap(breakOf);
}

/** A gap, and all cells that may lack its case, by this or another gap. */
interface Gap {
  readonly unplaced: Unplaced;
  readonly ofCase: readonly CellKey[];
}

function gapsOf(unplaced: readonly Unplaced[]): Gap[] {
  const byCase = Map.groupBy(unplaced, (one) => one.case);
  return [...byCase.values()].flatMap((own) => {
    const ofCase = own.flatMap(({ cells }) => cells);
    return own.map((one) => ({ unplaced: one, ofCase }));
  });
}

/** Those whose cases are on one side of the sum only. */
function causesOf({ constraint, left, right }: BrokenSum, gaps: readonly Gap[]): Unplaced[] {
  const [lefts, rights] = [new Set(left), new Set(right)];
  const isOneSided = (cells: readonly CellKey[]): boolean =>
    cells.some((cell) => lefts.has(cell)) !== cells.some((cell) => rights.has(cell));
  const isWithin = (cells: readonly CellKey[]): boolean => cells.every((cell) => lefts.has(cell) || rights.has(cell));
  return gaps.flatMap(({ unplaced, ofCase }) => {
    const { cells } = unplaced;
    return isOneSided(cells) && isOneSided(ofCase) && (constraint !== "B4" || isWithin(cells)) ? [unplaced] : [];
  });
}

function breakOf(group: readonly CausedSum[]): ReportBreak[] {
  const [first] = group;
  if (!first) return [];
  const cases = [...new Set(group.flatMap(({ causes }) => causes.map((one) => one.case)))];
  if (cases.length === 0) return group.map(({ found }) => found);
  const cause = `原因是 ${cases.length} 件登记不全，请逐件补记。`;
  if (group.length === 1) return [{ ...first.found, cases, sentence: `${first.what}；${cause}` }];
  // The part of the report is said once.
  const named = `${first.part}${group
    .slice(0, NAMED)
    .map(({ where }) => where)
    .join("、")}`;
  const more = group.length > NAMED ? "等" : "";
  const sentence = `${named}${more}共 ${group.length} 处不平：${first.rule}；${cause}`;
  return [{ ...first.found, cells: [...new Set(group.flatMap(({ found }) => found.cells))], cases, sentence }];
}
