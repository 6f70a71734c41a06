import { browser } from "wxt/browser";
import { z } from "zod";
import { LoggedEventSchema, type LoggedEvent } from "../../../lib/model/event.ts";

const Entries = z.array(z.tuple([z.string(), z.array(z.uuid())]));

const CaseNoteSchema = z.strictObject({
  /** Digest of the procedures by which open cases were told from closed ones. */
  procedures: z.string(),
  /** By device, the number of the last event that was read. */
  known: z.record(z.string(), z.int()),
  open: z.array(z.uuid()),
  /** What holds for all cases. */
  common: z.array(LoggedEventSchema),
  /** Cases by what they are known by, see {@link CaseIndex}. */
  index: z.strictObject({ numbers: Entries, pages: Entries, addresses: Entries, tied: Entries }),
});

/** What the worker needs, once it was killed, to go on without reading the whole log again. */
export type CaseNote = z.infer<typeof CaseNoteSchema>;

const KEY = "case-note";

/** The note of this run of the browser; undefined where there is none that fits. */
export async function readCaseNote(): Promise<CaseNote | undefined> {
  const note = CaseNoteSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return note.success ? note.data : undefined;
}

/** Keeps the note in memory until the browser ends. One that is too large is not kept: the log is read again instead. */
export async function keepCaseNote(note: CaseNote): Promise<void> {
  await browser.storage.session.set({ [KEY]: note }).catch(() => browser.storage.session.remove(KEY));
}

/** Whether an event holds for all cases: the agency's convention for pauses, the calendar. */
export function isCommon({ fact }: LoggedEvent): boolean {
  return /^(PauseConvention|CalendarNotice|LocalDay)/.test(fact.type);
}

/** Ids of cases by something that they are or were known by. */
type Known = Map<string, readonly string[]>;

/**
 * What cases are looked up by, closed ones too: requests by the portal's `numbers` and the agency's own, articles by their
 * `pages` on the CMS and by their public `addresses` (of {@link addressKey}), and all by the cases that they are `tied` to.
 */
export interface CaseIndex {
  readonly numbers: Known;
  readonly pages: Known;
  readonly addresses: Known;
  readonly tied: Known;
}

/** The index of a note; of none, an empty one. */
export function indexFrom(note?: CaseNote["index"]): CaseIndex {
  const { numbers = [], pages = [], addresses = [], tied = [] } = note ?? {};
  return { numbers: new Map(numbers), pages: new Map(pages), addresses: new Map(addresses), tied: new Map(tied) };
}

/** As a note keeps it. */
export function indexNote({ numbers, pages, addresses, tied }: CaseIndex): CaseNote["index"] {
  return { numbers: listed(numbers), pages: listed(pages), addresses: listed(addresses), tied: listed(tied) };
}

function listed(known: Known): CaseNote["index"]["tied"] {
  return [...known].map(([key, ids]) => [key, [...ids]]);
}

/** Puts down what events say that cases are known by. */
export function noteEvents({ numbers, pages, addresses, tied }: CaseIndex, events: readonly LoggedEvent[]): void {
  for (const { fact } of events) {
    if (fact.type === "ArticlePlaced") put(pages, fact.page, fact.case);
    else if (fact.type === "CasesTied") put(tied, fact.to, fact.case);
    else if (fact.type === "StepTaken" || fact.type === "StepCorrected") {
      for (const field of ["portal-number", "number"]) put(numbers, fact.fields?.[field], fact.case);
      const address = fact.fields?.["public-address"];
      if (typeof address === "string") put(addresses, addressKey(address), fact.case);
    }
  }
}

/**
 * What tells one public page from others: an address without scheme, and without a fragment but where that is a path of the
 * site's own script (`#/…`, `#!…`); undefined for what is none.
 */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, search, hash } = new URL(address);
  const route = /^#[/!]/.test(hash) ? hash : "";
  return protocol === "http:" || protocol === "https:" ? `${host}${pathname}${search}${route}` : undefined;
}

function put(known: Known, key: unknown, id: string): void {
  if (typeof key !== "string" || key === "") return;
  const ids = known.get(key) ?? [];
  if (!ids.includes(id)) known.set(key, [...ids, id]);
}
