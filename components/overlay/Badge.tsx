import type { JSX } from "preact";
import type { OverlayState } from "./overlay-state.ts";
import type { OpenCounts } from "./summary.ts";
import { useTrusted } from "./trusted.ts";

/** Props of {@link Badge}. */
export interface BadgeProps {
  /** What to show. */
  readonly state: OverlayState;
  /** What is still open. */
  readonly counts: OpenCounts;
  /** Open the panel, or close it. */
  readonly onPress: () => void;
}

/** The small button at the bottom right: how much must be dealt with, or a tick. */
export function Badge({ state, counts, onPress }: BadgeProps): JSX.Element {
  const trusted = useTrusted();
  const quiet = counts.ask + counts.advise;
  const tone = state.phase === "found" && counts.block === 0 ? "quiet" : state.phase;
  return (
    <button
      type="button"
      class={`badge ${tone}${state.held ? " held" : ""}`}
      aria-expanded={state.open}
      aria-label={label(state, counts)}
      onClick={trusted(onPress)}
    >
      <Mark phase={tone} />
      {tone === "asleep" && <span class="word">检查未运行</span>}
      {tone === "found" && <span class="count">{counts.block}</span>}
      {(tone === "found" || tone === "quiet") && quiet > 0 && <span class="more">{quiet}</span>}
    </button>
  );
}

function label(state: OverlayState, counts: OpenCounts): string {
  const verb = state.open ? "收起检查结果" : "打开检查结果";
  if (state.phase === "asleep") return `公开助手：检查未运行，${verb}`;
  if (state.phase === "checking") return `公开助手：正在检查，${verb}`;
  const parts = [];
  if (counts.block > 0) parts.push(`${counts.block} 处必须处理`);
  if (counts.ask > 0) parts.push(`${counts.ask} 处需要人判断`);
  if (counts.advise > 0) parts.push(`${counts.advise} 条提示`);
  return `公开助手：${parts.join("，") || "没有发现问题"}，${verb}`;
}

/** A sheet of paper; the sign on it says how the check stands. */
function Mark({ phase }: { readonly phase: string }): JSX.Element {
  const signs: Record<string, string> = {
    found: "M8.5 8v4M8.5 14.4v.2",
    asleep: "M6.5 11.5h4",
    checking: "M6 9h5M6 12.5h5",
  };
  return (
    <svg class="mark" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path d="M3.5 1.75h6.75L14 5.5v10.75H3.5z" />
      <path d={signs[phase] ?? "M6 10.8l2 2 3.6-4"} />
    </svg>
  );
}
