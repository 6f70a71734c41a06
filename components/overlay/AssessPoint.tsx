import type { JSX } from "preact";
import { pointOf, type Point } from "../../lib/model/six-points.ts";
import { POINT_TITLES } from "../ui/six-point-titles.ts";
import type { OverlayItem } from "./overlay-state.ts";
import { useTrusted } from "./trusted.ts";

/** Props of {@link AssessPoint}. */
export interface AssessPointProps {
  /** Which of the six. */
  readonly point: Point;
  /** What is open in the draft; the point picks its own. */
  readonly open: readonly OverlayItem[];
  /** Something there may not be published. */
  readonly atRisk: boolean;
  /** Bring a card into view. */
  readonly onShow: (key: string) => void;
}

/** One point: what is asked, what the check found there, and the answer. */
export function AssessPoint({ point, open, atRisk, onShow }: AssessPointProps): JSX.Element {
  const trusted = useTrusted();
  const { title, question } = POINT_TITLES[point];
  const own = open.filter(({ category }) => pointOf(category) === point);
  const [first] = own;
  return (
    <fieldset class="point">
      <legend>{title}</legend>
      <p>
        {question}
        {first && (
          <button type="button" class="text" onClick={trusted(() => onShow(first.key))}>
            检查发现 {own.length} 处<span class="unseen">，查看{title}</span>
          </button>
        )}
      </p>
      <label class="choice">
        <input type="radio" name={point} value="none" disabled={atRisk} />
        无风险
      </label>
      <label class="choice">
        <input type="radio" name={point} value="risk" defaultChecked={atRisk} />
        有风险
      </label>
    </fieldset>
  );
}
