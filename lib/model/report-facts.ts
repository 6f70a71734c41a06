import { z } from "zod";
import { REPORT_CELLS, type CellKey } from "./annual-report.ts";
import { FieldIdSchema } from "./field.ts";

/** A period as the log names it: a year (2026), a quarter (2026-Q3), a month (2026-11). */
export const PeriodSchema = z.string().regex(/^20\d\d(-(Q[1-4]|0[1-9]|1[0-2]))?$/);

/** A cell of the annual report's tables. */
const cells: ReadonlySet<string> = new Set(REPORT_CELLS);
const Cell = z.custom<CellKey>((key) => typeof key === "string" && cells.has(key));

/** A count, or an amount with decimals; never negative. */
const Value = z.number().min(0).max(1e12);

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Reports that can be signed. */
export const SIGNED_REPORTS = ["annual", "quarterly", "monthly"] as const;

/** Most cases of a figure that is signed. */
const CASES_AT_MOST = 100_000;

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
    /** Of the annual report by cell, of counts by their ids. */
    figures: z.record(z.string().max(80), Value),
    /** By the same keys; sums and what was entered have none. */
    cases: z.record(z.string().max(80), z.array(z.uuid()).max(CASES_AT_MOST)),
    /** Its texts by section, as they stood. */
    texts: z.record(z.string().max(80), z.string().max(20_000)),
    rules: z.strictObject({ pack: z.string().max(100), version: z.string().max(40) }),
    /** The last year whose working days were announced when it was counted. */
    calendar: z.string().regex(/^\d{4}$/),
    signer: z.string().min(1).max(50),
    /** Why there is a further version; absent in the first. */
    reason: z.string().min(4).max(500).exactOptional(),
  }),
  /** Events of other desks were taken in: from which devices, up to which number of each. */
  z.strictObject({
    type: z.literal("EventsTakenIn"),
    events: z.int().min(1),
    from: z
      .array(z.strictObject({ device: z.uuid(), upTo: z.int().min(1) }))
      .min(1)
      .max(1000),
    digest,
  }),
  /** Two desks recorded what cannot both be; a person looked and left both as they are. `conflict` is its key. */
  z.strictObject({
    type: z.literal("ConflictSettled"),
    conflict: z.string().min(1).max(200),
    reason: z.string().min(4).max(500),
  }),
] as const;
