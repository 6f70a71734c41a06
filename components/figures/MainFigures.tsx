import type { JSX } from "preact";
import type { FigureShown } from "./shown-figures.ts";
import { differenceWords, numberText } from "./figure-words.ts";

/** Props of {@link MainFigures}. */
export interface MainFiguresProps {
  readonly figures: readonly FigureShown[];
  /** The one whose cases show. */
  readonly opened: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** The main figures of a period at a glance. */
export function MainFigures({ figures, opened, onOpen }: MainFiguresProps): JSX.Element | null {
  const main = figures.filter((one) => one.main);
  if (main.length === 0) return null;
  return (
    <ul class="main-figures" aria-label="主要数据">
      {main.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            class="main-figure"
            data-figure={one.id}
            aria-expanded={opened === one.id}
            onClick={() => onOpen(one.id)}
          >
            <span class="what">{one.title}</span>
            <span class={one.value === 0 ? "how-many muted" : "how-many"}>
              {one.value === undefined ? "未录入" : numberText(one.value)}{" "}
              {one.value !== undefined && <span class="unit">{one.unit}</span>}
            </span>
            <span class="muted">
              {one.before === undefined ? "上年同期没有记录" : `上年同期 ${numberText(one.before)}，`}
              {differenceWords(one)}
              {one.incomplete !== undefined && ` ${one.incomplete}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
