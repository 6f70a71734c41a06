import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Conflict, ConflictEntry, ConflictKind, ConflictWay } from "../../model/conflict.ts";
import type { LoggedEvent } from "../../model/event.ts";
import { byEntry } from "../../procedures/history.ts";

/** One of the events that are at odds, in words; `at` is when it happened where a correction moved that. */
export interface Said {
  readonly event: LoggedEvent;
  readonly what: string;
  readonly at?: string;
}

/** Nothing was done wrong, or it cannot be undone: both stay. */
const SETTLE: ConflictWay = { way: "settle", title: "保留现状，说明理由" };

/** Who entered something, for a sentence or a button. */
export function whose({ by, device }: Pick<LoggedEvent, "by" | "device">): string {
  const name = [by.department, by.name].filter((part) => part !== "").join(" ");
  return name === "" ? `未填姓名的电脑（${device.slice(0, 8)}）` : name;
}

/** The same at every desk, whatever arrived when: from the entries that are at odds. */
function keyOf(kind: ConflictKind, about: string, said: readonly Said[]): string {
  const ids = said.map(({ event }) => event.id.slice(-12)).sort();
  return [kind, about, ...ids].join("/").slice(0, 200);
}

/** A conflict between these; those who solve it go by `waysOf` each. */
export function conflictOf(
  of: Pick<Conflict, "kind" | "sentence" | "cases"> & { readonly about: string },
  said: readonly Said[],
  ways: readonly ConflictWay[],
): Conflict {
  const { about, ...rest } = of;
  const sorted = [...said].sort((a, b) => byEntry(a.event, b.event));
  const entries = sorted.map(({ event, what, at = event.occurredAt }): ConflictEntry => ({
    entry: event.id,
    ...("case" in event.fact && { case: event.fact.case }),
    device: event.device,
    by: event.by,
    on: civilDayOf(at),
    enteredAt: event.enteredAt,
    what,
  }));
  return { ...rest, key: keyOf(rest.kind, about, sorted), entries, ways: [...ways, SETTLE] };
}
