import type { ExchangePreview } from "../../../lib/model/exchange.ts";
import type { Conflict } from "../../../lib/model/conflict.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { comingConflicts } from "../../../lib/projections/conflicts/coming.ts";
import { eventsOfCases, eventsOfKinds } from "../../../lib/register/case-rows.ts";
import { fingerprint } from "../../../lib/register/exchange/desk-key.ts";
import type { DeskPart } from "../../../lib/register/exchange/judge.ts";
import type { BundleRead } from "../../../lib/register/exchange/read-bundle.ts";
import { caseProcedures } from "../rules/in-force.ts";
import type { Services } from "../services.ts";

/** Kinds of events that conflicts are told from besides those of cases. */
const OTHERS = ["EventsTakenIn", "ConflictSettled", "FigureEntered", "ReportSigned"] as const;

/** What a bundle would bring. */
export async function previewOf(services: Services, { header, desks }: BundleRead): Promise<ExchangePreview> {
  const fresh = desks.flatMap((desk) => desk.fresh);
  return {
    madeBy: desks.find(({ head }) => head.device === header.device)?.name ?? "",
    madeAt: header.at,
    desks: desks.map(deskPreview),
    new: fresh.length,
    known: desks.reduce((sum, { there }) => sum + there, 0),
    conflicts: fresh.length === 0 ? [] : await conflictsWith(services, fresh),
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
  const { db, cases } = services;
  const touched = fresh.flatMap(({ fact }) => ("case" in fact ? [fact.case] : []));
  const numbered = await cases.withNumbers([...new Set(fresh.flatMap(numbersIn))]);
  const alike = [...numbered.values()].flat().map(({ id }) => id);
  const { events } = await eventsOfCases(db, [...touched, ...alike]);
  const { events: others } = await eventsOfKinds(db, OTHERS);
  const procedures = await caseProcedures(services);
  return comingConflicts({ here: [...events, ...others], fresh, procedures, titles: await figureTitles(services) });
}

function numbersIn({ fact }: LoggedEvent): string[] {
  if (fact.type !== "StepTaken") return [];
  return [fact.fields["portal-number"], fact.fields["number"]].filter((value) => typeof value === "string");
}

async function figureTitles({ settings, packs }: Services): Promise<Readonly<Record<string, string>>> {
  const inForce = await packs.inForceOrNational((await settings.read()).settings.pack);
  const asked = inForce.ok ? (inForce.value.pack.reporting?.asked ?? []) : [];
  return Object.fromEntries(asked.map(({ id, title }) => [id, title]));
}
