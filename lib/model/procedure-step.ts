import { z } from "zod";
import { CASE_TIES } from "./case-tie.ts";
import { CitationSchema } from "./citation.ts";
import { FieldIdSchema as Id } from "./field.ts";
import { when } from "./procedure-condition.ts";

/**
 * One step of a procedure. It may be taken when all of `after` (or, with `afterAny`, one of those) have been, and `when`
 * holds. `answers` ties it to one taking of another step, e.g. a 签收 to its 交办.
 */
export const StepSchema = z.strictObject({
  id: Id,
  title: z.string().min(2).max(30),
  /** Who takes it, in the words of the agency: 经办人, 分管领导, 申请人. */
  role: z.string().min(2).max(30),
  basis: z.array(CitationSchema).min(1),
  /** What is asked for when it is recorded. */
  fields: z.array(z.strictObject({ field: Id, required: z.boolean(), when })).default([]),
  after: z.array(Id).default([]),
  afterAny: z.array(Id).min(1).optional(),
  when,
  /** It may be taken several times. */
  many: z.boolean().default(false),
  answers: Id.optional(),
  /**
   * What it is in the handing on of a case, for lists and for what is done to many at once; `reviews` before publication; of a report that it
   * `hands-in` to those above, or `comes-out`.
   */
  part: z.enum(["assigns", "signs-for", "returns", "archives", "reviews", "hands-in", "comes-out"]).optional(),
  /** The case goes on without it; it is offered, not asked for. */
  optional: z.boolean().default(false),
  /** Though optional, it is asked for where this holds, e.g. 不予公开 once a review came to that. */
  neededWhen: when,
  /** It leaves an open case open and a closed case closed, `closes` or `reopens` it. */
  effect: z.enum(["closes", "reopens"]).optional(),
  /** The outcome that closing by this step means; else the outcome field says it. */
  outcome: Id.optional(),
  /** Where what it says itself makes this hold and names no outcome, it closes the case as none of its own, e.g. 登记有误、并入另一件. */
  noneWhen: when,
  /** Steps that have to be taken again after it, e.g. drafting and sending after 重新办理. */
  resets: z.array(Id).default([]),
  /**
   * A limit of another's that has to be over before it, e.g. 补正期限 before 不再处理. Where it answers an inquiry, that of this one;
   * it is needed then, in place of what the other had the time for.
   */
  lapsed: Id.optional(),
  /** The article's text as it stands when it is taken is sealed: from then on a changed text is held. */
  seals: z.boolean().default(false),
  /** It puts an article before the public: on its page publishing is held while this step cannot be taken. */
  publishes: z.boolean().default(false),
  /**
   * Who takes it, named in the first field, should be none of those named in the others, e.g. 审核人 and 拟稿人; a step among them
   * stands for whoever was named in that field when it was last taken.
   */
  notBy: z.strictObject({ who: Id, others: z.array(Id).min(1) }).optional(),
  /**
   * Steps that it brings about in the cases tied to this one: in those that it `names` (it interprets them) or in those that
   * have `named` it (they interpret it), where the step can be taken there and `when` holds here.
   */
  tells: z
    .array(z.strictObject({ tie: z.enum(CASE_TIES), to: z.enum(["names", "named"]), step: Id, when }))
    .max(10)
    .default([]),
  /** A clock in hours starts or stops by it: the time of day is asked for beside the day, and counts. */
  timed: z.boolean().default(false),
  /** Still offered once the case is closed, e.g. 归档. */
  afterClose: z.boolean().default(false),
  /** Documents (文书) that belong to it, by their codes. */
  documents: z.array(z.string().regex(/^[DL]\d{2}$/)).default([]),
  /** One line for the person who takes it. */
  hint: z.string().max(200).optional(),
});

/** See {@link StepSchema}. */
export type Step = z.infer<typeof StepSchema>;
/** See {@link StepSchema}. */
export type StepPart = NonNullable<Step["part"]>;
