import { z } from "zod";
import { CHALLENGE_ENDS } from "./annual-report.ts";
import { CitationSchema } from "./citation.ts";
import { FieldIdSchema as Id } from "./field.ts";
import { when } from "./procedure-condition.ts";

/** How a case can end. */
export const OutcomeSchema = z.strictObject({
  id: Id,
  title: z.string().min(2).max(60),
  basis: z.array(CitationSchema).min(1),
  /** Row of the annual report's table (DOMAIN 2.3), e.g. r3_3_1. */
  row: z
    .string()
    .regex(/^r\d(_\d)*$/)
    .optional(),
  /** Of 复议 and 诉讼: the column of the report's fourth part. */
  column: z.enum(CHALLENGE_ENDS).optional(),
  /** 先复议 (R1), 复议或诉讼 (R2). */
  remedy: z.enum(["R1", "R2", "none"]).optional(),
  /** It speaks against the agency: 纠正 in 复议 and 诉讼, 属实 of a complaint. */
  against: z.literal(true).optional(),
  document: z
    .string()
    .regex(/^[DL]\d{2}$/)
    .optional(),
  /** Steps without which no case can end so, e.g. 补正告知 before 逾期不补正. */
  requires: z.array(Id).optional(),
  /**
   * What should be there and is missed with a warning. Without `of`, a taking of `step` that fits, as soon as the outcome is named;
   * with `of`, an answer by `step` to each taking of that step that fits, once the case is closed so. `{field}` in the sentence
   * stands for a value of the taking.
   */
  expects: z
    .array(
      z.strictObject({
        step: Id,
        when,
        of: z.strictObject({ step: Id, when }).optional(),
        sentence: z.string().min(2).max(200),
      }),
    )
    .optional(),
});

/** See {@link OutcomeSchema}. */
export type Outcome = z.infer<typeof OutcomeSchema>;
