import { MarksInView } from "../marks/marks-in-view.ts";
import { Mirror } from "../marks/mirror.ts";
import { Painter } from "../marks/painter.ts";
import { shiftCaret, trimMend } from "./shift-caret.ts";
import type { Mark, Mend, MendResult, Surface, SurfaceListener, SurfaceText } from "./surface.ts";
import { watchShown } from "./watch-shown.ts";

/** How long a place that was gone to stays pointed out, in milliseconds. */
const POINTED_FOR = 2000;

/** A text area or a one-line text field; marks are drawn on a see-through copy laid over it. */
export class PlainField implements Surface {
  readonly field: string;
  readonly anchor: HTMLTextAreaElement | HTMLInputElement;
  private readonly layer: ShadowRoot;
  private last: SurfaceText | undefined;
  private mirror: Mirror | undefined;
  private readonly marks: MarksInView;
  private readonly pointer: Painter;

  /** `layer` is the shadow root of our own host element, where the copy is laid. */
  constructor(field: string, anchor: HTMLTextAreaElement | HTMLInputElement, layer: ShadowRoot) {
    this.field = field;
    this.anchor = anchor;
    this.layer = layer;
    this.marks = new MarksInView(new Painter(() => layer), () => this.mirror?.box);
    this.pointer = new Painter(() => layer);
  }

  isShown(): boolean {
    return this.anchor.isConnected && this.anchor.checkVisibility();
  }

  read(): SurfaceText {
    const text = this.anchor.value;
    if (this.last?.text !== text) {
      this.last = { text, blocks: text.split("\n").map((line) => ({ kind: "paragraph", text: line })) };
    }
    return this.last;
  }

  paint(marks: readonly Mark[]): void {
    const { mirror } = this;
    if (!mirror) return;
    // Without marks the copy has nothing to carry, and typing nothing to wait for.
    mirror.write(marks.length > 0 ? this.anchor.value : "");
    this.marks.paint(marks, (start, end) => mirror.rangeOver(start, end));
  }

  reveal(start: number, end: number): void {
    this.anchor.scrollIntoView({ block: "center" });
    const range = this.mirror?.rangeOver(start, end);
    if (!range) return;
    const [line, box] = [range.getBoundingClientRect(), this.anchor.getBoundingClientRect()];
    if (line.top < box.top || line.bottom > box.bottom) this.anchor.scrollTop += line.top - box.top - box.height / 2;
    this.mirror?.place();
    this.pointer.paint([{ tone: "current", range }]);
    this.anchor.ownerDocument.defaultView?.setTimeout(() => this.pointer.clear(), POINTED_FOR);
  }

  replace(mend: Mend): Promise<MendResult> {
    const { anchor } = this;
    const before = anchor.value;
    if (before.slice(mend.start, mend.end) !== mend.expected) {
      return Promise.resolve({ done: false, why: "这处文字已经变动，没有替换。请看一下最新的检查结果。" });
    }
    const step = trimMend(mend);
    const caret = anchor.selectionEnd ?? 0;
    const top = anchor.scrollTop;
    anchor.focus({ preventScroll: true });
    anchor.setSelectionRange(step.start, step.end);
    // The one way that keeps the field's own undo.
    if (step.replacement === "") anchor.ownerDocument.execCommand("delete");
    else anchor.ownerDocument.execCommand("insertText", false, step.replacement);
    const moved = shiftCaret(caret, mend);
    anchor.setSelectionRange(moved, moved);
    anchor.scrollTop = top;
    const wanted = before.slice(0, mend.start) + mend.replacement + before.slice(mend.end);
    return Promise.resolve(
      anchor.value === wanted
        ? { done: true, undoable: true }
        : { done: false, why: "这个输入框没有接受替换，可能限制了字数或格式。请手工改好。" },
    );
  }

  watch(listener: SurfaceListener, signal: AbortSignal): void {
    const { anchor } = this;
    this.mirror = new Mirror(anchor, this.layer, signal);
    watchShown(anchor, () => listener.changed(), signal);
    const changed = (event: Event): void => {
      if (!("isComposing" in event && event.isComposing)) listener.changed();
    };
    const pressed = (): void => {
      const { selectionStart, selectionEnd } = anchor;
      if (selectionStart !== null && selectionStart === selectionEnd) listener.pressed(selectionStart);
    };
    anchor.addEventListener("click", pressed, { signal });
    // A script that sets the value fires nothing; the next touch of the field finds it.
    for (const name of ["input", "compositionend", "change", "focus", "blur"]) {
      anchor.addEventListener(name, changed, { signal });
    }
    signal.addEventListener("abort", () => {
      this.marks.clear();
      this.pointer.clear();
    });
  }
}
