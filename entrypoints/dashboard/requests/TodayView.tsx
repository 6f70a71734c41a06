import type { JSX } from "preact";
import { CatalogueDue } from "../../../components/articles/CatalogueDue.tsx";
import { Calculator } from "../../../components/requests/Calculator.tsx";
import { SaveCalendar } from "../../../components/cases/SaveCalendar.tsx";
import { Today } from "../../../components/cases/Today.tsx";
import { workdaysBetween } from "../../../lib/deadlines/workdays.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { receiptRule } from "../../../lib/projections/requests/receipt-rule.ts";
import { coverageOf } from "../articles/coverage.ts";
import { forecast } from "../opening/forecast.ts";
import type { RequestsViewProps } from "./RequestsView.tsx";
import { Expired } from "../case/rules-parts.tsx";
import { saveCalendar } from "../case/save-calendar.ts";

/** 今天: what presses of all cases and of the catalogue, with the calculator for requests beside it. */
export function TodayView({
  cases,
  loaded,
  date,
  procedure,
}: RequestsViewProps & { readonly procedure: Procedure }): JSX.Element {
  const { lines, byId, groups, isAll, calendar } = cases.state();
  return (
    <>
      <Expired loaded={loaded} date={date} />
      <Today
        date={date}
        groups={lines && groups}
        lines={byId}
        left={(due) => workdaysBetween(date, due, calendar)}
        open={lines?.filter(({ state, expected }) => state !== "closed" && !expected).length ?? 0}
        isReading={!isAll}
        catalogue={isAll && <CatalogueDue coverage={coverageOf(cases.state(), loaded.catalogue, date)} />}
      >
        <Calculator
          today={date}
          channels={procedure.fields.find(({ id }) => id === "channel")?.options ?? []}
          receipt={(channel) => receiptRule(procedure, channel)}
          forecast={(on, channel) => forecast(cases, procedure, on, channel, true)}
        />
        <SaveCalendar onSave={() => saveCalendar()} />
      </Today>
    </>
  );
}
