import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { AnnualPage, type OpenCell } from "../../../components/annual/AnnualPage.tsx";
import { CASES_A_PAGE } from "../../../components/annual/CellCases.tsx";
import { civilMinute } from "../../../lib/deadlines/civil-time.ts";
import { periodDays } from "../../../lib/deadlines/period.ts";
import { REPORT_LABELS } from "../../../rules/national/reporting/labels.ts";
import { useLook } from "../looks/use-look.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { recordFigures, recordSigned } from "./annual-entries.ts";
import { differingOfDuty, namedBy, rulesOf } from "./annual-parts.ts";
import { periodOf, reportTitle, yearsOf } from "./annual-periods.ts";
import { cellCasesAsked, shownNow, textTitle } from "./annual-shown.ts";
import { printedSections, saveReport } from "./annual-files.ts";
import { AnnualParts } from "./AnnualParts.tsx";
import { useReportTexts } from "./use-report-texts.ts";
import { compared } from "./annual-versions.ts";

/** 年度报告 of the year or quarter that the address names, else of last year until the end of March, then of this one. */
export function AnnualView(props: RequestsViewProps): JSX.Element {
  const period = periodOf(props.route.year, props.date);
  return <OnePeriod key={period} {...props} period={period} />;
}

function OnePeriod(props: RequestsViewProps & { readonly period: string }): JSX.Element {
  const { period, cases, loaded, date } = props;
  const [open, setOpen] = useState<OpenCell>();
  const [viewed, setViewed] = useState<string>();
  const [outline, setOutline] = useState<string>();
  const told = useLook(cases, "annual", { period });
  const duty = useLook(cases, "report-duty", { period });
  const texts = useReportTexts(period, cases, loaded);
  const versions = useMemo(
    () => told && compared(told, texts.told && texts.texts, viewed),
    [told, texts.told, texts.texts, viewed],
  );
  const changes = useLook(cases, "case-changes", versions?.asked);
  const asked = told && open && cellCasesAsked(told, open, viewed, CASES_A_PAGE);
  const behind = useLook(cases, "cell-cases", asked);
  const shown = () => told && shownNow(told, texts, { viewed, outline });
  const named = namedBy(cases.state());
  const title = reportTitle(period);
  return (
    <AnnualPage
      period={period}
      title={title}
      years={yearsOf(cases.state().since, period, date)}
      onPeriod={(next) => void (location.hash = `annual/${next}`)}
      onSave={(kind) => saveReport(kind, { shown: shown(), title, agency: loaded.agency })}
      onPrint={() => print()}
      printed={printedSections(shown())}
      agency={loaded.agency}
      by={loaded.person.name}
      now={() => civilMinute(new Date().toISOString())}
      figures={told}
      labels={REPORT_LABELS}
      ends={periodDays(period)?.last ?? ""}
      faults={duty?.faults}
      filing={duty?.filing}
      differing={differingOfDuty(loaded, period)}
      named={named}
      open={open}
      onOpen={setOpen}
      behind={behind}
      onEnter={(values) => recordFigures(period, values)}
      viewed={viewed}
      onView={setViewed}
      since={versions?.since}
      from={versions?.from}
      changes={versions?.asked === undefined ? {} : changes}
      textTitle={(section) => textTitle(told, texts, section)}
      outline={outline}
      onOutline={setOutline}
      onSign={(signature) => recordSigned(told, texts, { ...signature, period, rules: rulesOf(loaded) })}
    >
      {!period.includes("Q") && <AnnualParts {...{ texts, outline, named }} year={period} onOutline={setOutline} />}
    </AnnualPage>
  );
}
