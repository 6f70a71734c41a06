import type { Field, FieldValue } from "../model/field.ts";
import type { PersonRecord } from "../model/person.ts";
import { createFoldBuffer, fold, slice, sourceEnd, sourceStart } from "./fold.ts";
import { piecesOf, type Piece } from "./person-pieces.ts";

/** Texts that are taken for what they are by other records: a number that names a case stays as it is. */
const NUMBERS = new Set(["number", "portal-number", "reply-number", "same-token"]);

/** Which fields hold what somebody wrote freely, and can repeat who applied. */
export function freeTexts(fields: readonly Field[]): ReadonlySet<string> {
  const free = fields.filter(({ id, kind }) => (kind === "text" || kind === "lines") && !NUMBERS.has(id));
  return new Set(free.map(({ id }) => id));
}

/** Replaces a person in texts. */
export interface PersonRemover {
  /** The text, where it names the person with a word like 〔申请人〕 instead. */
  readonly text: (text: string) => string;
  /** Values by field, the free texts among them without the person. */
  readonly values: <T extends FieldValue | null | undefined>(
    values: Readonly<Record<string, T>>,
    free: ReadonlySet<string>,
  ) => Record<string, T | string>;
}

const buffer = createFoldBuffer();

/**
 * Takes out of texts what the vault keeps of a person: the log is not encrypted and can never be erased. It is found in full
 * width, in either case, and with spaces or hyphens between the characters. Names of a single character and those of organs
 * of state stay.
 */
export function personRemover(person: Readonly<Partial<PersonRecord>>): PersonRemover {
  const pieces = [...piecesOf(person)].sort((a, b) => b.characters.length - a.characters.length);
  const remove = (text: string): string => (pieces.length === 0 ? text : without(text, pieces));
  return {
    text: remove,
    values: (values, free) =>
      Object.fromEntries(
        Object.entries(values).map(([id, value]) => [
          id,
          typeof value === "string" && free.has(id) ? remove(value) : value,
        ]),
      ),
  };
}

function without(text: string, pieces: readonly Piece[]): string {
  fold(text, buffer);
  const folded = slice(buffer, 0, buffer.length);
  // Most texts name nobody, and an expression is dear to make.
  const there = pieces.filter(({ characters }) => characters.every((one) => folded.includes(one)));
  if (there.length === 0) return text;
  const pattern = new RegExp(there.map((piece) => `(${piece.pattern})`).join("|"), "g");
  let result = "";
  let from = 0;
  for (const match of folded.matchAll(pattern)) {
    const piece = there[match.slice(1).findIndex((group) => group !== undefined)];
    result += `${text.slice(from, sourceStart(buffer, match.index))}〔${piece?.title ?? ""}〕`;
    from = sourceEnd(buffer, match.index + match[0].length, text);
  }
  return result + text.slice(from);
}
