import { z } from "zod";
import { REPORT_TABLES } from "./annual-report.ts";
import { CitationSchema } from "./citation.ts";
import { CASE_TIES } from "./case-tie.ts";
import type { Fact } from "./event.ts";
import { FieldIdSchema, FieldValueSchema } from "./field.ts";

const Id = FieldIdSchema;
const basis = z.array(CitationSchema).min(1);
const title = z.string().min(2).max(60);
/** 条, 件, 次, 人, 元. */
const unit = z.string().min(1).max(6);

/** Facts that are no case's and can be counted: what was checked, found, mended, let pass, and what came out. */
const COUNTED_EVENTS = [
  "DraftChecked",
  "FindingMended",
  "FindingWaived",
  "WaiverWithdrawn",
  "RiskAssessed",
  "PublishHeld",
  "PublishOverridden",
  "PublishReleased",
  "ArticlePublished",
  "AttachmentChecked",
  "AttachmentOverridden",
  "BatchChecked",
] as const satisfies readonly Fact["type"][];

const Where = z.union([
  z.strictObject({ field: Id, in: z.array(FieldValueSchema).min(1) }),
  z.strictObject({ field: Id, notIn: z.array(FieldValueSchema).min(1) }),
]);

/**
 * From what a count is made, and by which day something falls into a period. `step`: each taking of a step of the procedure (`each`: of each case
 * the first, or every one), by the day it happened (`unlessTied`: not where the same count has a case that is tied so to this one); `publishes`: each case once, by the day of its first step that publishes; `moment`: each case
 * by the day of that moment (`own`: not where it stands closed at the period's end as none of its own, 登记错误 or 并入另一件, and was not carried over);
 * `ended`: each case that stands closed at the period's end, by that day, once in a row of years, quarters or months, as in the annual report (`since`: from that
 * moment on it is a case, with `outcomes` only so); `breach`: each limit of ours that was
 * not kept: by its last day, or only where it was done after all (`late`), by the day of that, or only where it was not done by the end of
 * the period (`open`); of all procedures where none is named; `kept`: each case once, by the first day on which all of its limits (of these) that had begun were met in time; `open`: each case that had begun (by
 * `since`, a moment) and was not closed at the end of the period's last day; `sum`: the numbers in a field of a step's takings, or of what they
 * answer; `catalogue`: items of the catalogue that at the end of the period's last day were past their period (`overdue`), or past their last day of
 * the year without ever having come out (`never-published`); `event`: facts that are no case's, e.g. PublishOverridden, by the day they happened (`of`: each; each draft once, by the
 * first; each article once, unless a case is about it; the places in drafts that they speak of); `asked`: the figure that a person entered for the period.
 */
const CountSourceSchema = z.union([
  z.strictObject({
    procedure: Id,
    step: Id,
    each: z.enum(["case", "taking"]).default("case"),
    unlessTied: z.enum(CASE_TIES).optional(),
    when: z.array(Where).optional(),
  }),
  z.strictObject({ procedure: Id, publishes: z.literal(true), when: z.array(Where).optional() }),
  z.strictObject({ procedure: Id, moment: Id, own: z.literal(true).optional(), when: z.array(Where).optional() }),
  z.strictObject({
    procedure: Id,
    ended: z.literal(true),
    since: Id.optional(),
    outcomes: z.array(Id).min(1).optional(),
    when: z.array(Where).optional(),
  }),
  z.strictObject({
    procedure: Id.optional(),
    breach: z.literal(true),
    clocks: z.array(Id).min(1).optional(),
    how: z.enum(["any", "late", "open"]).default("any"),
  }),
  z.strictObject({ procedure: Id, kept: z.literal(true), clocks: z.array(Id).min(1).optional() }),
  z.strictObject({ procedure: Id, open: z.literal(true), since: Id.optional(), when: z.array(Where).optional() }),
  z.strictObject({ procedure: Id, step: Id, sum: Id }),
  z.strictObject({ catalogue: z.enum(["overdue", "never-published"]) }),
  z.strictObject({
    event: z.enum(COUNTED_EVENTS),
    of: z.enum(["each", "draft", "article", "place"]).default("each"),
  }),
  z.strictObject({ asked: Id }),
]);

/** One figure that is shown and reported: what is counted, in which unit, and by which fields it can be split. */
export const CountSchema = z.strictObject({
  id: Id,
  title,
  unit,
  /** Under which heading it stands: 主动公开, 依申请公开. */
  group: z.string().min(2).max(30),
  basis,
  /** Of several that is counted which any of them says. */
  from: z.union([CountSourceSchema, z.array(CountSourceSchema).min(1).max(10)]),
  /**
   * Fields of the case: department, channel, catalogue-item; `catalogue-level-1` and -2 are those of its item, `outcome` is how it ended. Of what is no
   * case's `category`, `rule`, `portal`, `department`.
   */
  by: z.array(Id).max(10).default([]),
  /** It is shown first, on the month's page. */
  main: z.boolean().default(false),
});

/** A figure that no event holds: it is asked for once a period, and is marked as entered. Where a count has its id, that takes its place. */
export const AskedFigureSchema = z.strictObject({
  id: Id,
  title,
  unit,
  group: z.string().min(2).max(30),
  basis,
  per: z.enum(["month", "quarter", "year"]),
  /** A level (订阅量): of a longer period the last one counts, not their sum. */
  level: z.boolean().default(false),
  /** Where a person finds it. */
  hint: z.string().max(200).optional(),
});

/**
 * A section of a report's text. Its sentences stand in one paragraph and name figures in braces: `{count:published}` (counted or asked),
 * `{unit:published}`, `{cell:requests/r1/total}` (also sums, see lib/projections/report-text/named-cells.ts), `{by:requests-received/channel}`, `{year}`, `{fees}`,
 * `{problems}`, `{improvements}`. `{if:count:…}` or `{unless:cell:…}` at its beginning says when a sentence is there: the figure is not 0, is 0. A
 * gap for a person to fill is 【…】; so is a figure that nobody entered.
 */
export const OutlineSchema = z.strictObject({
  id: Id,
  title,
  basis,
  sections: z
    .array(
      z.strictObject({
        id: Id,
        title: z.string().min(2).max(60),
        basis: z.array(CitationSchema).default([]),
        sentences: z.array(z.string().min(2).max(400)).max(40).default([]),
        /** A table of the national report that stands in it. */
        table: z.enum(REPORT_TABLES).optional(),
      }),
    )
    .min(1)
    .max(30),
});

/** What an agency counts and reports, as data. An agency's own comes after what it inherits; the same id takes its place. */
export const ReportingSchema = z.strictObject({
  counts: z.array(CountSchema).max(200).default([]),
  asked: z.array(AskedFigureSchema).max(100).default([]),
  outlines: z.array(OutlineSchema).max(10).default([]),
});

/** See {@link ReportingSchema}; as read, with the defaults filled in. */
export type Reporting = z.infer<typeof ReportingSchema>;
/** As a pack writes it. */
export type ReportingText = z.input<typeof ReportingSchema>;
/** See CountSourceSchema above. */
export type CountSource = z.infer<typeof CountSourceSchema>;
/** See {@link CountSchema}. */
export type Count = z.infer<typeof CountSchema>;
/** See {@link AskedFigureSchema}. */
export type AskedFigure = z.infer<typeof AskedFigureSchema>;
/** See {@link OutlineSchema}. */
export type Outline = z.infer<typeof OutlineSchema>;
