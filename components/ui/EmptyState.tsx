import type { ComponentChildren, JSX } from "preact";

/** Props of {@link EmptyState}. */
export interface EmptyStateProps {
  /** What is not there. */
  readonly title: string;
  /** What would bring it there. */
  readonly children?: ComponentChildren;
}

/** What stands where a list would, when there is nothing to list. */
export function EmptyState({ title, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="nothing">
      <p class="nothing-title">{title}</p>
      {children}
    </div>
  );
}
