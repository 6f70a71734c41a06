import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ScoreSheet } from "../../lib/documents/score-sheet.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { ScoreBoard } from "../../lib/projections/scoring/scores.ts";
import { Basis } from "../cases/Basis.tsx";
import type { FieldHelp } from "../cases/FieldInput.tsx";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Select } from "../ui/Select.tsx";
import type { DecideActions } from "./ScoreItem.tsx";
import { ScoreLines } from "./ScoreLines.tsx";
import { ScoreSheetPaper } from "./ScoreSheetPaper.tsx";
import { ScoreTable } from "./ScoreTable.tsx";

/** Props of {@link Scoring}. */
export interface ScoringProps {
  /** Absent while the log is being read. */
  readonly board: ScoreBoard | undefined;
  readonly sheet: ScoreSheet | undefined;
  readonly year: string;
  readonly years: readonly string[];
  readonly onYear: (year: string) => void;
  readonly today: LocalDate;
  readonly actions: DecideActions;
  readonly help: FieldHelp;
  readonly onStart: () => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
}

/** 考核记分: what each department has left of its points, by what, and what is still to be decided. */
export function Scoring(props: ScoringProps): JSX.Element {
  const { board, sheet, year, years, onYear, today, actions, help, onStart, onSave, onPrint } = props;
  const [opened, setOpened] = useState<string>();
  const all = board ? [...board.departments, ...(board.unassigned ? [board.unassigned] : [])] : [];
  const one = all.find(({ department }) => department === opened);
  return (
    <>
      <div class="scoring">
        <section class="card list" aria-labelledby="scoring">
          <div class="bar">
            <h2 id="scoring">{board?.title ?? "考核记分"}</h2>
            <div class="line">
              <Select
                label="年度"
                value={year}
                choices={years.map((value) => ({ value, title: `${value}年` }))}
                onChoose={onYear}
              />
              <Button onPress={onStart}>登记扣分情形</Button>
              <Button busy={!sheet} onPress={onPrint}>
                打印记分表
              </Button>
              <Button busy={!sheet} onPress={onSave}>
                导出记分表
              </Button>
            </div>
          </div>
          {board && (
            <p class="muted said-once">
              情形按本工具的记录得出，确认后才扣分；按期限的最后一日或者发生之日计入年度。 <Basis basis={board.basis} />
            </p>
          )}
          {!board && <p class="muted">正在读取记录……</p>}
          {board && all.length === 0 && (
            <EmptyState title="还没有部门">
              <p>在设置的“本单位”中填写科室，或者登记事项时写明部门。</p>
            </EmptyState>
          )}
          {board && all.length > 0 && <ScoreTable board={board} opened={opened} onOpen={setOpened} />}
        </section>
        {board && one && (
          <ScoreLines
            key={`${year} ${one.department}`}
            one={one}
            board={board}
            today={today}
            actions={actions}
            help={help}
          />
        )}
      </div>
      {sheet && <ScoreSheetPaper sheet={sheet} />}
    </>
  );
}
