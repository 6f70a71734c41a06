import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { WaiverScope } from "../../lib/model/waiver.ts";
import type { OverlayActions } from "./overlay-state.ts";
import { useSeen } from "./seen.ts";
import { useTrusted } from "./trusted.ts";

/** A reason shorter than this says nothing. */
const SHORTEST_REASON = 4;

const QUICK = ["已核对，内容无误", "办公用信息，可以公开", "引用文件原文，不作改动", "已按程序审定，同意公开"];

const COVERED = "这个按钮刚才被挡住，或者刚刚滚到眼前，没有记录。请看清后再按一次。";

/** Props of {@link Waive}. */
export interface WaiveProps {
  /** Findings of one rule with the same text: one word for all. */
  readonly keys: readonly string[];
  /** For what it may be said. */
  readonly scopes: readonly WaiverScope[];
  /** What a press does. */
  readonly actions: Pick<OverlayActions, "waive" | "covered">;
  /** Put the form away. */
  readonly onCancel: () => void;
}

/** Says that a finding needs no change, with a reason; for this draft, or for the agency from now on. */
export function Waive({ keys, scopes, actions, onCancel }: WaiveProps): JSX.Element {
  const trusted = useTrusted();
  const [fault, setFault] = useState<string>();
  const reason = useRef<HTMLTextAreaElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const askSeen = useSeen(buttons);
  const id = useId();

  function fill(text: string): void {
    if (!reason.current) return;
    reason.current.value = text;
    reason.current.focus();
  }

  function confirm(scope: WaiverScope): void {
    askSeen((seen) => {
      if (!seen) actions.covered?.();
      const said = reason.current?.value.trim() ?? "";
      const short = said.length < SHORTEST_REASON;
      const found = !seen
        ? COVERED
        : short
          ? `请写明理由，至少 ${SHORTEST_REASON} 个字。`
          : actions.waive({ keys, scope, reason: said });
      setFault(found);
      if (found !== undefined && seen) reason.current?.focus();
    });
  }

  return (
    <fieldset class="form waive">
      <legend class="unseen">说明不用改的理由</legend>
      <label>
        不用改的理由
        <textarea
          rows={2}
          maxLength={200}
          autocomplete="off"
          ref={reason}
          aria-invalid={fault !== undefined}
          aria-describedby={id}
        />
      </label>
      <div class="quick">
        {QUICK.map((text) => (
          <button key={text} type="button" class="chip" onClick={trusted(() => fill(text))}>
            {text}
          </button>
        ))}
      </div>
      <p id={id} class={fault === undefined ? "" : "fault"} role="alert">
        {fault ??
          `理由会写入记录，请不要写出查到的内容。${keys.length > 1 ? `本稿中相同的 ${keys.length} 处一并说明。` : ""}`}
      </p>
      <div class="acts" ref={buttons}>
        <button type="button" class="mend" onClick={trusted(() => confirm("draft"))}>
          本稿不用改
        </button>
        {scopes.includes("agency") && (
          <button type="button" class="mend" onClick={trusted(() => confirm("agency"))}>
            本单位以后都不提示这一处
          </button>
        )}
        <button type="button" class="text" onClick={trusted(onCancel)}>
          取消
        </button>
      </div>
    </fieldset>
  );
}
