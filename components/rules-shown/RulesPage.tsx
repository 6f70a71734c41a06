import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { longDay } from "../../lib/deadlines/day-words.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { RulePack } from "../../lib/model/rule-pack.ts";
import { isFound, type Differing, type ItemDiffering } from "../../lib/projections/rules-shown/differing.ts";
import { Basis } from "../cases/Basis.tsx";
import { Button } from "../ui/Button.tsx";
import { FilterBar } from "../ui/FilterBar.tsx";
import { PrintHead, type PrintHeadProps } from "../ui/PrintHead.tsx";
import { Says } from "./Differs.tsx";
import { ItemsDiffering } from "./ItemsDiffering.tsx";

/** Props of {@link RulesPage}. */
export interface RulesPageProps extends Omit<PrintHeadProps, "title"> {
  /** How the pack in force is called. */
  readonly title: string;
  readonly validity: RulePack["validity"];
  readonly today: LocalDate;
  readonly differing: readonly Differing[];
  readonly items: readonly ItemDiffering[];
  readonly onPrint: () => void;
  /** What stands above: that the document has expired. */
  readonly children?: ComponentChildren;
}

/** 规定之间的不同: all of them, with the days of the documents; narrowed by words, and for paper. */
export function RulesPage(props: RulesPageProps): JSX.Element {
  const { title, validity, today, onPrint, children } = props;
  const [filter, setFilter] = useState({ words: "" });
  const words = filter.words.trim();
  const differing = props.differing.filter((one) => isFound(words, one.topic, one.why, ...one.says.map(textOf)));
  const items = props.items.filter((one) =>
    isFound(words, one.title, one.says, one.applied, one.why, one.basis.document, one.source.document),
  );
  return (
    <article class="to-print rules-page" aria-label="规定之间的不同">
      <PrintHead {...props} title="规定之间的不同" />
      {children}
      <section class="card" aria-labelledby="differing">
        <div class="bar">
          <h2 id="differing">规定之间的不同</h2>
          <Button onPress={onPrint}>打印</Button>
        </div>
        <p class="muted">
          现用规则：{title}。{validity && validityWords(validity, today)}
          {validity && (
            <>
              {" "}
              依据：
              <Basis basis={validity.basis} />
            </>
          )}
        </p>
        <div class="screen-only">
          <FilterBar
            label="筛选规定之间的不同"
            filter={filter}
            fields={[{ of: "words", label: "查找", kind: "text", placeholder: "文件、条款、事项" }]}
            onFilter={setFilter}
          />
        </div>
        {differing.length === 0 ? (
          <p class="muted">没有符合的内容。</p>
        ) : (
          <table aria-labelledby="differing">
            <thead>
              <tr>
                {["事项", "各文件的规定", "为什么这样执行"].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {differing.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.topic}</th>
                  <td>
                    <Says of={one} />
                  </td>
                  <td>{one.why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {items.length > 0 && <ItemsDiffering items={items} />}
    </article>
  );
}

function textOf({ what, basis }: Differing["says"][number]): string {
  return `${what} ${basis.map(({ document, clause }) => `${document}${clause}`).join(" ")}`;
}

function validityWords({ from, until }: NonNullable<RulePack["validity"]>, today: LocalDate): string {
  const begun = from === undefined ? "" : `${longDay(from)}起施行`;
  if (until === undefined) return `${begun}，没有规定有效期。`;
  const ends = `有效期到${longDay(until)}${today > until ? "，已到期" : "，现行有效"}。`;
  return begun === "" ? ends : `${begun}，${ends}`;
}
