import { startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import { addDays } from "../../lib/deadlines/civil.ts";
import { addWorkdays, isWorkday } from "../../lib/deadlines/workdays.ts";
import { ledgerId } from "../../lib/ledger/uuid5.ts";
import type { CaseTie } from "../../lib/model/case-tie.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Entry, Fact } from "../../lib/model/event.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import type { SealedText } from "../../lib/model/sealed-text.ts";
import { sealDigest } from "../../lib/text/seal-digest.ts";
import { sealedCharacters, sealText } from "../../lib/text/seal-text.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";

/** The working day so many after a day; with 0 the day itself, or the next that is one. */
export function workday(from: LocalDate, count: number): LocalDate {
  if (count === 0) return isWorkday(from, CALENDAR) ? from : addWorkdays(from, 1, CALENDAR).date;
  return addWorkdays(from, count, CALENDAR).date;
}

/** The working day so many before a day; with 0 the day itself, or the last one that was. */
export function back(from: LocalDate, count: number): LocalDate {
  let day = from;
  let left = count;
  while (left > 0 || !isWorkday(day, CALENDAR)) {
    if (isWorkday(day, CALENDAR)) left -= 1;
    day = addDays(day, -1);
  }
  return day;
}

/** The entries of one case, as they are written down one after the other; what would lie ahead of today is left out. */
export class Timeline {
  readonly entries: Entry[] = [];
  readonly case: string;
  private readonly procedure: string;
  private readonly today: LocalDate;
  /** Once one step lies ahead, or the sample has it stop here, so do all that follow. */
  private isOver = false;

  constructor(name: string, procedure: string, today: LocalDate) {
    this.case = ledgerId("sample", "case", name);
    this.procedure = procedure;
    this.today = today;
  }

  /** Takes a step; answers the id by which what answers it names it. */
  take(step: string, on: LocalDate, fields: FieldValues = {}, of?: string): string {
    return this.add(on, this.taken(step, fields, of));
  }

  /** Takes a step at a time of day, HH:MM. */
  takeAt(step: string, on: LocalDate, at: string, fields: FieldValues = {}): string {
    return this.add(on, this.taken(step, fields), new Date(`${on}T${at}:00+08:00`).toISOString());
  }

  /** Says how this case stands to another. */
  tie(to: string, tie: CaseTie, reason: string, on: LocalDate): void {
    this.add(on, { type: "CasesTied", case: this.case, to, tie, reason });
  }

  /** Seals the article's text with a step that was taken. */
  seal(entry: string, { fields, own }: SealedText, on: LocalDate): void {
    const digest = sealDigest(sealText(fields, own));
    this.add(on, { type: "TextSealed", case: this.case, entry, digest, characters: sealedCharacters(fields) });
  }

  /** Says where the article stands on the CMS. */
  place(page: string, portal: string, on: LocalDate): void {
    this.add(on, { type: "ArticlePlaced", case: this.case, page, portal });
  }

  /** Says that the public page shows this text, which is the sealed one. */
  compare(address: string, { fields, own }: SealedText, on: LocalDate): void {
    const digest = sealDigest(sealText(fields, own));
    this.add(on, { type: "PublicPageCompared", case: this.case, address, digest, same: true });
  }

  /** Nothing more happens in this case. */
  stop(): void {
    this.isOver = true;
  }

  private taken(step: string, fields: FieldValues, of?: string): Fact {
    const { case: id, procedure } = this;
    return { type: "StepTaken", case: id, procedure, step, fields, ...(of && { of }) };
  }

  private add(on: LocalDate, fact: Fact, occurredAt = startOfCivilDay(on)): string {
    const id = ledgerId("sample", this.case, fact.type, String(this.entries.length), on);
    this.isOver ||= on > this.today;
    if (!this.isOver) this.entries.push({ id, occurredAt, fact });
    return id;
  }
}
