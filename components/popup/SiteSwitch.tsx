import type { JSX } from "preact";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";

/** The site of the tab that the popup was opened on. */
export type PopupSite =
  /** A page of the browser itself, a file, a page of an extension. */
  | { readonly kind: "unsupported" }
  | { readonly kind: "off"; readonly origin: string }
  /** `needsReload` where the page was open before the site was switched on. */
  | { readonly kind: "on"; readonly origin: string; readonly needsReload: boolean; readonly draft?: PopupDraft };

/** What is found in the draft that is open in the tab. */
interface PopupDraft {
  /** Findings that hold publishing. */
  readonly block: number;
  /** Findings that a person must judge. */
  readonly ask: number;
}

/** Props of {@link SiteSwitch}. */
export interface SiteSwitchProps {
  /** The tab's site; absent while it is being read. */
  readonly site: PopupSite | undefined;
  /** A press has not taken effect yet. */
  readonly busy: boolean;
  /** Switch this site on. */
  readonly onEnable: () => void;
  /** Switch this site off. */
  readonly onDisable: () => void;
  /** Load the page again. */
  readonly onReload: () => void;
}

/** Whether the tab's site is switched on, and the button for the contrary. */
export function SiteSwitch({ site, busy, onEnable, onDisable, onReload }: SiteSwitchProps): JSX.Element {
  if (!site) return <section class="site" aria-busy="true" />;
  if (site.kind === "unsupported") {
    return (
      <section class="site">
        <p>这个页面不是网站页面，不能在这里启用。请先打开本单位网站的后台，再点工具栏上的图标。</p>
      </section>
    );
  }
  const on = site.kind === "on";
  return (
    <section class="site" aria-label="此网站">
      <p class="origin">
        <span class={on ? "state on" : "state"}>{on ? "已启用" : "未启用"}</span>
        <span class="host">{site.origin.replace(/^https?:\/\//, "")}</span>
      </p>
      {on ? (
        <>
          {site.needsReload && <Notice tone="info">刷新本页后开始检查。未保存的稿件请先保存草稿。</Notice>}
          {site.draft && <p class="draft">{draftSentence(site.draft)}</p>}
          <div class="row">
            {site.needsReload && (
              <Button tone="primary" busy={busy} onPress={onReload}>
                刷新本页
              </Button>
            )}
            <Button busy={busy} onPress={onDisable}>
              停用
            </Button>
          </div>
        </>
      ) : (
        <>
          <Button tone="primary" busy={busy} onPress={onEnable}>
            {busy ? "正在启用……" : "在此网站启用"}
          </Button>
          <p class="muted">
            启用后，在这个网站编辑稿件时检查不宜公开的内容，发布前提醒。检查在本机完成，不向外发送任何内容。
          </p>
        </>
      )}
    </section>
  );
}

function draftSentence({ block, ask }: PopupDraft): string {
  if (block === 0) return ask === 0 ? "本页稿件没有发现问题。" : `本页稿件有 ${ask} 处需要人判断。`;
  return `本页稿件有 ${block} 处必须处理${ask === 0 ? "" : `，另有 ${ask} 处需要人判断`}，处理后才能发布。`;
}
