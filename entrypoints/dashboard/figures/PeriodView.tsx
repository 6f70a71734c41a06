import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Figures } from "../../../components/figures/Figures.tsx";
import { enteredName, howCounted } from "../../../components/figures/how-counted.ts";
import { ToQuarterForm } from "../../../components/figures/form/QuarterForm.tsx";
import { kindOf, periodLink, periodOf } from "../../../components/figures/period-choice.ts";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { periodDays } from "../../../lib/deadlines/period.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import { ReportingSchema } from "../../../lib/model/reporting.ts";
import { useLook } from "../looks/use-look.ts";
import { presentMinute } from "../present-minute.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { PeriodForm } from "./PeriodForm.tsx";
import { PeriodFiles } from "./period-files.tsx";
import { enterFigure } from "./period-record.ts";

/** 统计 of the period that the address names, else of this month. */
export function PeriodView({ route, cases, loaded, date }: RequestsViewProps): JSX.Element {
  const [asOf, setAsOf] = useState<LocalDate>();
  const [department, setDepartment] = useState("");
  const { written, catalogue, names, procedures, agency, person } = loaded;
  const { reporting } = written;
  const rules = useMemo(() => ReportingSchema.parse(reporting ?? {}), [reporting]);
  const period = periodOf(route.period, date);
  const { byId, since } = cases.state();
  const { departments } = names;
  const told = useLook(cases, "figures", reporting && { period, reporting, catalogue, departments, asOf });
  const ofOne = reporting && department !== "" ? { period, reporting, catalogue, asOf, department } : undefined;
  const months = useLook(cases, "department-months", ofOne);
  const departmentMonths = useMemo(() => (months ? { department, months } : undefined), [department, months]);
  if (!reporting) {
    return (
      <EmptyState title="现行的规则里没有统计项目">
        <p>在设置中选用本单位的规则，或者导入写有统计项目（reporting）的规则包。</p>
      </EmptyState>
    );
  }
  const isQuarter = kindOf(period) === "quarter";
  const { title = "" } = periodDays(period) ?? {};
  const of = `${agency}${title}政务公开统计`;
  const days = told ? `${told.days.first}至${told.days.last}` : "";
  return (
    <Figures
      period={period}
      title={title}
      told={told ?? undefined}
      today={date}
      since={since}
      asOf={asOf}
      onPeriod={(next) => void (location.hash = periodLink(next))}
      onAsOf={setAsOf}
      onDepartment={setDepartment}
      departmentMonths={departmentMonths}
      lines={byId}
      how={(figure) => howCounted(figure, rules, procedures)}
      onEnter={asOf === undefined ? (id, ...rest) => enterFigure(enteredName(id, rules), ...rest) : undefined}
      buttons={(figures) => (
        <>
          {isQuarter && told && <ToQuarterForm />}
          <PeriodFiles
            title={of}
            above={`统计时段：${days}　制表：${person.name}　制表日期：${date}`}
            figures={figures}
          />
        </>
      )}
      form={isQuarter && told && <PeriodForm key={period} {...{ period, title, told, asOf, cases, loaded, date }} />}
      agency={agency}
      by={person.name}
      now={presentMinute}
    />
  );
}
