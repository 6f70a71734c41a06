import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ReadReport } from "../../../lib/documents/report-reading/read-report.ts";
import type { ReportLabels } from "../../../lib/model/report-labels.ts";
import type { Result } from "../../../lib/model/result.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useLatest } from "../../ui/use-latest.ts";
import { ReadPreview } from "./ReadPreview.tsx";
import { ReportSourceChoice } from "./ReportSourceChoice.tsx";

/** Where a report comes from: a file, or what was on the clipboard. */
export type ChosenReport = File | { readonly kind: "html" | "text"; readonly content: string };

/** A report that was read; `digest` is SHA-256 (hex) of what was read. */
export interface ImportableReport extends ReadReport {
  readonly digest: string;
}

/** What can be done with the report of a past year. */
export interface ImportActions {
  /** Reads it; nothing is kept. */
  readonly onRead: (chosen: ChosenReport) => Promise<Result<ImportableReport>>;
  /** Records it as the report of that year (YYYY). */
  readonly onImport: (report: ImportableReport, year: string) => Promise<Result<{ readonly notice: string | null }>>;
}

/** Props of {@link ImportReport}. */
export interface ImportReportProps {
  /** The year before the one that is on the screen, YYYY: the report that is looked for. */
  readonly year: string;
  readonly labels: ReportLabels;
  readonly actions: ImportActions;
  /** A report that is open to begin with. */
  readonly opened?: ImportableReport;
}

/** 导入已公布的年度报告: for 上年结转 and for comparison; read, shown, and recorded only when a person says so. */
export function ImportReport({ year, labels, actions, opened }: ImportReportProps): JSX.Element {
  const [report, setReport] = useState(opened);
  const [state, setState] = useState<{ busy?: boolean; error?: string; done?: string; notice?: string }>({});
  const begin = useLatest();
  async function read(chosen: ChosenReport): Promise<void> {
    const isLast = begin();
    setState({ busy: true });
    const answer = await actions.onRead(chosen);
    if (!isLast()) return;
    setReport(answer.ok ? answer.value : undefined);
    setState(answer.ok ? {} : { error: answer.error });
  }
  async function record(one: ImportableReport, of: string): Promise<void> {
    const isLast = begin();
    setState({ busy: true });
    const answer = await actions.onImport(one, of);
    if (!answer.ok) return setState({ error: answer.error });
    const { notice } = answer.value;
    // Unless another file was dropped meanwhile, which is looked at now.
    if (isLast()) setReport(undefined);
    setState({ done: of, ...(notice !== null && { notice }) });
  }
  return (
    <details class="card report-import" open={opened !== undefined}>
      <summary>导入已公布的年度报告（{year}年）</summary>
      <p class="muted">
        用来核对上年结转和作年度对比。可以导入 Word
        文档（.docx）、网页，或者把三张表复制后粘贴；2019年的旧格式也可以。全部在本机完成，先看后导。
      </p>
      {state.error && <Notice tone="error">{state.error}</Notice>}
      {state.done && <Notice tone="ok">已导入{state.done}年的年度报告。再导入一次，以最后一次为准。</Notice>}
      {state.notice && <Notice tone="warning">{state.notice}</Notice>}
      <ReportSourceChoice busy={state.busy === true} onChoose={(chosen) => void read(chosen)} />
      {report && (
        <ReadPreview
          key={report.digest}
          {...{ report, labels }}
          year={report.year ?? ""}
          busy={state.busy === true}
          onImport={(of) => void record(report, of)}
          onDrop={() => setReport(undefined)}
        />
      )}
    </details>
  );
}
