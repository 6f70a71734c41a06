import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { wordsOf } from "../../lib/projections/case-kinds.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { caseLink } from "../cases/case-link.ts";
import { useArrowKeys } from "../cases/use-arrow-keys.ts";
import { Pager } from "../ui/Pager.tsx";
import { numberText } from "./figure-words.ts";
import type { FigureShown } from "./shown-figures.ts";

/** Props of {@link FigureCases}. */
export interface FigureCasesProps {
  /** What a screen reader calls the list. */
  readonly label: string;
  readonly figure: FigureShown;
  /** Places in the figure's lists. */
  readonly at: readonly number[];
  /** Lines of all cases, by id. */
  readonly lines: ReadonlyMap<string, CaseLine>;
}

/** Rows drawn at a time. */
const PAGE = 50;

/** What a figure counts, a page at a time: each with its day and its case. Arrow keys go from one to the next, Enter opens. */
export function FigureCases({ label, figure, at, lines }: FigureCasesProps): JSX.Element | null {
  const [turned, setPage] = useState(0);
  const list = useArrowKeys<HTMLTableElement>();
  if (at.length === 0) return null;
  const pages = Math.ceil(at.length / PAGE);
  const page = Math.min(turned, pages - 1);
  return (
    <>
      <table class="of-figure" aria-label={label} ref={list}>
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">事项</th>
            {figure.amounts && (
              <th scope="col" class="num">
                {figure.unit}
              </th>
            )}
            <th scope="col">部门</th>
          </tr>
        </thead>
        <tbody>
          {at.slice(page * PAGE, (page + 1) * PAGE).map((place) => (
            <Row key={place} figure={figure} place={place} lines={lines} />
          ))}
        </tbody>
      </table>
      <Pager page={page} pages={pages} onPage={setPage} />
    </>
  );
}

function Row(props: Pick<FigureCasesProps, "figure" | "lines"> & { readonly place: number }): JSX.Element {
  const { figure, lines, place } = props;
  const id = figure.cases[place] ?? "";
  const line = lines.get(id);
  const amount = figure.amounts?.[place];
  return (
    <tr>
      <td class="time">{figure.on[place]}</td>
      <td>
        {id === "" ? (
          figure.subjects?.[place]
        ) : (
          <a data-row href={caseLink(id)}>
            {[line?.number, line?.content].filter(Boolean).join(" ") || wordsOf(line?.procedure ?? "").nothing}
          </a>
        )}
      </td>
      {figure.amounts && <td class="num">{amount === undefined ? "" : numberText(amount)}</td>}
      <td>{line?.departments.join("、")}</td>
    </tr>
  );
}
