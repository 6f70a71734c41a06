import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Result } from "../../lib/model/result.ts";
import type { Expiry } from "../../lib/projections/rules-shown/expiry.ts";
import { Basis } from "../cases/Basis.tsx";
import { ExpiredNotice } from "../rules-shown/ExpiredNotice.tsx";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** Props of {@link ExpiredRules}. */
export interface ExpiredRulesProps {
  readonly expiry: Expiry;
  readonly onKeep: (keep: boolean) => Answer;
}

const CHOICES: readonly (readonly [keep: boolean, title: string])[] = [
  [false, "按国家规定办理（默认）"],
  [true, "继续按原规定办理，作为本单位的内部制度"],
];

/** 规定已到期: what applies to cases that begin now. */
export function ExpiredRules({ expiry, onKeep }: ExpiredRulesProps): JSX.Element {
  const [action, run] = useAction();
  const name = useId();
  // Shown as chosen while it is being saved; then what was saved shows.
  const [choosing, setChoosing] = useState<boolean>();
  async function choose(keep: boolean): Promise<Result<unknown>> {
    setChoosing(keep);
    const result = await onKeep(keep);
    setChoosing(undefined);
    return result;
  }
  return (
    <section class="card expired-rules" aria-labelledby="expired-rules">
      <h2 id="expired-rules">规定已到期</h2>
      <ExpiredNotice expiry={expiry} />
      <p class="muted">
        依据：
        <Basis basis={expiry.basis} />
        。新文件印发后，请导入新的规则；原文件经清理继续有效的，也请选择继续执行。
      </p>
      <fieldset>
        <legend>到期之后开始的事项</legend>
        {CHOICES.map(([keep, title]) => (
          <label key={title}>
            <input
              type="radio"
              name={name}
              checked={keep === (choosing ?? expiry.kept !== undefined)}
              onChange={() => run(() => choose(keep), "已保存，在办的各件已重新计算。")}
            />{" "}
            {title}
          </label>
        ))}
      </fieldset>
      <ActionLine action={action} />
    </section>
  );
}
