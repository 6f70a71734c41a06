import type { Entry } from "../../../lib/model/event.ts";
import { eventsOfCases } from "../../../lib/register/case-rows.ts";
import { freeTexts } from "../../../lib/text/without-person.ts";
import { caseProcedures } from "../rules/in-force.ts";
import type { Services } from "../services.ts";

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Whether a value is an id, of a case or of a person. */
export function isId(value: string): boolean {
  return UUID.test(value);
}

/** Which fields of each entry hold what somebody wrote freely, by its own procedure; all but ids where that is not known. */
export async function freeFields(
  { settings, packs, db }: Pick<Services, "settings" | "packs" | "db">,
  entries: readonly Entry[],
): Promise<(entry: Entry) => ReadonlySet<string>> {
  // The rules may be broken: what is written goes on being recorded, and rather too much is taken out than too little.
  const procedures = await caseProcedures({ settings, packs }).catch(() => []);
  const cases = new Set(entries.flatMap((one) => (one.fact.type === "StepCorrected" ? [one.fact.case] : [])));
  const steps = [...(await eventsOfCases(db, [...cases])).events, ...entries].flatMap(({ fact }) =>
    fact.type === "StepTaken" ? [fact] : [],
  );
  const procedureOf = new Map(steps.map((fact) => [fact.case, fact.procedure]));
  return ({ fact }: Entry): ReadonlySet<string> => {
    if (fact.type !== "StepTaken" && fact.type !== "StepCorrected") return new Set();
    const id = fact.type === "StepTaken" ? fact.procedure : procedureOf.get(fact.case);
    const versions = procedures.filter((one) => one.id === id);
    const all = Object.entries(fact.fields ?? {}).filter(([, value]) => typeof value === "string" && !isId(value));
    return versions.length > 0
      ? freeTexts(versions.flatMap(({ fields }) => fields))
      : freeTexts(all.map(([field]) => ({ id: field, title: field, kind: "text" })));
  };
}
