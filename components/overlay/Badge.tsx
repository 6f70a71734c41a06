import type { JSX } from "preact";
import type { OverlayState } from "./overlay-state.ts";
import { lacking, type OpenCounts } from "./summary.ts";
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
  const found = state.phase === "found";
  const tone = found && counts.block + quiet === 0 ? "clean" : state.phase;
  return (
    <button
      type="button"
      class={`badge ${tone}${state.held && counts.block + lacking(state).length > 0 ? " held" : ""}`}
      aria-expanded={state.open}
      aria-keyshortcuts="Alt+G"
      title="检查结果（Alt+G）"
      onClick={trusted(onPress)}
    >
      <Mark phase={tone} />
      <span class="unseen">公开助手：{STANDING[tone]}</span>
      {state.phase === "asleep" && <span class="word">检查未运行</span>}
      {found && counts.block > 0 && (
        <>
          <span class="count">{counts.block}</span>
          <span class="unseen"> 处必须处理 </span>
        </>
      )}
      {found && quiet > 0 && (
        <>
          <span class="more">{quiet}</span>
          <span class="unseen"> 处需要判断或者留意</span>
        </>
      )}
    </button>
  );
}

const STANDING = { checking: "正在检查", clean: "没有发现问题", asleep: "", found: "" };

/** A sheet of paper; the sign on it says how the check stands. */
function Mark({ phase }: { readonly phase: string }): JSX.Element {
  const signs: Record<string, string> = {
    found: "M6.5 9h5M6.5 12.5h5",
    asleep: "M6.5 11h5",
    checking: "M6.5 9h5M6.5 12.5h5",
  };
  return (
    <svg class="mark" viewBox="0 0 18 18" width="20" height="20" aria-hidden="true">
      <path d="M3.75 1.75h7L14.5 5.5v10.75H3.75z" />
      <path d={signs[phase] ?? "M6.4 10.4l2 2 3.4-4"} />
    </svg>
  );
}
