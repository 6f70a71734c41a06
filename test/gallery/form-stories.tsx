import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Figures } from "../../components/figures/Figures.tsx";
import { QuarterForm, ToQuarterForm } from "../../components/figures/form/QuarterForm.tsx";
import { SubTabs } from "../../components/ui/SubTabs.tsx";
import { PART_TABS } from "../../entrypoints/dashboard/part-tabs.ts";
import { periodDays } from "../../lib/deadlines/period.ts";
import { periodForm } from "../../lib/documents/report/period-form.ts";
import type { PeriodFigures } from "../../lib/model/figures.ts";
import type { SignedReport } from "../../lib/projections/signed-reports/published-reports.ts";
import { formFigures } from "../../lib/projections/figures/form-figures.ts";
import { differences } from "../../lib/projections/signed-reports/differences.ts";
import { frozenForm, unfilled } from "../../lib/projections/signed-reports/signed-form.ts";
import { FILING } from "./annual-samples.ts";
import { screen } from "./dashboard-screen.tsx";
import { twoYears } from "./figure-samples.ts";
import { DAY } from "./request-samples.ts";
import type { Story } from "./stories.tsx";

const none = (): void => {};
const done = async () => ({ ok: true, value: undefined }) as const;
const OF = { period: "2026-Q3", since: "2025-01-02" };
const QUARTER = {
  ...FILING,
  submitTitle: "报送",
  filedFirst: false,
  comesOut: false,
  clocks: FILING.clocks
    .slice(0, 1)
    .map((one) => ({ ...one, title: "统计数据报送的期限", due: "2026-10-15", state: "overdue" as const })),
};

interface SampleProps {
  readonly period: string;
  /** Chosen in the filter. */
  readonly department?: string;
  /** The form was signed with two requests less. */
  readonly isSigned?: boolean;
  readonly isViewed?: boolean;
}

function Sample({ period, department = "", isSigned = false, isViewed = false }: SampleProps): JSX.Element {
  const { told: tell, months, lines } = twoYears();
  const [told] = useState(() => tell(period));
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (department === "") return;
    const option = [...(root.current?.querySelectorAll("option") ?? [])].find(({ value }) => value === department);
    const select = option?.closest("select");
    if (!select) throw new Error(department);
    select.value = department;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }, []);
  const own = department === "" ? undefined : months(period, department);
  return (
    <div ref={root} style={{ display: "contents" }}>
      <SubTabs label="统计年报" tabs={PART_TABS.figures} tab="figures" />
      <Figures
        period={period}
        title={periodDays(period)?.title ?? ""}
        told={told}
        today={DAY}
        since="2025-01-02"
        asOf={undefined}
        onPeriod={none}
        onAsOf={none}
        onDepartment={none}
        departmentMonths={own && { department, months: own }}
        lines={lines}
        how={() => ""}
        onEnter={done}
        buttons={() => <ToQuarterForm />}
        form={period.includes("Q") && <Form told={told} isSigned={isSigned} isViewed={isViewed} />}
        agency="霍山县医疗保障局"
        by="李明"
        now={() => `${DAY} 10:00`}
      />
    </div>
  );
}

function Form(props: {
  readonly told: PeriodFigures;
  readonly isSigned: boolean;
  readonly isViewed: boolean;
}): JSX.Element {
  const { told, isSigned, isViewed } = props;
  const rows = formFigures(told, OF);
  const form = periodForm(told, { ...OF, agency: "霍山县医疗保障局", by: "李明", on: DAY });
  const frozen = frozenForm(rows);
  const first = signedOf(told);
  const since = differences(first.fact, frozen);
  return (
    <QuarterForm
      title="2026年第三季度统计表"
      form={form}
      figures={told.figures}
      unfilled={unfilled(rows)}
      asOf={undefined}
      filing={QUARTER}
      faults={[]}
      signed={isSigned ? [first] : []}
      viewed={isViewed ? first.id : undefined}
      onView={none}
      since={isSigned ? since : undefined}
      from={undefined}
      changes={Object.fromEntries(
        since.moved.map((move) => [
          move.case,
          [{ on: "2026-10-12", by: "李明", sentence: "补登“登记”，日期是2026-09-28" }],
        ]),
      )}
      named={(id) => ({ id, name: `2026-${id.slice(0, 3)}号` })}
      by="李明"
      soFar={false}
      onSave={done}
      onSign={done}
    />
  );
}

/** As it was signed when the last two of the requests had not been recorded. */
function signedOf(told: PeriodFigures): SignedReport {
  const figures = told.figures.map((one) =>
    one.id === "requests-received"
      ? { ...one, value: (one.value ?? 0) - 2, cases: one.cases.slice(0, -2), on: one.on.slice(0, -2) }
      : one,
  );
  const then = { ...told, figures };
  return {
    id: "00000000-0000-4000-8000-00000000f001",
    enteredAt: "2026-10-10T02:05:00.000Z",
    by: "李明",
    fact: {
      type: "ReportSigned",
      report: "statistics",
      period: OF.period,
      version: 1,
      ...frozenForm(formFigures(then, OF)),
      form: periodForm(then, { ...OF, agency: "霍山县医疗保障局", by: "李明", on: "2026-10-10" }),
      texts: {},
      rules: { pack: "huoshan", title: "霍山县医疗保障局", version: "2026-11-22" },
      calendar: "2026",
      signer: "王建国",
    },
  };
}

/** 统计: the form of a quarter and its signing, and one department's months. */
export const FORM_STORIES: Readonly<Record<string, Story>> = {
  "dashboard-form-new": screen("figures", <Sample period="2026-Q3" />, ["查看整张表"]),
  "dashboard-form-signed": screen("figures", <Sample period="2026-Q3" isSigned />),
  "dashboard-form-version": screen("figures", <Sample period="2026-Q3" isSigned isViewed />),
  "dashboard-form-department": screen("figures", <Sample period="2026" department="办公室" />, ["各月的数字"]),
};
