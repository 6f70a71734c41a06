import type { Case } from "../../model/case.ts";
import type { Procedure } from "../../model/procedure.ts";
import { isNoCase } from "../../procedures/ends.ts";
import { mainClock } from "../../procedures/main-clock.ts";
import { procedureOf } from "../../procedures/packs/procedure-for.ts";
import { namedCase } from "../case-name.ts";
import { dueDay } from "../due-words.ts";
import { receivedOn } from "../similar/groups.ts";
import { faultOf, isIn, type ReportingFault, type ReportingParts } from "./fault.ts";

/** Cases that count in no row, or in a wrong one. */
export function caseFaults({ cases, procedures, period, today }: ReportingParts): ReportingFault[] {
  const counted = cases.flatMap((one) => {
    const procedure = procedureOf(procedures, one);
    return procedure && one.counted?.table === "requests" ? [{ one, procedure }] : [];
  });
  const named = (which: (one: Case, procedure: Procedure) => boolean) =>
    counted.flatMap(({ one, procedure }) => (which(one, procedure) ? [namedCase(one)] : []));
  const unconfirmed = named(({ state, done }) => state === "unconfirmed" && (done[0]?.on ?? "9999") <= period.last);
  const unreceived = named((one) => isIn(one.closed, period) && one.counted?.since === undefined && !isNoCase(one));
  const endless = named((one) => isIn(one.closed, period) && one.outcome === undefined && !isNoCase(one));
  const rowless = named(
    ({ outcome, closed }, { outcomes }) =>
      isIn(closed, period) && outcome !== undefined && outcomes.find(({ id }) => id === outcome)?.row === undefined,
  );
  const overdue = named((one) => {
    const main = mainClock(one.clocks);
    return one.state !== "closed" && main?.state === "overdue" && dueDay(main) <= period.last && dueDay(main) < today;
  });
  const noted = cases.filter(
    ({ notes, done }) => notes.length > 0 && (done.length === 0 || done.some(({ on }) => isIn(on, period))),
  );
  return [
    ...faultOf(
      "unconfirmed",
      "漏报",
      unconfirmed,
      (count) => `${count}件申请已经来了，还没有登记收到的日期，不在“新收”里；请先确认收到。`,
    ),
    ...faultOf(
      "closed-unreceived",
      "漏报",
      unreceived,
      (count) =>
        `${count}件已经办结，没有登记收到申请之日（没有确认收到，或者没有登记渠道），“新收”和办理结果都不计入；请补记。`,
    ),
    ...faultOf(
      "no-outcome",
      "漏报",
      endless,
      (count) => `${count}件已经办结，没有写明办理结果，哪一行都不计入；请更正办结的一步。`,
    ),
    ...faultOf(
      "no-row",
      "漏报",
      rowless,
      (count) => `${count}件的办理结果在年度报告表格中没有对应的行，不会计入；请改用表格中的结果。`,
    ),
    ...faultOf(
      "overdue",
      "漏报",
      overdue,
      (count) => `${count}件超过期限还没有答复，按“结转”计入；逾期的情况要如实反映，不能不报。`,
    ),
    ...faultOf(
      "notes",
      "误报",
      noted.map(namedCase),
      (count) => `${count}件有不能计算的记录（办理页“办理过程”下面写明），现在的数没有把它算进去；请核对后更正。`,
    ),
  ];
}

/** Whether a case counts in a period: it was received, or ended, in it. */
export function isOfPeriod(one: Case, period: ReportingParts["period"]): boolean {
  return isIn(receivedOn(one), period) || isIn(one.closed, period);
}
