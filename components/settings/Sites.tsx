import type { JSX } from "preact";
import { Button } from "../ui/Button.tsx";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** Props of {@link Sites}. */
export interface SitesProps {
  /** Origins switched on. */
  readonly sites: readonly string[];
  /** Switch one off. */
  readonly onDisable: (origin: string) => Answer;
}

/** The sites on which drafts are checked. */
export function Sites({ sites, onDisable }: SitesProps): JSX.Element {
  const [action, run] = useAction();
  return (
    <section class="card" aria-labelledby="sites">
      <h2 id="sites">已启用的网站</h2>
      {sites.length === 0 ? (
        <p class="muted">还没有启用任何网站。打开本单位网站的后台，点工具栏上的图标，选择“在此网站启用”。</p>
      ) : (
        <ul class="sites">
          {sites.map((origin) => (
            <li key={origin}>
              <span>{origin}</span>
              <Button
                tone="danger"
                label={`停用 ${origin}`}
                onPress={() => run(() => onDisable(origin), `已停用 ${origin}，其他网站不受影响。`)}
              >
                停用
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ActionLine action={action} />
    </section>
  );
}
