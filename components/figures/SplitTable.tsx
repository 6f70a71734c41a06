import type { JSX } from "preact";
import { ComparedHead } from "./ComparedHead.tsx";
import { differenceWords, numberText } from "./figure-words.ts";
import type { SplitShown } from "./shown-figures.ts";

/** Props of {@link SplitTable}. */
export interface SplitTableProps {
  /** What the figure is, and by what it is told apart. */
  readonly label: string;
  readonly unit: string;
  readonly split: SplitShown;
  /** The value whose cases show. */
  readonly chosen?: string | undefined;
  /** Absent where none can be chosen. */
  readonly onChoose?: (value: string | undefined) => void;
}

/** A figure by department, channel or column: how many each, beside the year before. A press narrows the cases to one. */
export function SplitTable({ label, unit, split, chosen, onChoose }: SplitTableProps): JSX.Element {
  return (
    <table class="split" aria-label={label}>
      <ComparedHead of={split.title} />
      <tbody>
        {split.parts.map(({ value, title, count, before, at }) => (
          <tr key={value} class={chosen === value ? "opened" : undefined}>
            <th scope="row">{title}</th>
            <td class="num">
              {at.length === 0 || !onChoose ? (
                numberText(count)
              ) : (
                <button
                  type="button"
                  class="link"
                  aria-pressed={chosen === value}
                  aria-label={`${title}：${numberText(count)} ${unit}`}
                  onClick={() => onChoose(chosen === value ? undefined : value)}
                >
                  {numberText(count)}
                </button>
              )}
            </td>
            <td class="num muted">{before === undefined ? "—" : numberText(before)}</td>
            <td class="muted">{differenceWords({ value: count, before, unit })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
