import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { periodDays } from "../../lib/deadlines/period.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Select } from "../ui/Select.tsx";
import { asKind, beside, kindOf, PERIOD_KINDS, yearsFor, type PeriodKind } from "./period-choice.ts";

/** Props of {@link PeriodChooser}. */
export interface PeriodChooserProps {
  readonly period: string;
  readonly onPeriod: (period: string) => void;
  readonly today: LocalDate;
  /** The first day of use; absent while the log is being read. */
  readonly since: LocalDate | undefined;
}

const TITLES: Readonly<Record<PeriodKind, string>> = { month: "月", quarter: "季", year: "年", days: "任意日期" };

/** Which period's figures are shown: a month, a quarter, a year or any days; the one before and the one after. */
export function PeriodChooser(props: PeriodChooserProps): JSX.Element {
  const { period, onPeriod, today } = props;
  const kind = kindOf(period);
  const before = beside(period, -1, today);
  const after = beside(period, 1, today);
  return (
    <div class="period">
      <fieldset class="kinds">
        <legend>时期</legend>
        {PERIOD_KINDS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="period-kind"
              checked={each === kind}
              onChange={() => onPeriod(asKind(period, each, today))}
            />
            <span>{TITLES[each]}</span>
          </label>
        ))}
      </fieldset>
      {kind === "days" ? (
        <Days key={period} {...props} />
      ) : (
        <>
          <Button label={`上一${TITLES[kind]}`} busy={!before} onPress={() => before && onPeriod(before)}>
            ←
          </Button>
          <Of {...props} kind={kind} />
          <Button label={`下一${TITLES[kind]}`} busy={!after} onPress={() => after && onPeriod(after)}>
            →
          </Button>
        </>
      )}
    </div>
  );
}

function Of(props: PeriodChooserProps & { readonly kind: Exclude<PeriodKind, "days"> }): JSX.Element {
  const { period, onPeriod, today, since, kind } = props;
  const [year = "", part = ""] = period.split("-");
  const parts =
    kind === "month"
      ? Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1).padStart(2, "0"), title: `${at + 1}月` }))
      : ["一", "二", "三", "四"].map((name, at) => ({ value: `Q${at + 1}`, title: `第${name}季度` }));
  const years = yearsFor(period, since, today).map((value) => ({ value, title: `${value}年` }));
  return (
    <>
      <Select
        label="年份"
        value={year}
        choices={years}
        onChoose={(next) => onPeriod(kind === "year" ? next : `${next}-${part}`)}
      />
      {kind !== "year" && (
        <Select
          label={kind === "month" ? "月份" : "季度"}
          value={part}
          choices={parts}
          onChoose={(next) => onPeriod(`${year}-${next}`)}
        />
      )}
    </>
  );
}

function Days({ period, onPeriod }: PeriodChooserProps): JSX.Element {
  const days = periodDays(period);
  const [first, setFirst] = useState(days?.first ?? "");
  const [last, setLast] = useState(days?.last ?? "");
  const next = `${first}/${last}`;
  const isOne = periodDays(next) !== undefined;
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        if (isOne) onPeriod(next);
      }}
    >
      <Field label="从">
        <input type="date" required value={first} onInput={(event) => setFirst(event.currentTarget.value)} />
      </Field>
      <Field label="到">
        <input type="date" required value={last} onInput={(event) => setLast(event.currentTarget.value)} />
      </Field>
      <button type="submit" class="button" aria-disabled={!isOne}>
        显示
      </button>
      {!isOne && first !== "" && last !== "" && (
        <span class="problem" role="alert">
          起始日期在截止日期之后，请改正。
        </span>
      )}
    </form>
  );
}
