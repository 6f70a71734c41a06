import type { ArticleView } from "../../../lib/model/article-view.ts";
import type { ReviewState } from "./review-state.ts";

type Clock = ArticleView["clocks"][number];
type Next = ArticleView["next"][number];

/** How the review stands, in a few words beside the section's name. */
export function standing({ phase, article, policy, changed, passed }: ReviewState): string {
  if (phase === "waiting") return "正在查对……";
  if (phase === "failed") return "没有读到，没有拦下发布";
  if (!article) return policy === "hold" ? "还没有开始" : "";
  if (passed) return "已由负责人批准放行";
  if (changed) return "审定后有改动";
  if (article.state === "closed") return article.outcome ?? "已经办结";
  if (article.mayPublish) return "可以发布";
  const [next] = due(article);
  return next ? `下一步：${next.title}` : "等待回复";
}

/** It was closed and not published, and cannot be opened again for a change: another review may begin. */
export function isGivenUp({ state, published, next }: Pick<ArticleView, "state" | "published" | "next">): boolean {
  return state === "closed" && published === undefined && !next.some(({ again }) => again);
}

/** What somebody has to do next; what may be done is no part of it, nor publishing, which is done on the page. */
export function due({ next }: Pick<ArticleView, "next">): readonly Next[] {
  return next.filter(({ optional, publishes }) => !optional && !publishes);
}

/** What can be done besides: branches, sending back, and entering by hand that it was published. */
export function besides({ next }: Pick<ArticleView, "next">): readonly Next[] {
  return next.filter(({ optional, publishes }) => optional || publishes);
}

/** Limits that count now, the main one first. */
export function openClocks({ clocks }: Pick<ArticleView, "clocks">): readonly Clock[] {
  const open = clocks.filter(({ state }) => state === "running" || state === "paused" || state === "overdue");
  return [...open.filter(({ main }) => main), ...open.filter(({ main }) => !main)];
}

const UNITS = { workday: "个工作日", "calendar-day": "天", month: "天", hour: "小时" } as const;

/** 最后一日 2026-12-18，剩 19 个工作日. */
export function clockWords({ due: last, left, unit, state, provisional }: Clock): string {
  const day = `最后一日 ${last.slice(0, 10)}${provisional ? "（暂定）" : ""}`;
  if (state === "paused") return `${day}，期限中止`;
  // Months are counted to their day; how many are left says little.
  if (unit === "month") return state === "overdue" ? `${day}，已超期` : day;
  const count = Math.trunc(left);
  if (count === 0) return state === "overdue" ? `${day}，已超期` : `${day}，今天到期`;
  return `${day}，${count > 0 ? "剩" : "超期"} ${Math.abs(count)} ${UNITS[unit]}`;
}
