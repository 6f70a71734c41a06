import type { Conflict } from "../../model/conflict.ts";
import type { LoggedEvent } from "../../model/event.ts";
import { isOf } from "../../procedures/history.ts";
import { conflictOf, whose } from "./conflict-parts.ts";
import type { Knowledge } from "./knowledge.ts";

type Of<T extends LoggedEvent["fact"]["type"]> = LoggedEvent & {
  readonly fact: Extract<LoggedEvent["fact"], { type: T }>;
};

const REPORTS = { annual: "年度报告", quarterly: "季度报表", statistics: "季度统计表" } as const;

/** Figures of one period that two desks entered differently, each without knowledge of the other. `titles` are those of the figures. */
export function figuresAtOdds(
  events: readonly LoggedEvent[],
  knowledge: Knowledge,
  titles: Readonly<Record<string, string>>,
): Conflict[] {
  const entered = events.filter((event): event is Of<"FigureEntered"> => isOf(event, "FigureEntered"));
  const groups = Object.values(Object.groupBy(entered, ({ fact }) => `${fact.figure} ${fact.period}`));
  return groups.flatMap((group = []) => {
    const last = knowledge.last(group);
    const [first] = last;
    if (!first || new Set(last.map(({ fact }) => fact.value)).size < 2) return [];
    const { figure, period } = first.fact;
    const title = titles[figure] ?? figure;
    const said = last.map((event) => ({
      event,
      what: `${title} ${event.fact.value ?? "清空"}`,
      value: event.fact.value,
    }));
    const sentence = `${period}的“${title}”在两台电脑上填了不同的数；请核对后再填一次，以最后填的为准。`;
    const ways = last.map((event) => ({
      way: "enter" as const,
      figure,
      period,
      value: event.fact.value,
      title: event.fact.value === null ? `按${whose(event)}的意见清空` : `采用${whose(event)}填的${event.fact.value}`,
    }));
    return [conflictOf({ kind: "figure", about: `${figure}/${period}`, sentence, cases: [] }, said, ways)];
  });
}

/** Two signed versions of one report with the same number, and none after them that was signed in the knowledge of both. */
export function signedTwice(events: readonly LoggedEvent[], knowledge: Knowledge): Conflict[] {
  const signed = events.filter((event): event is Of<"ReportSigned"> => isOf(event, "ReportSigned"));
  const groups = Object.values(Object.groupBy(signed, ({ fact }) => `${fact.report} ${fact.period} ${fact.version}`));
  return groups.flatMap((group = []) => {
    const [first] = group;
    if (!first || group.length < 2) return [];
    const { report, period, version } = first.fact;
    const isOver = signed.some(
      (later) =>
        later.fact.report === report &&
        later.fact.period === period &&
        later.fact.version > version &&
        group.every((one) => knowledge.knew(later, one)),
    );
    if (isOver) return [];
    const title = `${period}${REPORTS[report]}`;
    const said = group.map((event) => ({
      event,
      what: `${title}第${version}版，${event.fact.signer}签发`,
      value: version,
    }));
    const sentence = `${title}的第${version}版在两台电脑上各签发了一次；请核对以哪一份为准，再签发一个新的版本说明原因。`;
    const sign = { way: "sign" as const, report, period, title: "签发新的版本" };
    return [conflictOf({ kind: "signed", about: `${report}/${period}/${version}`, sentence, cases: [] }, said, [sign])];
  });
}
