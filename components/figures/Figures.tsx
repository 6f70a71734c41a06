import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { PeriodFigures } from "../../lib/model/figures.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PrintHead, type PrintHeadProps } from "../ui/PrintHead.tsx";
import type { OnEnter } from "./EnterFigure.tsx";
import { DepartmentTable } from "./DepartmentTable.tsx";
import { groupsOf, type MonthsOf, narrowed, NO_FIGURE_FILTER, type FigureFilter } from "./figure-filter.ts";
import { FigureBar } from "./FigureBar.tsx";
import { FigureCharts } from "./FigureCharts.tsx";
import { FigureDetail } from "./FigureDetail.tsx";
import { FigureGroup } from "./FigureGroup.tsx";
import { MainFigures } from "./MainFigures.tsx";
import { MissingFigures } from "./MissingFigures.tsx";
import { shownFigures, type FigureShown } from "./shown-figures.ts";

/** Props of {@link Figures}. */
export interface FiguresProps extends Omit<PrintHeadProps, "title"> {
  readonly period: string;
  readonly title: string;
  /** Absent while the log is being read. */
  readonly told: PeriodFigures | undefined;
  readonly today: LocalDate;
  /** The first day of use. */
  readonly since: LocalDate | undefined;
  /** As the records stood on this day; absent: now. */
  readonly asOf: LocalDate | undefined;
  readonly onPeriod: (period: string) => void;
  readonly onAsOf: (day: LocalDate | undefined) => void;
  readonly lines: ReadonlyMap<string, CaseLine>;
  readonly onEnter: OnEnter | undefined;
  /** What a figure counts, in a sentence. */
  readonly how: (figure: FigureShown) => string;
  /** Prints, saves: what is done with the figures that the filter lets through. */
  readonly buttons: (figures: readonly FigureShown[]) => ComponentChildren;
  /** Which department is chosen, empty for all, whenever that changes. */
  readonly onDepartment?: (department: string) => void;
  /** The months of the department that was told; absent while they are counted. */
  readonly departmentMonths?: MonthsOf | undefined;
  /** The form in which the period is handed in, with its signing; absent where the period has none. */
  readonly form?: ComponentChildren;
}

/** 统计: the figures of a period at a glance, by groups beside the year before; each opens what it is made of. */
export function Figures(props: FiguresProps): JSX.Element {
  const { told, period, title, today, since, departmentMonths } = props;
  const [filter, setFiltered] = useState(NO_FIGURE_FILTER);
  const setFilter = (next: FigureFilter): void => {
    setFiltered(next);
    if (next.department !== filter.department) props.onDepartment?.(next.department);
  };
  const [opened, setOpened] = useState<string>();
  const figures = useMemo(() => (told ? shownFigures(told, since) : []), [told, since]);
  const shown = useMemo(() => narrowed(figures, filter, departmentMonths), [figures, filter, departmentMonths]);
  const one = shown.find(({ id }) => id === opened);
  const opener = useRef<Element>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Not wherever the detail is drawn anew: of another period, or after a filter, the focus stays where the person is.
  useLayoutEffect(() => heading.current?.focus(), [opened]);
  const open = (id: string): void => {
    opener.current = document.activeElement;
    setOpened(id === opened ? undefined : id);
  };
  const close = (): void => {
    setOpened(undefined);
    focusAgain(opener.current, opened);
  };
  const isCounting = filter.department !== "" && departmentMonths?.department !== filter.department;
  const when = told ? whenWords(told.days, today) : "";
  return (
    <article class="to-print figures" aria-label="统计">
      <PrintHead {...props} title={printTitle(title, filter)} />
      <FigureBar
        {...props}
        figures={figures}
        departments={told?.departments ?? []}
        filter={filter}
        onFilter={setFilter}
        when={when}
        buttons={props.buttons(shown)}
      />
      {!told && <EmptyState title="正在读取记录……" />}
      {told && (
        <>
          {since !== undefined && told.days.first < since && (
            <p class="muted since">本工具从 {since} 开始记录，以前的事项没有登记的不在数字里。</p>
          )}
          {figures.length > 0 && !isAnyRecorded(props.lines) && (
            <div class="screen-only">
              <Notice tone="info">
                还没有登记任何事项。在“信息发布”“依申请公开”等页登记以后，数字随时更新；要人工填报的数字现在就可以录入。
              </Notice>
            </div>
          )}
          <MainFigures figures={shown} opened={opened} onOpen={open} />
          <div class={one ? "figure-columns with-detail" : "figure-columns"}>
            <div class="figure-groups">
              {groupsOf(shown).map((group) => (
                <FigureGroup key={group.title} {...group} opened={opened} onOpen={open} />
              ))}
              {shown.length === 0 && <Nothing isAny={figures.length > 0} onAll={() => setFilter(NO_FIGURE_FILTER)} />}
            </div>
            {one && (
              <FigureDetail
                key={`${period} ${one.id}`}
                figure={one}
                how={props.how(one)}
                when={when}
                lines={props.lines}
                onEnter={props.onEnter}
                onClose={close}
                heading={heading}
              />
            )}
          </div>
          <MissingFigures figures={shown} onOpen={open} />
          <DepartmentTable
            departments={told.departments.filter(
              ({ value }) => filter.department === "" || value === filter.department,
            )}
            figures={shown}
            onDepartment={(department) => setFilter({ ...filter, department })}
          />
          <FigureCharts figures={shown} days={told.days} department={filter.department} isCounting={isCounting} />
          {props.form}
        </>
      )}
    </article>
  );
}

function Nothing({ isAny, onAll }: { readonly isAny: boolean; readonly onAll: () => void }): JSX.Element {
  return isAny ? (
    <EmptyState title="没有符合条件的项目">
      <button type="button" class="link" onClick={onAll}>
        显示全部
      </button>
    </EmptyState>
  ) : (
    <EmptyState title="现行的规则里没有统计项目">
      <p>在设置中选用本单位的规则，或者导入写有统计项目（reporting）的规则包。</p>
    </EmptyState>
  );
}

/** What comes with the calendar is nobody's record. */
function isAnyRecorded(lines: FiguresProps["lines"]): boolean {
  for (const line of lines.values()) if (line.expected !== true) return true;
  return false;
}

/** The days that are counted, in words. */
function whenWords({ first, last, soFar }: PeriodFigures["days"], today: LocalDate): string {
  if (first > today) return "还没有到";
  return `${first}至${last}${soFar ? "，还没有结束" : ""}`;
}

function printTitle(title: string, { department, group }: FigureFilter): string {
  const only = [department, group].filter(Boolean).join("、");
  return `${title}政务公开统计${only === "" ? "" : `（${only}）`}`;
}

/** Whoever closes a figure is back where it was opened, or, where that is gone, on the figure. */
function focusAgain(opener: Element | null, id = ""): void {
  const stays = opener instanceof HTMLElement && opener.dataset["figure"] === id && opener.isConnected;
  const element = stays ? opener : document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(id)}"]`);
  element?.focus();
}
