import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { DepartmentScore, ScoreBoard } from "../../lib/projections/scoring/scores.ts";
import type { ScoreLine } from "../../lib/projections/scoring/score-lines.ts";
import type { FieldHelp } from "../cases/FieldInput.tsx";
import { Button } from "../ui/Button.tsx";
import { NOBODYS, isUndecided } from "./score-words.ts";
import { ScoreBulk } from "./ScoreBulk.tsx";
import { ScoreItem, type DecideActions } from "./ScoreItem.tsx";

/** Props of {@link ScoreLines}. */
export interface ScoreLinesProps {
  readonly one: DepartmentScore;
  readonly board: ScoreBoard;
  readonly today: LocalDate;
  readonly actions: DecideActions;
  readonly help: FieldHelp;
}

/** Everything of one department: what is to be decided, several of it at once, and what was. */
export function ScoreLines({ one, board, today, actions, help }: ScoreLinesProps): JSX.Element {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isPreview, setPreview] = useState(false);
  const undecided = one.lines.filter(isUndecided);
  const decided = one.lines.filter((line) => !isUndecided(line));
  // What was decided meanwhile is chosen no more.
  const picked = undecided.filter(({ key }) => chosen.includes(key));
  const choosable = undecided.filter(({ department }) => department !== "");
  const name = one.department || NOBODYS;
  const item = (line: ScoreLine): JSX.Element => (
    <ScoreItem key={line.deduction ?? line.key} line={line} board={board} today={today} actions={actions} help={help}>
      {isUndecided(line) && line.department !== "" && (
        <input
          type="checkbox"
          aria-label={`选中：${line.subject || line.sentence}`}
          checked={chosen.includes(line.key)}
          onChange={(event) =>
            setChosen(event.currentTarget.checked ? [...chosen, line.key] : chosen.filter((key) => key !== line.key))
          }
        />
      )}
    </ScoreItem>
  );
  return (
    <section class="card score-lines" aria-label={`${name}的扣分情形`}>
      <div class="bar">
        <h2>
          {name} <span class="muted count-of">{one.lines.length} 项情形</span>
        </h2>
        {choosable.length > 1 && !isPreview && (
          <div class="line">
            <Button
              onPress={() => setChosen(picked.length === choosable.length ? [] : choosable.map(({ key }) => key))}
            >
              {picked.length === choosable.length ? "全不选" : "全选待确认的"}
            </Button>
            <Button busy={picked.length === 0} onPress={() => setPreview(true)}>
              确认所选 {picked.length} 项
            </Button>
          </div>
        )}
      </div>
      {isPreview && picked.length > 0 ? (
        <ScoreBulk
          lines={picked}
          one={one}
          board={board}
          today={today}
          actions={actions}
          help={help}
          onClose={() => {
            setPreview(false);
            setChosen([]);
          }}
          onBack={() => setPreview(false)}
        />
      ) : (
        undecided.length > 0 && (
          <>
            <h3>待确认</h3>
            <ul>{undecided.map(item)}</ul>
          </>
        )
      )}
      {decided.length > 0 && (
        <>
          <h3>已经决定的</h3>
          <ul>{decided.map(item)}</ul>
        </>
      )}
      {one.lines.length === 0 && <p class="muted">{board.year}年没有扣分情形。</p>}
    </section>
  );
}
