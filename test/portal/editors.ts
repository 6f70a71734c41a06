/** The editors that the form can carry. */
export const editorIds = [
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

/** See {@link editorIds}. */
export type EditorId = (typeof editorIds)[number];

/** Whether the text names an editor. */
export function isEditorId(text: string): text is EditorId {
  return (editorIds as readonly string[]).includes(text);
}

/** What a page loads for an editor, besides its adapter `assets/editors/<id>.js`. */
export interface EditorFiles {
  readonly name: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** The adapter is a module that imports by bare names (import map). */
  readonly module?: true;
}

/** Every editor's files, under /vendor/. */
export const editors: Readonly<Record<EditorId, EditorFiles>> = {
  textarea: { name: "纯文本框", styles: [], scripts: [] },
  contenteditable: { name: "contenteditable", styles: [], scripts: [] },
  ueditor: {
    name: "UEditor 1.4.3",
    styles: [],
    scripts: [
      "/assets/editors/ueditor-home.js",
      "/vendor/ueditor/ueditor.config.js",
      "/vendor/ueditor/ueditor.all.js",
      "/vendor/ueditor/lang/zh-cn/zh-cn.js",
    ],
  },
  kindeditor: {
    name: "KindEditor 4.1.10",
    styles: ["/vendor/kindeditor/themes/default/default.css"],
    scripts: ["/vendor/kindeditor/kindeditor-all.js"],
  },
  ckeditor4: { name: "CKEditor 4.22.1", styles: [], scripts: ["/vendor/ckeditor4/ckeditor.js"] },
  tinymce: {
    name: "TinyMCE 8",
    styles: [],
    scripts: ["/vendor/tinymce/tinymce.min.js", "/assets/editors/tinymce-zh.js"],
  },
  wangeditor4: { name: "wangEditor 4.7", styles: [], scripts: ["/vendor/wangeditor4/wangEditor.min.js"] },
  wangeditor5: {
    name: "wangEditor 5.1",
    styles: ["/vendor/wangeditor5/css/style.css"],
    scripts: ["/vendor/wangeditor5/index.js"],
  },
  quill: { name: "Quill 2", styles: ["/vendor/quill/quill.snow.css"], scripts: ["/vendor/quill/quill.js"] },
  prosemirror: {
    name: "ProseMirror",
    styles: [
      "/vendor/prosemirror-view/style/prosemirror.css",
      "/vendor/prosemirror-menu/style/menu.css",
      "/vendor/prosemirror-gapcursor/style/gapcursor.css",
      "/vendor/prosemirror-example-setup/style/style.css",
    ],
    scripts: [],
    module: true,
  },
};
