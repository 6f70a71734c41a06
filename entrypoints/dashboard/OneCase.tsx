import type { JSX } from "preact";
import { Applicant } from "../../components/requests/Applicant.tsx";
import { CasePage } from "../../components/requests/CasePage.tsx";
import { Trace } from "../../components/requests/Trace.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { traceOf } from "../../lib/procedures/trace.ts";
import { record } from "./record-steps.ts";
import type { RequestsViewProps } from "./RequestsView.tsx";
import { amendActions, stepActions } from "./step-actions.ts";

/** The case that the address names. */
export function OneCase({ cases, date, help, loaded, applicants }: RequestsViewProps): JSX.Element {
  const { watched, byId, calendar } = cases.state();
  if (watched === undefined) return <EmptyState title="正在读取……" />;
  const procedure = watched === "none" ? undefined : loaded.procedures.find(({ id }) => id === watched.one.procedure);
  if (watched === "none" || !procedure) {
    return <EmptyState title="没有找到这一件，它可能登记在另一台电脑上，或者按另一套规则办理。" />;
  }
  const { one, events } = watched;
  const { applicant } = one.fields;
  const parts = { one, procedure, today: date, by: loaded.person, onRecord: record };
  return (
    <CasePage
      one={one}
      procedure={procedure}
      events={events}
      today={date}
      steps={stepActions(parts)}
      amend={amendActions(parts)}
      help={help}
      lines={byId}
      trace={(clock) => <Trace days={traceOf(clock, calendar, date)} due={clock.due} />}
    >
      {typeof applicant === "string" && (
        <Applicant
          vault={applicants.vault()}
          onRead={() => applicants.get(applicant)}
          onSave={(person) => applicants.put(person, applicant)}
        />
      )}
    </CasePage>
  );
}
