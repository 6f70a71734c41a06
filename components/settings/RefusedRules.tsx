import type { JSX } from "preact";
import { Notice } from "../ui/Notice.tsx";
import type { RefusedRule } from "./settings-state.ts";

/** Rules that cannot run, each with the reason; nothing where all can. */
export function RefusedRules({
  refused,
}: {
  /** The rules. */
  readonly refused: readonly RefusedRule[];
}): JSX.Element | null {
  if (refused.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>有 {refused.length} 条规则不能使用，检查时会跳过，请告知规则的编写人：</p>
      <ul class="refused">
        {refused.map((each) => (
          <li key={each.rule}>
            {each.title === each.rule ? each.rule : `${each.title}（${each.rule}）`}：{each.reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
