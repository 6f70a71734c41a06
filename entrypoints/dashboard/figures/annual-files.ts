import type { FileKind } from "../../../components/annual/use-saving.tsx";
import { saveFile } from "../../../components/ui/save-file.ts";
import { gapsIn } from "../../../components/annual/texts/text-state.ts";
import { type AnnualGrids, annualGrids } from "../../../lib/documents/report/annual-grids.ts";
import { gridCsv } from "../../../lib/documents/report/grid-csv.ts";
import { gridXlsx } from "../../../lib/documents/report/grid-xlsx.ts";
import { reportDocx, type ReportFile, type ReportSection } from "../../../lib/documents/report/report-docx.ts";
import type { DraftSection } from "../../../lib/projections/report-text/draft-text.ts";
import type { Grid } from "../../../lib/model/grid.ts";
import type { AnnualReport } from "../../../lib/model/annual-report.ts";
import { failure, type Result, success } from "../../../lib/model/result.ts";
import { REPORT_LABELS } from "../../../rules/national/reporting/labels.ts";

/** What is on the screen: the tables, and the texts by section. */
export interface ShownReport {
  readonly cells: AnnualReport["cells"];
  /** The parts of the report in their order; none where the rules have no outline: then the tables stand by themselves. */
  readonly parts: readonly Pick<DraftSection, "id" | "title" | "table">[];
  readonly texts: Readonly<Record<string, string>>;
}

/** What is saved. */
export interface SavedReport {
  /** Absent while it is counted. */
  readonly shown: ShownReport | undefined;
  readonly title: string;
  readonly agency: string;
}

const TYPES: Readonly<Record<FileKind, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
};

/** Saves the three tables as a file, in Word with the texts; answers what still has to be done in it, where there is something. */
export async function saveReport(
  kind: FileKind,
  { shown, title, agency }: SavedReport,
): Promise<Result<string | undefined>> {
  if (!shown) return failure("还在统计，没有生成文件；请稍后再试。");
  const grids = annualGrids(shown, REPORT_LABELS);
  const tables = [grids.disclosure, grids.requests, grids.challenges];
  const name = `${agency}${title}`;
  const saved = await save(kind, name, { agency, sections: sectionsOf(shown, grids), tables });
  if (!saved.ok) return saved;
  const gaps = kind === "docx" ? Object.values(shown.texts).flatMap(gapsIn).length : 0;
  return success(gaps === 0 ? undefined : `已保存；文字里还有 ${gaps} 处【】没有填写。`);
}

/** Saves the form of a period as a file. */
export function saveForm(kind: FileKind, form: Grid, agency: string): Promise<Result<undefined>> {
  return save(kind, form.title, { agency, sections: [{ paragraphs: [], table: form }], tables: [form] });
}

interface Parts extends Pick<ReportFile, "agency" | "sections"> {
  readonly tables: readonly Grid[];
}

async function save(kind: FileKind, name: string, { tables, ...parts }: Parts): Promise<Result<undefined>> {
  try {
    const content =
      kind === "docx"
        ? await reportDocx({ title: name, ...parts })
        : await (kind === "xlsx" ? gridXlsx : gridCsv)(tables);
    saveFile(`${name}.${kind}`, content, TYPES[kind]);
    return success(undefined);
  } catch {
    return failure("文件没有生成；请再试一次，仍不行请换一种格式。");
  }
}

/** The parts of what is on the screen, with their texts and tables, for paper; none while it is counted. */
export function printedSections(shown: ShownReport | undefined): readonly ReportSection[] {
  return shown ? sectionsOf(shown, annualGrids(shown, REPORT_LABELS)) : [];
}

function sectionsOf({ parts, texts }: ShownReport, grids: AnnualGrids): readonly ReportSection[] {
  if (parts.length === 0)
    return [grids.disclosure, grids.requests, grids.challenges].map((table) => ({
      title: table.title,
      paragraphs: [],
      table,
    }));
  return parts.map(({ id, title, table }) => ({
    title,
    paragraphs: (texts[id] ?? "").split("\n").filter((line) => line.trim() !== ""),
    ...(table !== undefined && { table: grids[table] }),
  }));
}
