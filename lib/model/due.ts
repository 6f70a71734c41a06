import type { LocalDate } from "./draft.ts";

/**
 * How pressing it is: `due` there is time; `soon` three units or fewer are left, or another let the time pass and we have to
 * act; `late` the last day is over; `paused` nothing counts now; `done`; `unconfirmed`.
 */
type StampTone = "due" | "soon" | "late" | "paused" | "done" | "unconfirmed";

/** What a list shows of a case in one glance. */
export interface Stamp {
  /** e.g. 剩 3 个工作日 · 12月5日. */
  readonly text: string;
  readonly tone: StampTone;
  /** One sentence that explains it. */
  readonly title: string;
  /** The last day that the text names, where it names one. */
  readonly due?: LocalDate;
  /** The last day was counted through a year not announced yet; the text says 暂定. */
  readonly provisional: boolean;
}

/** The groups of a day, most pressing first: 已超期, 今天到期, 3 个工作日内, 待确认, 待签收, 等待他人. */
export const DUE_GROUPS = ["overdue", "today", "soon", "unconfirmed", "to-sign-for", "waiting"] as const;

/** See {@link DUE_GROUPS}. */
export type DueGroupId = (typeof DUE_GROUPS)[number];

/** Something to be done, or waited for, in one case by one department. A case has several where several must act. */
export interface DueLine {
  /** The case's id. */
  readonly case: string;
  readonly procedure: string;
  /** The number that the agency gave it, else the portal's; empty where it has none yet. */
  readonly number: string;
  /** What is asked for, cut short, numbers of persons hidden; it may name persons, so it is for our own pages only. */
  readonly subject: string;
  /** Who must act; empty for the disclosure office itself. */
  readonly department: string;
  /** What is due or waited for: a clock's or a step's title, e.g. 答复期限, 签收. */
  readonly what: string;
  /** The last day, where there is one. */
  readonly due?: LocalDate;
  /** Of several clocks in the group, the others' titles with their last days. */
  readonly also: readonly { readonly what: string; readonly due: LocalDate }[];
  readonly stamp: Stamp;
  /** It may be done until then and need not be (告知补正): on the list, but neither on the toolbar button nor in the digest. */
  readonly optional: boolean;
}

/** One group of a day. */
export interface DueGroup {
  readonly id: DueGroupId;
  readonly title: string;
  /** By last day, then number. */
  readonly lines: readonly DueLine[];
  /** How many different cases. */
  readonly cases: number;
}

/** A limit in hours that counts, with what its case is about: for our own pages only. */
export interface HourLine {
  readonly case: string;
  readonly procedure: string;
  readonly subject: string;
  /** The limit's title. */
  readonly what: string;
  /** When it ends: an instant. */
  readonly due: string;
}
