import type { Case, ClockState, DoneStep, Pause } from "../../../lib/model/case.ts";

/** A case's or an entry's id from a small number. */
export function caseId(number: number): string {
  return `10000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** A request that is being handled, without clocks unless told otherwise; received where the moment says so. */
export function aCase(number: number, parts: Partial<Case> = {}): Case {
  const received = parts.moments?.["received"];
  const isRequest = parts.procedure === undefined || parts.procedure === "request";
  return {
    id: caseId(number),
    ...(isRequest && { counted: { table: "requests", as: [], ...(received !== undefined && { since: received }) } }),
    procedure: "request",
    state: "open",
    fields: {},
    done: [],
    withdrawn: [],
    next: [],
    moments: {},
    clocks: [],
    breaches: [],
    ties: [],
    notes: [],
    ...parts,
  };
}

/** The 20 working days of a request received on 2026-11-06, unless told otherwise: three are left on 2026-12-01. */
export function clock(parts: Partial<ClockState> = {}): ClockState {
  const id = parts.clock ?? "reply";
  return {
    clock: id,
    key: id,
    title: "答复期限",
    basis: [{ document: "政府信息公开条例", clause: "第三十三条第二款" }],
    whose: "ours",
    main: id === "reply",
    unit: "workday",
    count: 20,
    from: "2026-11-06",
    fromTitle: "收到申请",
    earlier: [],
    extended: 0,
    pauses: [],
    due: "2026-12-04",
    provisional: false,
    state: "running",
    left: 3,
    convention: "between",
    ...parts,
  };
}

/** A consultation of a third party that goes on since 2026-11-16, unless told otherwise. */
export function pause(parts: Partial<Pause> = {}): Pause {
  return {
    from: "2026-11-16",
    silent: false,
    restarts: false,
    step: "consult",
    title: "征求意见",
    entry: caseId(77),
    basis: [{ document: "政府信息公开条例", clause: "第三十三条第三款" }],
    ...parts,
  };
}

/** A step that was taken on a day, entered at noon. */
export function done(step: string, on: string, parts: Partial<DoneStep> = {}): DoneStep {
  return {
    entry: caseId(800),
    step,
    title: step,
    on,
    at: `${on}T04:00:00.000Z`,
    enteredAt: `${on}T04:00:00.000Z`,
    by: { name: "李明", department: "办公室", role: "科员" },
    fields: {},
    corrections: [],
    ...parts,
  };
}
