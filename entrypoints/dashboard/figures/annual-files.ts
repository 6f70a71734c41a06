import type { FileKind } from "../../../components/annual/AnnualHead.tsx";
import { saveFile } from "../../../components/ui/save-file.ts";
import { annualGrids } from "../../../lib/documents/report/annual-grids.ts";
import { gridCsv } from "../../../lib/documents/report/grid-csv.ts";
import { gridXlsx } from "../../../lib/documents/report/grid-xlsx.ts";
import { reportDocx } from "../../../lib/documents/report/report-docx.ts";
import type { AnnualReport } from "../../../lib/model/annual-report.ts";
import { failure, type Result, success } from "../../../lib/model/result.ts";
import { REPORT_LABELS } from "../../../rules/national/annual-report/labels.ts";

/** What is saved. */
export interface SavedReport {
  /** The tables as they are shown: of now, or of a version that was signed; absent while they are counted. */
  readonly cells: AnnualReport["cells"] | undefined;
  readonly title: string;
  readonly agency: string;
}

const TYPES: Readonly<Record<FileKind, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
};

/** Saves the three tables as a file. */
export async function saveReport(kind: FileKind, { cells, title, agency }: SavedReport): Promise<Result<unknown>> {
  if (!cells) return failure("还在统计，没有生成文件；请稍后再试。");
  const { disclosure, requests, challenges } = annualGrids({ cells }, REPORT_LABELS);
  const tables = [disclosure, requests, challenges];
  const name = `${agency}${title}`;
  try {
    const content =
      kind === "docx"
        ? await reportDocx({
            title: name,
            agency,
            sections: tables.map((table) => ({ title: table.title, paragraphs: [], table })),
          })
        : await (kind === "xlsx" ? gridXlsx : gridCsv)(tables);
    saveFile(`${name}.${kind}`, content, TYPES[kind]);
    return success(undefined);
  } catch {
    return failure("文件没有生成；请再试一次，仍不行请换一种格式。");
  }
}
