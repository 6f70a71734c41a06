import { browser } from "wxt/browser";
import { z } from "zod";
import { LoggedEventSchema, type LoggedEvent } from "../../lib/model/event.ts";

const CaseNoteSchema = z.strictObject({
  /** Digest of the procedures by which open cases were told from closed ones. */
  procedures: z.string(),
  /** By device, the number of the last event that was read. */
  known: z.record(z.string(), z.int()),
  open: z.array(z.uuid()),
  /** What holds for all cases. */
  common: z.array(LoggedEventSchema),
  /** Cases by the numbers that they are known by. */
  numbers: z.array(z.tuple([z.string(), z.array(z.uuid())])),
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

/** Puts down by which numbers cases are known: the portal's and the agency's own. */
export function noteNumbers(numbers: Map<string, string[]>, events: readonly LoggedEvent[]): void {
  for (const { fact } of events) {
    if (fact.type !== "StepTaken" && fact.type !== "StepCorrected") continue;
    for (const field of ["portal-number", "number"]) {
      const value = fact.fields?.[field];
      if (typeof value !== "string" || value === "") continue;
      const known = numbers.get(value) ?? [];
      if (!known.includes(fact.case)) numbers.set(value, [...known, fact.case]);
    }
  }
}
