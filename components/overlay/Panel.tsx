import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Assess } from "./Assess.tsx";
import { Approve } from "./Approve.tsx";
import { Catalogue } from "./catalogue/Catalogue.tsx";
import { Group } from "./Group.tsx";
import { OverlayNotice } from "./OverlayNotice.tsx";
import { PanelBar } from "./PanelBar.tsx";
import { Review } from "./review/Review.tsx";
import { Settled } from "./Settled.tsx";
import type { OverlayActions, OverlayState } from "./overlay-state.ts";
import { lacking, type OpenCounts } from "./summary.ts";

/** Props of {@link Panel}. */
export interface PanelProps {
  /** What to show. */
  readonly state: OverlayState;
  /** What is still open. */
  readonly counts: OpenCounts;
  /** How it stands, in one sentence. */
  readonly sentence: string;
  /** What a press does. */
  readonly actions: OverlayActions;
}

/** The list of findings, beside the editor and never over the whole page; it takes no focus of itself. */
export function Panel({ state, counts, sentence, actions }: PanelProps): JSX.Element {
  const panel = useRef<HTMLDialogElement>(null);
  const notePress = useFocusKeeper(panel);
  const { review } = state;
  const missing = lacking(state);
  return (
    <dialog
      open
      class="panel"
      aria-modal="false"
      aria-labelledby="panel-title"
      tabIndex={-1}
      ref={panel}
      onClickCapture={notePress}
    >
      <header class={state.held && counts.block + missing.length > 0 ? "head held" : "head"}>
        <PanelBar title="发布前检查" close="收起检查结果" onClose={actions.close} />
        <p>{sentence}</p>
      </header>
      {state.notice && <OverlayNotice text={state.notice} onDismiss={actions.dismissNotice} />}
      {state.items.length > 0 ? (
        <div class="list">
          {(["block", "ask", "advise"] as const).map((outcome) => (
            <Group key={outcome} outcome={outcome} items={state.items} current={state.current} actions={actions} />
          ))}
          <Settled items={state.items} onGo={actions.go} onWithdraw={actions.withdraw} />
        </div>
      ) : (
        state.phase === "clean" && <p class="empty">本工具只核对已设定的规则，不能代替保密审查。</p>
      )}
      {state.catalogue && actions.catalogue && <Catalogue state={state.catalogue} actions={actions.catalogue} />}
      {review && actions.review && (
        <Review state={review} actions={actions.review} person={state.person} onCovered={actions.covered} />
      )}
      {(state.phase === "found" || state.phase === "clean") && <Assess state={state} actions={actions} />}
      {counts.block + missing.length > 0 && (
        <Approve
          person={state.person}
          count={counts.block}
          missing={missing}
          onApprove={actions.override}
          onCovered={actions.covered}
        />
      )}
    </dialog>
  );
}

/**
 * A mended card goes away together with the button that was pressed, and a keyboard user would be thrown to the top of
 * the CMS page. Focus then stays in the panel, unless it has gone elsewhere by itself, e.g. into the editor.
 */
function useFocusKeeper(panel: { readonly current: HTMLElement | null }): (event: Event) => void {
  const pressed = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (pressed.current === null || pressed.current.isConnected) return;
    pressed.current = null;
    const active = document.activeElement;
    if (active === null || active === document.body) panel.current?.focus({ preventScroll: true });
  });
  return (event) => {
    pressed.current = event.target instanceof Element ? event.target.closest("button") : null;
  };
}
