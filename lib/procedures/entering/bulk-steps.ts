import type { Case, NextStep } from "../../model/case.ts";
import type { FieldValues } from "../../model/field.ts";
import type { StepPart } from "../../model/procedure.ts";
import { neededStep } from "../awaited.ts";

/** A step that is to be taken in many cases at once. */
export interface BulkStep {
  readonly step: string;
  readonly fields: FieldValues;
}

/** What becomes of one case: the takings to record (of 签收, one for each 交办), or why there is none. */
export type BulkItem =
  | { readonly case: string; readonly takings: readonly NextStep[] }
  | { readonly case: string; readonly refused: string };

/** What is to be known of the step in each case. */
export interface BulkRules {
  /** Its part in the procedure of the case. */
  readonly partOf: (one: Case) => StepPart | undefined;
  /** What is wrong with taking it there, or nothing. */
  readonly check: (one: Case, next: NextStep) => string | undefined;
}

/** Each case by itself: where the step cannot be taken now, it is refused and says why. */
export function bulkItems(
  cases: readonly Case[],
  { step, fields }: BulkStep,
  { partOf, check }: BulkRules,
): BulkItem[] {
  return cases.map((one) => {
    const takings = one.next.filter(
      (next) => next.step === step && (fields["department"] === undefined || !isThere(one, fields["department"])),
    );
    const [first] = takings;
    if (!first)
      return { case: one.id, refused: whyNot(one, step, { part: partOf(one), department: fields["department"] }) };
    const refused = takings.map((next) => check(one, next)).find((sentence) => sentence !== undefined);
    return refused === undefined ? { case: one.id, takings } : { case: one.id, refused };
  });
}

/** Whether that department has it already and has not sent it back. */
function isThere({ done }: Case, department: unknown): boolean {
  const returned = new Set(done.flatMap(({ part, of }) => (part === "returns" ? [of] : [])));
  return done.some(
    ({ part, entry, fields }) => part === "assigns" && fields["department"] === department && !returned.has(entry),
  );
}

function whyNot(one: Case, step: string, about: { part: StepPart | undefined; department: unknown }): string {
  const { part, department } = about;
  const taken = one.done.find((done) => done.step === step);
  if (department !== undefined && isThere(one, department)) return "已经交办给这个部门，没有重复交办。";
  if (one.awaits) return `${one.awaits.title}还没有确认，先登记“${neededStep(one) ?? one.awaits.title}”。`;
  if (part === "archives" && one.state !== "closed") return "还没有办结，不能归档。";
  if (part === "signs-for") return "没有待签收的交办。";
  return taken ? `${taken.on}已经办过这一步。` : "现在还不能办这一步，请打开该件查看下一步。";
}
