import type { JSX } from "preact";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { Trail as TrailOf } from "../../lib/projections/trail/trail.ts";
import type { TrailRow } from "../../lib/projections/trail/trail-row.ts";
import { caseLink } from "../cases/case-link.ts";
import { Basis } from "../cases/Basis.tsx";
import { Button } from "../ui/Button.tsx";
import { PrintHead, type PrintHeadProps } from "../ui/PrintHead.tsx";
import { Responsible } from "./Responsible.tsx";

/** Props of {@link Trail}. */
export interface TrailProps extends Omit<PrintHeadProps, "title"> {
  /** The case's id. */
  readonly id: string;
  /** Its number, or title; what it is about; how its procedure is called. */
  readonly name: string;
  readonly subject: string;
  readonly procedure: string;
  /** The rules that it went by: the pack's title, and of what days they are where they have days. */
  readonly rules: string;
  readonly state: string;
  readonly trail: TrailOf;
  readonly onPrint: () => void;
}

/** 责任追溯: for one case who proposed, reviewed, approved, let pass and published, when, and on which basis. */
export function Trail(props: TrailProps): JSX.Element {
  const { id, name, subject, trail } = props;
  return (
    <article class="to-print trail" aria-label="责任追溯">
      <PrintHead {...props} title="责任追溯表" />
      <div class="bar screen-only">
        <a href={caseLink(id)}>← 返回办理页</a>
        <Button tone="primary" onPress={props.onPrint}>
          打印
        </Button>
      </div>
      <section class="card trail-head" aria-labelledby="trail-head">
        <h2 id="trail-head">{name}</h2>
        {subject !== "" && <p>{subject}</p>}
        <p>
          办理程序：{props.procedure}　办理状态：{props.state}
        </p>
        <p>适用的规则：{props.rules}</p>
        <p>
          依据：
          <Basis basis={trail.basis} />
        </p>
        {trail.open.length > 0 && (
          <div class="faults">
            <p>没有按期完成，办理过程中没有对应步骤的：</p>
            {trail.open.map((sentence) => (
              <p key={sentence} class="fault">
                {sentence}
              </p>
            ))}
          </div>
        )}
      </section>
      <Responsible responsible={trail.responsible} />
      <section class="card" aria-labelledby="trail-rows">
        <h2 id="trail-rows">
          办理经过 <span class="muted count-of">共 {trail.rows.length} 条，按发生的先后排列</span>
        </h2>
        {trail.byTitle > 0 && (
          <p class="hint">
            检查、放行的记录中有 {trail.byTitle} 次填写，是按标题和发布系统的页面与本件对应的，请核对。
          </p>
        )}
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col" class="when">
                  发生时间
                </th>
                <th scope="col" class="when">
                  录入时间
                </th>
                <th scope="col">事项</th>
                <th scope="col" class="party">
                  责任人
                </th>
                <th scope="col" class="party">
                  录入人
                </th>
                <th scope="col" class="rests">
                  依据
                </th>
              </tr>
            </thead>
            <tbody>
              {trail.rows.map((row) => (
                <Row key={`${row.kind} ${row.id}`} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </article>
  );
}

function Row({ row }: { readonly row: TrailRow }): JSX.Element {
  const { kind, on, at, enteredAt, isLater, what, details, faults, named, by, basis } = row;
  return (
    <tr class={kind === "override" ? "override" : undefined}>
      <td>{at === undefined ? on : civilMinute(at)}</td>
      <td>
        {civilMinute(enteredAt)} {isLater && <span class="later">补录</span>}
      </td>
      <td class="what">
        <strong>{what}</strong>
        {details.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {faults.map((line) => (
          <p key={line} class="fault">
            {line}
          </p>
        ))}
      </td>
      <td>
        {named.map(({ title, name }) => (
          <p key={title}>
            {title}：<strong>{name}</strong>
          </p>
        ))}
      </td>
      <td>
        {by.name || "未填姓名"}
        {(by.department || by.role) && <p class="muted">{[by.department, by.role].filter(Boolean).join(" ")}</p>}
      </td>
      <td>
        <Basis basis={basis} />
      </td>
    </tr>
  );
}
