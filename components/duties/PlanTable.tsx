import type { JSX } from "preact";
import { monthDay, weekdayName } from "../../lib/deadlines/day-words.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { documentName } from "../../lib/model/document-name.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import type { PlanEntry } from "../../lib/projections/duties/year-plan.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { caseLink } from "../cases/case-link.ts";
import { DUTY_WORDS } from "./duty-words.ts";

/** Props of {@link PlanTable}. */
export interface PlanTableProps {
  readonly label: string;
  /** By month; one without a title has no heading. */
  readonly groups: readonly { readonly title: string; readonly entries: readonly PlanEntry[] }[];
  readonly today: LocalDate;
  readonly lines: ReadonlyMap<string, CaseLine>;
}

/** What is due when, and how it stands. */
export function PlanTable({ label, groups, today, lines }: PlanTableProps): JSX.Element {
  return (
    <div class="wide">
      <table class="plan" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">到期</th>
            <th scope="col">事项</th>
            <th scope="col">情况</th>
            <th scope="col">由谁办</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        {groups.map(({ title, entries }) => (
          <tbody key={title}>
            {title !== "" && (
              <tr class="month">
                <th scope="rowgroup" colSpan={5}>
                  {title}
                </th>
              </tr>
            )}
            {entries.map((entry) => (
              <PlanRow key={entry.key} entry={entry} today={today} lines={lines} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type PlanRowProps = Pick<PlanTableProps, "today" | "lines"> & { readonly entry: PlanEntry };

function PlanRow({ entry, today, lines }: PlanRowProps): JSX.Element {
  const { title, due, workday, state, who, basis, also, by } = entry;
  const words = DUTY_WORDS[state];
  return (
    <tr>
      <td class="when">
        {shortDay(due, today)} <span class="muted">{weekdayName(due)}</span>
        {workday !== undefined && <div class="muted">此前最后一个工作日是{monthDay(workday)}</div>}
      </td>
      <td class="content">
        <a href={entry.case === undefined ? "#catalogue" : caseLink(entry.case)}>{title}</a>
        {also.map((other) => (
          <div key={other.title} class="muted">
            另有{other.title}：{shortDay(other.due, today)}（{cited(other.basis)}）
          </div>
        ))}
      </td>
      <td>
        <span class={`stamp ${words.tone}`}>{words.title}</span>
        {by.map((id) => (
          <div key={id}>
            <a href={caseLink(id)}>{lines.get(id)?.content || "完成它的事项"}</a>
          </div>
        ))}
      </td>
      <td>{who}</td>
      <td>{cited(basis)}</td>
    </tr>
  );
}

function cited({ document, clause }: PlanEntry["basis"]): string {
  return `${documentName(document)}${clause}`;
}
