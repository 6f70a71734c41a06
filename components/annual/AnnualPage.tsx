import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { annualGrids } from "../../lib/documents/report/annual-grids.ts";
import type { ReportSection } from "../../lib/documents/report/report-docx.ts";
import type { AnnualReport, CellKey } from "../../lib/model/annual-report.ts";
import type { ReportLabels } from "../../lib/model/report-labels.ts";
import type { EnteredFigure } from "../../lib/projections/annual-report/entered-figures.ts";
import type { PublishedReport, SignedReport } from "../../lib/projections/signed-reports/published-reports.ts";
import type { CellCase } from "../../lib/projections/annual-report/cell-cases.ts";
import type { ReportingFault } from "../../lib/projections/reporting-check/fault.ts";
import { frozenCells } from "../../lib/projections/signed-reports/signed-reports.ts";
import { ReportingCheck } from "../reporting/ReportingCheck.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { gridNames } from "../ui/grid-names.ts";
import { Notice } from "../ui/Notice.tsx";
import { PrintHead, type PrintHeadProps } from "../ui/PrintHead.tsx";
import { askedCells, cellLook, isCell, signedLook } from "./annual-cells.ts";
import { AnnualHead, type AnnualHeadProps } from "./AnnualHead.tsx";
import { AnnualTables } from "./AnnualTables.tsx";
import { CellBehind, type CellBehindProps } from "./CellBehind.tsx";
import { CellDialog } from "./CellDialog.tsx";
import { EnterFigures } from "./EnterFigures.tsx";
import { Filing, type FilingProps } from "./Filing.tsx";
import { PrintedReport } from "./PrintedReport.tsx";
import { ReportBreaks, type ReportBreaksProps } from "./ReportBreaks.tsx";
import { SignedBreaks } from "./SignedBreaks.tsx";
import { SignedTexts, type SignedTextsProps } from "./SignedTexts.tsx";
import { SignedCard, type SignedCardProps } from "./SignedCard.tsx";

/** The tables of a period and what goes with them, as the log has them. */
interface AnnualFigures {
  readonly report: AnnualReport;
  readonly before?: { readonly published?: PublishedReport | undefined };
  readonly entered: readonly EnteredFigure[];
  readonly signed: readonly SignedReport[];
}

/** The cell whose cases are looked at, and which page of them. */
export interface OpenCell {
  readonly cell: CellKey;
  readonly page: number;
}

/** Props of {@link AnnualPage}. */
export interface AnnualPageProps
  extends
    Omit<PrintHeadProps, "title">,
    Omit<AnnualHeadProps, "counted">,
    Omit<FilingProps, "isSigned">,
    Pick<ReportBreaksProps, "named">,
    Pick<CellBehindProps, "onEnter">,
    Pick<SignedCardProps, "viewed" | "onView" | "since" | "from" | "changes" | "onSign" | "textTitle">,
    Pick<SignedTextsProps, "outline" | "onOutline"> {
  /** Absent while it is counted. */
  readonly figures: AnnualFigures | undefined;
  readonly labels: ReportLabels;
  /** The last day of the period: later than the last that is counted while it goes on. */
  readonly ends: string;
  readonly faults: readonly ReportingFault[] | undefined;
  readonly open: OpenCell | undefined;
  readonly onOpen: (open: OpenCell | undefined) => void;
  /** The cases of the page of the cell that is open; absent while they are looked up. */
  readonly behind: readonly CellCase[] | undefined;
  /** The report as it goes on paper. */
  readonly printed: readonly ReportSection[];
  /** Reports of other years that are read in, texts. */
  readonly children?: ComponentChildren;
}

/** 年度报告: the tables of a year or a quarter, what is behind each figure, what does not hold, signing and its versions. */
export function AnnualPage(props: AnnualPageProps): JSX.Element {
  const { figures, title, period, ends } = props;
  if (!figures)
    return (
      <article class="annual" aria-label="年度报告">
        <AnnualHead {...props} counted="" />
        <EmptyState title="正在统计……" />
      </article>
    );
  const { first, last } = figures.report;
  const soFar = last < ends;
  const counted = `统计 ${first} 至 ${last} 的记录${soFar ? `；到 ${ends} 才期满，以后的还没有计入` : ""}。`;
  return (
    <article class="to-print annual" aria-label="年度报告">
      <PrintHead {...props} title={title} />
      <AnnualHead {...props} counted={counted} />
      <div class="screen-only annual-parts">
        <Counted key={period} {...props} figures={figures} soFar={soFar} />
      </div>
      <PrintedReport sections={props.printed} />
    </article>
  );
}

type CountedProps = AnnualPageProps & { readonly figures: AnnualFigures; readonly soFar: boolean };

function Counted(props: CountedProps): JSX.Element {
  const { figures, labels, open, onOpen, onEnter, viewed, period, named, by, asOf } = props;
  const { report, entered, signed, before } = figures;
  const [pointed, setPointed] = useState<readonly CellKey[]>([]);
  const [entering, setEntering] = useState(false);
  const version = signed.find(({ id }) => id === viewed);
  const cells = useMemo(() => (version ? frozenCells(version.fact) : report.cells), [version, report]);
  const grids = useMemo(() => annualGrids({ cells }, labels), [cells, labels]);
  const names = useMemo(() => new Map(Object.values(grids).flatMap((grid) => [...gridNames(grid)])), [grids]);
  const nameOf = (cell: string): string => names.get(cell) ?? cell;
  const asked = version || asOf !== undefined ? [] : askedCells(report, entered, nameOf);
  const missing = asked.filter((one) => one.entered === undefined).length;
  return (
    <>
      <div class="screen-only annual-checks">
        {asOf === undefined && <Filing {...props} isSigned={signed.length > 0} />}
        {version ? (
          <SignedBreaks breaks={version.fact.breaks ?? []} />
        ) : (
          <ReportBreaks report={report} named={named} shown={pointed} onShow={setPointed} />
        )}
        {asOf === undefined && <ReportingCheck faults={props.faults} />}
      </div>
      {version && (
        <Notice tone="info">
          下面的表是{version.fact.signer}签署的第{version.fact.version}版，不随以后的记录改变。
        </Notice>
      )}
      <AnnualTables
        grids={grids}
        look={version ? signedLook({ cells }) : cellLook(report, new Set(pointed))}
        onOpen={(key) => isCell(key) && onOpen({ cell: key, page: 0 })}
        missing={missing}
        onEnter={version || asOf !== undefined ? undefined : () => setEntering(true)}
      />
      {version ? <SignedTexts {...props} {...version.fact} /> : asOf === undefined && props.children}
      {asOf === undefined && (
        <div class="screen-only">
          <SignedCard
            {...props}
            signed={signed}
            nameOf={nameOf}
            title={props.title}
            by={by}
            hard={report.breaks.filter(({ level }) => level === "hard").length}
            unplaced={new Set(report.unplaced.map((one) => one.case)).size}
          />
        </div>
      )}
      {open && (
        <CellBehind
          cell={open.cell}
          name={nameOf(open.cell)}
          figure={cells[open.cell]}
          year={period}
          isSigned={version !== undefined}
          asked={asked.find(({ cell }) => cell === open.cell)}
          published={before?.published?.figures}
          cases={props.behind}
          page={open.page}
          onPage={(page) => onOpen({ cell: open.cell, page })}
          onEnter={onEnter}
          onClose={() => onOpen(undefined)}
        />
      )}
      {entering && (
        <CellDialog title="填报主动公开政府信息情况的数字" onClose={() => setEntering(false)}>
          <EnterFigures cells={asked} onEnter={onEnter} onDone={() => setEntering(false)} />
        </CellDialog>
      )}
    </>
  );
}
