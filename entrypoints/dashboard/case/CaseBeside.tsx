import type { JSX } from "preact";
import { Fee } from "../../../components/requests/Fee.tsx";
import type { StepActions } from "../../../components/cases/NextSteps.tsx";
import { SaveCalendar } from "../../../components/cases/SaveCalendar.tsx";
import { Similar } from "../../../components/requests/Similar.tsx";
import type { Case } from "../../../lib/model/case.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import { noticeLimit } from "../../../lib/projections/fees.ts";
import { fees } from "../../../rules/national/procedures/fees.ts";
import type { Beside } from "../log/beside.ts";
import { record, tying } from "./record-steps.ts";
import { saveCalendar } from "./save-calendar.ts";

/** Props of {@link CaseBeside}. */
export interface CaseBesideProps {
  readonly one: Case;
  readonly date: LocalDate;
  /** Absent while it is being found. */
  readonly beside: Beside | undefined;
}

/** Beside a case: similar ones, and its last days for a calendar. */
export function CaseBeside({ one, date, beside }: CaseBesideProps): JSX.Element {
  return (
    <>
      {beside && (
        <Similar
          one={one}
          suggestions={beside.similar}
          today={date}
          onTie={(to, tie) => record([tying(one, to, tie)])}
        />
      )}
      {one.state !== "closed" && <SaveCalendar onSave={() => saveCalendar(one.id)} />}
    </>
  );
}

/** The actions of a case's steps, with the fee's calculation at its notice. */
export function withFee(actions: StepActions, { one, date, beside }: CaseBesideProps): StepActions {
  return {
    ...actions,
    helper: ({ step }, { values }, put) =>
      step === "fee-notice" && beside ? (
        <Fee
          tariff={fees}
          month={beside.month}
          limit={noticeLimit(one, date)}
          today={date}
          values={values}
          onUse={put}
        />
      ) : null,
  };
}
