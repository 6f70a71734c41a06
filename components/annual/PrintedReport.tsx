import type { JSX } from "preact";
import type { ReportSection } from "../../lib/documents/report/report-docx.ts";
import { GridTable } from "../ui/GridTable.tsx";

/** Props of {@link PrintedReport}. */
export interface PrintedReportProps {
  /** The parts of the report in their order, as its Word file has them. */
  readonly sections: readonly ReportSection[];
}

/** The report as it goes on paper: its texts, and its tables where they belong. On the screen it does not show. */
export function PrintedReport({ sections }: PrintedReportProps): JSX.Element {
  return (
    <div class="print-only printed-report">
      {sections.map(({ title, paragraphs, table }) => (
        <section key={title} aria-label={title}>
          {title !== undefined && <h2>{title}</h2>}
          {paragraphs.map((one, at) => (
            <p key={at}>{one}</p>
          ))}
          {table && <GridTable grid={table} />}
        </section>
      ))}
    </div>
  );
}
