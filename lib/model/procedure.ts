import { z } from "zod";
import { COUNTED_AS, REPORT_TABLES } from "./annual-report.ts";
import { CitationSchema } from "./citation.ts";
import { isRealDay } from "./civil-text.ts";
import { FieldIdSchema as Id, FieldSchema } from "./field.ts";
import { ClockSchema, MomentSchema, PERIODS } from "./procedure-clock.ts";
import { when } from "./procedure-condition.ts";
import { type Outcome, OutcomeSchema } from "./procedure-outcome.ts";
import { type Step, StepSchema } from "./procedure-step.ts";

export type { Clock, Moment, Period, Unit } from "./procedure-clock.ts";
export type { Condition } from "./procedure-condition.ts";
export type { Outcome } from "./procedure-outcome.ts";
export type { Step, StepPart } from "./procedure-step.ts";

const basis = z.array(CitationSchema).min(1);

/**
 * What fulfils a duty elsewhere: this step of another procedure, where `when` holds there; the step `tells` is taken in the duty's case.
 * `periodIn` names the field of the other case that says for which period it was, e.g. 考核年度; without it the period that began last.
 */
const FulfilmentSchema = z.strictObject({ procedure: Id, step: Id, when, tells: Id, periodIn: Id.optional() });

/** A day that can be reckoned with. */
const CivilDay = z.string().refine(isRealDay, {
  error: "不是日历上1949年至2199年之间的日期，请按2026-01-31这样的格式填写",
});

/** 有效期: the first and the last day on which it is in force; open where the document names none. */
export const ValiditySchema = z
  .strictObject({ from: CivilDay.optional(), until: CivilDay.optional() })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    error: "最后一天（until）早于第一天（from）",
  });

/**
 * A duty that comes with the calendar, not with an entry: each period has a case of its own (lib/procedures/duties), which begins on
 * the period's first or last day by the step `starts` and is there before anyone wrote anything about it.
 */
const RecurrenceSchema = z.strictObject({
  per: z.enum(PERIODS),
  begins: z.enum(["first-day", "last-day"]),
  /** What fulfils it elsewhere, e.g. 监督检查 in an inspection. Of several for the same step, the first that can be taken. */
  fulfilledBy: z.array(FulfilmentSchema).max(10).default([]),
  /** It hands in the figures of its period: of a year the annual report. */
  reports: z.literal(true).optional(),
});

const countedIn = { table: z.enum(REPORT_TABLES), since: Id.optional() };

/**
 * In which table of the annual report its cases are counted (of part two: told of beside it), and as what: each as its option of the field
 * `by` says (`counted`), or all `as` one. From the moment `since` on one is a case, e.g. 收到申请之日, else from its first step; of what is
 * published that moment is when it was made.
 */
const CountedSchema = z.union([
  z.strictObject({ ...countedIn, by: Id }),
  z.strictObject({ ...countedIn, as: z.enum(COUNTED_AS) }),
]);

/** One kind of thing that an agency handles step by step, as data. The engine is lib/procedures. */
export const ProcedureSchema = z.strictObject({
  id: Id,
  title: z.string().min(2).max(40),
  basis,
  /** The step that opens a case. */
  starts: Id,
  /** A field of that step of which several may be given at once: a case is opened of each, e.g. one for each department. */
  opensEach: Id.optional(),
  fields: z.array(FieldSchema),
  steps: z.array(StepSchema).min(1),
  moments: z.array(MomentSchema).default([]),
  clocks: z.array(ClockSchema).default([]),
  outcomes: z.array(OutcomeSchema).default([]),
  /** The field that names the outcome. */
  outcomeField: Id.optional(),
  counted: CountedSchema.optional(),
  /** Of a duty. */
  recurs: RecurrenceSchema.optional(),
  /** The cases that it is for: those that began on one of these days. Set where an agency's change of it has a period of validity. */
  during: ValiditySchema.optional(),
});

/** An agency's change to a procedure it inherits: what has the same id is replaced, the rest is added. */
export const ProcedureChangeSchema = z.strictObject({
  procedure: Id,
  title: z.string().min(2).max(40).optional(),
  basis: z.array(CitationSchema).default([]),
  fields: z.array(FieldSchema).default([]),
  steps: z.array(StepSchema).default([]),
  moments: z.array(MomentSchema).default([]),
  clocks: z.array(ClockSchema).default([]),
  /** How a case can end here; where any is given, they take the place of all inherited ones. */
  outcomes: z.array(OutcomeSchema).default([]),
  /** Steps of the inherited procedure that this agency does not take. */
  without: z.array(Id).default([]),
  /** Limits of it that do not apply here. */
  withoutClocks: z.array(Id).default([]),
  /** What else fulfils the duty, for {@link RecurrenceSchema}. */
  fulfilledBy: z.array(FulfilmentSchema).max(10).default([]),
  /** When the document that it comes from is in force; always where nothing is said. */
  during: ValiditySchema.optional(),
});

/** See {@link ProcedureSchema}; as read, with the defaults filled in. */
export type Procedure = z.infer<typeof ProcedureSchema> & {
  /** What only its other versions have: not offered, but what was taken of it stays taken when a case moves to this version. */
  readonly elsewhere?: { readonly steps: readonly Step[]; readonly outcomes: readonly Outcome[] };
};
/** As a pack writes it: what has a default may be left out. */
export type ProcedureText = z.input<typeof ProcedureSchema>;
/** See {@link ProcedureChangeSchema}. */
export type ProcedureChange = z.infer<typeof ProcedureChangeSchema>;
/** As a pack writes it. */
export type ProcedureChangeText = z.input<typeof ProcedureChangeSchema>;
/** See {@link ValiditySchema}. */
export type Validity = z.infer<typeof ValiditySchema>;
/** See RecurrenceSchema above. */
export type Recurrence = z.infer<typeof RecurrenceSchema>;
