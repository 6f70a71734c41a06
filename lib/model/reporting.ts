import { z } from "zod";
import { CitationSchema } from "./citation.ts";
import { FieldIdSchema, FieldValueSchema } from "./field.ts";

const Id = FieldIdSchema;
const basis = z.array(CitationSchema).min(1);
const title = z.string().min(2).max(60);
/** 条, 件, 次, 人, 元. */
const unit = z.string().min(1).max(6);

const Where = z.union([
  z.strictObject({ field: Id, in: z.array(FieldValueSchema).min(1) }),
  z.strictObject({ field: Id, notIn: z.array(FieldValueSchema).min(1) }),
]);

/**
 * From what a count is made, and by which day something falls into a period. `step`: each taking of a step of the procedure (`each`: of each case
 * the first, or every one), by the day it happened; `moment`: each case by the day of that moment; `ended`: each case by the day it was
 * closed (with `outcomes` only so); `breach`: each limit of ours that was not kept, by its last day; `sum`: the numbers in a field of a step's takings;
 * `event`: facts that are no case's, e.g. PublishOverridden, by the day they happened; `asked`: the figure that a person entered for the period.
 */
const CountSourceSchema = z.union([
  z.strictObject({
    procedure: Id,
    step: Id,
    each: z.enum(["case", "taking"]).default("case"),
    when: z.array(Where).optional(),
  }),
  z.strictObject({ procedure: Id, moment: Id, when: z.array(Where).optional() }),
  z.strictObject({
    procedure: Id,
    ended: z.literal(true),
    outcomes: z.array(Id).min(1).optional(),
    when: z.array(Where).optional(),
  }),
  z.strictObject({ procedure: Id, breach: z.literal(true), clocks: z.array(Id).min(1).optional() }),
  z.strictObject({ procedure: Id, step: Id, sum: Id }),
  z.strictObject({ event: z.string().regex(/^[A-Z][A-Za-z]+$/) }),
  z.strictObject({ asked: Id }),
]);

/** One figure that is shown and reported: what is counted, in which unit, and by which fields it can be split. */
const CountSchema = z.strictObject({
  id: Id,
  title,
  unit,
  /** Under which heading it stands: 主动公开, 依申请公开. */
  group: z.string().min(2).max(30),
  basis,
  from: CountSourceSchema,
  /** Fields of the case: department, channel, catalogue-item. */
  by: z.array(Id).max(10).default([]),
  /** It is shown first, on the month's page. */
  main: z.boolean().default(false),
});

/** A figure that no event holds: it is asked for once a period, and is marked as entered. */
const AskedFigureSchema = z.strictObject({
  id: Id,
  title,
  unit,
  group: z.string().min(2).max(30),
  basis,
  per: z.enum(["month", "quarter", "year"]),
  /** Where a person finds it. */
  hint: z.string().max(200).optional(),
});

/**
 * A section of a report's text. A sentence names figures in braces: `{count:published}`, `{cell:requests/r1/total}`, `{asked:subscribers}`,
 * `{fees}`, `{problems}`; a gap for a person to fill is 【…】. A sentence whose figures are not there is left as a gap.
 */
const OutlineSchema = z.strictObject({
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
        table: z.enum(["disclosure", "requests", "challenges"]).optional(),
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
/** See CountSchema above. */
export type Count = z.infer<typeof CountSchema>;
/** See AskedFigureSchema above. */
export type AskedFigure = z.infer<typeof AskedFigureSchema>;
/** See OutlineSchema above. */
export type Outline = z.infer<typeof OutlineSchema>;
