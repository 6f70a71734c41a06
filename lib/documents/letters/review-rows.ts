import { longDay } from "../../deadlines/day-words.ts";
import type { Case, DoneStep } from "../../model/case.ts";
import type { Field } from "../../model/field.ts";
import type { Condition, Procedure, Step } from "../../model/procedure.ts";
import { factsOf, hold, type Facts } from "../../procedures/conditions.ts";
import { standing } from "../../procedures/next-steps.ts";
import { indexOf } from "../../procedures/procedure-index.ts";
import { signerOf } from "../../procedures/signer-of.ts";
import { fieldText } from "./letter-text.ts";

/** One step of an agency's own review, as a row of its slip tells it. */
export interface ReviewRow {
  readonly title: string;
  readonly role: string;
  /** All that was put down of it, with who signed, when, and the number of the paper slip; of an open one, room to write. */
  readonly entry: string;
  /** It is still to be signed by hand. */
  readonly isOpen: boolean;
}

const SLIP = "slip-number";
/** What is said in sentences has lines of its own; what was chosen stands in one. */
const LONG: ReadonlySet<Field["kind"]> = new Set(["text", "lines"]);
const BY_HAND = "签字：　　　　　　　　　　　　年　　月　　日";

/**
 * The steps of the review of the text as it is now (`part: "reviews"`): those taken that stand, as they happened, then those that may still
 * come, in the procedure's order. Of a closed case none comes.
 */
export function reviewRows(of: Case, procedure: Procedure): ReviewRow[] {
  const index = indexOf(procedure);
  const stands = standing({ done: of.done, index });
  const reviews = procedure.steps.filter(({ part }) => part === "reviews");
  const ids = new Set(reviews.map(({ id }) => id));
  const taken = stands.filter(({ step }) => ids.has(step));
  const facts = factsOf(stands);
  const open = reviews.filter(
    ({ id, when }) => taken.every(({ step }) => step !== id) && !isRuledOut(when ?? [], facts),
  );
  return [...taken.map((done) => takenRow(done, procedure)), ...(of.state === "closed" ? [] : open.map(openRow))];
}

function takenRow(done: DoneStep, procedure: Procedure): ReviewRow {
  const step = procedure.steps.find(({ id }) => id === done.step);
  const told = (step?.fields ?? []).flatMap(({ field: id }) => {
    const field = procedure.fields.find((one) => one.id === id);
    if (!field || field.kind === "official" || id === SLIP) return [];
    const text = fieldText(field.kind, done.fields[id], field.options);
    return text === undefined ? [] : [{ text: `${field.title}：${text}`, isLong: LONG.has(field.kind) }];
  });
  const brief = told.flatMap(({ text, isLong }) => (isLong ? [] : [text])).join("　");
  const long = told.flatMap(({ text, isLong }) => (isLong ? [text] : []));
  const slip = fieldText("text", done.fields[SLIP]);
  const signed = [
    `签字：${signerOf(done, procedure)}`,
    longDay(done.on),
    ...(slip === undefined ? [] : [`纸质审核单编号：${slip}`]),
  ].join("　");
  const entry = [brief, ...long, signed].filter((line) => line !== "").join("\n");
  return { title: done.title, role: step?.role ?? "", entry, isOpen: false };
}

function openRow({ title, role }: Step): ReviewRow {
  return { title, role, entry: `意见、依据和理由（${role}）：\n\n\n${BY_HAND}`, isOpen: true };
}

/**
 * What is known already says that the step is not for this case; what is not known yet rules nothing out. Of several ways
 * in which findings could bring it about one that is known not to be is enough, as long as none is: the others are exceptions.
 */
function isRuledOut(conditions: readonly Condition[], facts: Facts): boolean {
  return conditions.some((condition) => {
    if ("any" in condition) {
      const isFound = condition.any.every((one) => "field" in one);
      const ruledOut = condition.any.filter((one) => isRuledOut([one], facts)).length;
      return !hold([condition], facts) && (isFound ? ruledOut > 0 : ruledOut === condition.any.length);
    }
    if (!("field" in condition)) return false;
    return facts.fields[condition.field] !== undefined && !hold([condition], facts);
  });
}
