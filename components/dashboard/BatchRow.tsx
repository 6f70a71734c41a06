import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { verdictOf } from "../../lib/check/batch/batch-summary.ts";
import { OUTCOMES } from "../../lib/model/category.ts";
import type { CheckedText, TextFinding } from "../../lib/model/checked-text.ts";
import { HIDDEN_PLACES } from "../ui/hidden-places.ts";
import { OUTCOME_TITLES } from "../ui/outcome-titles.ts";
import { VERDICT_TITLES } from "./verdict-titles.ts";

/** Kinds of findings named in the row, and findings listed below it; the rest is counted. */
const NAMED = 3;
const LISTED = 200;

/** Props of {@link BatchRow}. */
export interface BatchRowProps {
  readonly text: CheckedText;
}

/** One text of a batch; its name unfolds all that was found. */
export function BatchRow({ text }: BatchRowProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const verdict = verdictOf(text);
  return (
    <>
      <tr class={open ? "unfolded" : undefined}>
        <td>
          <button
            type="button"
            class="unfold"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <Name name={text.name} />
          </button>
        </td>
        <td>
          <span class={text.title === "" ? "muted" : "brief"}>{text.title || "—"}</span>
        </td>
        <td>
          <span class={`state ${verdict}`}>{VERDICT_TITLES[verdict]}</span>
        </td>
        <td>{briefly(text)}</td>
      </tr>
      {open && (
        <tr class="detail" id={id}>
          <td colSpan={4}>
            <Findings text={text} />
          </td>
        </tr>
      )}
    </>
  );
}

function Name({ name }: { readonly name: string }): JSX.Element {
  return <span>{name}</span>;
}

/** The first kinds of findings, the gravest first, with their counts. */
function briefly({ error, notes, findings }: CheckedText): string {
  if (error !== undefined) return error;
  const counts = new Map<string, number>();
  for (const outcome of OUTCOMES) {
    for (const finding of findings) {
      if (finding.outcome === outcome) counts.set(finding.title, (counts.get(finding.title) ?? 0) + finding.count);
    }
  }
  const kinds = [...counts].map(([title, count]) => `${title} ${count} 处`);
  const rest = kinds.length > NAMED ? ` 等 ${kinds.length} 种` : "";
  return [kinds.slice(0, NAMED).join("，") + rest, ...notes.slice(0, 1)].filter(Boolean).join("；") || "无";
}

function Findings({ text: { findings, notes, error } }: BatchRowProps): JSX.Element {
  return (
    <div class="facts">
      {[...(error === undefined ? [] : [error]), ...notes].map((note) => (
        <p key={note}>{note}</p>
      ))}
      {findings.length === 0 && error === undefined && notes.length === 0 && (
        <p class="muted">没有发现需要处理的内容。</p>
      )}
      {findings.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">位置</th>
              <th scope="col">类别</th>
              <th scope="col">结论</th>
              <th scope="col">摘录</th>
              <th scope="col">说明和依据</th>
            </tr>
          </thead>
          <tbody>
            {findings.slice(0, LISTED).map((finding, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the list never changes
              <FindingRow key={index} finding={finding} />
            ))}
          </tbody>
        </table>
      )}
      {findings.length > LISTED && <p class="muted">另有 {findings.length - LISTED} 条，请看导出的表格。</p>}
    </div>
  );
}

function FindingRow({ finding }: { readonly finding: TextFinding }): JSX.Element {
  const { place, count, hidden, title, outcome, excerpt, message, basis } = finding;
  return (
    <tr>
      <td class="time">
        {place}
        {count > 1 && `等 ${count} 处`}
        {hidden && <span class="muted">（在{HIDDEN_PLACES[hidden]}）</span>}
      </td>
      <td class="time">{title}</td>
      <td class={`time ${outcome}`}>{OUTCOME_TITLES[outcome]}</td>
      <td class="excerpt">
        {excerpt && (
          <>
            <span class="muted">{excerpt.before}</span>
            <mark>{excerpt.hit}</mark>
            <span class="muted">{excerpt.after}</span>
          </>
        )}
      </td>
      <td>
        {message}
        <span class="basis muted">依据：{basis.map(({ document, clause }) => `${document} ${clause}`).join("；")}</span>
      </td>
    </tr>
  );
}
