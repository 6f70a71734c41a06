import type { JSX } from "preact";
import type { LocalDate } from "../../lib/model/draft.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import {
  CONTENTS,
  type DepartmentRecord,
  type RecordFigure,
} from "../../lib/projections/supervision/department-record.ts";
import type { LogFinding } from "../../lib/projections/supervision/findings.ts";
import { caseLink } from "../cases/case-link.ts";

const TITLES: Readonly<Record<(typeof CONTENTS)[number], string>> = {
  active: "主动公开情况",
  "on-request": "依申请公开情况",
  service: "服务承诺兑现情况",
  complaints: "群众投诉处理情况",
  inspections: "监督检查",
};

/** Props of {@link DepartmentRecordCard}. */
export interface DepartmentRecordCardProps {
  readonly department: string;
  readonly year: number;
  /** Absent while it is being found. */
  readonly record: DepartmentRecord | undefined;
  /** Catalogue items of the department that are past their period today. */
  readonly items: readonly LogFinding[];
  readonly today: LocalDate;
}

/** 考核依据: what the log has of a department's year, by the contents of the assessment; each figure opens the cases behind it. */
export function DepartmentRecordCard(props: DepartmentRecordCardProps): JSX.Element {
  const { department, year, record, items, today } = props;
  return (
    <section class="card department-record" aria-labelledby="department-record">
      <h2 id="department-record">考核依据</h2>
      <p class="muted">
        记录里{department}
        {year}年的情况，点数字看是哪些。启用本工具以前的不在记录里，评定以核实的情况为准。
      </p>
      {record === undefined ? (
        <p class="muted">正在汇总……</p>
      ) : (
        CONTENTS.map((content) => (
          <section key={content} aria-label={TITLES[content]}>
            <h3>{TITLES[content]}</h3>
            {record[content].map((figure) => (
              <Figure key={figure.id} figure={figure} today={today} />
            ))}
            {content === "service" && <p class="muted">服务承诺的兑现没有记录，请按自查材料和实地考核的情况评定。</p>}
            {content === "active" && <Items items={items} />}
          </section>
        ))
      )}
    </section>
  );
}

function Figure({
  figure: { title, cases, isAgainst },
  today,
}: {
  readonly figure: RecordFigure;
  readonly today: LocalDate;
}): JSX.Element {
  if (cases.length === 0) {
    return (
      <p class="figure">
        <span>{title}</span> <b>0</b>
      </p>
    );
  }
  return (
    <details class={isAgainst ? "against" : undefined}>
      <summary class="figure">
        <span>{title}</span> <b>{cases.length}</b>
      </summary>
      <ul>
        {cases.map(({ id, name, on, note }, at) => (
          <li key={`${id} ${at}`}>
            <a href={caseLink(id)}>{name}</a> <span class="muted">{shortDay(on, today)}</span>
            {note !== undefined && <p class="muted">{note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Items({ items }: { readonly items: readonly LogFinding[] }): JSX.Element {
  const title = "到今天超过期限或者没有公开过的目录事项";
  if (items.length === 0) {
    return (
      <p class="figure">
        <span>{title}</span> <b>0</b>
      </p>
    );
  }
  return (
    <details class="against">
      <summary class="figure">
        <span>{title}</span> <b>{items.length}</b>
      </summary>
      <ul>
        {items.map(({ key, case: id, subject, sentence }) => (
          <li key={key}>
            {id === undefined ? subject : <a href={caseLink(id)}>{subject}</a>}
            <p class="muted">{sentence}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
