import type { JSX } from "preact";
import type { ClockState } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Unit } from "../../lib/model/procedure.ts";
import { shortDay } from "../../lib/projections/due-words.ts";

/** Props of {@link OpenUnit}. */
export interface OpenUnitProps {
  readonly clock: Pick<ClockState, "due" | "unit" | "provisional">;
  readonly otherwise: NonNullable<ClockState["otherwise"]>;
  readonly today: LocalDate;
}

const UNITS: Partial<Record<Unit, string>> = { "calendar-day": "自然日", workday: "工作日" };

/** Of a limit whose document does not say in what it counts: its last day by either, which is the stricter, and which counts. */
export function OpenUnit({ clock, otherwise, today }: OpenUnitProps): JSX.Element {
  const day = ({ unit, due, provisional }: typeof otherwise): string =>
    `按${UNITS[unit] ?? unit}到${shortDay(due, today)}${provisional ? "（暂定）" : ""}`;
  const stricter =
    clock.due === otherwise.due
      ? "两种算法是同一天"
      : `${UNITS[clock.due < otherwise.due ? clock.unit : otherwise.unit] ?? ""}较严`;
  return (
    <li>
      规定没有写明是自然日还是工作日：{day(clock)}，{day(otherwise)}，{stricter}；现按{UNITS[clock.unit]}
      计算，可以在设置里改
    </li>
  );
}
