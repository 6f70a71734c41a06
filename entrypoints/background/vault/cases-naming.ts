import type { LoggedEvent } from "../../../lib/model/event.ts";
import { INFORMANT } from "../../../lib/projections/informants.ts";
import { rowsByCase } from "../../../lib/register/case-rows.ts";
import type { Register } from "../../../lib/register/db.ts";
import { parsedRows } from "../../../lib/register/read.ts";

/** The events of all cases that ever named one of these as their informant, by case, twins too. Reads the whole log, part by part. */
export async function casesNaming(
  db: Register,
  persons: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly LoggedEvent[]>> {
  const found = new Map<string, LoggedEvent[]>();
  if (persons.size === 0) return found;
  // A step that another desk wrote as well counts there as it was entered first; here it is read as either had it.
  const twins = Map.groupBy(await db.twins.toArray(), ({ fact }) => ("case" in fact ? fact.case : ""));
  for await (const counting of rowsByCase(db)) {
    const ids = new Set(counting.flatMap(({ fact }) => ("case" in fact ? [fact.case] : [])));
    const rows = [...counting, ...[...ids].flatMap((id) => twins.get(id) ?? [])];
    const cases = new Set(rows.flatMap(({ fact }) => (names(fact, persons) && "case" in fact ? [fact.case] : [])));
    if (cases.size === 0) continue;
    const { events } = parsedRows(rows.filter(({ fact }) => "case" in fact && cases.has(fact.case)));
    for (const event of events)
      if ("case" in event.fact) found.set(event.fact.case, [...(found.get(event.fact.case) ?? []), event]);
  }
  return found;
}

function names(fact: LoggedEvent["fact"], persons: ReadonlySet<string>): boolean {
  const person = fact.type === "StepTaken" || fact.type === "StepCorrected" ? fact.fields?.[INFORMANT] : undefined;
  return typeof person === "string" && persons.has(person);
}
