import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { QuarterForm } from "../../../components/figures/form/QuarterForm.tsx";
import { periodForm } from "../../../lib/documents/report/period-form.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import { formFigures } from "../../../lib/projections/figures/form-figures.ts";
import { frozenForm, unfilled } from "../../../lib/projections/signed-reports/signed-form.ts";
import type { PeriodTold } from "../looks/figures.ts";
import { useLook } from "../looks/use-look.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { recordForm } from "./annual-entries.ts";
import { saveForm } from "./annual-files.ts";
import { namedBy, rulesOf } from "./annual-parts.ts";
import { versionsCompared } from "./annual-versions.ts";

/** Props of {@link PeriodForm}. */
export interface PeriodFormProps extends Pick<RequestsViewProps, "cases" | "loaded" | "date"> {
  /** 2026-Q3. */
  readonly period: string;
  /** 2026年第三季度. */
  readonly title: string;
  readonly told: PeriodTold;
  /** The figures are those of this day. */
  readonly asOf: LocalDate | undefined;
}

/** The form in which a quarter's figures are handed in, and its signing. */
export function PeriodForm({ period, title, told, asOf, cases, loaded, date }: PeriodFormProps): JSX.Element {
  const [viewed, setViewed] = useState<string>();
  const { agency, person } = loaded;
  const { since } = cases.state();
  const duty = useLook(cases, "report-duty", { period });
  const { form, rows } = useMemo(() => {
    const of = { period, ...(since !== undefined && { since }) };
    return { form: periodForm(told, { ...of, agency, by: person.name, on: date }), rows: formFigures(told, of) };
  }, [told, period, since, agency, person.name, date]);
  const frozen = useMemo(() => frozenForm(rows), [rows]);
  const versions = useMemo(() => versionsCompared(told.signed, frozen, viewed), [told.signed, frozen, viewed]);
  const changes = useLook(cases, "case-changes", asOf === undefined ? versions.asked : undefined);
  const { signed, calendar, days } = told;
  return (
    <QuarterForm
      title={`${title}统计表`}
      form={form}
      figures={told.figures}
      unfilled={unfilled(rows)}
      asOf={asOf}
      soFar={days.soFar}
      filing={duty?.filing}
      faults={duty?.faults}
      signed={signed}
      viewed={viewed}
      onView={setViewed}
      since={versions.since}
      from={versions.from}
      changes={versions.asked === undefined ? {} : changes}
      named={namedBy(cases.state())}
      by={person.name}
      onSave={(kind, shown) => saveForm(kind, shown, agency)}
      onSign={(signature) =>
        recordForm(signed, { ...signature, period, rules: rulesOf(loaded), calendar, form, ...frozen })
      }
    />
  );
}
