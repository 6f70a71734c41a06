import type { JSX } from "preact";
import { rounded } from "../../lib/model/rounded.ts";
import type { NamedCase } from "../../lib/projections/case-name.ts";
import type { CaseChange } from "../../lib/projections/signed-reports/case-changes.ts";
import type { CaseMove, ReportDifferences } from "../../lib/projections/signed-reports/differences.ts";
import { isSum } from "../../lib/projections/signed-reports/frozen-cases.ts";
import { caseLink } from "../cases/case-link.ts";

/** Props of {@link Differences}. */
export interface DifferencesProps {
  /** What the two states are called: 签署时, 现在. */
  readonly titles: readonly [string, string];
  readonly differences: ReportDifferences;
  readonly nameOf: (cell: string) => string;
  readonly named: (id: string) => NamedCase;
  /** What a section of the texts is called. */
  readonly textTitle: (section: string) => string;
  /** What was recorded of the cases since, by id; absent while it is looked up. */
  readonly changes: Readonly<Record<string, readonly CaseChange[]>> | undefined;
}

/** What became of a figure that nobody had entered in one of the two. */
const MISSING = { before: "补填", after: "撤回填报" } as const;

/** Most cases that are told of one by one. */
export const MOST_MOVES = 200;

/** What is other between two states of a report: figure by figure, then each case that came, went or moved, and why. */
export function Differences(props: DifferencesProps): JSX.Element {
  const { titles, differences, nameOf, named, textTitle, changes } = props;
  const { figures, moved, texts } = differences;
  return (
    <div class="differences">
      {figures.length > 0 && (
        <div class="scroll">
          <table>
            <caption>数字的变化（{figures.length}格）</caption>
            <thead>
              <tr>
                {["单元格", ...titles, "变化"].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figures.map(({ cell, before, after, missing }) => (
                <tr key={cell}>
                  <th scope="row">{nameOf(cell)}</th>
                  <td>{missing === "before" ? "未填" : before}</td>
                  <td>{missing === "after" ? "未填" : after}</td>
                  <td>{missing === undefined ? signed(after - before) : MISSING[missing]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {texts.length > 0 && <p>文字有改动：{texts.map(textTitle).join("、")}。</p>}
      {moved.length > 0 && (
        <section aria-label="有变化的案件">
          <h3>有变化的案件（{moved.length}件）</h3>
          <ul>
            {moved.slice(0, MOST_MOVES).map((move) => (
              <li key={move.case}>
                <p>
                  <a href={caseLink(move.case)}>{named(move.case).name}</a>：{wayOf(move, nameOf)}
                </p>
                <Why changes={changes?.[move.case]} isRead={changes !== undefined} />
              </li>
            ))}
          </ul>
          {moved.length > MOST_MOVES && <p class="muted">另有 {moved.length - MOST_MOVES} 件没有逐件列出。</p>}
        </section>
      )}
    </div>
  );
}

function Why({
  changes = [],
  isRead,
}: {
  readonly changes: readonly CaseChange[] | undefined;
  readonly isRead: boolean;
}): JSX.Element {
  if (!isRead) return <p class="muted">正在查找原因……</p>;
  if (changes.length === 0)
    return (
      <p class="muted">
        这期间没有录入这件的步骤：可能是后来才收到另一台电脑的记录，或者统计的规则有变化，请打开案件核对。
      </p>
    );
  return (
    <ul class="muted">
      {changes.map(({ on, by, sentence }, at) => (
        <li key={at}>
          {on}　{by}
          {sentence}。
        </li>
      ))}
    </ul>
  );
}

function wayOf({ from, to }: CaseMove, nameOf: (cell: string) => string): string {
  const [was, is] = [from, to].map((cells) => {
    const names = cells.map((cell) => `“${nameOf(cell)}”`).join("、");
    // Without what its parts are told by: 申请人类型.
    return cells.some(isSum) ? `总计${names}而不计入其中任何一类` : names;
  });
  if (from.length === 0) return `新计入${is}`;
  if (to.length === 0) return `不再计入${was}`;
  if (from.some(isSum) && !to.some(isSum)) return `原来只计入${was}，现在计入${is}`;
  return `由${was}改为${is}`;
}

function signed(change: number): string {
  const text = String(rounded(change));
  return change === 0 ? "件数相同，案件不同" : change > 0 ? `+${text}` : text;
}
