import type { JSX } from "preact";
import type { AllowEntry } from "../../lib/model/waiver.ts";
import { civilSecond } from "../../lib/deadlines/civil-time.ts";
import { Button } from "../ui/Button.tsx";
import { CATEGORY_TITLES } from "../ui/category-titles.ts";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** Props of {@link AllowList}. */
export interface AllowListProps {
  /** What the agency's people are no more asked about, oldest first. */
  readonly entries: readonly AllowEntry[];
  /** What the rules are called, by id. */
  readonly ruleTitles: ReadonlyMap<string, string>;
  /** Take one off the list. */
  readonly onWithdraw: (id: string) => Answer;
}

/** What was said to need no change in any draft of the agency, by whom, when and why. */
export function AllowList({ entries, ruleTitles, onWithdraw }: AllowListProps): JSX.Element {
  const [action, run] = useAction();
  return (
    <section class="card" aria-labelledby="allowed">
      <h2 id="allowed">不再提示的内容</h2>
      <p class="muted">在检查面板中选了“本单位以后都不提示这一处”的内容。撤回后，稿件中再出现时照常提示。</p>
      {entries.length === 0 ? (
        <p class="muted">还没有。</p>
      ) : (
        <ul class="allowed">
          {entries.toReversed().map(({ id, rule, category, text, reason, by, at }) => (
            <li key={id}>
              <div>
                <strong>{text}</strong>
                <span class="muted">（{ruleTitles.get(rule) ?? CATEGORY_TITLES[category]}）</span>
                <p>理由：{reason}</p>
                <p class="muted">
                  {by.name || "未填姓名"}，{civilSecond(at)}
                </p>
              </div>
              <Button
                tone="danger"
                label={`撤回 ${text}`}
                onPress={() => run(() => onWithdraw(id), `已撤回“${text}”，以后照常提示。`)}
              >
                撤回
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ActionLine action={action} />
    </section>
  );
}
