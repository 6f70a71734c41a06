import type { Entry } from "../../../lib/model/event.ts";
import type { PersonRecord } from "../../../lib/model/person.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { hasInformants, INFORMANT, informantsOf } from "../../../lib/projections/informants.ts";
import { eventsOfCases } from "../../../lib/register/case-rows.ts";
import { entriesWithout } from "../../../lib/text/entries-without.ts";
import { freeTexts, personRemover } from "../../../lib/text/without-person.ts";
import { caseProcedures } from "../rules/in-force.ts";
import type { Services } from "../services.ts";
import { casesNaming } from "./cases-naming.ts";

const compartment = "informants";
const LOCKED = failure("举报人信息保险箱已经锁上，没有登记，请解锁后再试；已经填写的内容不会丢。");
const UNREADABLE = failure("保险箱里读不出这位举报人的信息，没有登记，请刷新页面后重新填写举报人。");
const OTHERS = failure("这位举报人已经登记在另一件投诉举报里，没有登记；请刷新页面后在本件重新填写举报人。");

type Parts = Pick<Services, "vault" | "settings" | "packs" | "db">;

/**
 * Entries without what the vault knows of the informants of their cases, while it is open. Done here and not by the page: to
 * take them out of a text one must read them. While it is locked, an entry that names an informant itself is refused: their
 * form was filled in while it was open, and says what nobody could take out now.
 */
export async function withoutInformants(parts: Parts, entries: readonly Entry[]): Promise<Result<readonly Entry[]>> {
  const named = new Set(entries.flatMap((one) => namedBy(one)));
  if ((await parts.vault.state(compartment)).state !== "unlocked") return named.size > 0 ? LOCKED : success(entries);
  if (await isOfAnother(parts.db, entries)) return OTHERS;
  const procedures = (await caseProcedures(parts)).filter(hasInformants);
  const ids = new Set(procedures.map(({ id }) => id));
  const cases = new Set(
    entries.flatMap(({ fact }) =>
      "case" in fact && (fact.type !== "StepTaken" || ids.has(fact.procedure)) ? [fact.case] : [],
    ),
  );
  if (cases.size === 0) return success(entries);
  const free = freeTexts(procedures.flatMap(({ fields }) => fields));
  let cleared: readonly Entry[] = entries;
  for (const id of cases) {
    const known = await informantsKnown(parts, id, entries);
    if (!known.ok) return known;
    for (const record of known.value)
      cleared = cleared.map((one) =>
        "case" in one.fact && one.fact.case === id
          ? (entriesWithout([one], personRemover(record, compartment), free)[0] ?? one)
          : one,
      );
  }
  return success(cleared);
}

/** Those that the log names, and those that an entry names that is to be recorded now, who must be there to read. */
async function informantsKnown(
  { vault, db }: Parts,
  id: string,
  entries: readonly Entry[],
): Promise<Result<readonly PersonRecord[]>> {
  const before = informantsOf((await eventsOfCases(db, [id])).events);
  const named = entries.flatMap((one) => ("case" in one.fact && one.fact.case === id ? namedBy(one) : []));
  const ids = [...new Set([...before, ...named])];
  if (ids.length === 0) return success([]);
  const read = await vault.get(compartment, ids);
  if (!read.ok) return named.length > 0 ? LOCKED : success([]);
  if (read.value.some((one) => one.state !== "read" && named.includes(one.id) && !before.includes(one.id)))
    return UNREADABLE;
  return success(read.value.flatMap((one) => (one.state === "read" ? [one.record] : [])));
}

/** Whether an entry names somebody whom another case has: by a case of one's own making anybody could be looked at. */
async function isOfAnother(db: Parts["db"], entries: readonly Entry[]): Promise<boolean> {
  const cases = new Map<string, Set<string>>();
  const add = (person: string, of: string): unknown => cases.set(person, (cases.get(person) ?? new Set()).add(of));
  for (const one of entries) for (const person of namedBy(one)) if ("case" in one.fact) add(person, one.fact.case);
  for (const [of, events] of await casesNaming(db, new Set(cases.keys())))
    for (const person of informantsOf(events)) if (cases.has(person)) add(person, of);
  return [...cases.values()].some(({ size }) => size > 1);
}

/** The informant that an entry names itself. */
function namedBy({ fact }: Entry): readonly string[] {
  const person = fact.type === "StepTaken" || fact.type === "StepCorrected" ? fact.fields?.[INFORMANT] : undefined;
  return typeof person === "string" && person !== "" ? [person] : [];
}
