import type { Case, DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import { procedureOf } from "../../procedures/packs/procedure-for.ts";
import { isOwnWork } from "../case-kinds.ts";
import { type NamedCase, namedCase } from "../case-name.ts";
import { enteredOn, faultOf, isIn, type ReportedPeriod, type ReportingFault, type ReportingParts } from "./fault.ts";

/** What was written down when the figures were closed or out, and a report that is late itself. */
export function lateFaults(parts: ReportingParts): ReportingFault[] {
  const { period, earlier, today } = parts;
  const isOut = period.on !== undefined;
  const counted = today > period.last || isOut || earlier.length > 0 ? countedCases(parts) : [];
  const entered = (since: ReportedPeriod, from: LocalDate): NamedCase[] =>
    touched(counted, (step) => isIn(step.on, since) && enteredOn(step) > from);
  const changed = (since: ReportedPeriod, from: LocalDate): NamedCase[] =>
    touched(counted, (step) => isIn(step.on, since) && step.corrections.some((each) => enteredOn(each) > from));
  const reported = [...(isOut ? [period] : []), ...earlier].flatMap((each) => {
    const { on } = each;
    if (on === undefined) return [];
    return [
      ...faultOf(
        "entered-after-report",
        "漏报",
        entered(each, on),
        (count) =>
          `${each.title}的数已经在${on}报出，此后又补录了${count}件在该期收到或者办结的，报出的数少了它们；需要时按规定更正。`,
      ),
      ...faultOf(
        "corrected-after-report",
        "误报",
        changed(each, on),
        (count) =>
          `${each.title}的数已经在${on}报出，此后更正了${count}件的登记或者办结，报出的数可能已经不对；请核对。`,
      ),
    ];
  });
  const late = isOut || today <= period.last ? [] : entered(period, period.last);
  return [
    ...faultOf(
      "entered-after-period",
      "漏报",
      late,
      (count) => `${count}件在本期收到或者办结，期满以后才补录；请核对本期还有没有没登记的。`,
    ),
    ...reported,
    ...dutyFaults(period, today),
  ];
}

/** A case with its registration and what ended it or took it up again: only these are counted. */
interface CountedSteps {
  readonly one: Case;
  readonly steps: readonly DoneStep[];
}

/** Cases in whose counted steps something of the kind was found. */
function touched(counted: readonly CountedSteps[], which: (step: DoneStep) => boolean): NamedCase[] {
  return counted.flatMap(({ one, steps }) => (steps.some(which) ? [namedCase(one)] : []));
}

function countedCases({ cases, procedures }: ReportingParts): CountedSteps[] {
  return cases.flatMap((one) => {
    const procedure = isOwnWork(one.procedure) ? undefined : procedureOf(procedures, one);
    if (!procedure) return [];
    const steps = one.done.filter(({ step, effect }) => step === procedure.starts || effect !== undefined);
    return [{ one, steps }];
  });
}

function dutyFaults({ title, due, on }: ReportedPeriod, today: LocalDate): ReportingFault[] {
  if (due === undefined || (on ?? today) <= due) return [];
  const sentence =
    on === undefined
      ? `${title}的数应当在${due}以前报出，已经过期，还没有登记报送；请尽快报送并说明情况。`
      : `${title}的数应当在${due}以前报出，${on}才报出。`;
  return [{ id: "late-report", kind: "迟报", sentence, cases: [] }];
}
