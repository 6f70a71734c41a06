import type { CellKey, ReportBreak, Unplaced } from "../../model/annual-report.ts";
import type { BrokenSum } from "./figure-breaks.ts";

/** The part of the report is said once in a sentence. */
const PART = /^第.部分/;
/** So many places are named in it. */
const NAMED = 3;

/**
 * B1 to B4 with the cases that cause them. What is broken by the same gap of registration is one break: one field that is not filled in
 * breaks many rows, and is one thing to mend.
 */
export function brokenByCause(broken: readonly BrokenSum[], unplaced: readonly Unplaced[]): ReportBreak[] {
  const groups = Map.groupBy(broken, (one) => {
    const gaps = causing(one, unplaced).map(({ sentence }) => sentence);
    return gaps.length === 0 ? one : [one.found.constraint, ...new Set(gaps)].join("\n");
  });
  return [...groups.values()].flatMap((group) => breakOf(group, unplaced));
}

/** The cases that are on one side of the sum only. */
function causing({ found, left, right }: BrokenSum, unplaced: readonly Unplaced[]): Unplaced[] {
  const isOneSided = (cells: readonly CellKey[]): boolean =>
    cells.some((cell) => left.includes(cell)) !== cells.some((cell) => right.includes(cell));
  return unplaced.filter(
    (one) =>
      isOneSided(one.cells) &&
      isOneSided(unplaced.flatMap((other) => (other.case === one.case ? other.cells : []))) &&
      (found.constraint !== "B4" || one.cells.every((cell) => found.cells.includes(cell))),
  );
}

function breakOf(group: readonly BrokenSum[], unplaced: readonly Unplaced[]): ReportBreak[] {
  const [first] = group;
  if (!first) return [];
  const cases = [...new Set(group.flatMap((one) => causing(one, unplaced).map((each) => each.case)))];
  if (cases.length === 0) return group.map(({ found }) => found);
  const cause = `原因是 ${cases.length} 件登记不全，请逐件补记。`;
  if (group.length === 1) {
    const what = first.found.sentence.replace(/；[^；]*$/, "");
    return [{ ...first.found, cases, sentence: `${what}；${cause}` }];
  }
  const named = group.slice(0, NAMED).map(({ where }, at) => (at === 0 ? where : where.replace(PART, "")));
  const more = group.length > NAMED ? "等" : "";
  const sentence = `${named.join("、")}${more}共 ${group.length} 处不平：${first.rule}；${cause}`;
  return [{ ...first.found, cells: [...new Set(group.flatMap(({ found }) => found.cells))], cases, sentence }];
}
