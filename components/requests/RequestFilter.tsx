import type { JSX } from "preact";
import { LINE_STATES, type LineFilter } from "../../lib/projections/cases/filter-lines.ts";
import { choicesOf, FilterBar } from "../ui/FilterBar.tsx";
import { ANY, type Choice } from "../ui/Select.tsx";
import { departmentField, withinField } from "../cases/filter-fields.ts";

const STATES: Readonly<Record<LineFilter["state"], string>> = {
  any: "全部",
  open: "在办",
  unconfirmed: "待确认收到",
  waiting: "等待他人或暂停",
  "to-sign-for": "待签收",
  closed: "已办结",
  "not-archived": "已办结未归档",
};

/** Props of {@link RequestFilter}. */
export interface RequestFilterProps {
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
  readonly departments: readonly string[];
  readonly channels: readonly Choice[];
  readonly outcomes: readonly Choice[];
}

/** What narrows the list down. */
export function RequestFilter({ filter, onFilter, departments, channels, outcomes }: RequestFilterProps): JSX.Element {
  return (
    <FilterBar
      label="筛选申请"
      filter={filter}
      onFilter={onFilter}
      fields={[
        { kind: "text", of: "text", label: "查找", placeholder: "编号、内容、部门" },
        { kind: "choice", of: "state", label: "状态", choices: choicesOf(STATES, LINE_STATES) },
        withinField,
        departmentField("部门", departments),
        { kind: "choice", of: "channel", label: "渠道", choices: [ANY, ...channels] },
        { kind: "choice", of: "outcome", label: "办理结果", choices: [ANY, ...outcomes] },
        { kind: "date", of: "from", label: "收到日期从" },
        { kind: "date", of: "to", label: "到" },
      ]}
    />
  );
}
