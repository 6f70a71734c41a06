import { z } from "zod";
import { AskedFigureSchema, CountSchema, OutlineSchema, type Reporting } from "./reporting.ts";

/** What an agency counts and reports, around its parts: those are read one by one. */
export const ReportingFrameSchema = z.strictObject({
  counts: z.array(z.unknown()).max(200).default([]),
  asked: z.array(z.unknown()).max(100).default([]),
  outlines: z.array(z.unknown()).max(10).default([]),
});

/** Reads a list one by one; what is broken is named by the given words and left out. */
type Each = <T>(
  schema: z.ZodType<T>,
  list: readonly unknown[],
  what: (candidate: unknown, at: number) => string,
) => T[];

/** Reads each count, each figure that is asked for and each outline by itself. */
export function readReporting(
  { counts, asked, outlines }: z.infer<typeof ReportingFrameSchema>,
  each: Each,
): Reporting {
  return {
    counts: each(CountSchema, counts, (one, at) => `统计项目“${named(one) ?? `第${at + 1}项`}”`),
    asked: each(AskedFigureSchema, asked, (one, at) => `需要录入的数据“${named(one) ?? `第${at + 1}项`}”`),
    outlines: each(OutlineSchema, outlines, (one, at) => `报告提纲“${named(one) ?? `第${at + 1}份`}”`),
  };
}

function named(candidate: unknown): string | undefined {
  if (typeof candidate !== "object" || candidate === null) return undefined;
  const title = "title" in candidate ? candidate.title : "id" in candidate ? candidate.id : undefined;
  return typeof title === "string" && title !== "" ? title.slice(0, 40) : undefined;
}
