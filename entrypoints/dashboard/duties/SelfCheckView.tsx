import type { JSX } from "preact";
import { SelfCheck } from "../../../components/self-check/SelfCheck.tsx";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { dutyCaseId } from "../../../lib/procedures/duties/duty-starts.ts";
import { procedureFor } from "../../../lib/procedures/packs/procedure-for.ts";
import { SELF_CHECK } from "../../../lib/projections/self-check/conclusions.ts";
import { useLook } from "../looks/use-look.ts";
import { record, taking } from "../case/record-steps.ts";
import { presentMinute } from "../present-minute.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** 不予公开自查 of the year that the address names, else of this one. */
export function SelfCheckView({ route, cases, loaded, date }: RequestsViewProps): JSX.Element {
  const year = /^20\d{2}$/.exec(route.year ?? "")?.[0] ?? date.slice(0, 4);
  const list = useLook(cases, "self-check", { year });
  const { byId } = cases.state();
  const procedure = procedureFor(loaded.procedures, SELF_CHECK.procedure, `${year}-01-01`);
  const id = dutyCaseId(SELF_CHECK.procedure, year, derivedId);
  const takes = procedure?.steps.some((step) => step.id === SELF_CHECK.step) === true && byId.has(id);
  return (
    <SelfCheck
      key={year}
      year={year}
      list={list}
      onConclude={
        takes
          ? (about, result, reason) => {
              const values = { [SELF_CHECK.about]: about, [SELF_CHECK.result]: result, [SELF_CHECK.reason]: reason };
              const one = { id, procedure: SELF_CHECK.procedure };
              return record([taking(one, { step: SELF_CHECK.step }, { on: date, values })]);
            }
          : undefined
      }
      duty={takes ? `#case/${id}` : undefined}
      agency={loaded.agency}
      by={loaded.person.name}
      now={presentMinute}
      onPrint={() => print()}
    />
  );
}
