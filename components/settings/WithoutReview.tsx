import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Settings } from "../../lib/model/settings.ts";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

type Choice = Settings["articleReview"];

const CHOICES: Readonly<Record<Choice, string>> = {
  pack: "按规则包",
  hold: "没有开始审核的，不能发布",
  offer: "没有开始审核的，可以发布；开始了的，办完才能发布",
  off: "不使用审核；已经开始的，仍要办完才能发布",
};

/** Props of {@link WithoutReview}. */
export interface WithoutReviewProps {
  readonly chosen: Choice;
  /** What the rules in force want. */
  readonly byPack: "hold" | "offer";
  readonly onChoose: (choice: Choice) => Answer;
}

/** What becomes of an article that nobody began a review for. */
export function WithoutReview({ chosen, byPack, onChoose }: WithoutReviewProps): JSX.Element {
  const [action, run] = useAction();
  const name = useId();
  return (
    <fieldset class="without-review">
      <legend>发布时没有审核记录的稿件</legend>
      {Object.entries(CHOICES).map(([value, title]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => isChoice(value) && run(() => onChoose(value), "已保存，打开的页面随即照此办理。")}
          />{" "}
          {title}
          {value === "pack" && <span class="muted">（现行规则：{CHOICES[byPack]}）</span>}
        </label>
      ))}
      <p class="muted">任何时候都可以由具名的批准人写明理由放行，放行会记录。</p>
      <ActionLine action={action} />
    </fieldset>
  );
}

function isChoice(value: string): value is Choice {
  return value in CHOICES;
}
