import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { annualGrids } from "../../../lib/documents/report/annual-grids.ts";
import { lackingCells } from "../../../lib/documents/report-reading/lacking-cells.ts";
import { type AnnualReport, REPORT_CELLS, type ReportFigures } from "../../../lib/model/annual-report.ts";
import type { ReportLabels } from "../../../lib/model/report-labels.ts";
import { allCells } from "../../../lib/projections/annual-report/all-cells.ts";
import { figureBreaks } from "../../../lib/projections/annual-report/figure-breaks.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { type CellLook, GridTable } from "../../ui/GridTable.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { ImportableReport } from "./ImportReport.tsx";

/** Props of {@link ReadPreview}. */
export interface ReadPreviewProps {
  readonly report: ImportableReport;
  readonly labels: ReportLabels;
  /** As the report says it; empty where it does not. */
  readonly year: string;
  readonly busy: boolean;
  readonly onImport: (year: string) => void;
  readonly onDrop: () => void;
}

const NOT_READ: CellLook = { tone: "missing", text: "未读入", said: "没有读入，导入后就是没有" };

/** What was read, as printed, with all that is wrong with it, before it is recorded. */
export function ReadPreview({ report, labels, year: said, busy, onImport, onDrop }: ReadPreviewProps): JSX.Element {
  const { figures, faults, notes, source, format, merged } = report;
  const [year, setYear] = useState(said);
  const [isChecked, setChecked] = useState(false);
  const [isTried, setTried] = useState(false);
  const known: ReadonlySet<string> = useMemo(() => new Set(Object.keys(figures)), [figures]);
  const grids = useMemo(() => Object.values(annualGrids({ cells: cellsOf(figures) }, labels)), [figures, labels]);
  const breaks = useMemo(() => figureBreaks(figures, merged).map(({ sentence }) => sentence), [figures, merged]);
  const lacking = useMemo(() => lackingCells(figures, labels), [figures, labels]);
  const count = REPORT_CELLS.length - known.size;
  const isWhole = count === 0 && faults.length === 0 && breaks.length === 0;
  const isYear = /^20\d\d$/.test(year);
  const isReady = isYear && (isChecked || isWhole);
  const look = (key: string): CellLook | undefined => (known.has(key) ? undefined : NOT_READ);
  return (
    <section class="report-read" aria-labelledby="report-read">
      <h2 id="report-read">
        从“{source}”读到 {known.size} 个数（共 {REPORT_CELLS.length} 个，{format}年格式）
      </h2>
      <Sentences tone="error" title="读不出来的：" sentences={faults} />
      <Sentences
        tone="warning"
        title={`没有读入的共 ${count} 格，导入后就是没有，不按0计；缺了格的合计没有核对：`}
        sentences={lacking}
      />
      <Sentences tone="warning" title="读入的数不平，请对照原文逐格核对：" sentences={breaks} />
      <Sentences tone="info" title="说明：" sentences={notes} />
      {isWhole && <Notice tone="ok">三张表都读全了，勾稽关系成立。</Notice>}
      {grids.map((grid) => (
        <section key={grid.title} class="read-table">
          <h3>{grid.title}</h3>
          <GridTable grid={grid} look={look} />
        </section>
      ))}
      <div class="report-confirm">
        <Field label="这是哪一年的报告">
          <input
            type="text"
            inputMode="numeric"
            maxLength={4}
            value={year}
            placeholder="例如 2025"
            aria-invalid={isTried && !isYear}
            onInput={(event) => setYear(event.currentTarget.value.trim())}
          />
        </Field>
        {!isWhole && (
          <label class="check">
            <input type="checkbox" checked={isChecked} onChange={(event) => setChecked(event.currentTarget.checked)} />
            {count === 0
              ? "已对照原文核对，原文就是这样"
              : `已对照原文核对，只导入读到的 ${known.size} 个数，另有 ${count} 格没有`}
          </label>
        )}
        <Button tone="primary" {...{ busy }} onPress={() => (isReady ? onImport(year) : setTried(true))}>
          确认导入
        </Button>
        <Button onPress={onDrop}>不导入</Button>
      </div>
      {isTried && !isReady && (
        <Notice tone="error">{isYear ? "请先对照原文核对，再打勾确认。" : "请填写报告的年份，四位数字。"}</Notice>
      )}
    </section>
  );
}

function Sentences(props: {
  readonly tone: "error" | "warning" | "info";
  readonly title: string;
  readonly sentences: readonly string[];
}): JSX.Element | null {
  if (props.sentences.length === 0) return null;
  return (
    <Notice tone={props.tone}>
      <p>{props.title}</p>
      <ul>
        {props.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** As the grids want them; what was not read stands as 0, and is shown as not read. */
function cellsOf(figures: ReportFigures): AnnualReport["cells"] {
  return allCells((key) => ({ value: figures[key] ?? 0, cases: [], origin: "entered" }));
}
