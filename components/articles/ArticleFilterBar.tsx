import type { JSX } from "preact";
import { ARTICLE_STATES, type ArticleFilter } from "../../lib/projections/articles/filter-articles.ts";
import { WITHIN } from "../../lib/projections/requests/filter-lines.ts";
import { WITHIN_TITLES } from "../requests/RequestFilter.tsx";
import { Field } from "../ui/Field.tsx";
import { ANY, Select, type Choice } from "../ui/Select.tsx";

const STATES: Readonly<Record<ArticleFilter["state"], string>> = {
  any: "全部",
  open: "办理中",
  published: "已公开",
  "not-published": "未公开办结",
  "taken-down": "已撤下",
  "no-interpretation": "缺解读",
  "no-mark": "缺效力标注",
  differs: "网页与审定稿不同",
};

/** Props of {@link ArticleFilterBar}. */
export interface ArticleFilterBarProps {
  readonly filter: ArticleFilter;
  readonly onFilter: (filter: ArticleFilter) => void;
  readonly departments: readonly string[];
  readonly kinds: readonly Choice[];
}

/** What narrows the list of articles down. */
export function ArticleFilterBar({ filter, onFilter, departments, kinds }: ArticleFilterBarProps): JSX.Element {
  const set = (change: Partial<ArticleFilter>): void => onFilter({ ...filter, ...change });
  return (
    <search class="filter" aria-label="筛选稿件">
      <Field label="查找">
        <input
          type="search"
          value={filter.text}
          placeholder="标题、种类、科室"
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </Field>
      <Select
        label="状态"
        value={filter.state}
        choices={ARTICLE_STATES.map((value) => ({ value, title: STATES[value] }))}
        onChoose={(value) => set({ state: ARTICLE_STATES.find((each) => each === value) ?? "any" })}
      />
      <Select
        label="到期"
        value={filter.within}
        choices={WITHIN.map((value) => ({ value, title: WITHIN_TITLES[value] }))}
        onChoose={(value) => set({ within: WITHIN.find((each) => each === value) ?? "any" })}
      />
      <Select
        label="责任科室"
        value={filter.department}
        choices={[ANY, ...departments.map((name) => ({ value: name, title: name }))]}
        onChoose={(department) => set({ department })}
      />
      <Select label="种类" value={filter.kind} choices={[ANY, ...kinds]} onChoose={(kind) => set({ kind })} />
    </search>
  );
}
