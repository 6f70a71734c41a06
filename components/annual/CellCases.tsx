import type { JSX } from "preact";
import type { CellCase } from "../../lib/projections/annual-report/cell-cases.ts";
import { caseLink } from "../cases/case-link.ts";
import { Pager } from "../ui/Pager.tsx";

/** So many cases stand on one page. */
export const CASES_A_PAGE = 20;

/** A link to a fragment alone that is scrolled out of the dialog is taken for one that skips to the contents. */
const PAGE = "dashboard.html";

/** Props of {@link CellCases}. */
export interface CellCasesProps {
  /** The cases of this page; absent while they are looked up. */
  readonly cases: readonly CellCase[] | undefined;
  /** How many there are on all pages. */
  readonly total: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** The cases that a figure counts, each with the reason. */
export function CellCases({ cases, total, page, onPage }: CellCasesProps): JSX.Element {
  return (
    <>
      <div class="scroll" aria-busy={cases === undefined}>
        <table class="cell-cases">
          <caption>这个数字由以下 {total} 件组成</caption>
          <thead>
            <tr>
              {["案件", "内容", "收到日期", "结果", "为什么计入"].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases?.map(({ id, name, subject, received, outcome, why }) => (
              <tr key={id}>
                <td>
                  <a href={`${PAGE}${caseLink(id)}`}>{name}</a>
                </td>
                <td>
                  <span class="subject">{subject === name ? "" : subject}</span>
                </td>
                <td class="time">{received ?? "没有登记"}</td>
                <td>{outcome ?? <span class="muted">期末没有结果</span>}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {cases === undefined && <p class="muted">正在列出……</p>}
      </div>
      <Pager page={page} pages={Math.ceil(total / CASES_A_PAGE)} onPage={onPage} />
    </>
  );
}
