import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import {
  filterArticles,
  NO_ARTICLE_FILTER,
  type ArticleFilter,
} from "../../lib/projections/articles/filter-articles.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { CaseListCard } from "../cases/CaseListCard.tsx";
import { useCaseList, useDepartments, type CaseListView } from "../cases/use-case-list.ts";
import { Button } from "../ui/Button.tsx";
import type { Choice } from "../ui/Select.tsx";
import { ArticleFilterBar } from "./ArticleFilterBar.tsx";
import { ArticleTable } from "./ArticleTable.tsx";

/** How the list is looked at. */
export type ArticleListView = CaseListView<ArticleFilter>;

/** What is open, the earliest last day first. */
export const OPEN_ARTICLES: ArticleListView = {
  filter: { ...NO_ARTICLE_FILTER, state: "open" },
  order: { by: "due", isDescending: false },
  page: 0,
};

/** Props of {@link Articles}. */
export interface ArticlesProps {
  /** How it was looked at before a case was opened. */
  readonly initial: ArticleListView;
  readonly onView: (view: ArticleListView) => void;
  /** All articles; absent while they are being read. */
  readonly lines: readonly CaseLine[] | undefined;
  /** Older records are still being read. */
  readonly isReading: boolean;
  readonly kinds: readonly Choice[];
  /** The catalogue item that the list is narrowed to. */
  readonly item?: Choice | undefined;
  /** Shows all items again. */
  readonly onAllItems: () => void;
  readonly onStart: () => void;
}

/** 稿件: all articles, from the draft to the public page and after. */
export function Articles(props: ArticlesProps): JSX.Element {
  const { initial, onView, lines, isReading, kinds, item, onAllItems, onStart } = props;
  const narrow = useCallback(
    (all: readonly CaseLine[], filter: ArticleFilter) => filterArticles(all, { ...filter, item: item?.value ?? "" }),
    [item?.value],
  );
  const list = useCaseList(lines, narrow, initial, onView);
  return (
    <CaseListCard
      id="articles"
      title="稿件"
      unit="篇"
      lines={lines}
      isReading={isReading}
      list={list}
      table={ArticleTable}
      buttons={
        <Button tone="primary" onPress={onStart}>
          新建稿件
        </Button>
      }
      nothing={{
        title: "还没有稿件",
        says: "在发布系统里打开稿件，可以在页面上开始审核；纸质办理的，点“新建稿件”登记。",
      }}
      notFound="没有符合条件的稿件"
      onAll={() => {
        list.onFilter(NO_ARTICLE_FILTER);
        if (item) onAllItems();
      }}
    >
      <ArticleFilterBar
        filter={list.view.filter}
        onFilter={list.onFilter}
        departments={useDepartments(lines)}
        kinds={kinds}
      />
      {item && (
        <p class="narrowed">
          目录事项：{item.title}{" "}
          <button type="button" class="link" onClick={onAllItems}>
            显示全部事项
          </button>
        </p>
      )}
    </CaseListCard>
  );
}
