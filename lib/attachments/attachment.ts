import type { AttachmentKind } from "../model/attachment.ts";
import type { Block, CellPlace, Draft, HiddenPlace } from "../model/draft.ts";
import { DEEPEST_NESTING, MOST_BLOCKS, MOST_TEXT } from "./limits.ts";

/** A file to be read. */
export interface AttachmentFile {
  /** With its ending; is looked at only where the content does not tell. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file says, for the check. */
export interface AttachmentDraft {
  readonly kind: AttachmentKind;
  readonly draft: Draft;
  /** For each block of the draft where it stands in the file, e.g. 「第2页」. */
  readonly places: readonly string[];
  /** What a person must look at, since it could not be read or a finding does not say it; sentences in Chinese. */
  readonly notes: readonly string[];
}

/** Why a file cannot be read, as a sentence for the person. */
export class AttachmentError extends Error {}

/** How far the reading has come, from 0 to 1. */
export type Progress = (done: number) => void;

/** Where what is read is put. */
export interface Reading {
  readonly out: DraftBuilder;
  readonly progress: Progress;
  /** How many files this one is packed in. */
  readonly depth: number;
  /** Lets other work in, and throws where the reading was cancelled. */
  readonly pause: () => Promise<void>;
  /** Reads a file that lies in this one, of whatever kind; what cannot be read is noted. */
  readonly readNested: (bytes: Uint8Array, name: string, inner: Reading) => Promise<void>;
  /** See `ReadOptions`. */
  readonly characterMap: (name: string) => Promise<Uint8Array>;
}

interface How {
  readonly kind?: Block["kind"];
  readonly cell?: CellPlace;
  readonly hidden?: HiddenPlace | undefined;
}

/** Collects blocks with their places, and holds them to the limits. */
export class DraftBuilder {
  readonly blocks: Block[] = [];
  readonly places: string[] = [];
  readonly notes: string[] = [];
  private readonly prefix: string;
  private readonly parent: DraftBuilder | undefined;
  private length = 0;
  private tables = 0;

  constructor(prefix = "", parent?: DraftBuilder) {
    this.prefix = prefix;
    this.parent = parent;
  }

  /** Adds a block; one without text is left out. */
  add(text: string, place: string, { kind = "paragraph", cell, hidden }: How = {}): void {
    const clean = text.replaceAll("\0", "").replace(/\s+$/u, "");
    if (clean === "") return;
    if (this.parent) return this.parent.add(clean, this.prefix + place, { kind, ...(cell && { cell }), hidden });
    this.length += clean.length + 1;
    if (this.length > MOST_TEXT || this.blocks.length >= MOST_BLOCKS)
      throw new AttachmentError("文件里的文字太多，查不完。请拆成几个文件再上传。");
    this.blocks.push({ kind, text: clean, ...(cell && { cell }), ...(hidden && { hidden }) });
    this.places.push(this.prefix + place);
  }

  /** The number of a new table. */
  nextTable(): number {
    return this.parent ? this.parent.nextTable() : this.tables++;
  }

  /** Adds a sentence, once. */
  note(sentence: string): void {
    if (this.parent) this.parent.note(this.prefix + sentence);
    else if (!this.notes.includes(sentence)) this.notes.push(sentence);
  }

  /** For a file packed in this one. */
  within(name: string): DraftBuilder {
    return new DraftBuilder(`${name}：`, this);
  }
}

/** The reading of a file packed in this one; `undefined` where it lies too deep. */
export function nested(reading: Reading, name: string): Reading | undefined {
  if (reading.depth >= DEEPEST_NESTING) return undefined;
  return { ...reading, out: reading.out.within(name), depth: reading.depth + 1, progress: () => undefined };
}

/** Numbers as 「1、3、4」, the first few. */
export function listed(numbers: readonly (number | string)[], most = 10): string {
  const shown = numbers.slice(0, most).join("、");
  return numbers.length > most ? `${shown}等` : shown;
}
