import type { JSX } from "preact";
import { YearPlan } from "../../../components/duties/YearPlan.tsx";
import { SaveCalendar } from "../../../components/cases/SaveCalendar.tsx";
import { OwnCases } from "../../../components/supervision/OwnCases.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { planYears, yearPlan } from "../../../lib/projections/duties/year-plan.ts";
import { coverageOf } from "../articles/coverage.ts";
import { listLines } from "../log/list-lines.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { saveCalendar } from "../case/save-calendar.ts";

const AD_HOC = "duty-ad-hoc";

const WORDS = {
  id: AD_HOC,
  title: "临时要求",
  unit: "件",
  subject: "事项",
  begun: "收到",
  start: "登记临时要求",
  nothing: "上级临时要求报送数据或者部署工作的，登记后按要求的日期提醒。",
};

/** 年度日程, and beside it what was asked for without the calendar, where the agency's rules have that. */
export function YearView({ route, cases, loaded, date }: RequestsViewProps): JSX.Element {
  const { lines, byId, isAll, calendar, since } = cases.state();
  const duties = listLines(lines, "duties");
  if (!duties || since === undefined) return <EmptyState title="正在读取记录……" />;
  const year = route.year ?? date.slice(0, 4);
  const { departments } = coverageOf(cases.state(), loaded.catalogue, date);
  const plan = yearPlan(year, {
    lines: duties,
    catalogue: departments.flatMap((one) => one.lines),
    procedures: loaded.procedures,
    calendar,
    today: date,
    since,
  });
  return (
    <>
      <YearPlan
        plan={plan}
        year={year}
        years={planYears(since, date)}
        onYear={(next) => void (location.hash = `duties/${next}`)}
        today={date}
        since={since}
        lines={byId}
        isReading={!isAll}
      />
      <SaveCalendar onSave={() => saveCalendar()} />
      {loaded.procedures.some(({ id }) => id === AD_HOC) && (
        <OwnCases
          words={WORDS}
          lines={duties.filter(({ procedure }) => procedure === AD_HOC)}
          isReading={!isAll}
          onStart={() => void (location.hash = `start/${AD_HOC}`)}
        />
      )}
    </>
  );
}
