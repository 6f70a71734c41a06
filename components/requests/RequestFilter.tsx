import type { JSX } from "preact";
import type { LineFilter } from "../../lib/projections/requests/filter-lines.ts";
import { LINE_STATES, WITHIN } from "../../lib/projections/requests/filter-lines.ts";
import { Field } from "../ui/Field.tsx";
import { ANY, Select, type Choice } from "../ui/Select.tsx";

const STATES: Readonly<Record<LineFilter["state"], string>> = {
  any: "全部",
  open: "在办",
  unconfirmed: "待确认收到",
  waiting: "等待他人或暂停",
  "to-sign-for": "待签收",
  closed: "已办结",
  "not-archived": "已办结未归档",
};

/** What each limit is called. */
export const WITHIN_TITLES: Readonly<Record<LineFilter["within"], string>> = {
  any: "不限",
  overdue: "已超期",
  "0": "今天到期",
  "3": "3 个工作日内",
  "7": "7 个工作日内",
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
export function RequestFilter({ filter, onFilter, ...choices }: RequestFilterProps): JSX.Element {
  const departments = choices.departments.map((name) => ({ value: name, title: name }));
  const set = (change: Partial<LineFilter>): void => onFilter({ ...filter, ...change });
  return (
    <search class="filter" aria-label="筛选申请">
      <Field label="查找">
        <input
          type="search"
          value={filter.text}
          placeholder="编号、内容、部门"
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </Field>
      <Select
        label="状态"
        value={filter.state}
        choices={LINE_STATES.map((value) => ({ value, title: STATES[value] }))}
        onChoose={(value) => set({ state: LINE_STATES.find((each) => each === value) ?? "any" })}
      />
      <Select
        label="到期"
        value={filter.within}
        choices={WITHIN.map((value) => ({ value, title: WITHIN_TITLES[value] }))}
        onChoose={(value) => set({ within: WITHIN.find((each) => each === value) ?? "any" })}
      />
      <Select
        label="部门"
        value={filter.department}
        choices={[ANY, ...departments]}
        onChoose={(department) => set({ department })}
      />
      <Select
        label="渠道"
        value={filter.channel}
        choices={[ANY, ...choices.channels]}
        onChoose={(channel) => set({ channel })}
      />
      <Select
        label="办理结果"
        value={filter.outcome}
        choices={[ANY, ...choices.outcomes]}
        onChoose={(outcome) => set({ outcome })}
      />
      <Field label="收到日期从">
        <input type="date" value={filter.from} onInput={(event) => set({ from: event.currentTarget.value })} />
      </Field>
      <Field label="到">
        <input type="date" value={filter.to} onInput={(event) => set({ to: event.currentTarget.value })} />
      </Field>
    </search>
  );
}
