import { z } from "zod";
import { HIDDEN_PLACES } from "./draft.ts";

/** Most characters of all fields together: a long draft has some 200,000. */
const MOST_CHARACTERS = 500_000;
const MOST_BLOCKS = 50_000;
/** A table of more rows or columns than this is none that a browser makes. */
const MOST_CELLS = 100_000;

const place = z.number().int().min(0).max(MOST_CELLS);

const BlockSchema = z.strictObject({
  kind: z.enum(["paragraph", "heading", "cell"]),
  text: z.string().max(MOST_CHARACTERS),
  cell: z
    .strictObject({ table: place, row: place, column: place, isHeader: z.boolean().exactOptional() })
    .exactOptional(),
  hidden: z.enum(HIDDEN_PLACES).exactOptional(),
});

/** One field of what was assessed: 标题, 摘要, 正文, 公开属性 … by its name in the form, its text as blocks of a draft. */
export const SealedFieldSchema = z.strictObject({
  name: z.string().trim().min(1).max(40),
  blocks: z.array(BlockSchema).max(MOST_BLOCKS).readonly(),
});

/** See {@link SealedFieldSchema}. */
export type SealedField = z.infer<typeof SealedFieldSchema>;

/** Whether the fields are together no longer than what is kept of a text. */
export function isOfUsualLength(fields: readonly SealedField[]): boolean {
  const characters = fields.flatMap(({ blocks }) => blocks.map(({ text }) => text.length));
  return characters.reduce((sum, each) => sum + each, 0) <= MOST_CHARACTERS;
}

/** The text of an article as it was when it was assessed (霍山 评估发布: 不得更改评估后的稿件), kept so that a change can be shown. */
export const SealedTextSchema = z
  .strictObject({
    fields: z.array(SealedFieldSchema).min(1).max(20).readonly(),
    /**
     * Addresses of our own pages, that of the CMS first: a link to one of their hosts is sealed by its path alone, and a
     * relative one is taken to be one of the first.
     */
    own: z
      .array(z.url({ protocol: /^https?$/ }).max(500))
      .max(10)
      .readonly()
      .exactOptional(),
  })
  .refine(({ fields }) => isOfUsualLength(fields), "这篇稿件太长，封存不了。请分成几篇。");

/** See {@link SealedTextSchema}. */
export type SealedText = z.infer<typeof SealedTextSchema>;
