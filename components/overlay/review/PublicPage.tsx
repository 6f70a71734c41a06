import type { JSX } from "preact";
import type { OverlayActions } from "../overlay-state.ts";
import { PanelBar } from "../PanelBar.tsx";
import { useTrusted } from "../trusted.ts";
import { Changes } from "./Changes.tsx";
import type { PublicDifference } from "./review-state.ts";

/** Props of {@link PublicPage}. */
export interface PublicPageProps {
  readonly page: PublicDifference;
  readonly isOpen: boolean;
  readonly actions: Pick<OverlayActions, "open" | "close">;
}

const DIFFERS = "网页内容与审定稿不一致";

/** On a public page that does not show what was sealed: a badge that says so, and what is other. */
export function PublicPage({ page, isOpen, actions }: PublicPageProps): JSX.Element {
  const trusted = useTrusted();
  return (
    <div class="root" lang="zh-CN">
      {isOpen && (
        <dialog open class="panel review-public" aria-modal="false" aria-labelledby="panel-title" tabIndex={-1}>
          <header class="head held">
            <PanelBar title="公开后核对" close="收起" onClose={actions.close} />
            <p>{DIFFERS}</p>
          </header>
          <div class="form altered">
            <p>
              {page.title}：红色删去线为审定稿，绿色下划线为网页上现在的内容。请核对后更正网页，或者登记更正、重新审定。
            </p>
            <Changes sealed={page.sealed} present={page.present} />
          </div>
        </dialog>
      )}
      <div class="dock">
        <button
          type="button"
          class="badge held"
          aria-expanded={isOpen}
          onClick={trusted(isOpen ? actions.close : actions.open)}
        >
          <span class="unseen">公开助手：</span>
          <span class="word">{DIFFERS}</span>
        </button>
      </div>
    </div>
  );
}
