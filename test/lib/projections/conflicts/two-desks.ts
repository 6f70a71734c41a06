import { civilDayOf, startOfCivilDay } from "../../../../lib/deadlines/civil-day.ts";
import type { Conflict, ConflictWay } from "../../../../lib/model/conflict.ts";
import type { Fact, LoggedEvent } from "../../../../lib/model/event.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { conflictsAmong } from "../../../../lib/projections/conflicts/coming.ts";
import { solvingFacts } from "../../../../lib/projections/conflicts/solving.ts";
import { NATIONAL } from "../annual-report/national.ts";
import { uuid } from "../../register/build.ts";

const NOTHING = "0".repeat(64);

/** A log that two desks, 0 and 1, write; nothing is known of the other's until it is taken in. */
export class TwoDesks {
  readonly events: LoggedEvent[] = [];
  #minute = 0;
  /** By which desk 0's clock is ahead, in milliseconds. */
  readonly #ahead: number;

  constructor(ahead = 0) {
    this.#ahead = ahead;
  }

  /** One more than of all that the desk has, its own and what it took in. */
  #order(device: string): number {
    const own = this.events.filter((event) => event.device === device);
    const taken = own.flatMap(({ fact }) => (fact.type === "EventsTakenIn" ? fact.from : []));
    const had = this.events.filter(
      (event) =>
        event.device === device || taken.some((one) => one.device === event.device && event.sequence <= one.upTo),
    );
    return 1 + Math.max(0, ...had.map(({ order = 0 }) => order));
  }

  enter(desk: number, fact: Fact, happened = "2026-03-02"): string {
    this.#minute += 1;
    const own = this.events.filter(({ device }) => device === uuid(0xd0 + desk));
    const id = uuid(0x1000 + this.events.length);
    this.events.push({
      v: 1,
      id,
      device: uuid(0xd0 + desk),
      sequence: own.length + 1,
      order: this.#order(uuid(0xd0 + desk)),
      occurredAt: startOfCivilDay(happened),
      enteredAt: new Date(Date.UTC(2026, 2, 10, 1, this.#minute) + (desk === 0 ? this.#ahead : 0)).toISOString(),
      by: { name: desk === 0 ? "李明" : "王芳", department: "办公室", role: "" },
      fact,
      previous: NOTHING,
      hash: NOTHING,
    });
    return id;
  }

  /** A row of a ledger: the same id at both desks. */
  row(desk: number, number: number, fields: FieldValues, on = "2026-03-02"): string {
    const id = this.step(
      desk,
      number,
      "register",
      { channel: "in-person", "applicant-kind": "natural", ...fields },
      on,
    );
    const event = this.events.find((one) => one.id === id);
    const derived = uuid(0x9000 + number).replace("-4000-", "-5000-");
    if (event) Object.assign(event, { id: derived });
    return derived;
  }

  step(desk: number, number: number, step: string, fields: FieldValues = {}, on = "2026-03-02"): string {
    return this.enter(desk, { type: "StepTaken", case: uuid(number), procedure: "request", step, fields }, on);
  }

  request(desk: number, number: number, fields: FieldValues = {}): string {
    const said = { channel: "in-person", "applicant-kind": "natural", content: `第${number}号文件`, ...fields };
    return this.step(desk, number, "register", said);
  }

  reply(desk: number, number: number, outcome: string): string {
    return this.step(desk, number, "send-reply", { outcome, delivery: "in-person" }, "2026-03-09");
  }

  correct(desk: number, number: number, entry: string, fields: Record<string, string | null>): string {
    return this.enter(desk, { type: "StepCorrected", case: uuid(number), entry, fields, reason: "登记有误" });
  }

  withdraw(desk: number, number: number, entry: string): string {
    return this.enter(desk, { type: "StepWithdrawn", case: uuid(number), entry, reason: "重复登记" });
  }

  figure(desk: number, value: number | null): string {
    return this.enter(desk, { type: "FigureEntered", figure: "subscribers", period: "2026-02", value, note: "" });
  }

  sign(desk: number, version = 1): string {
    return this.enter(desk, {
      type: "ReportSigned",
      report: "annual",
      period: "2025",
      version,
      figures: {},
      cases: {},
      texts: {},
      rules: { pack: "national", title: "全国通用规则", version: "1" },
      calendar: "2026",
      signer: "局长",
      ...(version > 1 && { reason: "两份不一致" }),
    });
  }

  /** Desk takes in all that the other has written. */
  take(desk: number): void {
    const device = uuid(0xd0 + 1 - desk);
    const upTo = this.events.filter((event) => event.device === device).length;
    this.enter(desk, { type: "EventsTakenIn", events: upTo, from: [{ device, upTo }], digest: NOTHING });
  }

  /** The same whatever the order of arrival, or there is an error. */
  conflicts(): Conflict[] {
    const among = (events: readonly LoggedEvent[]): Conflict[] =>
      conflictsAmong(events, { procedures: NATIONAL, titles: { subscribers: "订阅数" } });
    const found = among(this.events);
    if (JSON.stringify(found) !== JSON.stringify(among(this.events.toReversed()))) throw new Error("by arrival");
    return found;
  }

  one(): Conflict {
    const [conflict, ...more] = this.conflicts();
    if (!conflict || more.length > 0) throw new Error(`${more.length + (conflict ? 1 : 0)} conflicts`);
    return conflict;
  }

  way<W extends ConflictWay["way"]>(way: W): Extract<ConflictWay, { way: W }> {
    const found = this.one().ways.find((one): one is Extract<ConflictWay, { way: W }> => one.way === way);
    if (!found) throw new Error(`no way ${way}`);
    return found;
  }

  /** What a person at the desk does who chooses this way. */
  solve(desk: number, way: ConflictWay): void {
    for (const { fact, at } of solvingFacts({ key: "seen before" }, way, "重复登记"))
      this.enter(desk, fact, at === undefined ? "2026-03-02" : civilDayOf(at));
  }

  settle(desk: number): void {
    this.enter(desk, { type: "ConflictSettled", conflict: this.one().key, reason: "核对过，都是对的" });
  }
}
