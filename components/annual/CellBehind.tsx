import type { JSX } from "preact";
import { perOf } from "../../lib/deadlines/period.ts";
import type { CellKey, ReportCell, ReportFigures } from "../../lib/model/annual-report.ts";
import type { CellCase } from "../../lib/projections/annual-report/cell-cases.ts";
import { CellCases } from "./CellCases.tsx";
import { CellDialog } from "./CellDialog.tsx";
import { EnterFigures, type AskedCell, type EnterFiguresProps } from "./EnterFigures.tsx";

/** Props of {@link CellBehind}. */
export interface CellBehindProps {
  readonly cell: CellKey;
  readonly name: string;
  readonly figure: ReportCell;
  readonly year: string;
  /** It is of a version that was signed: its cases are those of then, what is said of them is of now. */
  readonly isSigned: boolean;
  /** Where it is entered. */
  readonly asked: AskedCell | undefined;
  /** The year before as it was published. */
  readonly published: ReportFigures | undefined;
  /** The cases of the page shown; absent while they are looked up. */
  readonly cases: readonly CellCase[] | undefined;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onEnter: EnterFiguresProps["onEnter"];
  readonly onClose: () => void;
}

/** What is behind one figure: the cases that it counts, or who entered it and the form to enter it; of 结转 the other year's figure too. */
export function CellBehind(props: CellBehindProps): JSX.Element {
  const { cell, name, figure, year, isSigned, asked, published, cases, page, onPage, onEnter, onClose } = props;
  return (
    <CellDialog title={`${name}：${figure.value}`} onClose={onClose}>
      <Carried cell={cell} year={year} published={published} />
      {isSigned && figure.cases.length > 0 && (
        <p class="muted">下面是签署时计入这一格的案件；结果和说明按现在的记录，后来更正过的会有不同。</p>
      )}
      {asked && <EnterFigures cells={[asked]} onEnter={onEnter} onDone={onClose} />}
      {!asked && figure.cases.length > 0 && (
        <CellCases cases={cases} total={figure.cases.length} page={page} onPage={onPage} />
      )}
      {!asked && figure.cases.length === 0 && (
        <p>{figure.origin === "entered" ? "这个数字由人填报，没有案件。" : "没有案件计入这一格。"}</p>
      )}
    </CellDialog>
  );
}

function Carried({ cell, year, published }: Pick<CellBehindProps, "cell" | "year" | "published">): JSX.Element | null {
  const [table, row, column] = cell.split("/");
  if (table !== "requests" || (row !== "r2" && row !== "r4") || perOf(year) !== "year") return null;
  if (row === "r4")
    return (
      <p>
        应当等于<a href={`#annual/${Number(year) + 1}`}>{Number(year) + 1}年报告</a>同一列的“上年结转”。
      </p>
    );
  const before = published && Object.entries(published).find(([key]) => key === `requests/r4/${column ?? ""}`)?.[1];
  const other = <a href={`#annual/${Number(year) - 1}`}>{Number(year) - 1}年报告</a>;
  return before === undefined ? (
    <p>应当等于{other}同一列的“结转下年度继续办理”；那一年的报告还没有导入或者签署。</p>
  ) : (
    <p>
      {other}同一列的“结转下年度继续办理”是 {before}。
    </p>
  );
}
