import type { Outcome } from "../../lib/model/category.ts";
import type { OverlayItem, OverlayState } from "./overlay-state.ts";

/** How many items of each outcome are left to look at; items let pass are not counted. */
export type OpenCounts = Readonly<Record<Outcome, number>>;

/** Counts what is still open. */
export function openCounts(items: readonly OverlayItem[]): OpenCounts {
  const counts = { block: 0, ask: 0, advise: 0 };
  for (const item of items) if (!item.overridden && !item.settled) counts[item.outcome] += 1;
  return counts;
}

/** What the review lacks before publishing; none where a named person let the text pass. */
export function lacking({ review }: Pick<OverlayState, "review">): readonly string[] {
  return review && !review.passed ? review.missing : [];
}

/** The one sentence at the head of the panel, which is also what a screen reader is told when it changes. */
export function summary(state: OverlayState, counts: OpenCounts): string {
  if (state.phase === "asleep") return state.asleepReason ?? "检查没有运行，请先保存草稿，再刷新本页。";
  if (state.phase === "checking") return "正在检查……";
  if (counts.block > 0) {
    return state.held
      ? `还有 ${counts.block} 处不能发布的内容，请改好或由负责人批准后再按“发布”。`
      : `发现 ${counts.block} 处不能发布的内容${alsoFound(counts, "，另有 ")}。`;
  }
  const missing = lacking(state);
  if (state.held && missing.length > 0) return `还不能发布：${missing.join("、")}。`;
  const rest = alsoFound(counts, "还有 ");
  if (state.passed > 0) return `${state.passed} 处已由负责人批准，可以再按“发布”${rest && `；${rest}`}。`;
  if (rest) return `没有发现不能发布的内容；${rest}。`;
  const settled = state.items.filter((item) => item.settled).length;
  return settled > 0 ? `没有还要处理的内容，${settled} 处已说明不用改。` : "没有发现需要处理的内容。";
}

function alsoFound(counts: OpenCounts, lead: string): string {
  const parts = [];
  if (counts.ask > 0) parts.push(`${counts.ask} 处需要人判断`);
  if (counts.advise > 0) parts.push(`${counts.advise} 条提示`);
  return parts.length > 0 ? lead + parts.join("、") : "";
}
