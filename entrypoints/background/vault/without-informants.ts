import type { Entry, Fact } from "../../../lib/model/event.ts";
import type { PersonRecord } from "../../../lib/model/person.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { INFORMANT, informantsOf } from "../../../lib/projections/informants.ts";
import { eventsOfCases, eventsOfKinds } from "../../../lib/register/case-rows.ts";
import { entriesWithout } from "../../../lib/text/entries-without.ts";
import { personRemover } from "../../../lib/text/without-person.ts";
import type { Services } from "../services.ts";
import { casesNaming } from "./cases-naming.ts";
import { keptInformants } from "./kept-informants.ts";
import { freeFields, isId } from "./free-fields.ts";

const compartment = "informants";
const LOCKED = failure("举报人信息保险箱已经锁上，没有登记，请解锁后再试；已经填写的内容不会丢。");
const UNREADABLE = failure("保险箱里读不出这位举报人的信息，没有登记，请刷新页面后重新填写举报人。");
const OTHERS = failure("这位举报人已经登记在另一件投诉举报里，没有登记；请刷新页面后在本件重新填写举报人。");
const SIGNED = failure("报告的文字或者理由里有举报人的信息，没有签发；请删去姓名、电话、单位、住址等，再签发。");

type Parts = Pick<Services, "vault" | "settings" | "packs" | "db">;

/**
 * Entries without what the vault knows of the informants of their cases, and of those that they are about, while it is open.
 * Done here and not by the page: to take them out of a text one must read them. While it is locked, an entry that names an
 * informant itself is refused: their form was filled in while it was open, and says what nobody could take out now.
 */
export async function withoutInformants(parts: Parts, entries: readonly Entry[]): Promise<Result<readonly Entry[]>> {
  const isNaming = entries.some((one) => namedBy(one).length > 0);
  if ((await parts.vault.state(compartment)).state !== "unlocked") return isNaming ? LOCKED : success(entries);
  if (await isOfAnother(parts.db, entries)) return OTHERS;
  const freeOf = await freeFields(parts, entries);
  const cleared = new Map(entries.map((one) => [one, one]));
  for (const [id, all] of Map.groupBy(entries, caseOf)) {
    const known = id === undefined ? ((await keptInformants(parts)) ?? LOCKED) : await informantsKnown(parts, id, all);
    if (!known.ok) return known;
    const removers = known.value.map((record) => personRemover(record, compartment));
    for (const one of all)
      cleared.set(
        one,
        removers.reduce((now, remover) => entriesWithout([now], remover, freeOf(now))[0] ?? now, one),
      );
  }
  // What somebody signs is as they read it, or it is not signed.
  const isOther = (one: Entry): boolean => JSON.stringify(cleared.get(one)) !== JSON.stringify(one);
  if (entries.some((one) => one.fact.type === "ReportSigned" && isOther(one))) return SIGNED;
  return success(entries.map((one) => cleared.get(one) ?? one));
}

/**
 * The informants of a case and of the cases that it is about, as the log names them, and those that an entry names that is to
 * be recorded now, who must be there to read.
 */
async function informantsKnown(
  { vault, db }: Parts,
  id: string,
  entries: readonly Entry[],
): Promise<Result<readonly PersonRecord[]>> {
  const { events } = await eventsOfCases(db, [id]);
  const ties = (await eventsOfKinds(db, ["CasesTied"])).events.flatMap(({ fact }) =>
    fact.type === "CasesTied" && fact.to === id ? [fact.case] : [],
  );
  const about = new Set([...ties, ...[...events, ...entries].flatMap(({ fact }) => idsIn(fact))]);
  about.delete(id);
  const before = [...events, ...(await eventsOfCases(db, [...about])).events];
  const named = entries.flatMap((one) => namedBy(one));
  const ids = [...new Set([...informantsOf(before), ...named])];
  if (ids.length === 0) return success([]);
  const read = await vault.get(compartment, ids);
  if (!read.ok) return named.length > 0 ? LOCKED : success([]);
  const mustBe = named.filter((person) => !informantsOf(events).includes(person));
  if (read.value.some((one) => one.state !== "read" && mustBe.includes(one.id))) return UNREADABLE;
  return success(read.value.flatMap((one) => (one.state === "read" ? [one.record] : [])));
}

/** Ids in a fact that may be those of other cases: its tie, and what fields hold, whatever a procedure calls them. */
function idsIn(fact: Fact): readonly string[] {
  if (fact.type === "CasesTied") return [fact.case, fact.to];
  const values = fact.type === "StepTaken" || fact.type === "StepCorrected" ? Object.values(fact.fields ?? {}) : [];
  return values.flat().flatMap((value) => (typeof value === "string" && isId(value) ? [value] : []));
}

function caseOf({ fact }: Entry): string | undefined {
  return "case" in fact ? fact.case : undefined;
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
