import type { JSX } from "preact";
import { Applicant } from "../../../components/persons/Applicant.tsx";
import { ErasePerson } from "../../../components/persons/ErasePerson.tsx";
import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import { erasableAfter } from "../../../lib/model/archive-period.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { applicantKinds } from "../../../lib/projections/requests/applicant-kinds.ts";
import type { WatchedCase } from "../log/case-messages.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** Props of {@link CaseApplicant}. */
export interface CaseApplicantProps extends Pick<RequestsViewProps, "applicants" | "date" | "loaded"> {
  readonly watched: WatchedCase;
  readonly procedure: Procedure;
  /** The vault's id of who applied. */
  readonly id: string;
}

/** Who applied for the case on the screen: from the vault, or that it was erased. */
export function CaseApplicant({
  watched: { one, events },
  procedure,
  id,
  applicants,
  date,
  loaded,
}: CaseApplicantProps): JSX.Element {
  const erased = events.flatMap(({ fact, occurredAt }) =>
    fact.type === "PersonErased" && fact.person === id ? { on: civilDayOf(occurredAt), basis: fact.basis } : [],
  )[0];
  const { closed } = one;
  return (
    <Applicant
      vault={applicants.vault()}
      kinds={applicantKinds(procedure)}
      onRead={() => applicants.get(id)}
      onSave={(person) => applicants.put(person, id)}
      erased={erased}
    >
      {one.state === "closed" && closed !== undefined && (
        <ErasePerson
          erasable={erasableAfter(closed, loaded.archiveYears, date)}
          onErase={(basis) => applicants.erase({ person: id, case: one.id, closed, basis })}
        />
      )}
    </Applicant>
  );
}
