import type { JSX } from "preact";
import { AnnualPage } from "../../../components/annual/AnnualPage.tsx";
import { perOf, periodDays } from "../../../lib/deadlines/period.ts";
import { REPORT_LABELS } from "../../../rules/national/reporting/labels.ts";
import { presentMinute } from "../present-minute.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { recordFigures, recordSigned } from "./annual-entries.ts";
import { printedSections, saveReport } from "./annual-files.ts";
import { differingOfDuty, namedBy, rulesOf } from "./annual-parts.ts";
import { periodOf, reportTitle, yearsOf } from "./annual-periods.ts";
import { textTitle } from "./annual-shown.ts";
import { AnnualParts } from "./AnnualParts.tsx";
import { useAnnual } from "./use-annual.ts";

/** 年度报告 of the year or quarter that the address names, else of last year until the end of March, then of this one. */
export function AnnualView(props: RequestsViewProps): JSX.Element {
  const period = periodOf(props.route.year, props.date);
  return <OnePeriod key={period} {...props} period={period} />;
}

function OnePeriod(props: RequestsViewProps & { readonly period: string }): JSX.Element {
  const { period, cases, loaded, date } = props;
  const { texts, shown, page } = useAnnual(period, props);
  const { figures, asOf, outline, onOutline } = page;
  const named = namedBy(cases.state());
  const title = `${reportTitle(period)}${asOf === undefined ? "" : `（按${asOf}的记录）`}`;
  return (
    <AnnualPage
      {...page}
      period={period}
      title={title}
      today={date}
      years={yearsOf(cases.state().since, period, date)}
      onPeriod={(next) => void (location.hash = `annual/${next}`)}
      onSave={(kind) => saveReport(kind, { shown: shown(), title, agency: loaded.agency })}
      onPrint={() => print()}
      printed={printedSections(shown())}
      agency={loaded.agency}
      by={loaded.person.name}
      now={presentMinute}
      labels={REPORT_LABELS}
      ends={periodDays(period)?.last ?? ""}
      differing={differingOfDuty(loaded, period)}
      named={named}
      onEnter={(values) => recordFigures(period, values)}
      textTitle={(section) => textTitle(figures, texts, section)}
      onSign={(signature) => recordSigned(figures, texts, { ...signature, period, rules: rulesOf(loaded) })}
    >
      {perOf(period) !== "quarter" && <AnnualParts {...{ texts, outline, named, onOutline }} year={period} />}
    </AnnualPage>
  );
}
