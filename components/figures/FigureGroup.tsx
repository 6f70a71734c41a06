import type { JSX } from "preact";
import { civilDayOf } from "../../lib/deadlines/civil-day.ts";
import { ComparedHead } from "./ComparedHead.tsx";
import type { FigureShown } from "./shown-figures.ts";
import { differenceWords, numberText, valueText } from "./figure-words.ts";

/** Props of {@link FigureGroup}. */
export interface FigureGroupProps {
  readonly title: string;
  readonly figures: readonly FigureShown[];
  /** The one whose cases show. */
  readonly opened: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** The figures under one heading, beside those of the year before. A press on one shows where it comes from. */
export function FigureGroup({ title, figures, opened, onOpen }: FigureGroupProps): JSX.Element {
  return (
    <section class="card figure-group" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <ComparedHead of="项目" />
        <tbody>
          {figures.map((one) => (
            <tr key={one.id} class={opened === one.id ? "opened" : undefined}>
              <th scope="row">
                {one.title}
                {one.asked && <Entered figure={one} />}
              </th>
              <td class="num">
                <button
                  type="button"
                  class={one.value === 0 ? "link none" : "link"}
                  data-figure={one.id}
                  aria-expanded={opened === one.id}
                  aria-label={`${one.title}：${valueText(one)}`}
                  onClick={() => onOpen(one.id)}
                >
                  {one.value === undefined ? "未录入" : <b>{numberText(one.value)}</b>}
                </button>{" "}
                {one.value !== undefined && <span class="unit">{one.unit}</span>}
                {one.incomplete !== undefined && <small class="muted"> {one.incomplete}</small>}
              </td>
              <td class="num muted">{one.before === undefined ? "—" : numberText(one.before)}</td>
              <td class="muted">{differenceWords(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Entered({ figure: { asked, value } }: { readonly figure: FigureShown }): JSX.Element | null {
  const said = asked?.entered.at(-1);
  if (value === undefined || !said) return null;
  return (
    <span class="mark-entered" title={`${said.by} ${civilDayOf(said.enteredAt)} 录入：${said.note}`}>
      录入
    </span>
  );
}
