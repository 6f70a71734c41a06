import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Badge } from "./Badge.tsx";
import { OverlayNotice } from "./OverlayNotice.tsx";
import type { OverlayActions, OverlayState } from "./overlay-state.ts";
import { Panel } from "./Panel.tsx";
import { PublicPage } from "./review/PublicPage.tsx";
import { openCounts, summary } from "./summary.ts";
import { AcceptUntrusted } from "./trusted.ts";

/** Props of {@link Overlay}. */
export interface OverlayProps {
  /** What to show. */
  readonly state: OverlayState;
  /** What a press does. */
  readonly actions: OverlayActions;
  /** Tests only: also act on presses made by script. */
  readonly acceptUntrusted?: boolean;
}

/**
 * The badge and, when open, the panel over the CMS page. Made for a closed shadow root whose keyboard and input events
 * never arrive: everything is a native button, summary or field, and fields are read only when a button is pressed.
 */
export function Overlay({ state, actions, acceptUntrusted = false }: OverlayProps): JSX.Element {
  const counts = useMemo(() => openCounts(state.items), [state.items]);
  const sentence = summary(state, counts);
  if (state.publicPage) {
    return (
      <AcceptUntrusted.Provider value={acceptUntrusted}>
        <PublicPage page={state.publicPage} isOpen={state.open} actions={actions} />
      </AcceptUntrusted.Provider>
    );
  }
  return (
    <AcceptUntrusted.Provider value={acceptUntrusted}>
      <div class="root" lang="zh-CN">
        {state.open && <Panel state={state} counts={counts} sentence={sentence} actions={actions} />}
        <div class="dock">
          {!state.open && state.notice && <OverlayNotice text={state.notice} onDismiss={actions.dismissNotice} />}
          <Badge state={state} counts={counts} onPress={state.open ? actions.close : actions.open} />
        </div>
        <output class="unseen" aria-live="polite">
          {sentence} {state.notice}
        </output>
      </div>
    </AcceptUntrusted.Provider>
  );
}
