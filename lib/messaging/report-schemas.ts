import { z } from "zod";
import { EntrySchema, type Fact } from "../model/event.ts";
import { FieldIdSchema } from "../model/field.ts";
import { LONGEST_REPORT_TEXT } from "../model/report-texts.ts";
import type { ReportToBackground } from "./report-protocol.ts";
import type { SchemasOf } from "./schemas-of.ts";

const OF_REPORTS: ReadonlySet<Fact["type"]> = new Set(["FigureEntered", "ReportImported", "ReportSigned"]);

const year = z.string().regex(/^20\d\d$/);

/** What our own pages may say of figures and reports, by name. Background only: holds zod. */
export const REPORT_SCHEMAS: SchemasOf<keyof ReportToBackground> = {
  "report.record": z.strictObject({
    // All figures of a year in one go, and many times that.
    entries: z
      .array(EntrySchema.refine(({ fact }) => OF_REPORTS.has(fact.type)))
      .min(1)
      .max(5000),
  }),
  "report-texts.get": z.strictObject({ year }),
  "report-texts.save": z.strictObject({
    year,
    outline: FieldIdSchema,
    section: FieldIdSchema,
    text: z.string().max(LONGEST_REPORT_TEXT).nullable(),
  }),
};
