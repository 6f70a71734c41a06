import { WITHIN, type LineFilter } from "../../lib/projections/cases/filter-lines.ts";
import { choicesOf, type FilterField } from "../ui/FilterBar.tsx";
import { ANY } from "../ui/Select.tsx";

const WITHIN_TITLES: Readonly<Record<LineFilter["within"], string>> = {
  any: "不限",
  overdue: "已超期",
  "0": "今天到期",
  "3": "3 个工作日内",
  "7": "7 个工作日内",
};

/** By how much is left of the limit. */
export const withinField: FilterField<Pick<LineFilter, "within">> = {
  kind: "choice",
  of: "within",
  label: "到期",
  choices: choicesOf(WITHIN_TITLES, WITHIN),
};

/** By one of these departments. */
export function departmentField(
  label: string,
  departments: readonly string[],
): FilterField<Pick<LineFilter, "department">> {
  return {
    kind: "choice",
    of: "department",
    label,
    choices: [ANY, ...departments.map((name) => ({ value: name, title: name }))],
  };
}
