import type { Case, ClockState } from "../../model/case.ts";
import { mainClock } from "../../procedures/main-clock.ts";
import { wordsOf } from "../case-kinds.ts";
import { namedCase } from "../case-name.ts";
import { dueDay } from "../due-words.ts";
import { faultOf, isIn, type ReportingFault, type ReportingParts } from "./fault.ts";

/** Duties of the year's calendar that fell due within the period and were not done, or late: what a report says was done may be wrong. */
export function missedDuties({ cases, period }: Pick<ReportingParts, "cases" | "period">): ReportingFault[] {
  const due = cases.filter((one) => {
    const clock = wordsOf(one.procedure).list === "duties" ? mainClock(one.clocks) : undefined;
    return clock !== undefined && isIn(dueDay(clock), period);
  });
  const of = (state: ClockState["state"]): Case[] => due.filter(({ clocks }) => mainClock(clocks)?.state === state);
  return [
    ...faultOf(
      "duty-missed",
      "漏报",
      of("overdue").map(namedCase),
      (count) => `年度工作中有${count}项在本期到期，还没有登记完成；已经完成的请补登，没有完成的请尽快办理。`,
    ),
    ...faultOf(
      "duty-late",
      "迟报",
      of("late").map(namedCase),
      (count) => `年度工作中有${count}项在本期超期完成，报告中不要写成按期完成。`,
    ),
  ];
}
