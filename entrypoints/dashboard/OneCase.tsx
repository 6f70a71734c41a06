import type { JSX } from "preact";
import { CasePage } from "../../components/requests/CasePage.tsx";
import type { FieldHelp } from "../../components/requests/FieldInput.tsx";
import { Trace } from "../../components/requests/Trace.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { traceOf } from "../../lib/procedures/trace.ts";
import type { Cases } from "./cases-state.ts";
import { record } from "./record-steps.ts";
import { amendActions, stepActions } from "./step-actions.ts";

/** Props of {@link OneCase}. */
export interface OneCaseProps {
  readonly cases: Cases;
  readonly procedures: readonly Procedure[];
  readonly date: LocalDate;
  readonly help: FieldHelp;
}

/** The case that the address names. */
export function OneCase({ cases, procedures, date, help }: OneCaseProps): JSX.Element {
  const { watched, byId, calendar } = cases.state();
  if (watched === undefined) return <EmptyState title="正在读取……" />;
  const procedure = watched === "none" ? undefined : procedures.find(({ id }) => id === watched.one.procedure);
  if (watched === "none" || !procedure) {
    return <EmptyState title="没有找到这一件，它可能登记在另一台电脑上，或者按另一套规则办理。" />;
  }
  const { one, events } = watched;
  const parts = { one, procedure, today: date, onRecord: record };
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
    />
  );
}
