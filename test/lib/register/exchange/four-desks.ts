import type { Entry, Fact, LoggedEvent } from "../../../../lib/model/event.ts";
import { GENESIS, hashOf } from "../../../../lib/register/chain.ts";
import { countsBefore } from "../../../../lib/model/same-entry.ts";
import { takenInFact } from "../../../../lib/register/exchange/taken-in.ts";
import type { SolvingFact } from "../../../../lib/projections/conflicts/solving.ts";
import { seeded, uuid } from "../build.ts";
import type { TestDesk } from "./desks.ts";
import { signed, solvedApart, type Below } from "./solving-work.ts";

/** A desk as these schedules know it: in memory, or with a register and files. `B` is what it hands on. */
export interface ScheduleDesk<B> {
  /** All it has, twins too, in the order in which it arrived there. */
  events(): Promise<readonly LoggedEvent[]>;
  write(entries: readonly Entry[], now: Date): Promise<void>;
  bundle(what: "all" | "own"): Promise<B>;
  /** Answers whether anything was new. */
  take(bundle: B, now: Date): Promise<boolean>;
}

type Chains = ReadonlyMap<string, readonly LoggedEvent[]>;

/** The union by itself, without files and signatures: what the register does must come to the same. */
export function pureDesk(number: number): ScheduleDesk<Chains> {
  const device = uuid(0xd000 + number);
  const chains = new Map<string, LoggedEvent[]>();
  const rows: LoggedEvent[] = [];
  const arrived = new Map<string, LoggedEvent>();
  const add = (event: LoggedEvent): void => {
    const chain = chains.get(event.device) ?? [];
    chains.set(event.device, [...chain, event]);
    rows.push(event);
    const there = arrived.get(event.id);
    if (!there || countsBefore(event, there)) arrived.set(event.id, event);
  };
  const write = (entries: readonly Entry[], now: Date): void => {
    for (const entry of entries) {
      if (arrived.has(entry.id)) continue;
      const before = chains.get(device)?.at(-1);
      const order = 1 + Math.max(0, ...[...chains.values()].map((chain) => chain.at(-1)?.order ?? 0));
      const event = {
        v: 1 as const,
        ...entry,
        device,
        sequence: (before?.sequence ?? 0) + 1,
        order,
        enteredAt: now.toISOString(),
        by: { name: `经办${number}`, department: "办公室", role: "" },
        previous: before?.hash ?? GENESIS,
      };
      add({ ...event, hash: hashOf(event) });
    }
  };
  return {
    events: () => Promise.resolve([...rows]),
    write: (entries, now) => Promise.resolve(write(entries, now)),
    bundle: (what) => Promise.resolve(new Map([...chains].filter(([id]) => what === "all" || id === device))),
    take(bundle, now) {
      const parts = [...bundle].map(([id, events]) => {
        const fresh = events.slice(chains.get(id)?.length ?? 0);
        return { head: headOf(events, id), fresh };
      });
      const taken = parts.filter(({ fresh }) => fresh.length > 0);
      for (const { fresh } of taken) fresh.forEach(add);
      const fact = takenInFact(taken, GENESIS);
      if (taken.length > 0 && fact) write([said(fact, now)], now);
      return Promise.resolve(taken.length > 0);
    },
  };
}

/** The same upon a register and real bundles. */
export function registerDesk(desk: TestDesk): ScheduleDesk<Uint8Array<ArrayBuffer>> {
  const write = async (entries: readonly Entry[], now: Date): Promise<void> => {
    const there = await desk.db.events.bulkGet(entries.map(({ id }) => id));
    await desk.write(
      entries.filter((_, at) => there[at] === undefined),
      now,
    );
  };
  return {
    events: async () => [...(await desk.db.events.toArray()), ...(await desk.db.twins.toArray())],
    write,
    bundle: (what) => desk.bundle(what),
    async take(bundle, now) {
      const { desks } = await desk.take(bundle);
      const fact = takenInFact(desks, GENESIS);
      if (desks.length > 0 && fact) await write([said(fact, now)], now);
      return desks.length > 0;
    },
  };
}

function headOf(events: readonly LoggedEvent[], device: string) {
  const { sequence = 0, hash = GENESIS } = events.at(-1) ?? {};
  return { device, sequence, hash, key: "", signature: "" };
}

let ids = 0;

function said(fact: Fact, now: Date): Entry {
  ids += 1;
  return { id: uuid(0xa0_0000_0000 + ids), occurredAt: now.toISOString(), fact };
}

const START = Date.UTC(2026, 0, 5, 1);
const HOUR = 3_600_000;
const OUTCOMES = ["r3-1", "r3-2", "r3-3-4", "r3-4-1", "r3-6-2"];
const KINDS = ["natural", "company", "legal"];

/** How a schedule goes on after its end. */
export interface Played {
  /** Each hands on to each other, until nobody has anything new. */
  readonly exchange: () => Promise<void>;
  /** What the clock of a desk says. */
  readonly now: (at: number) => Date;
  readonly below: Below;
}

/**
 * Random work at four desks whose clocks are a day apart and drift, with bundles handed on and conflicts solved, also one at two desks
 * at once; ends with a full exchange.
 */
export async function playSchedule<B>(
  desks: readonly ScheduleDesk<B>[],
  { seed, moves }: { readonly seed: number; readonly moves: number },
): Promise<Played> {
  const random = seeded(seed);
  const below: Below = (count) => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  const bundles: B[] = [];
  const drift = desks.map(() => 0.9 + random() * 0.2);
  let hour = 0;
  const clock = (at: number): Date => new Date(Math.round(START + at * 24 * HOUR + hour * HOUR * (drift[at] ?? 1)));
  const exchange = () => exchanged(desks, (at) => ((hour += 1), clock(at)));
  for (let move = 0; move < moves; move += 1) {
    // Mostly all know all once: what is at odds until then can be solved, at one desk or at several.
    if (move === Math.floor(moves / 2) && below(3) > 0) await exchange();
    hour += 1 + below(60);
    const at = below(desks.length);
    const desk = desks[at];
    if (!desk) continue;
    const now = clock(at);
    const kind = below(16);
    if (kind === 0) bundles.push(await desk.bundle("all"));
    else if (kind === 1) bundles.push(await desk.bundle("own"));
    else if (kind <= 3) {
      const bundle = pick(bundles);
      if (bundle !== undefined) await desk.take(bundle, now);
    } else if (kind <= 6) {
      const there = (at + 1 + below(desks.length - 1)) % desks.length;
      const other = desks[there];
      if (other) await solveApart([desk, other], [now, clock(there)], below);
    } else await desk.write(work(await desk.events(), { below, now, at }), now);
  }
  await exchange();
  return { exchange, now: clock, below };
}

/** Each desk takes in what each other one has, until nobody has anything new: what was taken in is an event too. */
async function exchanged<B>(desks: readonly ScheduleDesk<B>[], now: (at: number) => Date): Promise<void> {
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const from of desks) {
      const bundle = await from.bundle("all");
      for (const [at, to] of desks.entries()) {
        if (to === from) continue;
        isNew = (await to.take(bundle, now(at))) || isNew;
      }
    }
  }
}

/** One conflict, if it is open at both, is solved at both, each without knowledge of the other. */
async function solveApart<B>(
  [one, other]: readonly [ScheduleDesk<B>, ScheduleDesk<B>],
  [now, there]: readonly [Date, Date],
  below: Below,
): Promise<void> {
  const [here, apart] = solvedApart([await one.events(), await other.events()], below);
  await one.write(entriesOf(here, now), now);
  await other.write(entriesOf(apart, there), there);
}

/** What is recorded of a conflict's way, at a desk whose clock says so. */
export function entriesOf(facts: readonly SolvingFact[], now: Date): Entry[] {
  return facts.map(({ fact, at }) => ({ ...said(fact, now), ...(at !== undefined && { occurredAt: at }) }));
}

interface Desk {
  readonly below: (count: number) => number;
  readonly now: Date;
  readonly at: number;
}

/** What somebody at a desk might do who sees these events. */
function work(events: readonly LoggedEvent[], { below, now, at }: Desk): Entry[] {
  const enter = (fact: Fact): Entry => ({ ...said(fact, new Date(now.getTime() - below(72) * HOUR)) });
  const steps = events.flatMap((event) => (event.fact.type === "StepTaken" ? [{ ...event, fact: event.fact }] : []));
  // Of a few cases often, so that desks meet in them.
  const known = steps[below(Math.max(1, below(2) === 0 ? steps.length : Math.min(4, steps.length)))];
  const kind = below(11);
  if (kind === 10 && below(3) === 0) return [enter(signed(events, "数据有更正"))];
  if (kind <= 1 || !known) {
    const number = below(6);
    const fields = {
      channel: "in-person",
      "applicant-kind": KINDS[below(3)] ?? "natural",
      content: `关于第${number}号文件`,
      ...(below(2) === 0 && { "portal-number": `P${number}` }),
    };
    const id = uuid(0xc0_0000_0000 + below(0xffffffff));
    return [enter({ type: "StepTaken", case: id, procedure: "request", step: "register", fields })];
  }
  const { case: id } = known.fact;
  // Under an id that follows from what it is, as a duty's start or a row of a ledger; half of the desks have it in other words.
  if (kind === 2) {
    const number = below(4);
    const fact = {
      type: "StepTaken" as const,
      case: uuid(0xe000 + number),
      procedure: "request",
      step: "register",
      fields: {
        channel: "in-person",
        "applicant-kind": "natural",
        content: `台账第${number}行${at % 2 === 0 ? "" : "（更正）"}`,
        number: `T${number}`,
      },
    };
    return [{ id: uuid(0xf000 + number).replace("-4000-", "-5000-"), occurredAt: new Date(START).toISOString(), fact }];
  }
  if (kind <= 4) {
    const fields = { outcome: OUTCOMES[below(OUTCOMES.length)] ?? "r3-1", delivery: "in-person" };
    return [enter({ type: "StepTaken", case: id, procedure: "request", step: "send-reply", fields })];
  }
  if (kind === 5) {
    return [
      enter({ type: "StepTaken", case: id, procedure: "request", step: "extend", fields: { "extension-days": 20 } }),
    ];
  }
  if (kind === 6) {
    const fields =
      known.fact.step === "register"
        ? { "applicant-kind": KINDS[below(3)] ?? "natural" }
        : { outcome: OUTCOMES[below(OUTCOMES.length)] ?? "r3-1" };
    const happened = below(2) === 0 ? { happened: new Date(now.getTime() - below(2000) * HOUR).toISOString() } : {};
    return [enter({ type: "StepCorrected", case: id, entry: known.id, fields, ...happened, reason: "登记有误" })];
  }
  if (kind === 7) return [enter({ type: "StepWithdrawn", case: id, entry: known.id, reason: "没有发生" })];
  if (kind === 8) {
    const other = steps[below(steps.length)]?.fact.case ?? id;
    return [
      enter({ type: "CasesTied", case: id, to: other, tie: below(2) === 0 ? "repeats" : "different", reason: "" }),
    ];
  }
  return [
    enter({
      type: "FigureEntered",
      figure: below(2) === 0 ? "subscribers" : "normative-made",
      period: below(2) === 0 ? "2026" : "2026-01",
      value: below(9) === 0 ? null : below(5) * 100 + at,
      note: "",
    }),
  ];
}
