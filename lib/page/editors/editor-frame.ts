import { isFrame } from "../dom.ts";
import { editableRoot } from "./rich-text.ts";

/** Whether this window is an editor's own frame inside a page of the same origin: that page reads and marks it. */
export function isEditorFrame(view: Window): boolean {
  try {
    const frame = view.frameElement;
    return frame !== null && isFrame(frame) && editableRoot(frame) !== undefined;
  } catch {
    return false;
  }
}
