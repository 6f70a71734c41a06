import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { CaseLine } from "../../lib/projections/requests/case-line.ts";
import {
  filterLines,
  type LineFilter,
  type LineOrder,
  NO_LINE_FILTER,
  sortLines,
} from "../../lib/projections/requests/filter-lines.ts";
import { Button } from "../ui/Button.tsx";
import { countWords } from "../ui/count-words.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Pager } from "../ui/Pager.tsx";
import type { Choice } from "../ui/Select.tsx";
import { Bulk, type BulkActions } from "./Bulk.tsx";
import { ByDepartment } from "./ByDepartment.tsx";
import { RequestFilter } from "./RequestFilter.tsx";
import { RequestTable } from "./RequestTable.tsx";

/** Rows drawn at a time. */
const PAGE = 50;

/** How the list is looked at. */
export interface ListView {
  readonly filter: LineFilter;
  readonly order: LineOrder;
  readonly isGrouped: boolean;
  /** From 0. */
  readonly page: number;
}

/** What is open, the earliest last day first. */
export const OPEN_FIRST: ListView = {
  filter: { ...NO_LINE_FILTER, state: "open" },
  order: { by: "due", isDescending: false },
  isGrouped: false,
  page: 0,
};

/** Props of {@link Requests}. */
export interface RequestsProps {
  /** How it was looked at before a case was opened. */
  readonly initial: ListView;
  readonly onView: (view: ListView) => void;
  /** All cases; absent while they are being read. */
  readonly lines: readonly CaseLine[] | undefined;
  /** Older records are still being read. */
  readonly isReading: boolean;
  readonly channels: readonly Choice[];
  readonly outcomes: readonly Choice[];
  readonly bulk: BulkActions;
  readonly onRegister: () => void;
  /** Further buttons: import of a ledger. */
  readonly children?: ComponentChildren;
}

/** 依申请公开: all requests, narrowed, ordered, by department, and what is done to many at once. */
export function Requests(props: RequestsProps): JSX.Element {
  const { initial, onView, lines, isReading, channels, outcomes, bulk, onRegister, children } = props;
  const [view, setView] = useState(initial);
  const { filter, order, isGrouped, page } = view;
  const look = (change: Partial<ListView>): void => {
    const next = { ...view, ...change };
    setView(next);
    onView(next);
  };
  const departments = useMemo(() => [...new Set(lines?.flatMap((line) => line.departments) ?? [])].sort(), [lines]);
  const rows = useMemo(() => sortLines(filterLines(lines ?? [], filter), order), [lines, filter, order]);
  const pages = Math.ceil(rows.length / PAGE);
  const shown = Math.min(page, Math.max(pages - 1, 0));
  return (
    <section class="card list" aria-labelledby="requests">
      <div class="bar">
        <h2 id="requests">
          依申请公开 <output class="muted count-of">{countWords(lines, rows.length, isReading, "件")}</output>
        </h2>
        <div class="line">
          <Button expanded={isGrouped} onPress={() => look({ isGrouped: !isGrouped })}>
            按部门
          </Button>
          {children}
          <Button tone="primary" onPress={onRegister}>
            登记申请
          </Button>
        </div>
      </div>
      <RequestFilter
        filter={filter}
        onFilter={(next) => look({ filter: next, page: 0 })}
        departments={departments}
        channels={channels}
        outcomes={outcomes}
      />
      {rows.length > 0 && <Bulk lines={rows} actions={bulk} departments={departments} />}
      {rows.length > 0 && isGrouped && <ByDepartment lines={rows} />}
      {rows.length > 0 && !isGrouped && (
        <>
          <RequestTable
            label="依申请公开"
            lines={rows.slice(shown * PAGE, (shown + 1) * PAGE)}
            order={order}
            onOrder={(next) => look({ order: next })}
          />
          <Pager page={shown} pages={pages} onPage={(next) => look({ page: next })} />
        </>
      )}
      {lines?.length === 0 && !isReading && (
        <EmptyState title="还没有登记过申请">
          <p>收到申请后点“登记申请”；以前的台账可以导入。</p>
        </EmptyState>
      )}
      {lines && lines.length > 0 && rows.length === 0 && (
        <EmptyState title="没有符合条件的申请">
          <button type="button" class="link" onClick={() => look({ filter: NO_LINE_FILTER })}>
            显示全部
          </button>
        </EmptyState>
      )}
    </section>
  );
}
