import type { JSX } from "preact";
import type { ActionState } from "./use-action.ts";

/** How a press came out, in a line that a screen reader is told of. */
export function ActionLine({
  action,
}: {
  /** How it came out. */
  readonly action: ActionState;
}): JSX.Element {
  return (
    <output class={`outcome ${action.state}`}>
      {action.state === "busy" ? "正在保存……" : "sentence" in action ? action.sentence : ""}
    </output>
  );
}
