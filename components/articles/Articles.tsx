import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import {
  filterArticles,
  NO_ARTICLE_FILTER,
  type ArticleFilter,
} from "../../lib/projections/articles/filter-articles.ts";
import type { CaseLine } from "../../lib/projections/requests/case-line.ts";
import { sortLines, type LineOrder } from "../../lib/projections/requests/filter-lines.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Pager } from "../ui/Pager.tsx";
import type { Choice } from "../ui/Select.tsx";
import { ArticleFilterBar } from "./ArticleFilterBar.tsx";
import { ArticleTable } from "./ArticleTable.tsx";
import { countWords } from "../ui/count-words.ts";

/** Rows drawn at a time. */
const PAGE = 50;

/** How the list is looked at. */
export interface ArticleListView {
  readonly filter: ArticleFilter;
  readonly order: LineOrder;
  /** From 0. */
  readonly page: number;
}

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
  const [view, setView] = useState(initial);
  const { order, page } = view;
  const filter = useMemo(() => ({ ...view.filter, item: item?.value ?? "" }), [view.filter, item?.value]);
  const look = (change: Partial<ArticleListView>): void => {
    const next = { ...view, ...change };
    setView(next);
    onView(next);
  };
  const departments = useMemo(() => [...new Set(lines?.flatMap((line) => line.departments) ?? [])].sort(), [lines]);
  const rows = useMemo(() => sortLines(filterArticles(lines ?? [], filter), order), [lines, filter, order]);
  const pages = Math.ceil(rows.length / PAGE);
  const shown = Math.min(page, Math.max(pages - 1, 0));
  return (
    <section class="card list" aria-labelledby="articles">
      <div class="bar">
        <h2 id="articles">
          稿件 <output class="muted count-of">{countWords(lines, rows.length, isReading, "篇")}</output>
        </h2>
        <Button tone="primary" onPress={onStart}>
          新建稿件
        </Button>
      </div>
      <ArticleFilterBar
        filter={filter}
        onFilter={(next) => look({ filter: next, page: 0 })}
        departments={departments}
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
      {rows.length > 0 && (
        <>
          <ArticleTable
            label="稿件"
            lines={rows.slice(shown * PAGE, (shown + 1) * PAGE)}
            order={order}
            onOrder={(next) => look({ order: next })}
          />
          <Pager page={shown} pages={pages} onPage={(next) => look({ page: next })} />
        </>
      )}
      {lines?.length === 0 && !isReading && (
        <EmptyState title="还没有稿件">
          <p>在发布系统里打开稿件，可以在页面上开始审核；纸质办理的，点“新建稿件”登记。</p>
        </EmptyState>
      )}
      {lines && lines.length > 0 && rows.length === 0 && (
        <EmptyState title="没有符合条件的稿件">
          <button type="button" class="link" onClick={() => look({ filter: NO_ARTICLE_FILTER, page: 0 })}>
            显示全部
          </button>
        </EmptyState>
      )}
    </section>
  );
}
