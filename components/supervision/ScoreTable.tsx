import type { JSX } from "preact";
import { pointsText } from "../../lib/projections/scoring/points.ts";
import type { DepartmentScore, ScoreBoard } from "../../lib/projections/scoring/scores.ts";
import { isUndecided, NOBODYS } from "./score-words.ts";

/** Props of {@link ScoreTable}. */
export interface ScoreTableProps {
  readonly board: ScoreBoard;
  /** The department whose deductions show below. */
  readonly opened: string | undefined;
  readonly onOpen: (department: string | undefined) => void;
}

/** Departments with what each kind cost them, what is left, and what is still to be decided. */
export function ScoreTable({ board, opened, onOpen }: ScoreTableProps): JSX.Element {
  const { rules, departments, unassigned } = board;
  return (
    <div class="scroll">
      <table class="scores" aria-label={`${board.year}年${board.title}`}>
        <thead>
          <tr>
            <th scope="col">部门</th>
            {rules.map(({ id, title, hundredths }) => (
              <th key={id} scope="col">
                {title} <span class="muted">每次 {pointsText(hundredths)}</span>
              </th>
            ))}
            <th scope="col">得分</th>
            <th scope="col">待确认</th>
          </tr>
        </thead>
        <tbody>
          {[...departments, ...(unassigned ? [unassigned] : [])].map((one) => (
            <Row key={one.department} one={one} rules={rules} opened={opened} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(
  props: Pick<ScoreTableProps, "opened" | "onOpen"> & {
    readonly one: DepartmentScore;
    readonly rules: ScoreBoard["rules"];
  },
): JSX.Element {
  const { one, rules, opened, onOpen } = props;
  const isOpened = opened === one.department;
  const waiting = one.lines.filter(isUndecided).length;
  const changed = one.lines.filter((line) => line.changed !== undefined).length;
  const name = one.department || NOBODYS;
  return (
    <tr class={isOpened ? "opened" : undefined}>
      <th scope="row">
        <button
          type="button"
          class="link"
          aria-expanded={isOpened}
          onClick={() => onOpen(isOpened ? undefined : one.department)}
        >
          {name}
        </button>
      </th>
      {rules.map(({ id, hundredths }) => {
        const count = one.counts[id] ?? 0;
        return (
          <td key={id}>
            {count === 0 ? <span class="muted">0</span> : `${count} 次 −${pointsText(count * hundredths)}`}
          </td>
        );
      })}
      <td class="score">{one.department === "" ? <span class="muted">—</span> : pointsText(one.score)}</td>
      <td>
        {waiting > 0 && (
          <>
            {waiting} 项{one.department !== "" && <span class="muted">，全部确认为 {pointsText(one.ifAll)}</span>}
          </>
        )}
        {changed > 0 && <p class="problem">{changed} 项依据已变化</p>}
        {waiting + changed === 0 && <span class="muted">没有</span>}
      </td>
    </tr>
  );
}
