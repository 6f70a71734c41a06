import type { Field, FieldValue } from "../model/field.ts";
import type { Compartment, PersonRecord } from "../model/person.ts";
import { createFoldBuffer, fold, slice, sourceEnd, sourceStart } from "./fold.ts";
import { piecesOfInformant } from "./informant-pieces.ts";
import { isBetween, piecesOf, type Piece } from "./person-pieces.ts";

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
 * of state stay. Of an informant more goes: see informant-pieces.ts.
 */
export function personRemover(
  person: Readonly<Partial<PersonRecord>>,
  compartment: Compartment = "applicants",
): PersonRemover {
  const pieces = [...(compartment === "informants" ? piecesOfInformant(person) : piecesOf(person))].sort(
    (a, b) => b.whole.length - a.whole.length,
  );
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
  const { bare, at } = withoutBetween(folded);
  let result = "";
  let [from, done] = [0, 0];
  for (const found of findAll(bare, at, { folded, pieces })) {
    if (found.start < done) continue;
    result += `${text.slice(from, sourceStart(buffer, found.start))}〔${found.title}〕`;
    from = sourceEnd(buffer, found.end, text);
    done = found.end;
  }
  return result + text.slice(from);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** Where the pieces stand in the folded text, from the front; of two that begin at one place the longer first. */
function findAll(
  bare: string,
  at: readonly number[],
  { folded, pieces }: { readonly folded: string; readonly pieces: readonly Piece[] },
): Found[] {
  const found: Found[] = [];
  for (const { title, whole, edge, before } of pieces)
    for (let place = bare.indexOf(whole); place >= 0; place = bare.indexOf(whole, place + 1)) {
      let start = at[place] ?? 0;
      const end = (at[place + whole.length - 1] ?? 0) + 1;
      start -= before?.exec(folded.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
      // Of (0591)87654321 both brackets go.
      if (folded.charAt(start - 1) === "(" && folded.slice(start, end).includes(")")) start -= 1;
      const isPart = edge?.test(folded.charAt(start - 1)) === true || edge?.test(folded.charAt(end)) === true;
      if (!isPart) found.push({ start, end, title });
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The text without what may stand between characters, and where each of the others stood. */
function withoutBetween(folded: string): { readonly bare: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let bare = "";
  for (let index = 0; index < folded.length; index += 1) {
    const one = folded.charAt(index);
    if (isBetween(one)) continue;
    bare += one;
    at.push(index);
  }
  return { bare, at };
}
