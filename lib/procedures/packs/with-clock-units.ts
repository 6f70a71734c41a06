import type { Clock, Procedure, Unit } from "../../model/procedure.ts";
import type { ProceduresInForce } from "./procedures-in-force.ts";

/** What the agency settled on where a document leaves open in what a limit counts, by what is left open. */
export type ClockUnits = Readonly<Record<string, Unit>>;

/** Limits whose document does not say in what they count. */
export interface OpenUnit {
  /** What is left open: limits of one sentence share it. */
  readonly id: string;
  readonly procedure: string;
  /** Of the limits. */
  readonly titles: readonly string[];
  readonly count: number;
  readonly basis: Clock["basis"];
  /** The one that they count in now. */
  readonly unit: Unit;
  readonly or: Unit;
}

const known = new WeakMap<ProceduresInForce, { readonly key: string; readonly made: ProceduresInForce }>();

/** The procedures with the units that the agency settled on. The same arguments give the same object. */
export function withClockUnits(inForce: ProceduresInForce, units: ClockUnits): ProceduresInForce {
  if (!inForce.procedures.some(({ clocks }) => clocks.some((clock) => isOther(clock, units)))) return inForce;
  const key = JSON.stringify(units);
  const kept = known.get(inForce);
  if (kept?.key === key) return kept.made;
  const procedures = inForce.procedures.map((procedure) => settled(procedure, units));
  const made = { ...inForce, procedures };
  known.set(inForce, { key, made });
  return made;
}

/** What the documents of these procedures leave open, each once. */
export function openUnits(procedures: readonly Procedure[]): OpenUnit[] {
  const found = new Map<string, OpenUnit>();
  for (const { title: procedure, clocks } of procedures) {
    for (const { unitOpen, within, title, basis } of clocks) {
      if (!unitOpen || !("count" in within)) continue;
      const { id, or } = unitOpen;
      const titles = [...new Set([...(found.get(id)?.titles ?? []), title])];
      found.set(id, { id, procedure, titles, count: within.count, basis, unit: within.unit, or });
    }
  }
  return [...found.values()];
}

function isOther({ unitOpen }: Clock, units: ClockUnits): boolean {
  return unitOpen !== undefined && units[unitOpen.id] === unitOpen.or;
}

function settled(procedure: Procedure, units: ClockUnits): Procedure {
  if (!procedure.clocks.some((clock) => isOther(clock, units))) return procedure;
  const clocks = procedure.clocks.map((clock): Clock => {
    const { unitOpen, within } = clock;
    if (!unitOpen || !("count" in within) || !isOther(clock, units)) return clock;
    const { unit } = within;
    if (unit !== "calendar-day" && unit !== "workday") return clock;
    return { ...clock, within: { ...within, unit: unitOpen.or }, unitOpen: { ...unitOpen, or: unit } };
  });
  return { ...procedure, clocks };
}
