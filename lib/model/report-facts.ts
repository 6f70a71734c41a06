import { z } from "zod";
import { REPORT_CELLS, REPORT_TABLES, type CellKey } from "./annual-report.ts";
import { FieldIdSchema } from "./field.ts";
import { LONGEST_REPORT_TEXT } from "./report-texts.ts";

/** A period as the log names it: a year (2026), a quarter (2026-Q3), a month (2026-11). */
const PeriodSchema = z.string().regex(/^20\d\d(-(Q[1-4]|0[1-9]|1[0-2]))?$/);

/** A cell of the annual report's tables. */
const cells: ReadonlySet<string> = new Set(REPORT_CELLS);
const Cell = z.custom<CellKey>((key) => typeof key === "string" && cells.has(key));

/** A count, or an amount with decimals; never negative. */
const Value = z.number().min(0).max(1e12);

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Reports that can be signed: the tables of a year, or of a quarter as they were handed in; the form of a quarter's figures (`statistics`). */
const SIGNED_REPORTS = ["annual", "quarterly", "statistics"] as const;

/** Most cases of a figure that is signed. */
const CASES_AT_MOST = 100_000;

/** The sections of a report's outline as they were called, and the tables that stood in them. */
const SignedOutlineSchema = z.strictObject({
  id: FieldIdSchema,
  title: z.string().max(100),
  sections: z
    .array(
      z.strictObject({
        id: FieldIdSchema,
        title: z.string().max(100),
        table: z.enum(REPORT_TABLES).exactOptional(),
      }),
    )
    .max(100),
});
/** See SignedOutlineSchema above. */
export type SignedOutline = z.infer<typeof SignedOutlineSchema>;

/** Words of a form's cell; titles come from rule packs. */
const FormText = z.string().max(300);

/** The form of a quarter as it stood when it was signed: a `Grid` (grid.ts), each figure by its id. */
const SignedFormSchema = z.strictObject({
  title: FormText,
  widths: z.array(z.number().positive().max(200)).max(20).readonly(),
  headRows: z.int().min(0).max(5),
  above: FormText.exactOptional(),
  below: z.array(FormText).max(10).readonly().exactOptional(),
  rows: z
    .array(
      z
        .array(
          z.strictObject({
            text: FormText,
            key: z.string().max(80).exactOptional(),
            value: z.number().exactOptional(),
            head: z.literal(true).exactOptional(),
            rowSpan: z.int().min(1).max(1000).exactOptional(),
          }),
        )
        .max(20)
        .readonly(),
    )
    .max(1000)
    .readonly(),
});

/** What is recorded of figures and reports. What can be counted from other events never is. */
export const REPORT_FACTS = [
  /** A figure that no event holds, of a period, by a person; the last word counts, and null takes it back. */
  z.strictObject({
    type: z.literal("FigureEntered"),
    figure: FieldIdSchema,
    period: PeriodSchema,
    value: Value.nullable(),
    /** Where it comes from: 公众号后台, 政务公开办通报. */
    note: z.string().max(200),
  }),
  /** The report of a year that was published elsewhere, read from its file; the last word for a year counts. */
  z.strictObject({
    type: z.literal("ReportImported"),
    year: z.string().regex(/^20\d\d$/),
    /** 2021: 国办公开办函〔2021〕30号; 2019: 国办公开办函〔2019〕60号. */
    format: z.enum(["2021", "2019"]),
    figures: z.partialRecord(Cell, Value),
    /** The file's name, and SHA-256 (hex) of what was read. */
    source: z.string().max(200),
    digest,
  }),
  /**
   * A report was signed: its figures and the cases behind each, with the rules and the calendar by which they were counted. It stays as it is;
   * what changes afterwards is signed as a further version, with the reason.
   */
  z.strictObject({
    type: z.literal("ReportSigned"),
    report: z.enum(SIGNED_REPORTS),
    period: PeriodSchema,
    version: z.int().min(1).max(1000),
    /** Of the annual report by cell, of counts by their ids, with `/to-date` and `/before` for what stands beside them in a form. */
    figures: z.record(z.string().max(80), Value),
    /** By the same keys; of a sum only those that none of its parts has. What was entered has none. */
    cases: z.record(z.string().max(80), z.array(z.uuid()).max(CASES_AT_MOST)),
    /** Where a figure is from, by the same keys; what is not named here was counted. */
    origins: z.record(z.string().max(80), z.enum(["entered", "fixed", "missing"])).exactOptional(),
    /** What did not hold when it was signed; `unplaced`: of cases that were not, or not wholly, in the tables. */
    breaks: z
      .array(z.strictObject({ level: z.enum(["hard", "warn", "unplaced"]), sentence: z.string().max(2000) }))
      .max(1000)
      .exactOptional(),
    /** Its outlines, in the order of the rules. */
    outlines: z.array(SignedOutlineSchema).max(10).exactOptional(),
    /** Of `statistics`: the form as it stood, to be shown and saved again whatever the rules say later. */
    form: SignedFormSchema.exactOptional(),
    /** Its texts as they stood: of the first outline by section, of any other by `outline/section`. */
    texts: z.record(z.string().max(80), z.string().max(LONGEST_REPORT_TEXT)),
    rules: z.strictObject({ pack: z.string().max(100), title: z.string().max(200), version: z.string().max(40) }),
    /** The last year whose working days were announced when it was counted. */
    calendar: z.string().regex(/^\d{4}$/),
    signer: z.string().min(1).max(50),
    /** Why there is a further version; absent in the first. */
    reason: z.string().min(4).max(500).exactOptional(),
  }),
] as const;
