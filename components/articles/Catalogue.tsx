import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import { COVERAGE_STATES, type Coverage, type DepartmentCoverage } from "../../lib/projections/catalogue/coverage.ts";
import { filterItems, NO_ITEM_FILTER, type ItemFilter } from "../../lib/projections/catalogue/filter-items.ts";
import { departmentField } from "../cases/filter-fields.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { choicesOf, FilterBar } from "../ui/FilterBar.tsx";
import { ANY } from "../ui/Select.tsx";
import { CatalogueTable } from "./CatalogueTable.tsx";
import { COVERAGE_WORDS, NO_DEPARTMENT } from "./coverage-words.ts";

/** Props of {@link Catalogue}. */
export interface CatalogueProps {
  readonly coverage: Coverage;
  readonly today: LocalDate;
  /** What was wanted before an item was opened. */
  readonly initial: ItemFilter;
  readonly onFilter: (filter: ItemFilter) => void;
  /** Older records are still being read. */
  readonly isReading: boolean;
}

/** 目录: every item of the agency's catalogue by department, whether it is out, and by when it must come out again. */
export function Catalogue({ coverage, today, initial, onFilter, isReading }: CatalogueProps): JSX.Element {
  const [filter, setFilter] = useState(initial);
  const { unplaced } = coverage;
  const departments = useMemo(
    () => coverage.departments.map((one) => ({ ...one, department: one.department || NO_DEPARTMENT })),
    [coverage],
  );
  const found = useMemo(() => filterItems(departments, filter), [departments, filter]);
  const look = (next: ItemFilter): void => {
    setFilter(next);
    onFilter(next);
  };
  const all = Object.values(coverage.counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) {
    return (
      <EmptyState title="当前的规则里没有主动公开目录">
        <p>在设置中选用本单位的规则，或者导入带有目录的规则包。</p>
      </EmptyState>
    );
  }
  return (
    <section class="card list catalogue" aria-labelledby="catalogue">
      <div class="bar">
        <h2 id="catalogue">
          主动公开目录{" "}
          <output class="muted count-of">
            {isReading ? "正在读取记录……" : `共 ${all} 项，${countsText(coverage.counts)}`}
          </output>
        </h2>
      </div>
      <p class="muted said-once">情况按本工具的记录得出，启用以前公开的不在记录里，可以补登稿件。</p>
      <FilterBar
        label="筛选目录"
        filter={filter}
        onFilter={look}
        fields={[
          { kind: "text", of: "text", label: "查找", placeholder: "事项、内容、栏目" },
          { kind: "choice", of: "state", label: "状态", choices: [ANY, ...choicesOf(COVERAGE_WORDS, COVERAGE_STATES)] },
          departmentField(
            "责任科室",
            departments.map(({ department }) => department),
          ),
        ]}
      />
      {found.map((each) => (
        <Department key={each.department} department={each} today={today} />
      ))}
      {found.length === 0 && (
        <EmptyState title="没有符合条件的事项">
          <button type="button" class="link" onClick={() => look(NO_ITEM_FILTER)}>
            显示全部
          </button>
        </EmptyState>
      )}
      {unplaced.length > 0 && (
        <p class="muted">
          另有 {unplaced.length} 篇已公开的稿件没有选目录事项，或者所选的事项目录里已经没有，不计入上面的情况。
        </p>
      )}
    </section>
  );
}

function Department(props: { readonly department: DepartmentCoverage; readonly today: LocalDate }): JSX.Element {
  const { department: name, lines, counts } = props.department;
  return (
    <section class="department" aria-label={name}>
      <h3>
        {name}
        <span class="tally muted">{countsText(counts)}</span>
      </h3>
      <CatalogueTable label={name} lines={lines} today={props.today} />
    </section>
  );
}

function countsText(counts: Coverage["counts"]): string {
  return COVERAGE_STATES.flatMap((state) =>
    counts[state] === 0 ? [] : [`${COVERAGE_WORDS[state]} ${counts[state]}`],
  ).join("，");
}
