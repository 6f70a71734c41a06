import type { Draft, LocalDate } from "../model/draft.ts";
import { draftText } from "../model/draft.ts";
import type { Tally } from "../model/event.ts";
import type { Finding, Fix } from "../model/finding.ts";

/** Finds what is in one draft; the incremental check of one field. */
export type CheckField = (draft: Draft, context: { today: LocalDate }) => readonly Finding[];

/** A part of a field's text: UTF-16 offsets, end exclusive. */
interface FoundPlace {
  readonly start: number;
  readonly end: number;
}

/** One place to be mended: what stands there and what comes in its place. */
interface PlaceMend extends FoundPlace {
  readonly expected: string;
  readonly replacement: string;
}

/** One finding in one field of a form. */
export interface ReviewItem {
  /** Stays the same while the text around the finding changes. Holds its text: never store it. */
  readonly key: string;
  readonly fieldId: string;
  /** The form's name of the field: 正文, 标题. */
  readonly field: string;
  readonly finding: Finding;
  /** The found text; of a finding with several places, the first. */
  readonly hit: string;
  /** All its places in the field's text, in order: one, those of a whole table column, or none where something is missing. */
  readonly places: readonly FoundPlace[];
  /** The field's text, which the finding's offsets count into. */
  readonly text: string;
  readonly overridden: boolean;
}

interface Field {
  readonly name: string;
  readonly check: CheckField;
  draft: Draft | undefined;
  text: string;
  findings: readonly Finding[];
  /** The text that a named person let pass. */
  approved: string | undefined;
}

/**
 * The check of a whole form: title, summary and body are drafts of their own. Knows what still holds publishing and what
 * a named person let pass; an approval is bound to the texts as they stood, so any edit ends it.
 */
export class FormReview {
  private readonly fields = new Map<string, Field>();
  private readonly makeCheck: () => CheckField;

  constructor(makeCheck: () => CheckField) {
    this.makeCheck = makeCheck;
  }

  /** Takes a field's present text; answers its findings, or `undefined` where nothing changed since the last time. */
  update(fieldId: string, name: string, draft: Draft, context: { today: LocalDate }): readonly Finding[] | undefined {
    let field = this.fields.get(fieldId);
    if (!field)
      this.fields.set(
        fieldId,
        (field = { name, check: this.makeCheck(), draft: undefined, text: "", findings: [], approved: undefined }),
      );
    if (field.draft && isSameDraft(field.draft, draft)) return undefined;
    field.draft = draft;
    field.text = draftText(draft);
    field.findings = field.check(draft, context);
    return field.findings;
  }

  /** The field is no longer on the page; whether it was until now. */
  remove(fieldId: string): boolean {
    return this.fields.delete(fieldId);
  }

  /** A named person lets the form pass as it stands now. */
  approve(): void {
    for (const field of this.fields.values()) field.approved = field.text;
  }

  /** Every finding, in the order of the fields and of the text. */
  items(): ReviewItem[] {
    const overridden = this.isApproved();
    return [...this.fields].flatMap(([fieldId, field]) => {
      const seen = new Map<string, number>();
      return field.findings.map((finding) => {
        const hit = field.text.slice(finding.start, finding.end);
        const name = `${fieldId}/${finding.rule}/${hit}`;
        const nth = seen.get(name) ?? 0;
        seen.set(name, nth + 1);
        const places = placesOf(finding);
        return {
          key: `${name}/${nth}`,
          fieldId,
          field: field.name,
          finding,
          hit,
          places,
          text: field.text,
          overridden,
        };
      });
    });
  }

  /** The finding that the character before or after `offset` of a field's text belongs to. */
  itemAt(fieldId: string, offset: number): ReviewItem | undefined {
    return this.items().find(
      (item) => item.fieldId === fieldId && item.places.some(({ start, end }) => start <= offset && offset <= end),
    );
  }

  /** How many findings hold publishing now: those that block, unless a named person let these very texts pass. */
  holding(): number {
    if (this.isApproved()) return 0;
    let count = 0;
    for (const { findings } of this.fields.values())
      count += findings.filter(({ outcome }) => outcome === "block").length;
    return count;
  }

  /** Counts by field and rule, for the log: no text. */
  tallies(): Tally[] {
    const counts = new Map<string, Tally>();
    for (const { name, findings } of this.fields.values()) {
      for (const { rule, category, outcome } of findings) {
        const key = `${name}/${rule}`;
        counts.set(key, { rule, category, outcome, field: name, count: (counts.get(key)?.count ?? 0) + 1 });
      }
    }
    return [...counts.values()];
  }

  /** The fields' texts, in order; only to be hashed or compared. */
  texts(): string[] {
    return Array.from(this.fields.values(), ({ text }) => text);
  }

  /** The fields as they were last read, in order; the same blocks until a field's text changes. */
  drafts(): { readonly name: string; readonly blocks: Draft["blocks"] }[] {
    return Array.from(this.fields.values(), ({ name, draft }) => ({ name, blocks: draft?.blocks ?? [] }));
  }

  /** Whether nothing is written in any field. */
  isBlank(): boolean {
    return [...this.fields.values()].every(({ text }) => text.trim() === "");
  }

  private isApproved(): boolean {
    return this.fields.size > 0 && [...this.fields.values()].every(({ approved, text }) => approved === text);
  }
}

/** What is to be drawn on, in the order of the text: the places of one column stand between those of others. */
export function marksOf(findings: readonly Finding[]): (FoundPlace & Pick<Finding, "outcome">)[] {
  const marks = findings.flatMap((finding) =>
    placesOf(finding).map((place) => ({ ...place, outcome: finding.outcome })),
  );
  return marks.sort((one, other) => one.start - other.start);
}

/** Every place of a finding, in the order of the text; none where something is missing. */
function placesOf({ start, end, more = [] }: Finding): FoundPlace[] {
  return start === end ? [] : [{ start, end }, ...more];
}

/** One of a finding's mends at every place of it. */
export function mendsOf({ places, text }: ReviewItem, { replacement, more = [] }: Fix): PlaceMend[] {
  return places.flatMap(({ start, end }, index) => {
    const own = index === 0 ? replacement : more[index - 1];
    return own === undefined ? [] : [{ start, end, expected: text.slice(start, end), replacement: own }];
  });
}

/** Same blocks (by identity: a reader answers the same ones until the text changes) and same form fields. */
function isSameDraft(one: Draft, other: Draft): boolean {
  if (one.blocks !== other.blocks) return false;
  return JSON.stringify({ ...one, blocks: [] }) === JSON.stringify({ ...other, blocks: [] });
}
