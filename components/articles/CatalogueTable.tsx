import type { JSX } from "preact";
import type { CatalogueItem } from "../../lib/model/catalogue.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { CoverageLine } from "../../lib/projections/catalogue/coverage.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import { Basis } from "../cases/Basis.tsx";
import { caseLink } from "../cases/case-link.ts";
import { useArrowKeys } from "../cases/use-arrow-keys.ts";
import { COVERAGE_WORDS } from "./coverage-words.ts";

/** Props of {@link CatalogueTable}. */
export interface CatalogueTableProps {
  readonly label: string;
  readonly lines: readonly CoverageLine[];
  readonly today: LocalDate;
}

/** Items, one a row; arrow keys go from one to the next, Enter lists an item's articles. */
export function CatalogueTable({ label, lines, today }: CatalogueTableProps): JSX.Element {
  const list = useArrowKeys<HTMLTableElement>();
  return (
    <div class="scroll">
      <table class="items" aria-label={label} ref={list}>
        <thead>
          <tr>
            {["事项", "公开时限", "上次公开", "下次不晚于", "情况", "稿件"].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.item.id} line={line} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line, today }: { readonly line: CoverageLine; readonly today: LocalDate }): JSX.Element {
  const { item, state, last, due, sentence, basis } = line;
  const where = `${item.levels.join(" / ")}${item.mode === "主动公开" ? "" : `（${item.mode}）`}`;
  return (
    <tr>
      <td>
        <a class="item-title" data-row href={`#articles/${item.id}`} title={item.content}>
          {item.title}
        </a>
        {where !== "" && <p class="muted">{where}</p>}
        {item.note !== undefined && <p class="muted">{item.note}</p>}
      </td>
      <td>
        {item.period.says || "目录没有写"} <Resolved item={item} />
      </td>
      <td class="time">
        {last ? <a href={caseLink(last.case)}>{shortDay(last.publishedOn, today)}</a> : <span class="muted">没有</span>}
      </td>
      <td class="time">{due === undefined ? <span class="muted">—</span> : shortDay(due, today)}</td>
      <td>
        <span class={`state-of ${state}`}>{COVERAGE_WORDS[state]}</span>
        <p class="muted">
          {sentence} <Basis basis={[basis]} />
        </p>
        {last?.address !== undefined && <p class="muted address">{last.address}</p>}
      </td>
      <td>
        <a href={`#start/article/${item.id}`} aria-label={`新建稿件：${item.title}`}>
          新建稿件
        </a>
      </td>
    </tr>
  );
}

/** Where the source is at odds with its own basis: what it says, what applies, why. */
function Resolved({ item: { resolved = [] } }: { readonly item: CatalogueItem }): JSX.Element | null {
  if (resolved.length === 0) return null;
  return (
    <details>
      <summary>目录与依据不一致</summary>
      {resolved.map(({ of, says, applied, why, basis }) => (
        <dl key={of}>
          <div>
            <dt>目录写</dt>
            <dd>{says}</dd>
          </div>
          <div>
            <dt>执行</dt>
            <dd>{applied}</dd>
          </div>
          <div>
            <dt>理由</dt>
            <dd>
              {why} <Basis basis={[basis]} />
            </dd>
          </div>
        </dl>
      ))}
    </details>
  );
}
