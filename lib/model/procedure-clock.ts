import { z } from "zod";
import { CitationSchema } from "./citation.ts";
import { isYearlyDay } from "./civil-text.ts";
import { FieldIdSchema as Id } from "./field.ts";
import { when } from "./procedure-condition.ts";

const basis = z.array(CitationSchema).min(1);

/**
 * A point in time that clocks count from or to, made out of steps: the first alternative whose step was taken and whose
 * condition holds. `date` names a date field of the step; without it, it is the day the step happened.
 */
export const MomentSchema = z.strictObject({
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
export const PERIODS = ["month", "quarter", "year"] as const;

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
export const ClockSchema = z.strictObject({
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

/** See {@link MomentSchema}. */
export type Moment = z.infer<typeof MomentSchema>;
/** See {@link ClockSchema}. */
export type Clock = z.infer<typeof ClockSchema>;
/** See {@link PERIODS}. */
export type Period = (typeof PERIODS)[number];
/** See UNITS above. */
export type Unit = (typeof UNITS)[number];
