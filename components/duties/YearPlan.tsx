import type { JSX } from "preact";
import { longDay } from "../../lib/deadlines/day-words.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { SOON_DAYS, type PlanEntry, type YearPlan as Plan } from "../../lib/projections/duties/year-plan.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { Select } from "../ui/Select.tsx";
import { PlanTable } from "./PlanTable.tsx";

/** Props of {@link YearPlan}. */
export interface YearPlanProps {
  readonly plan: Plan;
  readonly year: string;
  readonly years: readonly string[];
  readonly onYear: (year: string) => void;
  readonly today: LocalDate;
  /** The first day of use: what was due before it is not in the plan. */
  readonly since: LocalDate;
  /** Lines of all cases, by id. */
  readonly lines: ReadonlyMap<string, CaseLine>;
  /** Older records are still being read. */
  readonly isReading: boolean;
}

/** 年度日程: what presses, then a year by its months: what is due when, how it stands, who does it and by which document. */
export function YearPlan(props: YearPlanProps): JSX.Element {
  const { plan, year, years, onYear, today, since, lines, isReading } = props;
  const months = plan.months.map(({ month, entries }) => ({ title: `${Number(month.slice(5))}月`, entries }));
  return (
    <>
      <section class="card duties-soon" aria-labelledby="duties-soon">
        <h2 id="duties-soon">近 {SOON_DAYS} 天到期和已经超期的</h2>
        {plan.soon.length === 0 ? (
          <p class="muted">{isReading ? "正在读取记录……" : "没有。"}</p>
        ) : (
          <PlanTable label="近期" groups={[{ title: "", entries: plan.soon }]} today={today} lines={lines} />
        )}
      </section>
      <section class="card" aria-labelledby="year-plan">
        <div class="bar">
          <h2 id="year-plan">
            {year}年到期的工作 <output class="muted count-of">{isReading ? "正在读取记录……" : countText(plan)}</output>
          </h2>
          <Select
            label="年度"
            value={year}
            choices={years.map((one) => ({ value: one, title: `${one}年` }))}
            onChoose={onYear}
          />
        </div>
        <p class="muted said-once">
          {longDay(since)}
          开始使用本工具，此前已经到期的不列入。到期日是休息日的，规定没有写顺延，另写此前最后一个工作日。
        </p>
        {months.length > 0 && <PlanTable label={`${year}年`} groups={months} today={today} lines={lines} />}
        {months.length === 0 && !isReading && <p class="muted">这一年没有到期的定期工作。</p>}
      </section>
    </>
  );
}

function countText({ months }: Plan): string {
  const entries: readonly PlanEntry[] = months.flatMap((month) => month.entries);
  const done = entries.filter(({ state }) => state === "done" || state === "done-late").length;
  return `共 ${entries.length} 项，已完成 ${done} 项`;
}
