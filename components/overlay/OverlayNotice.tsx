import type { JSX } from "preact";
import { useTrusted } from "./trusted.ts";

/** A sentence that needs reading, with a button to put it away. */
export function OverlayNotice({
  text,
  onDismiss,
}: {
  /** The sentence. */
  readonly text: string;
  /** It has been read. */
  readonly onDismiss: () => void;
}): JSX.Element {
  const trusted = useTrusted();
  return (
    <div class="notice">
      <p>{text}</p>
      <button type="button" class="text" onClick={trusted(onDismiss)}>
        知道了
      </button>
    </div>
  );
}
