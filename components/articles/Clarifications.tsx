import type { JSX } from "preact";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { filterLines, NO_LINE_FILTER } from "../../lib/projections/cases/filter-lines.ts";
import { CaseListCard } from "../cases/CaseListCard.tsx";
import { useCaseList, type CaseListView } from "../cases/use-case-list.ts";
import { Button } from "../ui/Button.tsx";
import { FilterBar, type FilterField } from "../ui/FilterBar.tsx";
import { ClarificationTable } from "./ClarificationTable.tsx";

const STATES = [
  { value: "open", title: "办理中" },
  { value: "late", title: "没有及时澄清" },
  { value: "closed", title: "已办结" },
  { value: "any", title: "全部" },
] as const;

type State = (typeof STATES)[number]["value"];

interface ClarificationFilter {
  readonly text: string;
  readonly state: State;
}

const IN: Readonly<Record<State, (line: CaseLine) => boolean>> = {
  any: () => true,
  open: ({ state }) => state !== "closed",
  late: ({ stamp, breaches }) => stamp.tone === "late" || breaches > 0,
  closed: ({ state }) => state === "closed",
};

const FIELDS: readonly FilterField<ClarificationFilter>[] = [
  { kind: "text", of: "text", label: "查找", placeholder: "内容、在哪里传播" },
  { kind: "choice", of: "state", label: "状态", choices: STATES },
];

/** All, what was found last first. */
const LATEST: CaseListView<ClarificationFilter> = {
  filter: { text: "", state: "any" },
  order: { by: "received", isDescending: true },
  page: 0,
};

/** Props of {@link Clarifications}. */
export interface ClarificationsProps {
  /** All clarifications; absent while they are being read. */
  readonly lines: readonly CaseLine[] | undefined;
  /** Older records are still being read. */
  readonly isReading: boolean;
  readonly onStart: () => void;
}

/** 澄清: what was found to be false or incomplete, and whether it was answered at once. */
export function Clarifications({ lines, isReading, onStart }: ClarificationsProps): JSX.Element {
  const list = useCaseList(lines, narrow, LATEST);
  return (
    <CaseListCard
      id="clarifications"
      title="澄清"
      unit="件"
      lines={lines}
      isReading={isReading}
      list={list}
      table={ClarificationTable}
      buttons={
        <Button tone="primary" onPress={onStart}>
          登记虚假或者不完整信息
        </Button>
      }
      nothing={{
        title: "还没有登记过",
        says: "发现影响或者可能影响社会稳定、扰乱社会和经济管理秩序的虚假或者不完整信息的，在这里登记，从发现当天起计时。",
      }}
      notFound="没有符合条件的澄清"
      onAll={() => list.onFilter(LATEST.filter)}
    >
      <FilterBar label="筛选澄清" filter={list.view.filter} fields={FIELDS} onFilter={list.onFilter} />
    </CaseListCard>
  );
}

function narrow(lines: readonly CaseLine[], { text, state }: ClarificationFilter): CaseLine[] {
  return filterLines(lines, { ...NO_LINE_FILTER, text }).filter(IN[state]);
}
