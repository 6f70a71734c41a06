import type { Case } from "../../model/case.ts";
import { namedCase } from "../case-name.ts";
import { sameApplicant } from "../fees.ts";
import { receivedOn } from "../similar/groups.ts";
import { isOfPeriod } from "./case-faults.ts";
import { faultOf, type ReportingFault, type ReportingParts } from "./fault.ts";

/** What was registered twice: under one number, or the same from the same applicant on the same day. */
export function duplicateFaults({ cases, period }: ReportingParts): ReportingFault[] {
  const numbers = ["number", "portal-number", "file-number"].flatMap((field) => sharing(cases, field));
  const numbered = numbers.filter((group) => group.some((one) => isOfPeriod(one, period)));
  const twins = [...Map.groupBy(cases.filter(isRequest), keyOf).values()].flatMap((group) => sameOnes(group));
  const twice = twins.filter((group) => group.some((one) => isOfPeriod(one, period)));
  return [
    ...numbered.flatMap((group) =>
      faultOf(
        "same-number",
        "误报",
        group.map(namedCase),
        (count) => `${count}件用了同一个编号，可能重复登记，也可能编号填错；请核对，重复登记的按“登记有误”办结。`,
      ),
    ),
    ...twice.flatMap((group) =>
      faultOf(
        "same-request",
        "误报",
        group.map(namedCase),
        (count) => `同一申请人同一天的${count}件申请内容相同，可能重复登记；请核对。`,
      ),
    ),
  ];
}

function sharing(cases: readonly Case[], field: string): Case[][] {
  const having = cases.filter(({ fields }) => typeof fields[field] === "string" && fields[field] !== "");
  const groups = Map.groupBy(having, ({ procedure, fields }) => `${procedure} ${String(fields[field])}`);
  return [...groups.values()].filter(({ length }) => length > 1);
}

function isRequest({ counted, fields, ties }: Case): boolean {
  return (
    counted?.table === "requests" &&
    typeof fields["content"] === "string" &&
    !ties.some(({ tie }) => tie === "split-from")
  );
}

function keyOf(one: Case): string {
  return `${receivedOn(one)} ${String(one.fields["content"]).replaceAll(/\s/g, "")}`;
}

/** Of requests of one day that say the same, those of one applicant; their numbers differ, else they are named already. */
function sameOnes(group: readonly Case[]): Case[][] {
  const [first] = group;
  if (!first || group.length < 2) return [];
  const own = group.filter((one) => one.id === first.id || sameApplicant(one, first));
  return own.length > 1 ? [own] : [];
}
