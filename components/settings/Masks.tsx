import type { JSX } from "preact";
import type { MaskGroup } from "../../lib/check/mask-choices.ts";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** Props of {@link Masks}. */
export interface MasksProps {
  /** What there is to choose; nothing shows where there is nothing. */
  readonly groups: readonly MaskGroup[];
  /** Offer this mask first for these rules. */
  readonly onChoose: (rules: readonly string[], label: string) => Answer;
}

/** Which way of masking is offered first, by kind of number. */
export function Masks({ groups, onChoose }: MasksProps): JSX.Element | null {
  const [action, run] = useAction();
  if (groups.length === 0) return null;
  return (
    <section class="card" aria-labelledby="masks">
      <h2 id="masks">遮盖方式</h2>
      <p class="muted">“一键改好”时先用哪一种；其他几种仍可以在稿件上选。没有选过的，用最严的一种。</p>
      {groups.map(({ title, rules, options, chosen }) => (
        <fieldset key={rules.join(" ")} class="masks">
          <legend>{title}</legend>
          {options.map(({ label, from, to }, index) => (
            <label key={label}>
              <input
                type="radio"
                name={`mask-${rules.join("-")}`}
                checked={label === chosen}
                onChange={() => run(() => onChoose(rules, label), `${title}先用“${label}”。`)}
              />
              <span>
                {label}
                {index === 0 && <span class="tag">最严</span>}
              </span>
              <span class="example">
                <s>{from}</s> {to}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <ActionLine action={action} />
    </section>
  );
}
