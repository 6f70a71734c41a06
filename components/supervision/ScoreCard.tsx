import type { JSX } from "preact";
import { pointsText } from "../../lib/projections/scoring/points.ts";
import type { ScoreBoard } from "../../lib/projections/scoring/scores.ts";
import { isUndecided } from "./score-words.ts";

/** Props of {@link ScoreCard}. */
export interface ScoreCardProps {
  readonly board: ScoreBoard;
  readonly department: string;
}

/** Beside a department's assessment: what it has left of the year's points. */
export function ScoreCard({ board, department }: ScoreCardProps): JSX.Element | null {
  const one = board.departments.find((each) => each.department === department.trim());
  if (!one) return null;
  const waiting = one.lines.filter(isUndecided).length;
  return (
    <section class="card" aria-labelledby="score-card">
      <h2 id="score-card">{board.year}年考核记分</h2>
      <p>
        得 {pointsText(one.score)} 分，满分 {pointsText(board.full)} 分，已确认扣分{" "}
        {one.lines.filter(({ state }) => state === "confirmed").length} 项
        {waiting > 0 && `，待确认 ${waiting} 项（全部确认为 ${pointsText(one.ifAll)} 分）`}。
      </p>
      <p>
        <a href={`#scoring/${board.year}`}>查看扣分情形</a>
      </p>
    </section>
  );
}
