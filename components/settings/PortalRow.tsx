import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.tsx";
import { ConfirmRemove } from "./ConfirmRemove.tsx";
import type { Answer, PortalSummary } from "./settings-state.ts";

/** Props of {@link PortalRow}. */
export interface PortalRowProps {
  readonly portal: PortalSummary;
  /** Does it and says how it came out. */
  readonly run: (action: () => Answer, done: string) => void;
  readonly onExport: (id: string) => Answer;
  readonly onRemove: (id: string) => Answer;
}

const KINDS = { articles: "稿件后台", requests: "依申请公开系统" };

/** One portal profile with what can be done with it. Removing is asked for twice. */
export function PortalRow({ portal, run, onExport, onRemove }: PortalRowProps): JSX.Element {
  const [removing, setRemoving] = useState(false);
  const { id, title, kind, from, hosts, parts, caution, broken } = portal;
  return (
    <li>
      <div>
        <span class="pack-title">{title}</span>
        {!broken && <span class="tag">{KINDS[kind]}</span>}
        <span class="tag">{from === "imported" ? "导入" : "自带"}</span>
        {broken ? (
          <p class="outcome error">{broken}</p>
        ) : (
          <>
            <p class="muted">网站：{hosts.join("、")}</p>
            <p class="muted">认得：{parts.join("、")}</p>
          </>
        )}
        {caution && <p class="outcome error">{caution}</p>}
      </div>
      <div class="line">
        {removing ? (
          <ConfirmRemove
            title={title}
            onRemove={() => run(() => onRemove(id), `已移除“${title}”。已经打开的网页请刷新一次。`)}
            onKeep={() => setRemoving(false)}
          />
        ) : (
          <>
            <Button label={`导出 ${title}`} onPress={() => run(() => onExport(id), `已导出“${title}”。`)}>
              导出
            </Button>
            {from === "imported" && (
              <Button tone="danger" label={`移除 ${title}`} onPress={() => setRemoving(true)}>
                移除
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
