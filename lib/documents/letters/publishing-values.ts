import { longMoment } from "../../deadlines/day-words.ts";
import type { Case, ClockState, DoneStep } from "../../model/case.ts";
import type { FieldValue, FieldValues } from "../../model/field.ts";
import type { Procedure } from "../../model/procedure.ts";
import { mainClock } from "../../procedures/main-clock.ts";
import { sealCode } from "../../text/seal-digest.ts";
import type { LetterFacts } from "./fill-letter.ts";
import type { LetterSources } from "./letter-sources.ts";
import { fieldText } from "./letter-text.ts";
import { ofOffice, PROVISIONAL, withoutHoles } from "./office-values.ts";
import { presentSteps } from "./present-steps.ts";
import { reviewRows } from "./review-rows.ts";
import { takingsOf } from "./takings.ts";

/** Where the page is: told only once the text of now is out. */
const OF_PUBLISHING = ["public-address", "published-at", "channel"] as const;

/** A name that stands for another, e.g. 第三方甲: no letter is sent to it. */
const STANDS_FOR = /^第三方.{0,3}$/u;

/** All that documents can name of an article or a clarification, and its office. What is not known is not there. */
export function publishingFacts(sources: LetterSources): LetterFacts {
  const { case: of, procedure, office, today, entry, entered = {} } = sources;
  const main = mainClock(of.clocks);
  const present = presentSteps(of, procedure, main);
  const values = withoutHoles({
    ...toldOf(of, procedure, present),
    ...(of.outcome !== undefined && { outcome: of.outcome }),
    due: main?.unit === "hour" ? undefined : main?.due,
    ...sealOf(of),
    ...consentsOf(of, procedure),
    ...foundOf(of),
    ...receivedOf(of, procedure),
    ...hoursOf(of, main),
    "issued-on": today,
    ...ofOffice(office),
    ...ofTaking(of, entry),
    ...entered,
  });
  return {
    values,
    fields: procedure.fields,
    doubts: main?.provisional === true ? { due: PROVISIONAL } : {},
    reviews: reviewRows(of, procedure),
  };
}

/** The last values of the case itself: what one of several inquiries says is told in its own letters only. */
function toldOf({ done }: Case, { steps }: Procedure, present: readonly DoneStep[]): FieldValues {
  const answered = new Set(steps.flatMap(({ answers }) => answers ?? []));
  const several = new Set(steps.filter(({ id, many }) => many && answered.has(id)).map(({ id }) => id));
  const own = done.filter(({ step, of }) => of === undefined && !several.has(step));
  const told: FieldValues = Object.assign({}, ...own.map(({ fields }) => fields));
  const published = present.some(({ fields }) => fields["public-address"] !== undefined);
  if (published) return told;
  return Object.fromEntries(Object.entries(told).filter(([id]) => OF_PUBLISHING.every((one) => one !== id)));
}

function sealOf({ article }: Case): Record<string, FieldValue> {
  const seal = article?.seal;
  return seal ? { "seal-code": sealCode(seal.digest), "seal-characters": seal.characters } : {};
}

/** Of the inquiry that a letter belongs to: whom it asked, about what, what came back. */
function ofTaking({ done }: Case, entry: string | undefined): Record<string, FieldValue | undefined> {
  const asked = done.find((step) => step.entry === entry);
  const [taking] = asked ? takingsOf({ done }, done, asked.step).filter((one) => one.entry === entry) : [];
  if (!taking) return {};
  const { consulted } = taking.fields;
  const isName = typeof consulted === "string" && !STANDS_FOR.test(consulted);
  return { ...taking.fields, "asked-on": taking.on, "consulted-name": isName ? consulted : undefined };
}

/** When false or incomplete information was found, and what it was found to be: whoever was asked for it goes first. */
function foundOf({ done, fields }: Case): Record<string, FieldValue | undefined> {
  return {
    "found-on": done.find(({ step }) => step === "found")?.on,
    "found-to-be": fields["escalated-result"] ?? fields["confirm-result"],
  };
}

/** When a complaint came and by what way; the office's own ways for complaints have the field's name in documents. */
function receivedOf({ done }: Case, { starts, fields }: Procedure): Record<string, FieldValue | undefined> {
  const first = done.find(({ step }) => step === starts);
  const options = fields.find(({ id }) => id === "complaint-channel")?.options;
  const how = first?.fields["complaint-channel"];
  return {
    "received-on": first?.on,
    "received-how": how === undefined ? undefined : fieldText("choice", how, options),
  };
}

/** Of a limit in hours: the minute from which it runs, and that at which it ends. */
function hoursOf({ done }: Case, main: ClockState | undefined): Record<string, FieldValue> {
  const [first] = done;
  if (first === undefined || main?.unit !== "hour") return {};
  return { "found-at": longMoment(first.at), "answer-by": longMoment(main.due) };
}

/** What each department that was asked said to a clarification, one a line. */
function consentsOf({ done }: Case, { fields }: Procedure): Record<string, FieldValue> {
  const options = fields.find(({ id }) => id === "consent-result")?.options;
  const lines = takingsOf({ done }, done, "ask-consent").flatMap(({ entry, fields: told }) => {
    const organ = fieldText("text", told["asked-organ"]);
    const result = fieldText("choice", told["consent-result"], options) ?? "尚未答复";
    const settled = done.some(({ step, of }) => step === "consent-settled" && of === entry);
    return organ === undefined ? [] : [`${organ}：${result}${settled ? "，协商后同意" : ""}`];
  });
  return lines.length > 0 ? { consents: lines.join("\n") } : {};
}
