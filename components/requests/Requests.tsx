import type { ComponentChildren, JSX } from "preact";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { filterLines, type LineFilter, NO_LINE_FILTER } from "../../lib/projections/cases/filter-lines.ts";
import { Button } from "../ui/Button.tsx";
import type { Choice } from "../ui/Select.tsx";
import { Bulk, type BulkActions } from "./Bulk.tsx";
import { ByDepartment } from "./ByDepartment.tsx";
import { CaseListCard } from "../cases/CaseListCard.tsx";
import { RequestFilter } from "./RequestFilter.tsx";
import { RequestTable } from "./RequestTable.tsx";
import { useCaseList, useDepartments, type CaseListView } from "../cases/use-case-list.ts";

/** How the list is looked at. */
export interface ListView extends CaseListView<LineFilter> {
  readonly isGrouped: boolean;
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
  const list = useCaseList(lines, filterLines, initial, onView);
  const { view } = list;
  const departments = useDepartments(lines);
  return (
    <CaseListCard
      id="requests"
      title="依申请公开"
      unit="件"
      lines={lines}
      isReading={isReading}
      list={list}
      table={RequestTable}
      instead={view.isGrouped && <ByDepartment lines={list.rows} />}
      buttons={
        <div class="line">
          <Button expanded={view.isGrouped} onPress={() => list.onView({ ...view, isGrouped: !view.isGrouped })}>
            按部门
          </Button>
          {children}
          <Button tone="primary" onPress={onRegister}>
            登记申请
          </Button>
        </div>
      }
      nothing={{ title: "还没有登记过申请", says: "收到申请后点“登记申请”；以前的台账可以导入。" }}
      notFound="没有符合条件的申请"
      onAll={() => list.onFilter(NO_LINE_FILTER)}
    >
      <RequestFilter
        filter={view.filter}
        onFilter={list.onFilter}
        departments={departments}
        channels={channels}
        outcomes={outcomes}
      />
      {list.rows.length > 0 && <Bulk lines={list.rows} actions={bulk} departments={departments} />}
    </CaseListCard>
  );
}
