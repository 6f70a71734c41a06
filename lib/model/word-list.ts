import { z } from "zod";
import { OUTCOMES } from "./category.ts";
import { CitationSchema } from "./citation.ts";
import { LONGEST_WORD, MOST_WORDS } from "./word-limits.ts";

/** Most phrases of a list that are fine although they hold one of its words. */
const MOST_EXCEPTIONS = 2000;

/** An agency's own list of words, imported from a file. In force it is one rule, whose id is the list's. */
export const WordListSchema = z.strictObject({
  /** The rule's id, too: records name it, so a list that is replaced keeps it. */
  id: z.string().regex(/^word-list-[0-9a-f]{8}$/),
  title: z.string().min(2).max(50),
  outcome: z.enum(OUTCOMES),
  basis: CitationSchema,
  words: z.array(z.string().min(2).max(LONGEST_WORD)).min(1).max(MOST_WORDS),
  /** A word inside one of these is not raised. */
  except: z.array(z.string().min(2).max(LONGEST_WORD)).max(MOST_EXCEPTIONS),
  /** Whether it is in force. */
  on: z.boolean(),
});

/** See {@link WordListSchema}. */
export type WordList = z.infer<typeof WordListSchema>;
