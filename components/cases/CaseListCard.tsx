import type { ComponentChildren, FunctionComponent, JSX } from "preact";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { countWords } from "../ui/count-words.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Pager } from "../ui/Pager.tsx";
import type { CaseTableProps } from "./CaseTable.tsx";
import type { CaseRows } from "./use-case-list.ts";

/** Props of {@link CaseListCard}. */
export interface CaseListCardProps {
  /** Of the heading. */
  readonly id: string;
  readonly title: string;
  /** What the cases are counted in: 件, 篇. */
  readonly unit: string;
  /** All cases; absent while they are being read. */
  readonly lines: readonly CaseLine[] | undefined;
  /** Older records are still being read. */
  readonly isReading: boolean;
  readonly list: CaseRows;
  readonly table: FunctionComponent<Omit<CaseTableProps, "columns" | "class">>;
  /** Stands where the table would, as long as there are rows. */
  readonly instead?: ComponentChildren;
  /** Beside the heading. */
  readonly buttons: ComponentChildren;
  /** The filter, and what else stands above the rows. */
  readonly children: ComponentChildren;
  /** Said where there is no case at all: what is not there, and what would bring it there. */
  readonly nothing: { readonly title: string; readonly says: string };
  /** Said where the filter lets none through, beside a button that takes the filter away. */
  readonly notFound: string;
  readonly onAll: () => void;
}

/** A list of cases: how many, what is done with it, the filter, a page of rows. */
export function CaseListCard(props: CaseListCardProps): JSX.Element {
  const { id, title, lines, isReading, list, table: Table, instead, nothing } = props;
  const hasRows = list.rows.length > 0;
  return (
    <section class="card list" aria-labelledby={id}>
      <div class="bar">
        <h2 id={id}>
          {title} <output class="muted count-of">{countWords(lines, list.rows.length, isReading, props.unit)}</output>
        </h2>
        {props.buttons}
      </div>
      {props.children}
      {hasRows && instead}
      {hasRows && !instead && (
        <>
          <Table label={title} lines={list.shown} order={list.order} onOrder={list.onOrder} />
          <Pager page={list.page} pages={list.pages} onPage={list.onPage} />
        </>
      )}
      {lines?.length === 0 && !isReading && (
        <EmptyState title={nothing.title}>
          <p>{nothing.says}</p>
        </EmptyState>
      )}
      {lines && lines.length > 0 && !hasRows && (
        <EmptyState title={props.notFound}>
          <button type="button" class="link" onClick={props.onAll}>
            显示全部
          </button>
        </EmptyState>
      )}
    </section>
  );
}
