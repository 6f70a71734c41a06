import type { ComponentChildren, JSX } from "preact";

/** Props of {@link Button}. */
export interface ButtonProps {
  /** `primary` at most once in a view; `danger` for what takes something away. */
  readonly tone?: "primary" | "plain" | "danger";
  /** Waiting for an answer: says so to a screen reader and ignores presses, yet keeps focus. */
  readonly busy?: boolean;
  /** What pressing does. */
  readonly onPress: () => void;
  /** Whether the thing it unfolds is unfolded. */
  readonly expanded?: boolean;
  /** A fuller name where several buttons read alike. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A button. */
export function Button({ tone = "plain", busy = false, onPress, expanded, label, children }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`button ${tone}`}
      aria-disabled={busy}
      aria-expanded={expanded}
      aria-label={label}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
