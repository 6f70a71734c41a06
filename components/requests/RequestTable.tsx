import type { JSX } from "preact";
import type { CaseLine } from "../../lib/projections/requests/case-line.ts";
import type { LineOrder } from "../../lib/projections/requests/filter-lines.ts";
import { caseLink } from "./case-link.ts";
import { useArrowKeys } from "./use-arrow-keys.ts";
import { StampChip } from "./StampChip.tsx";

/** Props of {@link RequestTable}. */
export interface RequestTableProps {
  readonly lines: readonly CaseLine[];
  /** Absent where the order cannot be changed. */
  readonly order?: LineOrder;
  readonly onOrder?: (order: LineOrder) => void;
  /** What a screen reader calls the table. */
  readonly label: string;
}

/** Cases, one a row; arrow keys go from one to the next, Enter opens. */
export function RequestTable({ lines, order, onOrder, label }: RequestTableProps): JSX.Element {
  const list = useArrowKeys<HTMLTableElement>();
  const head = (by: LineOrder["by"], title: string): JSX.Element => (
    <Head title={title} by={by} order={order} onOrder={onOrder} />
  );
  return (
    <div class="scroll">
      <table class="requests lined-up" aria-label={label} ref={list}>
        <thead>
          <tr>
            {head("number", "编号")}
            <th scope="col">所需信息</th>
            {head("due", "期限")}
            <th scope="col">下一步</th>
            <th scope="col">部门</th>
            <th scope="col">渠道</th>
            {head("received", "收到")}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line }: { readonly line: CaseLine }): JSX.Element {
  return (
    <tr class={line.state}>
      <td class="number">{line.number || <span class="muted">未编号</span>}</td>
      <td class="content">
        <a data-row href={caseLink(line.id)} title={line.content}>
          {line.content || "（没有写所需信息）"}
        </a>
      </td>
      <td>
        <StampChip stamp={line.stamp} />
        {line.breaches > 0 && line.stamp.tone !== "late" && <span class="breached">曾超期</span>}
      </td>
      <td class="next">{line.state === "closed" ? (line.outcomeTitle ?? "") : (line.next ?? "")}</td>
      <td>{line.departments.join("、")}</td>
      <td class="muted">{line.channelTitle}</td>
      <td class="time">{line.received}</td>
    </tr>
  );
}

function Head(props: {
  readonly title: string;
  readonly by: LineOrder["by"];
  readonly order: LineOrder | undefined;
  readonly onOrder: ((order: LineOrder) => void) | undefined;
}): JSX.Element {
  const { title, by, order, onOrder } = props;
  if (!order || !onOrder) return <th scope="col">{title}</th>;
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
