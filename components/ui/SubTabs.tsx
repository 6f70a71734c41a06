import type { JSX } from "preact";

/** Props of {@link SubTabs}. */
export interface SubTabsProps<T extends string> {
  /** What a screen reader calls them. */
  readonly label: string;
  /** The address's name of each, and its title. */
  readonly tabs: readonly (readonly [T, string])[];
  readonly tab: T;
}

/** The lists of one part of the dashboard. */
export function SubTabs<T extends string>({ label, tabs, tab }: SubTabsProps<T>): JSX.Element {
  return (
    <nav class="subtabs" aria-label={label}>
      {tabs.map(([name, title]) => (
        <a key={name} href={`#${name}`} aria-current={name === tab ? "page" : undefined}>
          {title}
        </a>
      ))}
    </nav>
  );
}
