import {
  ProcedureChangeSchema,
  ProcedureSchema,
  type Procedure,
  type ProcedureChange,
  type ProcedureChangeText,
  type ProcedureText,
  type Validity,
} from "../../model/procedure.ts";
import type { RulePack } from "../../model/rule-pack.ts";
import { addDays } from "../../deadlines/civil.ts";
import { checkProcedure } from "./check-procedure.ts";
import { withoutLostWays } from "./check-recurs.ts";
import { mergeProcedures } from "./merge-procedures.ts";
import { bothOf, isWithin, spansOf } from "./validity.ts";

/** A procedure, or an agency's change to one, that was left out: its name and Chinese sentences that say why. */
interface RefusedProcedure {
  readonly rule: string;
  readonly reason: string;
}

/**
 * The procedures that cases are handled by, defaults filled in. One that was changed for some days only is there in several
 * versions, side by side, the latest days first: each for the cases that began `during` its days (procedure-for.ts).
 */
export interface ProceduresInForce {
  readonly procedures: readonly Procedure[];
  readonly refused: readonly RefusedProcedure[];
}

type Lists = WeakMap<object, Map<string, ProceduresInForce>>;
const known = new WeakMap<object, Lists>();
const NONE: never[] = [];

/**
 * The procedures of a pack in force (merged with the one it stands on), with its changes. What cannot work, e.g. a step that
 * can never be taken, is left out and named: of a change the procedure stays as it was inherited. A change, or a procedure that is
 * the pack's own, holds for its own days, else for those of the pack; with `keepsExpired` the agency goes on by the pack after its last day (not by a change that has a last
 * day of its own). Kept with the pack's lists, so that the same packs give the same objects. Holds zod: not for pages.
 */
export function proceduresInForce(
  { procedures = NONE, procedureChanges = NONE, validity }: RulePack,
  { keepsExpired = false }: { readonly keepsExpired?: boolean } = {},
): ProceduresInForce {
  const byChanges: Lists = known.get(procedures) ?? new WeakMap();
  known.set(procedures, byChanges);
  const byDays = byChanges.get(procedureChanges) ?? new Map<string, ProceduresInForce>();
  byChanges.set(procedureChanges, byDays);
  const { from, until } = validity ?? {};
  const during = bothOf({ ...(from !== undefined && { from }) }, keepsExpired || until === undefined ? {} : { until });
  const key = JSON.stringify(during ?? null);
  const kept = byDays.get(key);
  if (kept) return kept;
  const made = madeOf(procedures, procedureChanges, during ?? {});
  byDays.set(key, made);
  return made;
}

function madeOf(
  texts: readonly ProcedureText[],
  changes: readonly ProcedureChangeText[],
  during: Validity,
): ProceduresInForce {
  const refused: RefusedProcedure[] = [];
  const base: Procedure[] = [];
  for (const text of texts) {
    const procedure = { during, ...ProcedureSchema.parse(text) };
    const isTwice = base.some((one) => one.id === procedure.id && bothOf(one.during, procedure.during) !== undefined);
    const faults = isTwice
      ? [`编号“${procedure.id}”的程序前面已有一个，有效期（during）又有重合。请换一个编号，或者改正有效期。`]
      : checkProcedure(procedure);
    if (faults.length === 0) base.push(procedure);
    else refused.push({ rule: procedure.id, reason: `办理程序“${procedure.title}”没有采用：${faults.join("")}` });
  }
  const dated = changes.map((text, place): Dated => {
    const change = ProcedureChangeSchema.parse(text);
    return { change, place, days: change.during ?? during, faults: new Set() };
  });
  const versions = base.flatMap((procedure) =>
    versionsOf(
      procedure,
      dated.filter(({ change }) => change.procedure === procedure.id),
    ),
  );
  for (const { change, faults } of dated) {
    const procedure = base.find(({ id }) => id === change.procedure);
    if (!procedure) faults.add("没有这个办理程序。");
    if (faults.size === 0) continue;
    const name = `对办理程序“${procedure?.title ?? change.procedure}”的变更没有采用：`;
    refused.push({ rule: change.procedure, reason: `${name}${[...faults].join("")}` });
  }
  const lost = new Map<string, string>();
  const procedures = versions.map((version) => {
    const { procedure, faults } = withoutLostWays(version, versions);
    for (const fault of faults) lost.set(fault, version.id);
    return withOthers(
      procedure,
      versions.filter(({ id }) => id === version.id),
    );
  });
  return { procedures, refused: [...refused, ...[...lost].map(([reason, rule]) => ({ rule, reason }))] };
}

/** A change with the days that it holds for, and what came out to be wrong with it. */
interface Dated {
  readonly change: ProcedureChange;
  /** In the list of changes. */
  readonly place: number;
  readonly days: Validity;
  readonly faults: Set<string>;
}

/** Days of validity cut a procedure into so many at the most: each is looked at by itself. */
const SPANS_AT_MOST = 20;

/** The procedure as it is on different days; one that is the same on all days has no days. */
function versionsOf(procedure: Procedure, all: readonly Dated[]): Procedure[] {
  const changes = withinSpans(all);
  const spans = spansOf(changes.map(({ days }) => days)).flatMap((span) => bothOf(span, procedure.during) ?? []);
  const versions: { made: Procedure; by: readonly Dated[]; days: Validity }[] = [];
  const tried: Tried = new Map();
  for (const days of spans) {
    const day = days.from ?? days.until;
    // Days are cut wherever a change begins or ends: one of them tells for all. Where nothing is cut, every change is for always.
    const own = changes.filter((one) => day === undefined || isWithin(day, one.days));
    const { made, by } = changedBy(procedure, own, tried);
    const later = versions.at(-1);
    // A change that was refused cuts nothing.
    if (later && later.by.length === by.length && later.by.every((one, at) => one === by[at])) {
      const { until } = later.days;
      later.days = { ...(days.from !== undefined && { from: days.from }), ...(until !== undefined && { until }) };
    } else versions.push({ made, by, days });
  }
  return versions.map(({ made: { during: _during, ...made }, days }): Procedure => {
    const isAlways = days.from === undefined && days.until === undefined;
    return isAlways ? made : { ...made, during: days };
  });
}

/** A version that knows what the others have. */
function withOthers(version: Procedure, all: readonly Procedure[]): Procedure {
  const steps = missingIn(
    version.steps,
    all.flatMap((other) => other.steps),
  );
  const outcomes = missingIn(
    version.outcomes,
    all.flatMap((other) => other.outcomes),
  );
  return steps.length + outcomes.length === 0 ? version : { ...version, elsewhere: { steps, outcomes } };
}

function missingIn<T extends { readonly id: string }>(own: readonly T[], all: readonly T[]): T[] {
  const there = new Set(own.map(({ id }) => id));
  const byId = new Map(all.toReversed().map((one) => [one.id, one]));
  return [...new Set(all.map(({ id }) => id))].flatMap((id) => (there.has(id) ? [] : (byId.get(id) ?? [])));
}

/** Those whose days do not cut the procedure into more than {@link SPANS_AT_MOST}; the others are refused. */
function withinSpans(changes: readonly Dated[]): readonly Dated[] {
  const cuts = new Set<string>();
  return changes.filter(({ days: { from, until }, faults }) => {
    const own = [...(from === undefined ? [] : [from]), ...(until === undefined ? [] : [addDays(until, 1)])];
    const more = own.filter((day) => !cuts.has(day));
    if (cuts.size + more.length >= SPANS_AT_MOST) {
      faults.add(`各项变更的有效期把这个办理程序分成了${SPANS_AT_MOST}段以上，请合并有效期相同的变更。`);
      return false;
    }
    for (const day of more) cuts.add(day);
    return true;
  });
}

/** What came of a change upon those before it: the same on other days. */
type Tried = Map<string, { readonly made: Procedure | undefined; readonly faults: readonly string[] }>;

function changedBy(
  procedure: Procedure,
  changes: readonly Dated[],
  tried: Tried,
): { made: Procedure; by: readonly Dated[] } {
  const all = changes.map(({ change }) => change);
  const [whole] = mergeProcedures([procedure], all);
  // All at once where that works, as it nearly always does; one by one to find those that do not.
  if (whole && (all.length === 0 || checkProcedure(whole).length === 0)) return { made: whole, by: changes };
  let made = procedure;
  let places = "";
  const by: Dated[] = [];
  for (const one of changes) {
    const key = `${places} ${one.place}`;
    const found = tried.get(key) ?? changedOnce(made, one.change);
    tried.set(key, found);
    if (found.made && found.faults.length === 0) {
      ({ made } = found);
      places = key;
      by.push(one);
    } else for (const fault of found.faults) one.faults.add(fault);
  }
  return { made, by };
}

function changedOnce(procedure: Procedure, change: ProcedureChange) {
  const [made] = mergeProcedures([procedure], [change]);
  return { made, faults: made ? checkProcedure(made) : [] };
}
