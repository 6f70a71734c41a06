import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { longDay } from "../../lib/deadlines/day-words.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import type { Result } from "../../lib/model/result.ts";
import type { FormField, StepFault } from "../../lib/model/step-fields.ts";
import { pointsText } from "../../lib/projections/scoring/points.ts";
import type { ScoreBoard } from "../../lib/projections/scoring/scores.ts";
import type { ScoreLine } from "../../lib/projections/scoring/score-lines.ts";
import { Basis } from "../cases/Basis.tsx";
import { caseLink } from "../cases/case-link.ts";
import type { FieldHelp } from "../cases/FieldInput.tsx";
import { StepForm, type StepInput } from "../cases/StepForm.tsx";
import { Button } from "../ui/Button.tsx";
import { isUndecided, SCORE_STATES } from "./score-words.ts";

/** What a person can decide, and how that is recorded. */
export interface DecideActions {
  readonly fields: (how: "confirm" | "strike") => readonly FormField[];
  /** What the form begins with. */
  readonly initial: (how: "confirm" | "strike", line: ScoreLine) => FieldValues;
  readonly check: (how: "confirm" | "strike", input: StepInput) => readonly StepFault[];
  /** Records all of them or none; what a line says of its department and kind holds where the input says nothing. */
  readonly onDecide: (
    how: "confirm" | "strike",
    lines: readonly ScoreLine[],
    input: StepInput,
  ) => Promise<Result<unknown>>;
}

/** Props of {@link ScoreItem}. */
export interface ScoreItemProps {
  readonly line: ScoreLine;
  readonly board: ScoreBoard;
  readonly today: LocalDate;
  readonly actions: DecideActions;
  readonly help: FieldHelp;
  /** What chooses it. */
  readonly children: ComponentChildren;
}

const TITLES = { confirm: "确认扣分", strike: "不予扣分" } as const;

/** One 情形: what is so, what it costs, what it is about, and what was or can be decided. */
export function ScoreItem({ line, board, today, actions, help, children }: ScoreItemProps): JSX.Element {
  const [how, setHow] = useState<"confirm" | "strike">();
  const rule = board.rules.find(({ id }) => id === line.rule);
  const about = line.subject || line.sentence;
  return (
    <li class={`score-item ${line.state}`}>
      <div class="choose">{children}</div>
      <div class="said">
        <p>
          <strong>{rule?.title ?? line.rule}</strong> <span class="cost">−{pointsText(line.hundredths)}</span>{" "}
          {rule && <Basis basis={rule.basis} />}
        </p>
        <p>{line.sentence}</p>
        <p class="muted">
          {longDay(line.on)}
          {line.subject !== "" && " · "}
          {line.case === undefined ? line.subject : <a href={caseLink(line.case)}>{line.subject}</a>}
        </p>
        {isUndecided(line) && line.candidates.length > 1 && (
          <p class="problem">承办部门有{line.candidates.join("、")}，确认时写明是哪个部门。</p>
        )}
        {isUndecided(line) && line.department === "" && line.candidates.length === 0 && (
          <p class="problem">记录里没有写明部门，确认时填写。</p>
        )}
        {!isUndecided(line) && (
          <p>
            {SCORE_STATES[line.state]}{" "}
            <span class="muted">{[line.by, line.decidedOn && longDay(line.decidedOn)].filter(Boolean).join(" ")}</span>
            {line.reason !== "" && ` 理由：${line.reason}`}
          </p>
        )}
        {line.changed !== undefined && <p class="problem">依据已变化：{line.changed}</p>}
        {how && (
          <StepForm
            key={how}
            label={`${TITLES[how]}：${about}`}
            dayTitle="确认日期"
            fields={() => actions.fields(how)}
            initial={{ on: today, values: actions.initial(how, line) }}
            today={today}
            check={(input) => actions.check(how, input)}
            submit={TITLES[how]}
            onSubmit={(input) => actions.onDecide(how, [line], input)}
            onCancel={() => setHow(undefined)}
            help={help}
          />
        )}
      </div>
      <div class="decide">
        {isUndecided(line) &&
          how === undefined &&
          (["confirm", "strike"] as const).map((each) => (
            <Button key={each} label={`${TITLES[each]}：${about}`} onPress={() => setHow(each)}>
              {TITLES[each]}
            </Button>
          ))}
        {line.deduction !== undefined && (
          <a href={caseLink(line.deduction)} aria-label={`扣分记录：${about}`}>
            {line.changed === undefined ? "扣分记录" : "去复核"}
          </a>
        )}
      </div>
    </li>
  );
}
