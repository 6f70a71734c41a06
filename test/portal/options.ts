import { type EditorId, isEditorId } from "./editors.ts";

/** How the form saves: form posts to two URLs, fetch with JSON, or one URL for both with a field that says which. */
export type SaveVariant = "form" | "fetch" | "shared";

/** What a form page is asked for in its query. */
export interface FormOptions {
  readonly editor: EditorId;
  readonly save: SaveVariant;
  /** Further ways to publish, for tests of the gate. */
  readonly lab: boolean;
  /** The draft is saved by itself every few seconds. */
  readonly autosave: boolean;
  /** Milliseconds until the editor appears. */
  readonly late: number;
  /** Fill in the demo's faulty draft. */
  readonly sample: boolean;
  /** `labels=0`: the fields' names are table cells, as in old systems, and no label elements. */
  readonly labels: boolean;
  /** The page forbids frames of other origins and scripts of others by its security policy. */
  readonly strict: boolean;
}

/** Reads the options of a form page; what is missing or unknown becomes UEditor and form posts. */
export function parseOptions(query: URLSearchParams): FormOptions {
  const editor = query.get("editor") ?? "";
  const save = query.get("save");
  const late = Number(query.get("late") ?? 0);
  return {
    editor: isEditorId(editor) ? editor : "ueditor",
    save: save === "fetch" || save === "shared" ? save : "form",
    lab: query.get("lab") === "1",
    autosave: query.get("autosave") === "1",
    late: Number.isFinite(late) ? Math.max(0, late) : 0,
    sample: query.get("sample") === "1",
    labels: query.get("labels") !== "0",
    strict: query.get("strict") === "1",
  };
}

/** Where each variant publishes and saves drafts. */
export const saveUrls: Readonly<Record<SaveVariant, { readonly draft: string; readonly publish: string }>> = {
  form: { draft: "/admin/articles/save-draft", publish: "/admin/articles/publish" },
  fetch: { draft: "/api/articles/draft", publish: "/api/articles/publish" },
  shared: { draft: "/admin/articles/save", publish: "/admin/articles/save" },
};
