import type { JSX } from "preact";

/** The lists of 信息发布. */
export type PublishingTab = "articles" | "catalogue" | "clarifications";

const TABS: readonly (readonly [PublishingTab, string])[] = [
  ["articles", "稿件"],
  ["catalogue", "目录"],
  ["clarifications", "澄清"],
];

/** Props of {@link PublishingTabs}. */
export interface PublishingTabsProps {
  readonly tab: PublishingTab;
}

/** 稿件, 目录, 澄清. */
export function PublishingTabs({ tab }: PublishingTabsProps): JSX.Element {
  return (
    <nav class="subtabs" aria-label="信息发布">
      {TABS.map(([name, title]) => (
        <a key={name} href={`#${name}`} aria-current={name === tab ? "page" : undefined}>
          {title}
        </a>
      ))}
    </nav>
  );
}
