import type { JSX } from "preact";
import { longDay } from "../../lib/deadlines/day-words.ts";
import { pointsText } from "../../lib/projections/scoring/points.ts";
import type { ScoreLine } from "../../lib/projections/scoring/score-lines.ts";
import { StepForm } from "../cases/StepForm.tsx";
import { useFocused } from "../ui/use-focused.ts";
import type { ScoreLinesProps } from "./ScoreLines.tsx";

/** Props of {@link ScoreBulk}. */
export interface ScoreBulkProps extends ScoreLinesProps {
  readonly lines: readonly ScoreLine[];
  readonly onClose: () => void;
  readonly onBack: () => void;
}

/** Fields that each line says for itself. */
const OF_LINE = ["department", "deduction-kind"];

/** Several of a department confirmed at once: what each costs and what is left, before anything is recorded. */
export function ScoreBulk(props: ScoreBulkProps): JSX.Element {
  const { lines, one, board, today, actions, help, onClose, onBack } = props;
  const heading = useFocused<HTMLHeadingElement>();
  const cost = lines.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const after = Math.max(0, board.full - one.lost - cost);
  const [first] = lines;
  if (!first) return <p class="muted">没有选中的情形。</p>;
  const own = (all: ReturnType<typeof actions.fields>) => all.filter(({ id }) => !OF_LINE.includes(id));
  const { department: _department, "deduction-kind": _kind, ...initial } = actions.initial("confirm", first);
  return (
    <section class="preview" aria-label="批量确认预览">
      <h3 ref={heading} tabIndex={-1}>
        将确认扣分 {lines.length} 项，共 {pointsText(cost)} 分：{one.department}从 {pointsText(one.score)} 分变为{" "}
        {pointsText(after)} 分
      </h3>
      <ul class="plain">
        {lines.map((line) => (
          <li key={line.key}>
            {longDay(line.on)} · {board.rules.find(({ id }) => id === line.rule)?.title} −{pointsText(line.hundredths)}{" "}
            · {line.subject || line.sentence}
          </li>
        ))}
      </ul>
      <StepForm
        label="批量确认扣分"
        dayTitle="确认日期"
        fields={() => own(actions.fields("confirm"))}
        initial={{ on: today, values: initial }}
        today={today}
        check={(input) => actions.check("confirm", input).filter(({ field }) => !OF_LINE.includes(field ?? ""))}
        submit={`确认这 ${lines.length} 项`}
        onSubmit={async (input) => {
          const saved = await actions.onDecide("confirm", lines, input);
          if (saved.ok) onClose();
          return saved;
        }}
        onCancel={onBack}
        help={help}
        isLater
      />
    </section>
  );
}
