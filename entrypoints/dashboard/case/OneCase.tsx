import type { JSX } from "preact";
import { CasePage } from "../../../components/cases/CasePage.tsx";
import { Trace } from "../../../components/cases/Trace.tsx";
import { PauseConvention } from "../../../components/settings/PauseConvention.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { mainClock } from "../../../lib/procedures/main-clock.ts";
import { procedureOf, proceduresOn } from "../../../lib/procedures/packs/procedure-for.ts";
import { traceOf } from "../../../lib/procedures/trace.ts";
import { ArticleBeside } from "./ArticleBeside.tsx";
import { dueByConvention } from "../../../lib/projections/cases/by-convention.ts";
import { CaseBeside, withFee } from "./CaseBeside.tsx";
import { withoutNames } from "./CaseInformant.tsx";
import { CaseLetters } from "./CaseLetters.tsx";
import { CasePersons } from "./CasePersons.tsx";
import { AssessmentBasis, withFindings } from "./SupervisionBeside.tsx";
import { tiesOf } from "./publishing-ties.tsx";
import { formsAbout } from "./links-of.ts";
import { recordOf } from "./record-of.ts";
import { ReportBeside } from "./ReportBeside.tsx";
import { conventionSet, record } from "./record-steps.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { rulesOfCase } from "./rules-parts.tsx";
import { amendActions, stepActions } from "./step-actions.ts";

/** The case that the address names. */
export function OneCase({ cases, date, help, loaded, applicants, informants }: RequestsViewProps): JSX.Element {
  const { watched, beside, byId, calendar } = cases.state();
  if (watched === undefined) return <EmptyState title="正在读取……" />;
  const procedure = watched === "none" ? undefined : procedureOf(loaded.procedures, watched.one);
  if (watched === "none" || !procedure) {
    return <EmptyState title="没有找到这一件，它可能登记在另一台电脑上，或者按另一套规则办理。" />;
  }
  const { one, events } = watched;
  const ofToday = proceduresOn(loaded.procedures, date);
  const main = mainClock(one.clocks);
  const parts = { one, procedure, today: date, by: loaded.person, onRecord: recordOf(one, procedure, applicants) };
  const steps = withoutNames(stepActions(parts), { procedure, informants });
  return (
    <CasePage
      one={one}
      procedure={procedure}
      events={events}
      today={date}
      steps={withFindings(withFee(steps, { one, date, beside }), { one, cases, loaded, date })}
      amend={amendActions({ ...parts, procedures: loaded.procedures })}
      help={help}
      lines={byId}
      {...tiesOf(one, procedure, cases.state(), loaded.procedures)}
      forms={formsAbout(one, ofToday)}
      convention={
        main && (
          <PauseConvention
            key={main.convention}
            chosen={main.convention}
            due={dueByConvention(events, { procedure, calendar, now: new Date() })}
            today={date}
            onChoose={(convention) => record([conventionSet(convention)])}
          />
        )
      }
      {...rulesOfCase(one, procedure, loaded, date)}
      trace={(clock) => <Trace days={traceOf(clock, calendar, date)} due={clock.due} />}
    >
      <ArticleBeside one={one} {...{ cases, loaded, date }} />
      <AssessmentBasis one={one} {...{ cases, loaded, date }} />
      <ReportBeside one={one} {...{ cases, loaded, date }} />
      <CaseBeside one={one} date={date} beside={beside} />
      <CaseLetters
        case={one}
        procedure={procedure}
        calendar={calendar}
        today={date}
        month={beside?.month}
        documents={loaded.documents}
        by={loaded.person}
        applicants={applicants}
        help={help}
      />
      <CasePersons {...{ watched, procedure, date, loaded, cases, applicants, informants }} />
    </CasePage>
  );
}
