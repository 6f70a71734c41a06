import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Conflict, ConflictEntry, ConflictKind, ConflictWay } from "../../model/conflict.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { byEntry } from "../../model/by-entry.ts";

/** A case with its own events, and what it is handled by. */
export interface CaseRead {
  readonly one: BareCase;
  readonly events: readonly LoggedEvent[];
  readonly procedure: Procedure;
}

/** One of the events that are at odds, in words; `at` is when it happened where a correction moved that. */
export interface Said {
  readonly event: LoggedEvent;
  readonly what: string;
  readonly at?: string;
  /** What of it is at odds, corrections applied: another value makes another conflict. */
  readonly value: unknown;
}

/** Nothing was done wrong, or it cannot be undone: both stay. */
const SETTLE: ConflictWay = { way: "settle", title: "保留现状，说明理由" };

/** Who entered something, for a sentence or a button. */
export function whose({ by, device }: Pick<LoggedEvent, "by" | "device">): string {
  const name = [by.department, by.name].filter((part) => part !== "").join(" ");
  return name === "" ? `未填姓名的电脑（${device.slice(0, 8)}）` : name;
}

/**
 * The same at every desk, whatever arrived when: of what is at odds, and as what it counts now. Where a person left that as it is and it is
 * corrected afterwards, what is at odds then is another conflict.
 */
function keyOf(kind: ConflictKind, about: string, said: readonly Said[]): string {
  const sides = said.map(({ event, value }) => [event.id, value ?? null]);
  return `${kind}/${bytesToHex(sha256(utf8ToBytes(JSON.stringify([kind, about, sides]))))}`;
}

/** A conflict between these, with the ways out of it; that both stay is always one. */
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
