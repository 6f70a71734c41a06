import { z } from "zod";
import { CitationSchema } from "./citation.ts";
import { FieldValueSchema } from "./field.ts";

const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const basis = z.array(CitationSchema).min(1);

/**
 * Where the log shows that a deduction may be due: a limit of ours that was not kept (`clocks`; any of the procedure where none is
 * named), by when it was kept after all, late (`late`), or not at all yet (`open`); an outcome of a case, as it ended, or (`decidedBy`)
 * as that step found it last, on its day; a step that was taken (`notIn`: also
 * where the field holds nothing, as in records from before it was asked for; `unlessDiffered`: not where the public page had been found to
 * differ before it, which is the same 情形); a public page that was found to differ from what was approved; a catalogue item whose period ran out before it came out again, or that was
 * never public by its day, and one that came out after that (`late`). `department` names the field of the case that says whose it is; without one,
 * the departments that it was assigned to.
 */
const ScoringSourceSchema = z.union([
  z.strictObject({
    breach: Id,
    clocks: z.array(Id).min(1).optional(),
    how: z.enum(["late", "open", "any"]).default("any"),
    department: Id.optional(),
  }),
  z.strictObject({ outcome: Id, is: z.array(Id).min(1), decidedBy: Id.optional(), department: Id.optional() }),
  z.strictObject({
    step: Id,
    of: Id,
    when: z
      .union([
        z.strictObject({ field: Id, in: z.array(FieldValueSchema).min(1) }),
        z.strictObject({ field: Id, notIn: z.array(FieldValueSchema).min(1) }),
      ])
      .optional(),
    unlessDiffered: z.boolean().default(false),
    department: Id.optional(),
  }),
  z.strictObject({ differs: Id, department: Id.optional() }),
  z.strictObject({ catalogue: z.enum(["overdue", "never", "late"]) }),
]);

/** One kind of 扣分: so many hundredths of a point each time. `from` is empty where only a person can know of it. */
const DeductionRuleSchema = z.strictObject({
  id: Id,
  title: z.string().min(2).max(60),
  basis,
  hundredths: z.int().min(1).max(10_000),
  from: z.array(ScoringSourceSchema).max(20).default([]),
});

/** 考核记分: what a department begins the year with and can fall to, in hundredths of a point, and by what it is marked down. */
export const ScoringSchema = z
  .strictObject({
    title: z.string().min(2).max(60),
    basis,
    full: z.int().min(1),
    floor: z.int().min(0),
    deductions: z.array(DeductionRuleSchema).min(1).max(50),
  })
  .refine(({ full, floor }) => floor <= full, { error: "最低分（floor）高于满分（full）" })
  .refine(({ deductions }) => new Set(deductions.map(({ id }) => id)).size === deductions.length, {
    error: "扣分项目的编号重复，请换一个编号",
    path: ["deductions"],
  });

/** See {@link ScoringSchema}; as read. */
export type Scoring = z.infer<typeof ScoringSchema>;
/** As a pack writes it. */
export type ScoringText = z.input<typeof ScoringSchema>;
/** See DeductionRuleSchema above. */
export type DeductionRule = z.infer<typeof DeductionRuleSchema>;
/** See ScoringSourceSchema above. */
export type ScoringSource = z.infer<typeof ScoringSourceSchema>;
