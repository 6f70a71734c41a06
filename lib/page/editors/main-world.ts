import type { ApiFamily, ApiStep } from "./surface.ts";

declare global {
  /** The editors' globals in the page's own world, as far as they are used here. */
  interface Window {
    CKEDITOR?: { instances: Record<string, CkEditor4> };
    tinymce?: { get(): TinyMce[] };
    UE?: { instants: Record<string, UEditor> };
    KindEditor?: { instances: KindEditor[] };
  }
}

interface CkEditor4 {
  readonly document?: { readonly $: Document };
  fire(name: "saveSnapshot" | "lockSnapshot" | "unlockSnapshot", data?: { readonly dontUpdate: true }): void;
  insertText(text: string): void;
}
interface TinyMce {
  getDoc(): Document;
  readonly undoManager: { transact(run: () => void): void };
  readonly selection: { setContent(html: string): void };
}
interface UEditor {
  readonly document?: Document;
  execCommand(name: "inserthtml", html: string): void;
  fireEvent(name: "saveScene"): void;
  stopCmdUndo(): void;
  startCmdUndo(): void;
}
interface KindEditor {
  readonly edit?: { readonly doc: Document };
  readonly cmd: { selection(): void; inserthtml(html: string): void };
  insertHtml(html: string): void;
  addBookmark(checkSize: boolean): void;
}

/**
 * Runs in the page's own world, sent there by the background as a function: replaces the text selected in an editor's
 * frame through that editor's API, so that its undo knows of it. It must stand alone (no imports, nothing from around
 * it). Everything it reads is the page's and may lie: the caller reads the text back from its own world.
 *
 * @param family which editor
 * @param frame index of the editor's frame among the document's `iframe` elements
 * @param expected the selected text; where anything else is selected nothing is done
 * @param steps where there are any, they are done instead, as one step of the editor's undo
 * @returns whether the API was called
 */
export function replaceInMainWorld(
  family: ApiFamily,
  frame: number,
  expected: string,
  replacement: string,
  steps?: readonly ApiStep[],
): boolean {
  const inner = document.getElementsByTagName("iframe")[frame]?.contentDocument;
  const selection = inner?.getSelection();
  if (!inner || !selection || (!steps && selection.toString() !== expected)) return false;
  const nodes: Node[] = [];
  const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
  if (steps) while (walker.nextNode()) nodes.push(walker.currentNode);
  const spaces = /[\s\u200B\uFEFF]/g;
  const select = ({ node, offset, endNode, endOffset, expected: wanted }: ApiStep): boolean => {
    const [start, end] = [nodes[node], nodes[endNode]];
    if (!start?.isConnected || !end?.isConnected) return false;
    if (offset > (start.nodeValue ?? "").length || endOffset > (end.nodeValue ?? "").length) return false;
    selection.setBaseAndExtent(start, offset, end, endOffset);
    return selection.toString().replace(spaces, "") === wanted.replace(spaces, "");
  };
  /** Replaces what is selected, or in each step what it selects. */
  const each = (insert: (text: string, html: string) => void): void => {
    for (const step of steps ?? [undefined]) {
      if (step && !select(step)) return;
      const text = step ? step.replacement : replacement;
      insert(
        text,
        text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`),
      );
    }
  };
  switch (family) {
    case "ckeditor4": {
      const editor = Object.values(window.CKEDITOR?.instances ?? {}).find((one) => one.document?.$ === inner);
      editor?.fire("saveSnapshot");
      if (steps) editor?.fire("lockSnapshot", { dontUpdate: true });
      each((text) => editor?.insertText(text));
      if (steps) editor?.fire("unlockSnapshot");
      editor?.fire("saveSnapshot");
      return editor !== undefined;
    }
    case "tinymce": {
      const editor = window.tinymce?.get().find((one) => one.getDoc() === inner);
      editor?.undoManager.transact(() => each((_text, html) => editor.selection.setContent(html)));
      return editor !== undefined;
    }
    case "ueditor": {
      const editor = Object.values(window.UE?.instants ?? {}).find((one) => one.document === inner);
      if (steps) editor?.fireEvent("saveScene");
      if (steps) editor?.stopCmdUndo();
      each((_text, html) => {
        // It counts wrongly, and deletes too little, where a selection begins at a text node's edge and ends inside one. A
        // selection that ends at an edge too it counts rightly; text nodes are no part of what is saved.
        const { startContainer: start, startOffset, endContainer: end, endOffset } = selection.getRangeAt(0);
        const atEdge = startOffset === 0 || startOffset === start.textContent?.length;
        const { defaultView } = inner;
        if (atEdge && defaultView && end instanceof defaultView.Text && endOffset < end.length)
          end.splitText(endOffset);
        editor?.execCommand("inserthtml", html);
      });
      if (steps) editor?.startCmdUndo();
      if (steps) editor?.fireEvent("saveScene");
      return editor !== undefined;
    }
    case "kindeditor": {
      const editor = window.KindEditor?.instances.find((one) => one.edit?.doc === inner);
      if (steps) editor?.addBookmark(false);
      each((_text, html) => {
        editor?.cmd.selection();
        if (steps) editor?.cmd.inserthtml(html);
        else editor?.insertHtml(html);
      });
      if (steps) editor?.addBookmark(false);
      return editor !== undefined;
    }
    default:
      return false;
  }
}
