import type { LoggedEvent } from "../../../../lib/model/event.ts";
import { type Procedure, ProcedureSchema } from "../../../../lib/model/procedure.ts";

/** What the product's code calls by its id all the same: articles' validity and titles, payments of a fee (109号). */
const KEPT = new Set([
  "change-validity",
  "validity",
  "validity-on",
  "repealed",
  "expired",
  "title",
  "fee-amount",
  "fee-paid",
]);

/** What names no step, field, option, moment or outcome, though the word may be one of them. */
const WORDS = new Set([
  "kind",
  "title",
  "as",
  "table",
  "column",
  "row",
  "part",
  "effect",
  "tie",
  "to",
  "type",
  "per",
  "remedy",
]);

/** Procedures and the events of their cases, everything called by another id in both. */
export function underOtherIds(procedures: readonly Procedure[], events: readonly LoggedEvent[]) {
  const ids = new Set(procedures.flatMap((one) => idsOf(one)).filter((id) => !KEPT.has(id)));
  const other = (id: string): string => (ids.has(id) ? `x-${id}` : id);
  const renamed = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return WORDS.has(key) ? value : other(value);
    if (Array.isArray(value)) return key === "counted" ? value : value.map((one) => renamed(one, key));
    if (typeof value !== "object" || value === null) return value;
    // Keys are ids in what an event says, and in what an option begins other fields with.
    const isSaid = key === "with" || (key === "fields" && !Array.isArray(value));
    return Object.fromEntries(Object.entries(value).map(([id, one]) => [isSaid ? other(id) : id, renamed(one, id)]));
  };
  return {
    other,
    procedures: procedures.map((one): Procedure => ProcedureSchema.parse(renamed(one))),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only strings are other than in the event
    events: events.map((one) => renamed(one) as LoggedEvent),
  };
}

function idsOf({ id, steps, fields, moments, clocks, outcomes }: Procedure): string[] {
  const options = fields.flatMap((field) => field.options ?? []).map(({ value }) => value);
  return [id, ...[...steps, ...fields, ...moments, ...clocks, ...outcomes].map((one) => one.id), ...options];
}
