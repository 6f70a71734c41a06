import { z } from "zod";
import { DETECTORS, EXAMINERS } from "./detector-names.ts";

/** Something a draft of a kind must speak of, e.g. 办理时限, and the words that show that it does. */
const ElementSchema = z.strictObject({ name: z.string().min(2), words: z.array(z.string().min(2)).min(1) });

/** Words that a draft speaks of anywhere, or that its title ends in. */
const WordsSchema = z.array(z.string().min(2)).min(1);

/** The headers of table columns. */
const HeadersSchema = z.array(z.string().min(2)).min(1);

/** An expression, run without regard to case over the folded text of a sentence. */
const ExpressionSchema = z.string().min(1);

/**
 * One wording of a law that no longer holds: met by one of its `words`, marked as far as `wording` goes, where `about` stands
 * in the same sentence and `unless` does not. An article dated before `since` is left alone. The mend replaces the first
 * match of `wrong` within what is marked.
 */
const StaleWordingSchema = z.strictObject({
  words: WordsSchema,
  wording: ExpressionSchema,
  about: ExpressionSchema.optional(),
  unless: ExpressionSchema.optional(),
  since: z.iso.date(),
  detail: z.string().min(4),
  mend: z.strictObject({ wrong: ExpressionSchema, right: z.string().min(1) }).optional(),
});

/** A right name, with the slips of the pen that are certainly meant to be it. */
const NameSchema = z.strictObject({ right: z.string().min(2), wrong: WordsSchema });

/** A document by what its title holds, its number (发文字号 or 国务院令第…号), and the one it had before, if that is another rule's. */
const CitedSchema = z.strictObject({ titles: WordsSchema, number: z.string().min(5), formerly: z.string().optional() });

/**
 * How a rule finds its text, in one passage: a list of terms, a regular expression, wordings of law that no longer hold,
 * names that are misspelled, documents that are cited by a wrong number, a named detector; or in the draft as
 * a whole: a named examiner, elements that are missing, a field of the form that is empty, a table column under one of
 * some headers (`beside`: only in a table that has a column under one of these, too; `without`: only in one that has none
 * under these). Elements are missed only where the draft speaks of one of the `given` words and its title ends in one of `titled`.
 */
export const MatcherSchema = z.discriminatedUnion("by", [
  z.strictObject({
    by: z.literal("terms"),
    terms: z.array(z.string().min(2)).min(1),
    /** Longer phrases that are fine: a term inside one of these is not raised. */
    except: z.array(z.string().min(2)).optional(),
  }),
  z.strictObject({ by: z.literal("pattern"), pattern: z.string().min(1) }),
  z.strictObject({ by: z.literal("wordings"), wordings: z.array(StaleWordingSchema).min(1) }),
  z.strictObject({ by: z.literal("names"), names: z.array(NameSchema).min(1) }),
  z.strictObject({ by: z.literal("citations"), documents: z.array(CitedSchema).min(1) }),
  z.strictObject({ by: z.literal("detector"), detector: z.enum(DETECTORS) }),
  z.strictObject({ by: z.literal("examiner"), examiner: z.enum(EXAMINERS) }),
  z.strictObject({
    by: z.literal("elements"),
    elements: z.array(ElementSchema).min(1),
    given: WordsSchema.optional(),
    titled: WordsSchema.optional(),
  }),
  z.strictObject({
    by: z.literal("field"),
    field: z.enum(["title", "source", "author", "date", "column", "attribute"]),
  }),
  z.strictObject({
    by: z.literal("column"),
    headers: HeadersSchema,
    beside: HeadersSchema.optional(),
    without: HeadersSchema.optional(),
  }),
]);

/** See {@link MatcherSchema}. */
export type Matcher = z.infer<typeof MatcherSchema>;
/** See StaleWordingSchema above. */
export type StaleWording = z.infer<typeof StaleWordingSchema>;
/** See NameSchema above. */
export type RightName = z.infer<typeof NameSchema>;
/** See CitedSchema above. */
export type CitedDocument = z.infer<typeof CitedSchema>;

/** Every expression of a matcher, for one from outside must be looked at before it runs. */
export function expressionsOf(match: Matcher): readonly string[] {
  if (match.by === "pattern") return [match.pattern];
  if (match.by !== "wordings") return [];
  return match.wordings.flatMap(({ wording, about, unless, mend }) =>
    [wording, about, unless, mend?.wrong].flatMap((one) => one ?? []),
  );
}
