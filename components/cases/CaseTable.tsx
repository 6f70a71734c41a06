import type { ComponentChildren, JSX } from "preact";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import type { LineOrder } from "../../lib/projections/cases/filter-lines.ts";
import { useArrowKeys } from "./use-arrow-keys.ts";

/** One column of a table of cases. */
export interface CaseColumn {
  readonly title: string;
  /** Of its cells. */
  readonly class?: string;
  /** By what its head orders; none where it cannot. */
  readonly by?: LineOrder["by"];
  readonly cell: (line: CaseLine) => ComponentChildren;
}

/** Props of {@link CaseTable}. */
export interface CaseTableProps {
  readonly lines: readonly CaseLine[];
  readonly columns: readonly CaseColumn[];
  /** How the columns are set. */
  readonly class: string;
  /** Absent where the order cannot be changed. */
  readonly order?: LineOrder | undefined;
  readonly onOrder?: ((order: LineOrder) => void) | undefined;
  /** What a screen reader calls the table. */
  readonly label: string;
}

/** Cases, one a row; arrow keys go from one to the next, Enter opens. One cell of each row has a link marked `data-row`. */
export function CaseTable({ lines, columns, class: name, order, onOrder, label }: CaseTableProps): JSX.Element {
  const list = useArrowKeys<HTMLTableElement>();
  return (
    <div class="scroll">
      <table class={`requests ${name}`} aria-label={label} ref={list}>
        <thead>
          <tr>
            {columns.map(({ title, by }) => (
              <Head key={title} title={title} by={by} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} class={line.state}>
              {columns.map((column) => (
                <td key={column.title} class={column.class}>
                  {column.cell(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head(props: {
  readonly title: string;
  readonly by: LineOrder["by"] | undefined;
  readonly order: LineOrder | undefined;
  readonly onOrder: ((order: LineOrder) => void) | undefined;
}): JSX.Element {
  const { title, by, order, onOrder } = props;
  if (!order || !onOrder || by === undefined) return <th scope="col">{title}</th>;
  const isIt = order.by === by;
  const direction = order.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isIt ? direction : "none"}>
      <button
        type="button"
        class="sort"
        onClick={() => onOrder({ by, isDescending: isIt ? !order.isDescending : by === "received" })}
      >
        {title}
        <span aria-hidden="true">{isIt ? (order.isDescending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}
