import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { OpenUnit } from "../../lib/procedures/packs/with-clock-units.ts";
import { Basis } from "../cases/Basis.tsx";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** In what a limit may count whose document leaves it open. */
type DayUnit = "calendar-day" | "workday";

/** Props of {@link ClockUnits}. */
export interface ClockUnitsProps {
  /** What the documents of the rules in force leave open; one at least. */
  readonly open: readonly OpenUnit[];
  readonly onChoose: (id: string, unit: DayUnit) => Answer;
}

const UNITS: readonly (readonly [unit: DayUnit, title: string])[] = [
  ["calendar-day", "自然日（较严，周末和节假日都算）"],
  ["workday", "工作日"],
];

/** 没有写明单位的期限: in what the agency counts them. */
export function ClockUnits({ open, onChoose }: ClockUnitsProps): JSX.Element {
  const [action, run] = useAction();
  return (
    <section class="card clock-units" aria-labelledby="clock-units">
      <h2 id="clock-units">没有写明单位的期限</h2>
      <p class="muted">
        规定只写“几天”、没有写明是自然日还是工作日的，由本单位定一种；办理页上两种算法的最后一日都会显示。
      </p>
      {open.map((one) => (
        <Question
          key={one.id}
          one={one}
          onChoose={(unit) => run(() => onChoose(one.id, unit), "已保存，在办的各件已重新计算。")}
        />
      ))}
      <ActionLine action={action} />
    </section>
  );
}

function Question({
  one,
  onChoose,
}: {
  readonly one: OpenUnit;
  readonly onChoose: (unit: DayUnit) => void;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset aria-describedby={`${name}-basis`}>
      <legend>
        {one.procedure}：{one.titles[0]}（{one.count}天）
      </legend>
      {UNITS.map(([unit, title]) => (
        <label key={unit}>
          <input type="radio" name={name} checked={unit === one.unit} onChange={() => onChoose(unit)} /> {title}
        </label>
      ))}
      <p class="muted" id={`${name}-basis`}>
        <Basis basis={one.basis} />
      </p>
    </fieldset>
  );
}
