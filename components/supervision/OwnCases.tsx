import type { ComponentChildren, JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { filterLines, NO_LINE_FILTER } from "../../lib/projections/cases/filter-lines.ts";
import { CaseListCard } from "../cases/CaseListCard.tsx";
import { CaseTable, type CaseColumn, type CaseTableProps } from "../cases/CaseTable.tsx";
import { limit, nextWithRole, received, subject } from "../cases/case-columns.tsx";
import { departmentField } from "../cases/filter-fields.ts";
import { useCaseList, useDepartments, type CaseListView } from "../cases/use-case-list.ts";
import { Button } from "../ui/Button.tsx";
import { FilterBar } from "../ui/FilterBar.tsx";

const STATES = [
  { value: "open", title: "办理中" },
  { value: "late", title: "超过期限的" },
  { value: "closed", title: "已办结" },
  { value: "any", title: "全部" },
] as const;

type State = (typeof STATES)[number]["value"];

interface OwnFilter {
  readonly text: string;
  readonly state: State;
  readonly department: string;
}

const IN: Readonly<Record<State, (line: CaseLine) => boolean>> = {
  any: () => true,
  open: ({ state }) => state !== "closed",
  late: ({ stamp, breaches }) => stamp.tone === "late" || breaches > 0,
  closed: ({ state }) => state === "closed",
};

/** All, the latest first. */
const LATEST: CaseListView<OwnFilter> = {
  filter: { text: "", state: "any", department: "" },
  order: { by: "received", isDescending: true },
  page: 0,
};

/** How cases of one procedure are listed. */
export interface OwnCasesWords {
  readonly id: string;
  readonly title: string;
  /** What they are counted in: 件, 次. */
  readonly unit: string;
  /** Above the column of what each is about, and that of the day on which it began. */
  readonly subject: string;
  readonly begun: string;
  /** What the button says that opens one. */
  readonly start: string;
  /** Said where there is none. */
  readonly nothing: string;
}

/** Props of {@link OwnCases}. */
export interface OwnCasesProps {
  readonly words: OwnCasesWords;
  /** All of them; absent while they are being read. */
  readonly lines: readonly CaseLine[] | undefined;
  /** Older records are still being read. */
  readonly isReading: boolean;
  readonly onStart: () => void;
  /** More buttons beside the heading. */
  readonly buttons?: ComponentChildren;
}

/** A list of cases of the agency's own work, of whatever procedure: what each is about, whose, what comes next and by when. */
export function OwnCases({ words, lines, isReading, onStart, buttons }: OwnCasesProps): JSX.Element {
  const list = useCaseList(lines, narrow, LATEST);
  const departments = useDepartments(lines);
  const hasNumbers = useMemo(() => lines?.some(({ number }) => number !== "") ?? false, [lines]);
  const table = useMemo(() => tableOf(words, hasNumbers), [words, hasNumbers]);
  return (
    <CaseListCard
      id={words.id}
      title={words.title}
      unit={words.unit}
      lines={lines}
      isReading={isReading}
      list={list}
      table={table}
      buttons={
        <div class="line">
          {buttons}
          <Button tone="primary" onPress={onStart}>
            {words.start}
          </Button>
        </div>
      }
      nothing={{ title: `还没有登记过${words.title}`, says: words.nothing }}
      notFound={`没有符合条件的${words.title}`}
      onAll={() => list.onFilter(LATEST.filter)}
    >
      <FilterBar
        label={`筛选${words.title}`}
        filter={list.view.filter}
        onFilter={list.onFilter}
        fields={[
          { kind: "text", of: "text", label: "查找", placeholder: "编号、内容、部门" },
          { kind: "choice", of: "state", label: "状态", choices: STATES },
          departmentField("部门", departments),
        ]}
      />
    </CaseListCard>
  );
}

function narrow(lines: readonly CaseLine[], { text, state, department }: OwnFilter): readonly CaseLine[] {
  return filterLines(lines, { ...NO_LINE_FILTER, text, department }).filter(IN[state]);
}

const NUMBER: CaseColumn = { title: "编号", by: "number", class: "number", cell: ({ number }) => number };

function tableOf(
  words: OwnCasesWords,
  hasNumbers: boolean,
): (props: Omit<CaseTableProps, "columns" | "class">) => JSX.Element {
  const columns: readonly CaseColumn[] = [
    ...(hasNumbers ? [NUMBER] : []),
    subject(words.subject),
    { title: "部门", cell: ({ departments }) => departments.join("、") },
    received(words.begun),
    nextWithRole,
    limit,
  ];
  return (props) => <CaseTable {...props} class="own-cases" columns={columns} />;
}
