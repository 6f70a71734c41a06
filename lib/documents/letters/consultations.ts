import type { Case, ClockState, DoneStep } from "../../model/case.ts";
import type { FieldValue } from "../../model/field.ts";
import { fieldText, linesOf } from "./letter-text.ts";
import { takingsOf, type Taking } from "./takings.ts";

/** One consultation of a case; of silence, its `consult-result` is `silent`. */
export interface Consultation extends Taking {
  readonly kind: string;
}

const CONSULT = "consult";

/** Consultations of a case in their order. `present` are the steps of the handling of now. */
export function consultationsOf(of: Case, present: readonly DoneStep[]): Consultation[] {
  return takingsOf(of, present, CONSULT).map((taking) => {
    const { entry, fields } = taking;
    const replies = of.done.filter((step) => step.of === entry);
    const isSilent = fields["consult-result"] === undefined && lapsed(of.clocks, replies);
    const told = isSilent ? { ...fields, "consult-result": "silent" } : fields;
    return { ...taking, kind: String(fields["consult-kind"]), fields: told };
  });
}

/** Whether a step belongs to one consultation and to nothing else. */
export function isOfConsultation({ step, of }: DoneStep, all: readonly Consultation[]): boolean {
  return step === CONSULT || all.some(({ entry }) => entry === of);
}

/** What a document to the one that was asked may tell: of this consultation alone. */
export function ofConsultation({ fields, kind, on }: Consultation): Record<string, FieldValue | undefined> {
  // The log has an organ's name, but no person's: of a third party it has a word that stands for the name.
  const name = kind === "third-party" ? undefined : fields["consulted"];
  return { ...fields, "consulted-name": name, "consulted-on": on };
}

const WHOM: Readonly<Record<string, string>> = {
  "third-party": "第三方",
  "co-producer": "共同制作机关",
  "other-organ": "其他行政机关",
};

/** When whose opinions were asked for, of all consultations together. */
export function askedOf(all: readonly Consultation[]): Record<string, FieldValue> {
  const [first] = all;
  if (!first) return {};
  const kinds = new Set(all.map(({ kind }) => WHOM[kind] ?? "有关方面"));
  return { "consulted-whom": [...kinds].join("、"), "consulted-on": first.on };
}

/** What the applicant is told of the third parties' answers: 第三方A, 第三方B, never a name (条例第三十二条). */
export function thirdPartyAnswers(all: readonly Consultation[]): Record<string, FieldValue> {
  const asked = all.filter(({ kind }) => kind === "third-party");
  if (asked.length === 0) return {};
  const called = asked.map((one, index) => ({
    ...one,
    name: asked.length === 1 ? "第三方" : `第三方${String.fromCodePoint(65 + index)}`,
    result: one.fields["consult-result"],
  }));
  const refused = called.filter(({ result }) => result === "refuses");
  const silent = called.filter(({ result }) => result === "silent");
  const reasons = refused.flatMap(({ name, fields }) => {
    const reason = linesOf(fieldText("lines", fields["consult-reason"]) ?? "").join("；");
    if (reason === "") return [];
    return asked.length === 1 ? [reason] : [`${name}：${reason}`];
  });
  const days = [...new Set(asked.map(({ on }) => fieldText("date", on) ?? on))];
  return {
    "third-party-asked-on": days.join("、"),
    ...(refused.length + silent.length > 0 && {
      "third-party-answers": [...(refused.length > 0 ? ["refuses"] : []), ...(silent.length > 0 ? ["silent"] : [])],
    }),
    // One that is missing is asked for; it is not left out.
    ...(reasons.length > 0 && reasons.length === refused.length && { "third-party-reasons": reasons.join("\n") }),
    ...(silent.length > 0 && { "third-party-silent": silent.map(({ name }) => name).join("、") }),
  };
}

/** The days to answer are over, counted from when it was received, and no answer came. */
function lapsed(clocks: readonly ClockState[], replies: readonly DoneStep[]): boolean {
  return clocks.some(
    ({ key, whose, state }) =>
      whose === "others" && state === "lapsed" && replies.some(({ entry }) => key.endsWith(`:${entry}`)),
  );
}
