import { z } from "zod";
import { CASE_TIES } from "./case-tie.ts";
import { CitationSchema } from "./citation.ts";
import { isRealDay, isYearlyDay } from "./civil-text.ts";
import { FieldSchema, FieldValueSchema } from "./field.ts";

/** Kebab-case; it never changes meaning, since events name it. */
const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const basis = z.array(CitationSchema).min(1);

const hasValue = z.strictObject({ field: Id, in: z.array(FieldValueSchema).min(1) });

const SingleConditionSchema = z.union([
  hasValue,
  z.strictObject({ field: Id, notIn: z.array(FieldValueSchema).min(1) }),
  z.strictObject({ done: Id }),
  z.strictObject({ notDone: Id }),
  z.strictObject({
    each: Id,
    has: z.array(z.strictObject({ step: Id, when: z.array(hasValue).min(1).optional() })).min(1),
  }),
]);

/**
 * What is so of a case: a field has one of these values, or (`notIn`) none of them or nothing yet; a step has or has not been
 * taken. `each`: every taking of that step, if there is any, was answered by one of `has` whose own values fit, e.g. every
 * 征求意见 by a reply that agrees. `any`: one of these holds.
 */
const ConditionSchema = z.union([
  SingleConditionSchema,
  z.strictObject({ any: z.array(SingleConditionSchema).min(2) }),
]);

/** All of them hold. */
const when = z.array(ConditionSchema).min(1).optional();

/**
 * One step of a procedure. It may be taken when all of `after` (or, with `afterAny`, one of those) have been, and `when`
 * holds. `answers` ties it to one taking of another step, e.g. a 签收 to its 交办.
 */
const StepSchema = z.strictObject({
  id: Id,
  title: z.string().min(2).max(30),
  /** Who takes it, in the words of the agency: 经办人, 分管领导, 申请人. */
  role: z.string().min(2).max(30),
  basis,
  /** What is asked for when it is recorded. */
  fields: z.array(z.strictObject({ field: Id, required: z.boolean(), when })).default([]),
  after: z.array(Id).default([]),
  afterAny: z.array(Id).min(1).optional(),
  when,
  /** It may be taken several times. */
  many: z.boolean().default(false),
  answers: Id.optional(),
  /** What it is in the handing on of a case, for lists and for what is done to many at once; `reviews` before publication. */
  part: z.enum(["assigns", "signs-for", "returns", "archives", "reviews"]).optional(),
  /** The case goes on without it; it is offered, not asked for. */
  optional: z.boolean().default(false),
  /** Though optional, it is asked for where this holds, e.g. 不予公开 once a review came to that. */
  neededWhen: when,
  /** It leaves an open case open and a closed case closed, `closes` or `reopens` it. */
  effect: z.enum(["closes", "reopens"]).optional(),
  /** The outcome that closing by this step means; else the outcome field says it. */
  outcome: Id.optional(),
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

/**
 * A point in time that clocks count from or to, made out of steps: the first alternative whose step was taken and whose
 * condition holds. `date` names a date field of the step; without it, it is the day the step happened.
 */
const MomentSchema = z.strictObject({
  id: Id,
  title: z.string().min(2).max(30),
  basis,
  of: z.array(z.strictObject({ step: Id, when, date: Id.optional() })).min(1),
  /** Of several takings: the first of the first way that has one, or the last of all. */
  take: z.enum(["first", "last"]).default("first"),
});

/** What a clock counts in. `month` ends on the corresponding day (民法典第二百零二条). */
const UNITS = ["hour", "calendar-day", "workday", "month"] as const;

/** Periods of the calendar. */
const PERIODS = ["month", "quarter", "year"] as const;

const LengthSchema = z.union([
  z.strictObject({ count: z.int().min(1).max(400), unit: z.enum(UNITS) }),
  /** The count, or the last day itself, is a field of the step that starts the clock. */
  z.strictObject({ countIn: Id, unit: z.enum(UNITS) }),
  z.strictObject({ lastDayIn: Id }),
  /** A fixed day of the year after the one the start lies in, e.g. 01-31; one that every year has. */
  z.strictObject({
    on: z.string().refine(isYearlyDay, { error: "不是每年都有的日子，请按01-31这样的格式填写，不能是02-29" }),
  }),
  /** A day of the month so many months after the one the start lies in, e.g. 报上季度 by the 15th of the next month. */
  z.strictObject({ monthsOn: z.int().min(0).max(12), day: z.int().min(1).max(28) }),
  /** The last day of the period that the start lies in. */
  z.strictObject({ endOf: z.enum(PERIODS) }),
  /** 立即、及时、实时: the sources give no number; the day it starts is the last day. */
  z.strictObject({ atOnce: z.literal(true) }),
  /** So often in each period of the calendar, from the one the start lies in, e.g. 每年不少于两次. */
  z.strictObject({ times: z.int().min(1).max(100), per: z.enum(PERIODS) }),
]);

/**
 * A time limit. It runs from a step or moment until one of `until` happened; with `each`, once for each taking of that
 * step, until what answers it. With `before` it counts backwards: the last day to act ahead of `from`.
 */
const ClockSchema = z.strictObject({
  id: Id,
  title: z.string().min(2).max(30),
  basis,
  from: Id,
  each: z.boolean().default(false),
  within: LengthSchema,
  before: z.boolean().default(false),
  /**
   * The document does not say in what it counts, e.g. 5天: the agency may settle on `or` in place of the unit in `within`. Limits of
   * one sentence have the same `id`. Both last days are shown.
   */
  unitOpen: z.strictObject({ id: Id, or: z.enum(["calendar-day", "workday"]) }).optional(),
  /** With `each`: it starts on the day in this date field of the step, not on the day the step was taken. */
  dated: Id.optional(),
  /** What was done before it starts is in time too, e.g. 解读 that came out ahead of its document. */
  early: z.boolean().default(false),
  until: z.array(Id).min(1),
  when,
  /**
   * Whether `when` holds is asked of its last moment too: what was determined after that takes no breach away, and the breach that it
   * makes can be argued against, e.g. a level raised or lowered.
   */
  byThen: z.boolean().default(false),
  /** Where the case was closed without it, late is a breach only where this holds then; else it was never owed, e.g. 不予公开. */
  owedWhen: when,
  /** The step that says that it will not be done: not an end of it, but a breach once its time is over, however early the case is closed. */
  forgoneBy: Id.optional(),
  /** Days that do not count: from the day after `step` to the day of the step that answers it; at the most `atMost`. */
  pausedBy: z
    .array(
      z.strictObject({
        step: Id,
        until: Id,
        when,
        /** Silence: the pause ends by itself so long after this step (which answers `step`) happened. */
        atMost: z.strictObject({ count: z.int().min(1), unit: z.enum(UNITS), from: Id }).optional(),
        basis,
      }),
    )
    .default([]),
  /**
   * It starts anew, at its full length or that of `within`, on the day of this step. From the step that this one answers (补正告知, 收费通知)
   * until then it stands still.
   */
  restartedBy: z.array(z.strictObject({ step: Id, when, basis, within: LengthSchema.optional() })).default([]),
  /** Once in each run: `days` is a number field of the step, at most `atMost`; the step must have happened in time. */
  extendedBy: z.strictObject({ step: Id, days: Id, atMost: z.int().min(1), basis }).optional(),
  /** It counts on while the case is closed: opened again, the days in between are not given back, e.g. 接到之日起15个工作日. */
  runsOn: z.boolean().default(false),
  /** A last day that is no working day moves to the next one (民事诉讼法第八十五条). */
  rolls: z.boolean().default(false),
  /** A time in which one may act, e.g. 补正告知: letting it pass is no breach, acting after it is. */
  permissive: z.boolean().default(false),
  /**
   * No document names the day (及时, 定期, or a day of this product's own): it is brought to mind by then, and letting it pass is no
   * breach.
   */
  reminder: z.boolean().default(false),
  /** Whose lateness it is: ours is a breach; another's has an effect, said in `silence`. */
  whose: z.enum(["ours", "others"]).default("ours"),
  /** What follows when another lets it pass. */
  silence: z.string().max(120).optional(),
  /** The one that a list shows for the case. */
  main: z.boolean().default(false),
});

/** How a case can end. */
const OutcomeSchema = z.strictObject({
  id: Id,
  title: z.string().min(2).max(60),
  basis,
  /** Row of the annual report's table (DOMAIN 2.3), e.g. r3_3_1. */
  row: z
    .string()
    .regex(/^r\d(_\d)*$/)
    .optional(),
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
});

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
/** See StepSchema above. */
export type Step = z.infer<typeof StepSchema>;
/** See StepSchema above. */
export type StepPart = NonNullable<Step["part"]>;
/** See MomentSchema above. */
export type Moment = z.infer<typeof MomentSchema>;
/** See {@link ValiditySchema}. */
export type Validity = z.infer<typeof ValiditySchema>;
/** See RecurrenceSchema above. */
export type Recurrence = z.infer<typeof RecurrenceSchema>;
/** See OutcomeSchema above. */
export type Outcome = z.infer<typeof OutcomeSchema>;
/** See ClockSchema above. */
export type Clock = z.infer<typeof ClockSchema>;
/** See ConditionSchema above. */
export type Condition = z.infer<typeof ConditionSchema>;
/** See {@link PERIODS}. */
export type Period = (typeof PERIODS)[number];
/** See {@link UNITS}. */
export type Unit = (typeof UNITS)[number];
