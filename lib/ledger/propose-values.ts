import type { Procedure } from "../model/procedure.ts";
import { isNone } from "./ledger-day.ts";
import type { Mapping } from "./propose-mapping.ts";
import { textOf, type LedgerRow } from "./sheet.ts";
import { TARGETS, type ChoiceId } from "./targets.ts";
import { OPEN, OUTCOME_SENSES, SENSES, WITHDRAWN } from "./value-words.ts";

/** One thing that a word of the ledger can stand for. */
export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** A word that stands in a column, how often, and what it is taken for; without `value` a person has to say. */
export interface LedgerValue {
  readonly target: ChoiceId;
  readonly text: string;
  readonly count: number;
  readonly value?: string | undefined;
}

/** What a person said of words, by target and word. */
export type Said = Readonly<Partial<Record<ChoiceId, Readonly<Record<string, string>>>>>;

/** The procedure's field that a target's choices are those of, where it is called otherwise. */
const OUTCOME_TITLES: readonly Choice[] = [
  { value: OPEN, title: "还没有办结" },
  { value: WITHDRAWN, title: "申请人撤回申请" },
];

/** What a target's words can stand for, by the procedure in force. */
export function choicesOf(target: ChoiceId, procedure: Procedure): readonly Choice[] {
  if (target === "outcome")
    return [...procedure.outcomes.map(({ id, title }) => ({ value: id, title })), ...OUTCOME_TITLES];
  return procedure.fields.find(({ id }) => id === target)?.options ?? [];
}

/**
 * The words of all columns of choices, each once, with what they are taken for: what a person said, else what the words
 * plainly say. A word that says two things, or none, is left to the person.
 */
export function proposeValues(
  rows: readonly LedgerRow[],
  mapping: Mapping,
  procedure: Procedure,
  said: Said,
): LedgerValue[] {
  const values: LedgerValue[] = [];
  for (const { id, kind } of TARGETS) {
    const column = mapping[id];
    if (kind !== "choice" || column === undefined || !isChoice(id)) continue;
    const counts = new Map<string, number>();
    for (const { cells } of rows) {
      const text = textOf(cells[column]);
      if (!isNone(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const choices = choicesOf(id, procedure);
    for (const [text, count] of counts)
      values.push({ target: id, text, count, value: saidOf(said[id], text) ?? senseOf(text, id, choices) });
  }
  return values;
}

/** Whether a target's cells have to be one of few words. */
export function isChoice(id: string): id is ChoiceId {
  return id === "outcome" || Object.hasOwn(SENSES, id);
}

/** A word of a file can be called as what every object has: `constructor`. */
function saidOf(said: Said[ChoiceId], text: string): string | undefined {
  return said && Object.hasOwn(said, text) ? said[text] : undefined;
}

function senseOf(text: string, target: ChoiceId, choices: readonly Choice[]): string | undefined {
  const exact = choices.find(({ title, value }) => bare(title) === bare(text) || value === text);
  if (exact) return exact.value;
  const known = choices.map(({ value }) => value);
  const found =
    target === "outcome"
      ? OUTCOME_SENSES.filter(([, is, not]) => is.test(text) && not?.test(text) !== true).map(([value]) => value)
      : (SENSES[target] ?? [])
          .filter(([is, not]) => is.test(text) && not?.test(text) !== true)
          .map(([is, not]) => only(choices.filter(({ title }) => is.test(title) && not?.test(title) !== true)));
  return found.length === 1 && found[0] !== undefined && known.includes(found[0]) ? found[0] : undefined;
}

/** The one of them, where there is just one. */
function only(choices: readonly Choice[]): string | undefined {
  return choices.length === 1 ? choices[0]?.value : undefined;
}

/** Without numbering and signs, as titles of the official table and ledgers differ in those. */
function bare(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\p{P}\p{S}\d]/gu, "");
}
