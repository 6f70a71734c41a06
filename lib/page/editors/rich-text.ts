import { isFrame } from "../dom.ts";
import { MarksInView } from "../marks/marks-in-view.ts";
import { Painter } from "../marks/painter.ts";
import { pointAt } from "../marks/point-at.ts";
import { ChangeWatch } from "./change-watch.ts";
import { apiFamilyOf } from "./family.ts";
import { hiddenAt, NO_TEXT, offsetOf, readPageText, rangeOver, type PageText } from "./page-text.ts";
import { KnownParagraphs } from "./known-paragraphs.ts";
import { replaceAtOnce } from "./replace-at-once.ts";
import { replaceInRichText, type ByApi } from "./replace-rich-text.ts";
import type { Mark, Mend, MendResult, ReplaceByApi, Surface, SurfaceListener, SurfaceText } from "./surface.ts";
import { watchShown } from "./watch-shown.ts";

/** After its frame loaded, times to look for the editable body, in milliseconds. */
const REWRITE_RETRIES = [0, 50, 200, 600, 1500];

/**
 * A rich-text editor: an editable element of the page, or the body of an editor's frame, reached from the page around it
 * since such frames are rewritten by their editors and keep no script of ours.
 */
export class RichText implements Surface {
  readonly field: string;
  readonly anchor: HTMLElement;
  private page: PageText | undefined;
  private readonly known = new KnownParagraphs();
  private readonly changes = new ChangeWatch(
    () => this.root(),
    (changes) => {
      this.page = undefined;
      if (changes) this.known.forget(changes);
      else this.known.clear();
    },
  );
  private readonly marks = new MarksInView(new Painter(() => this.root()?.ownerDocument), () => this.root());
  private readonly pointer = new Painter(() => this.root()?.ownerDocument);

  constructor(field: string, anchor: HTMLElement) {
    this.field = field;
    this.anchor = anchor;
  }

  isShown(): boolean {
    return this.root() !== undefined && this.anchor.checkVisibility();
  }

  read(): SurfaceText {
    return this.readPage();
  }

  paint(marks: readonly Mark[]): void {
    const page = this.readPage();
    this.marks.paint(marks, (start, end) => rangeOver(page, start, end));
  }

  reveal(start: number, end: number): void {
    const page = this.readPage();
    const range = rangeOver(page, start, end) ?? rangeAround(hiddenAt(page, start).holder);
    if (range) pointAt(range, this.pointer);
    else this.anchor.scrollIntoView({ block: "nearest" });
  }

  replace(mend: Mend, byApi: ReplaceByApi): Promise<MendResult> {
    const root = this.root();
    if (!root) return Promise.resolve({ done: false, why: "编辑器已关闭，请重新打开后再试。" });
    return replaceInRichText(root, mend, this.api(byApi));
  }

  replaceAtOnce(mends: readonly Mend[], byApi: ReplaceByApi): Promise<number> {
    const [root, api] = [this.root(), this.api(byApi)];
    return root && api ? replaceAtOnce(root, mends, (steps) => api("", "", steps)) : Promise.resolve(0);
  }

  watch(listener: SurfaceListener, signal: AbortSignal): void {
    const pressed = (): void => {
      const caret = this.caret();
      if (caret !== undefined) listener.pressed(caret);
    };
    this.changes.start({ changed: () => listener.changed(), key: (event) => listener.key(event), pressed }, signal);
    watchShown(this.anchor, () => listener.changed(), signal);
    // The editor wrote its document anew; it makes it editable a moment later.
    const again = (): void => {
      for (const delay of REWRITE_RETRIES) {
        setTimeout(() => !signal.aborted && this.changes.follow() && listener.changed(), delay);
      }
    };
    this.anchor.addEventListener("load", again, { signal });
    signal.addEventListener("abort", () => {
      this.marks.clear();
      this.pointer.clear();
    });
  }

  /** The editor's own API, where it needs it to know of a change. */
  private api(byApi: ReplaceByApi): ByApi | undefined {
    const family = apiFamilyOf(this.anchor);
    const frame = [...this.anchor.ownerDocument.getElementsByTagName("iframe")].findIndex((one) => one === this.anchor);
    return family && ((expected, text, steps) => byApi(family, frame, expected, text, steps));
  }

  private caret(): number | undefined {
    const selection = this.root()?.ownerDocument.getSelection();
    if (!selection?.isCollapsed || !selection.focusNode) return undefined;
    return offsetOf(this.readPage(), selection.focusNode, selection.focusOffset);
  }

  private root(): HTMLElement | undefined {
    return editableRoot(this.anchor);
  }

  private readPage(): PageText {
    const root = this.root();
    this.changes.follow();
    if (!root) return NO_TEXT;
    return (this.page ??= readPageText(root, this.known));
  }
}

/** Around the picture, the link or the comment that holds a hidden text. */
function rangeAround(holder: Node | undefined): Range | undefined {
  if (!holder?.parentNode) return undefined;
  const range = holder.ownerDocument?.createRange();
  range?.selectNode(holder);
  return range;
}

/** The element whose content is edited: the anchor itself, or the body of the document inside an editor's frame. */
export function editableRoot(anchor: HTMLElement): HTMLElement | undefined {
  if (!anchor.isConnected) return undefined;
  if (!isFrame(anchor)) return anchor.isContentEditable ? anchor : undefined;
  const inner = anchor.contentDocument;
  if (!inner?.body) return undefined;
  // Old editors switch the whole document to editing and leave no attribute on its body.
  return inner.designMode === "on" || inner.body.isContentEditable ? inner.body : undefined;
}
