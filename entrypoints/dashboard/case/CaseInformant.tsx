import type { JSX } from "preact";
import { ErasePerson } from "../../../components/persons/ErasePerson.tsx";
import type { StepActions } from "../../../components/cases/NextSteps.tsx";
import { Informant, type Look } from "../../../components/persons/Informant.tsx";
import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import { erasableAfter } from "../../../lib/model/archive-period.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { hasInformants, INFORMANT, isInvestigated } from "../../../lib/projections/informants.ts";
import type { WatchedCase } from "../log/case-messages.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** Props of {@link CaseInformant}. */
export interface CaseInformantProps extends Pick<RequestsViewProps, "informants" | "date" | "loaded" | "cases"> {
  readonly watched: WatchedCase;
}

/** How many openings of the compartment are listed. */
const OPENINGS = 10;

/** Who reported the case on the screen; nothing where nobody is kept of it. */
export function CaseInformant(props: CaseInformantProps): JSX.Element | null {
  const { watched, informants, date, loaded, cases } = props;
  const { one, events } = watched;
  const id = one.fields[INFORMANT];
  if (typeof id !== "string") return null;
  const erased = events.flatMap(({ fact, occurredAt }) =>
    fact.type === "PersonErased" && fact.person === id ? [{ on: civilDayOf(occurredAt), basis: fact.basis }] : [],
  )[0];
  const { closed } = one;
  return (
    <Informant
      isBarred={isInvestigated(events, loaded.person.department)}
      looks={looksOf(events, cases.state().others)}
      vault={informants.vault()}
      onRead={(purpose) => informants.show({ case: one.id, person: id, purpose })}
      onSave={(record) => informants.change(record, { id, case: one.id })}
      erased={erased}
    >
      {one.state === "closed" && closed !== undefined && (
        <ErasePerson
          whose="举报人"
          erasable={erasableAfter(closed, loaded.archiveYears, date)}
          onErase={(basis) => informants.erase({ person: id, case: one.id, closed, basis })}
        />
      )}
    </Informant>
  );
}

/** The forms of steps say what must not be written, while nothing can be taken out of what is written. */
export function withoutNames(
  actions: StepActions,
  { procedure, informants }: { readonly procedure: Procedure } & Pick<RequestsViewProps, "informants">,
): StepActions {
  if (!hasInformants(procedure) || informants.vault().state === "unlocked") return actions;
  const warning = "举报人信息保险箱没有解锁：不要写入举报人的姓名、单位、电话、地址和能看出是谁举报的情节。";
  return { ...actions, hint: (next) => [actions.hint(next), warning].filter(Boolean).join("") };
}

/** Who looked at the informant of the case, and who opened the compartment of late; newest first. */
function looksOf(events: readonly LoggedEvent[], others: readonly LoggedEvent[] | undefined): Look[] {
  const shown = events.flatMap(({ fact, occurredAt: at, by: { name } }): Look[] => {
    if (fact.type === "PersonRefused") return [{ at, name, refused: fact.tried }];
    return fact.type === "PersonShown" ? [{ at, name, purpose: fact.purpose }] : [];
  });
  const opened = (others ?? []).flatMap(({ fact, occurredAt: at, by: { name } }) =>
    fact.type === "CompartmentOpened" && fact.compartment === "informants" ? [{ at, name }] : [],
  );
  return [...shown, ...opened.toSorted(newestFirst).slice(0, OPENINGS)].toSorted(newestFirst);
}

function newestFirst(a: Look, b: Look): number {
  return a.at < b.at ? 1 : -1;
}
