import type { JSX } from "preact";
import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import { periodDays } from "../../../lib/deadlines/period.ts";
import type { Figure } from "../../../lib/model/figures.ts";
import type { NamedCase } from "../../../lib/projections/case-name.ts";
import { CellDialog } from "../../annual/CellDialog.tsx";
import { CaseLinks } from "../../reporting/CaseLinks.tsx";
import { numberText } from "../figure-words.ts";

/** Props of {@link FormDialog}. */
export interface FormDialogProps {
  readonly title: string;
  /** Each once, as they were when a version was signed or as they are now. */
  readonly cases: readonly string[];
  readonly named: (id: string) => NamedCase;
  /** The figure of now; absent of a version that was signed. */
  readonly figure: Pick<Figure, "asked" | "cases"> | undefined;
  readonly onClose: () => void;
}

/** What is behind one figure of the form: its cases, or who entered it. */
export function FormDialog({ title, cases, named, figure, onClose }: FormDialogProps): JSX.Element {
  const outside = figure?.cases.filter((id) => id === "").length ?? 0;
  const entered = figure?.asked?.entered ?? [];
  return (
    <CellDialog title={title} onClose={onClose}>
      {figure === undefined && <p class="muted">这是签署时的数字和事项，不随以后的记录改变。</p>}
      <CaseLinks cases={cases.map(named)} />
      {entered.length > 0 && (
        <ul>
          {entered.map(({ period, value, by, enteredAt, note }) => (
            <li key={period}>
              {periodDays(period)?.title ?? period}：{numberText(value)}，{by || "未填姓名"} {civilDayOf(enteredAt)}{" "}
              录入
              {note === "" ? "" : `，来源：${note}`}
            </li>
          ))}
        </ul>
      )}
      {outside > 0 && <p class="muted">其中 {outside} 条不是事项的记录，在上面的统计项目里逐条列出。</p>}
      {cases.length + entered.length + outside === 0 && (
        <p>{figure?.asked ? "还没有录入：请在上面“还要录入”里录入。" : "没有事项计入这个数。"}</p>
      )}
    </CellDialog>
  );
}
