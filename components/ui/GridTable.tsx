import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Grid, GridCell } from "../../lib/model/grid.ts";
import { gridNames } from "./grid-names.ts";

/** How a figure is shown besides its number. */
export interface CellLook {
  /** `missing`: somebody has to enter it; `entered`: somebody did; `wrong`: what is pointed at now. */
  readonly tone?: "missing" | "entered" | "wrong";
  /** Instead of the number, e.g. 未填. */
  readonly text?: string;
  /** What a screen reader hears after the number, and the mouse shows. */
  readonly said?: string;
  /** It opens though it is 0. */
  readonly opens?: true;
}

/** Props of {@link GridTable}. */
export interface GridTableProps {
  readonly grid: Grid;
  /** Opens what is behind a figure; absent where figures do not open. */
  readonly onOpen?: ((key: string) => void) | undefined;
  readonly look?: ((key: string) => CellLook | undefined) | undefined;
}

/**
 * Any table of figures as it is printed. A figure that is not 0 is a button that opens what is behind it; 0 stands back. The first figure that
 * is `wrong` comes into sight.
 */
export function GridTable({ grid, onOpen, look }: GridTableProps): JSX.Element {
  const names = useMemo(() => gridNames(grid), [grid]);
  const root = useRef<HTMLTableElement>(null);
  const wrong = [...names.keys()].filter((key) => look?.(key)?.tone === "wrong").join(" ");
  useEffect(() => {
    if (wrong !== "") root.current?.querySelector("td.wrong")?.scrollIntoView({ block: "center", inline: "nearest" });
  }, [wrong]);
  const total = grid.widths.reduce((sum, width) => sum + width, 0);
  const row = (cells: readonly GridCell[], at: number): JSX.Element => (
    <tr key={at}>
      {cells.map((cell, place) =>
        cell.key === undefined ? (
          <Words key={place} cell={cell} ofRow={cells.some(({ key }) => key !== undefined)} />
        ) : (
          <Figure
            key={cell.key}
            cell={cell}
            name={names.get(cell.key) ?? ""}
            look={look?.(cell.key)}
            onOpen={onOpen && (() => onOpen(cell.key ?? ""))}
          />
        ),
      )}
    </tr>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- it scrolls, and a table of zeros has no button to reach it by; a fieldset does not
    <div class="grid-scroll" role="group" tabIndex={0} aria-label={grid.title}>
      <table ref={root} class="grid">
        <caption>{grid.title}</caption>
        <colgroup>
          {grid.widths.map((width, at) => (
            <col key={at} style={{ width: `${((width / total) * 100).toFixed(2)}%` }} />
          ))}
        </colgroup>
        {grid.headRows > 0 && <thead>{grid.rows.slice(0, grid.headRows).map(row)}</thead>}
        <tbody>{grid.rows.slice(grid.headRows).map(row)}</tbody>
      </table>
    </div>
  );
}

function Words({ cell, ofRow }: { readonly cell: GridCell; readonly ofRow: boolean }): JSX.Element {
  const { text, head, colSpan, rowSpan } = cell;
  if (head !== true)
    return (
      <td colSpan={colSpan} rowSpan={rowSpan}>
        {text}
      </td>
    );
  const wide = (colSpan ?? 1) > 1;
  const tall = (rowSpan ?? 1) > 1;
  return (
    <th
      scope={ofRow ? (tall ? "rowgroup" : "row") : wide ? "colgroup" : "col"}
      class={ofRow ? "of-row" : undefined}
      colSpan={colSpan}
      rowSpan={rowSpan}
    >
      {text}
    </th>
  );
}

function Figure(props: {
  readonly cell: GridCell;
  readonly name: string;
  readonly look: CellLook | undefined;
  readonly onOpen: (() => void) | undefined;
}): JSX.Element {
  const { cell, name, look, onOpen } = props;
  const { colSpan, rowSpan, value } = cell;
  const text = look?.text ?? cell.text;
  const opens = onOpen && (value !== 0 || look?.opens === true);
  const said = look?.said === undefined ? "" : `，${look.said}`;
  const classes = ["figure", value === 0 && look?.tone === undefined ? "zero" : "", look?.tone ?? ""];
  return (
    <td colSpan={colSpan} rowSpan={rowSpan} class={classes.filter(Boolean).join(" ")} title={look?.said}>
      {opens ? (
        <button type="button" aria-label={`${name}：${text}${said}`} onClick={onOpen}>
          {text}
        </button>
      ) : (
        text
      )}
    </td>
  );
}
