import type { JSX } from "preact";
import { ARTICLE_STATES, type ArticleFilter } from "../../lib/projections/articles/filter-articles.ts";
import { departmentField, withinField } from "../cases/filter-fields.ts";
import { choicesOf, FilterBar } from "../ui/FilterBar.tsx";
import { ANY, type Choice } from "../ui/Select.tsx";

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
  return (
    <FilterBar
      label="筛选稿件"
      filter={filter}
      onFilter={onFilter}
      fields={[
        { kind: "text", of: "text", label: "查找", placeholder: "标题、种类、科室" },
        { kind: "choice", of: "state", label: "状态", choices: choicesOf(STATES, ARTICLE_STATES) },
        withinField,
        departmentField("责任科室", departments),
        { kind: "choice", of: "kind", label: "种类", choices: [ANY, ...kinds] },
      ]}
    />
  );
}
