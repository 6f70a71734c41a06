import type { JSX } from "preact";
import type { AnnualReport, CellKey, ReportBreak } from "../../lib/model/annual-report.ts";
import type { NamedCase } from "../../lib/projections/case-name.ts";
import { CaseLinks } from "../reporting/CaseLinks.tsx";
import { Button } from "../ui/Button.tsx";

/** Props of {@link ReportBreaks}. */
export interface ReportBreaksProps {
  readonly report: Pick<AnnualReport, "breaks" | "unplaced" | "hints">;
  readonly named: (id: string) => NamedCase;
  /** The cells that are pointed at now. */
  readonly shown: readonly CellKey[];
  /** Points at cells in the tables. */
  readonly onShow: (cells: readonly CellKey[]) => void;
}

const LEVELS: readonly (readonly [ReportBreak["level"], string, string])[] = [
  ["hard", "必须改正", "late"],
  ["warn", "需要核实", "soon"],
];

/** 核对: every rule of the format that does not hold, with its cells and cases; what has no place; what the log would add. */
export function ReportBreaks({ report, named, shown, onShow }: ReportBreaksProps): JSX.Element {
  const { breaks, unplaced, hints } = report;
  const isFine = breaks.length === 0 && unplaced.length === 0;
  return (
    <section class="card report-breaks" aria-labelledby="report-breaks">
      <h2 id="report-breaks">勾稽关系核对</h2>
      {isFine && <p>三张表的勾稽关系都成立，已经收到的案件都计入了表中。</p>}
      {LEVELS.map(([level, title, tone]) => {
        const own = breaks.filter((one) => one.level === level);
        return (
          own.length > 0 && (
            <section key={level} aria-label={title}>
              <h3>
                <span class={`stamp ${tone}`}>{title}</span> {own.length} 处
              </h3>
              <ul>
                {own.map((one) => (
                  <Item
                    key={`${one.constraint} ${one.sentence}`}
                    {...one}
                    named={named}
                    shown={shown}
                    onShow={onShow}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {unplaced.length > 0 && (
        <section aria-label="登记不全、没有计全的案件">
          <h3>
            <span class="stamp late">登记不全、没有计全</span> {new Set(unplaced.map((one) => one.case)).size} 件
          </h3>
          <ul>
            {[...Map.groupBy(unplaced, ({ sentence }) => sentence)].map(([sentence, own]) => (
              <Item
                key={sentence}
                sentence={sentence}
                cells={[]}
                cases={own.map((one) => one.case)}
                named={named}
                shown={shown}
                onShow={onShow}
              />
            ))}
          </ul>
        </section>
      )}
      {hints.length > 0 && (
        <details>
          <summary>记录中可供参考的情况（{hints.length}处）</summary>
          <ul>
            {hints.map((one) => (
              <Item key={one.sentence} {...one} named={named} shown={shown} onShow={onShow} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type ItemProps = Pick<ReportBreak, "sentence" | "cells" | "cases"> &
  Omit<ReportBreaksProps, "report"> & { readonly constraint?: string };

function Item({ sentence, cells, cases, named, shown, onShow }: ItemProps): JSX.Element {
  const isShown = cells.length > 0 && cells.join(" ") === shown.join(" ");
  const words = isShown ? "不再标出" : "在表中标出";
  return (
    <li>
      <p>{sentence}</p>
      {cells.length > 0 && (
        <Button expanded={isShown} label={`${words}：${sentence}`} onPress={() => onShow(isShown ? [] : cells)}>
          {words}
        </Button>
      )}
      <CaseLinks cases={cases.map(named)} />
    </li>
  );
}
