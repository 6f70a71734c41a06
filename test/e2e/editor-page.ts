import type { Page } from "@playwright/test";

/** The demo portal's editors, as its URLs name them. */
export const EDITORS = [
  "textarea",
  "contenteditable",
  "ueditor",
  "kindeditor",
  "ckeditor4",
  "tinymce",
  "wangeditor4",
  "wangeditor5",
  "quill",
  "prosemirror",
] as const;

/** See {@link EDITORS}. */
export type EditorId = (typeof EDITORS)[number];

/** Where in the page an editor's text is: the editable element, in the page or in the editor's frame. */
const EDITABLE: Readonly<Record<EditorId, { frame?: string; element: string }>> = {
  textarea: { element: "#body" },
  contenteditable: { element: "#article-form [contenteditable=true]" },
  ueditor: { frame: "iframe[id^=ueditor_]", element: "body" },
  kindeditor: { frame: "iframe.ke-edit-iframe", element: "body" },
  ckeditor4: { frame: "iframe.cke_wysiwyg_frame", element: "body" },
  tinymce: { frame: "iframe.tox-edit-area__iframe", element: "body" },
  wangeditor4: { element: ".w-e-text" },
  wangeditor5: { element: "[data-slate-editor]" },
  quill: { element: ".ql-editor" },
  prosemirror: { element: ".ProseMirror" },
};

declare global {
  interface Window {
    /** The demo portal's own script. */
    portal: { ready: Promise<unknown>; sync(): void; getHtml(): string; setHtml(html: string): Promise<void> };
  }
}

/** One editor of the demo portal's article form. */
export class EditorPage {
  readonly page: Page;
  readonly editor: EditorId;

  constructor(page: Page, editor: EditorId) {
    this.page = page;
    this.editor = editor;
  }

  /** Opens the article form with this editor. */
  async open(url: string, query = "", path = "/admin/articles/new"): Promise<void> {
    await this.page.goto(`${url}${path}?editor=${this.editor}${query}`);
    await this.page.evaluate(() => window.portal.ready);
  }

  /** Sets the content as the CMS's own script would. */
  async setParagraphs(paragraphs: readonly string[]): Promise<void> {
    // A text area tells of typing and pasting; it has no word for a script that sets its value.
    if (this.editor === "textarea") return this.editable().fill(paragraphs.join("\n"));
    const html = paragraphs.map((text) => `<p>${text}</p>`).join("");
    await this.page.evaluate((content) => window.portal.setHtml(content), html);
  }

  /** Puts the caret before the first place where `text` stands, with the editor focused. */
  async putCaretBefore(text: string): Promise<void> {
    await this.editable().evaluate((element, wanted) => {
      if (element instanceof HTMLTextAreaElement) {
        element.focus();
        const at = element.value.indexOf(wanted);
        element.setSelectionRange(at, at);
        return;
      }
      const { ownerDocument: document } = element;
      if (element instanceof HTMLElement) element.focus();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
        if (at >= 0) return document.getSelection()?.collapse(walker.currentNode, at);
      }
    }, text);
    // Editors take note of the selection a moment later: by the page's own clock, which is late where the page is slow.
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(() => setTimeout(resolve, 100), 0)));
  }

  /** Whether the caret stands before the first place where `text` stands, with nothing selected. */
  isCaretBefore(text: string): Promise<boolean> {
    return this.editable().evaluate((element, wanted) => {
      if (element instanceof HTMLTextAreaElement) {
        const { selectionStart: at, selectionEnd, value } = element;
        return at === selectionEnd && value.startsWith(wanted, at);
      }
      const selection = element.ownerDocument.getSelection();
      if (!selection?.isCollapsed || !selection.focusNode || !element.contains(selection.focusNode)) return false;
      const rest = element.ownerDocument.createRange();
      rest.selectNodeContents(element);
      rest.setStart(selection.focusNode, selection.focusOffset);
      // Editors put fillers where the caret is.
      return rest
        .toString()
        .replaceAll(/[\u200B\uFEFF]/g, "")
        .startsWith(wanted);
    }, text);
  }

  /** Pastes at the caret, as a person does who copied from a document. */
  async paste(html: string, text: string): Promise<void> {
    const { origin } = new URL(this.page.url());
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    await this.page.evaluate(
      ([asHtml, asText]) => {
        const blob = (type: string, content = ""): Blob => new Blob([content], { type });
        const item = { "text/html": blob("text/html", asHtml), "text/plain": blob("text/plain", asText) };
        return navigator.clipboard.write([new ClipboardItem(item)]);
      },
      [html, text] as const,
    );
    await this.page.keyboard.press("ControlOrMeta+v");
  }

  /** Presses with the mouse into the middle of the first place where `text` stands. */
  async pressOn(text: string): Promise<void> {
    if (this.editor === "textarea") {
      // Where a character of a text area stands cannot be asked; its lines can be counted.
      const line = (await this.text()).split("\n").findIndex((one) => one.includes(text));
      const height = await this.editable().evaluate(
        (element) => Number.parseFloat(getComputedStyle(element).lineHeight) || 24,
      );
      return this.editable().click({ position: { x: 110, y: 8 + height * (line + 0.5) } });
    }
    const box = await this.editable().evaluate((element, wanted) => {
      const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = element.ownerDocument.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        const own = element.getBoundingClientRect();
        return { x: x + width / 2 - own.x, y: y + height / 2 - own.y };
      }
      return undefined;
    }, text);
    if (!box) throw new Error(`${text} is not in the editor`);
    await this.editable().click({ position: box });
  }

  /** The text as a person sees it, paragraphs joined by `\n`. */
  text(): Promise<string> {
    return this.editable().evaluate((element) => {
      if (element instanceof HTMLTextAreaElement) return element.value;
      return Array.from(element.querySelectorAll("p"), (paragraph) => paragraph.textContent).join("\n");
    });
  }

  /** What the editor would save. */
  html(): Promise<string> {
    return this.page.evaluate(() => window.portal.getHtml());
  }

  /** The editable element. */
  editable() {
    const { frame, element } = EDITABLE[this.editor];
    return (frame ? this.page.frameLocator(frame) : this.page).locator(element).first();
  }

  /** The texts drawn on, by tone, as the browser's highlight registry holds them. */
  marked(tone: "block" | "ask" | "advise" = "block"): Promise<string[]> {
    return this.editable().evaluate((element, name) => {
      const registry = element.ownerDocument.defaultView?.CSS.highlights.get(`gongkai-${name}`);
      const field = element.nodeName === "TEXTAREA";
      return (
        Array.from(registry ?? [])
          // A text area's marks are drawn on a copy of it, elsewhere in the same document.
          .filter((range) => range instanceof Range && (field || element.contains(range.startContainer)))
          .map((range) => range as Range)
          .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
          .map((range) => range.toString())
      );
    }, tone);
  }
}
