import { longDay, monthDay } from "../deadlines/day-words.ts";
import type { LocalDate } from "../model/draft.ts";
import { pointsText } from "../projections/scoring/points.ts";
import type { DepartmentScore, ScoreBoard } from "../projections/scoring/scores.ts";
import type { ScoreLine } from "../projections/scoring/score-lines.ts";
import type { TextTable } from "./xlsx.ts";

/** 年终考核记分表 of one year: a table, and the lines under it that say by whom, when and on which basis. */
export interface ScoreSheet extends TextTable {
  readonly title: string;
  readonly signed: readonly string[];
}

/** Whose table it is, who made it, and on which day. */
export interface SheetMaker {
  readonly agency: string;
  readonly by: string;
  readonly on: LocalDate;
}

/** The year's table: each department, how often each kind cost it what, what is left of its points, and what to say of that. */
export function scoreSheet(board: ScoreBoard, { agency, by, on }: SheetMaker): ScoreSheet {
  const { year, rules, departments, unassigned } = board;
  const open = unassigned?.lines.filter(isOpen).length ?? 0;
  const clauses = [...new Set(board.basis.map(({ document, clause }) => `《${document}》${clause}`))];
  return {
    sheet: `${year}年考核记分表`,
    title: `${agency}${year}年${board.title}表`,
    headers: [
      { title: "部门", width: 16 },
      ...rules.map(({ title, hundredths }) => ({ title: `${title}（每次${pointsText(hundredths)}分）`, width: 18 })),
      { title: "扣分合计", width: 10 },
      { title: "得分", width: 8 },
      { title: "备注", width: 60 },
    ],
    rows: departments.map((one) => [
      one.department,
      ...rules.map(({ id, hundredths }) => timesText(one.counts[id] ?? 0, hundredths)),
      pointsText(one.lost),
      pointsText(one.score),
      remarks(one, board),
    ]),
    signed: [
      `满分${pointsText(board.full)}分。依据：${clauses.join("、")}。`,
      ...(open > 0 ? [`另有${open}项还没有明确部门，没有计入。`] : []),
      `制表：${by || "未填姓名"}　${longDay(on)}`,
    ],
  };
}

/** The same with the lines under it as its last rows, for a workbook. */
export function scoreTable({ sheet, headers, rows, title, signed }: ScoreSheet): TextTable {
  return { sheet, headers, rows: [...rows, ...[title, ...signed].map((line) => onLine(line, headers.length))] };
}

/** In the column for remarks, the widest. */
function onLine(line: string, columns: number): string[] {
  return [...Array.from({ length: columns - 1 }, () => ""), line];
}

function timesText(count: number, hundredths: number): string {
  return count === 0 ? "0" : `${count}次，扣${pointsText(count * hundredths)}分`;
}

function remarks({ lines, lost, score }: DepartmentScore, { full, rules }: ScoreBoard): string {
  const of = (state: ScoreLine["state"]): readonly ScoreLine[] => lines.filter((line) => line.state === state);
  const confirmed = of("confirmed").map((line) => {
    const title = rules.find(({ id }) => id === line.rule)?.title ?? line.rule;
    const when = line.decidedOn === undefined ? "" : monthDay(line.decidedOn);
    return `${monthDay(line.on)}${title}，${line.subject || line.sentence}（${line.by}${when}确认）`;
  });
  const struck = of("struck").map(
    (line) => `${monthDay(line.on)}${line.subject || line.sentence}不予扣分：${line.reason}`,
  );
  const open = lines.filter(isOpen).length;
  const changed = lines.filter((line) => line.changed !== undefined).length;
  return [
    ...confirmed,
    ...struck,
    ...(full - lost < score ? [`累计扣${pointsText(lost)}分，按${pointsText(score)}分计`] : []),
    ...(open > 0 ? [`有${open}项待确认，没有计入`] : []),
    ...(changed > 0 ? [`有${changed}项依据已变化，待复核`] : []),
  ].join("；");
}

function isOpen({ state }: ScoreLine): boolean {
  return state === "proposed" || state === "open";
}
