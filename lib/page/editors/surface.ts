import type { Draft } from "../../model/draft.ts";
import type { Outcome } from "../../model/category.ts";

/** What one editable place holds right now. */
export interface SurfaceText {
  readonly blocks: Draft["blocks"];
  /** The blocks joined by `\n`; offsets count into it. */
  readonly text: string;
}

/** A part of a surface's text to be drawn on. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome;
}

/** One change of text the person pressed: put `replacement` where `expected` stands. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  /** The text as the person saw it; if it is no longer there, nothing is changed. */
  readonly expected: string;
  readonly replacement: string;
}

/** How a mend ended. `undoable` is false where the editor's own Ctrl+Z may not take it back. */
export type MendResult =
  | { readonly done: true; readonly undoable: boolean }
  | { readonly done: false; readonly why: string };

/** Editors whose undo holds only what their own API did; a call in the page's world replaces the selected text. */
export type ApiFamily = "ckeditor4" | "tinymce" | "ueditor" | "kindeditor";

/** One of several replacements: its text nodes, counted in the order of the editor's document, and offsets into them. */
export interface ApiStep {
  readonly node: number;
  readonly offset: number;
  readonly endNode: number;
  readonly endOffset: number;
  readonly expected: string;
  readonly replacement: string;
}

/**
 * Replaces the text selected in the page through the editor's own API. `frame` is the index of the editor's frame among
 * the page's `iframe` elements. With `steps`, does these instead, as one step of the editor's undo, and stops at the first
 * that no longer stands where it should. Resolves to false where the API is not there or would not.
 */
export type ReplaceByApi = (
  family: ApiFamily,
  frame: number,
  expected: string,
  replacement: string,
  steps?: readonly ApiStep[],
) => Promise<boolean>;

/** Who is told what happens in a surface. */
export interface SurfaceListener {
  /** The content changed, and no IME composition is running. */
  changed(): void;
  /** A key was pressed in a frame of its own, which the page's window does not hear. */
  key(event: KeyboardEvent): void;
  /** The person pressed into the text and selected nothing: the caret stands at this offset of it. */
  pressed(offset: number): void;
}

/** One editable place of a form: the body in a rich-text editor, a text area, a title. All editors answer to this. */
export interface Surface {
  /** What the form calls it: 正文, 标题. */
  readonly field: string;
  /** The element in the page that stands for it: the frame, the editable element, the field. */
  readonly anchor: HTMLElement;
  /** Whether it is still in the page and shown; a hidden source field of an editor is not. */
  isShown(): boolean;
  read(): SurfaceText;
  /** Draws these marks, given in the order of the text, and takes away the ones before. Changes nothing inside the editor. */
  paint(marks: readonly Mark[]): void;
  /** Brings the text into view and points at it for a moment. Moves neither focus nor caret. */
  reveal(start: number, end: number): void;
  replace(mend: Mend, byApi: ReplaceByApi): Promise<MendResult>;
  /** Where the editor can: makes several mends, the last in the text first, as one step; answers how many are made. */
  replaceAtOnce?(mends: readonly Mend[], byApi: ReplaceByApi): Promise<number>;
  /** Tells the listener what happens in it, until the signal ends. */
  watch(listener: SurfaceListener, signal: AbortSignal): void;
}
