import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import type { ExchangePreview } from "../../../lib/model/exchange.ts";
import type { Conflict } from "../../../lib/model/conflict.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { comingConflicts } from "../../../lib/projections/conflicts/coming.ts";
import { eventsOfCases, eventsOfKinds } from "../../../lib/register/case-rows.ts";
import { fingerprint } from "../../../lib/register/exchange/desk-key.ts";
import type { DeskPart } from "../../../lib/register/exchange/judge.ts";
import type { BundleRead } from "../../../lib/register/exchange/read-bundle.ts";
import { countEvents, eventsBetween } from "../../../lib/register/read.ts";
import { caseProcedures } from "../rules/in-force.ts";
import type { Services } from "../services.ts";

/** Kinds of events that conflicts are told from besides those of cases. */
const OTHERS = ["EventsTakenIn", "ConflictSettled", "FigureEntered", "ReportSigned"] as const;

/** So many conflicts are told one by one: a message may not be too large. */
const TOLD = 20;

/** What a bundle would bring. */
export async function previewOf(services: Services, { header, desks }: BundleRead): Promise<ExchangePreview> {
  const fresh = desks.flatMap((desk) => desk.fresh);
  const conflicts = fresh.length === 0 ? [] : await conflictsWith(services, fresh);
  return {
    madeBy: desks.find(({ head }) => head.device === header.device)?.name ?? "",
    madeAt: header.at,
    desks: desks.map(deskPreview),
    new: fresh.length,
    known: desks.reduce((sum, { there }) => sum + there, 0),
    conflictCount: conflicts.length,
    conflicts: conflicts.slice(0, TOLD),
  };
}

function deskPreview({ head, name, signature, sentence, fresh }: DeskPart): ExchangePreview["desks"][number] {
  return {
    device: head.device,
    name,
    fingerprint: fingerprint(head.key),
    signature,
    sentence,
    new: fresh.length,
    from: fresh[0]?.sequence ?? 0,
    to: fresh.at(-1)?.sequence ?? 0,
  };
}

async function conflictsWith(services: Services, fresh: readonly LoggedEvent[]): Promise<readonly Conflict[]> {
  // Of an empty log, as a new computer has it, ten thousand cases need not be asked for.
  const here = (await countEvents(services.db)) === 0 ? [] : await concerned(services, fresh);
  const procedures = await caseProcedures(services);
  return comingConflicts({ here, fresh, procedures, titles: await figureTitles(services) });
}

/** What is here of the cases that these are about, or might be, with all that is no case's. */
async function concerned({ db, cases }: Services, fresh: readonly LoggedEvent[]): Promise<readonly LoggedEvent[]> {
  const touched = fresh.flatMap(({ fact }) => ("case" in fact ? [fact.case] : []));
  const numbered = await cases.withNumbers([...new Set(fresh.flatMap(numbersIn))]);
  const alike = [...numbered.values()].flat().map(({ id }) => id);
  const { events } = await eventsOfCases(db, [...touched, ...alike, ...(await sameContent(db, fresh))]);
  const { events: others } = await eventsOfKinds(db, OTHERS);
  return [...events, ...others];
}

function numbersIn({ fact }: LoggedEvent): string[] {
  if (fact.type !== "StepTaken" && fact.type !== "StepCorrected") return [];
  return [fact.fields?.["portal-number"], fact.fields?.["number"]].filter((value) => typeof value === "string");
}

/** Cases here that were registered on the day of a new one with the same words: who applied is in each desk's own vault. */
async function sameContent(db: Services["db"], fresh: readonly LoggedEvent[]): Promise<string[]> {
  const coming = Map.groupBy(
    fresh.filter((event) => contentOf(event) !== ""),
    ({ occurredAt }) => civilDayOf(occurredAt),
  );
  const found: string[] = [];
  for (const [day, events] of coming) {
    const words = new Set(events.map(contentOf));
    for (const event of (await eventsBetween(db, day, day)).events)
      if ("case" in event.fact && words.has(contentOf(event))) found.push(event.fact.case);
  }
  return found;
}

/** What was asked for, as registered-twice.ts compares it; empty where an event does not say. */
function contentOf({ fact }: LoggedEvent): string {
  const content = fact.type === "StepTaken" ? fact.fields["content"] : undefined;
  return typeof content === "string" ? content.replace(/[\s\p{P}]/gu, "") : "";
}

async function figureTitles({ settings, packs }: Services): Promise<Readonly<Record<string, string>>> {
  const inForce = await packs.inForceOrNational((await settings.read()).settings.pack);
  const asked = inForce.ok ? (inForce.value.pack.reporting?.asked ?? []) : [];
  return Object.fromEntries(asked.map(({ id, title }) => [id, title]));
}
