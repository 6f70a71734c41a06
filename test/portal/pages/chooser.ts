import { editorIds, editors } from "../editors.ts";
import { type Html, html, raw } from "../html.ts";
import type { FormOptions } from "../options.ts";

/** Links to the same form with another editor or another way of saving. */
export function chooser(path: string, query: URLSearchParams, options: FormOptions): Html {
  const link = (name: string, value: string, text: string, chosen: boolean): Html => {
    const changed = new URLSearchParams(query);
    changed.set(name, value);
    return html`<a data-${raw(name)}="${value}" class="${chosen ? "chosen" : ""}" href="${path}?${changed.toString()}"
      >${text}</a
    >`;
  };
  const saves = { form: "表单提交", fetch: "异步提交", shared: "同一地址" } as const;
  return html`<div class="chooser">
    <span id="editor-chooser"
      >编辑器：${editorIds.map((id) => link("editor", id, editors[id].name, id === options.editor))}</span
    >
    <span id="save-chooser"
      >保存方式：${(["form", "fetch", "shared"] as const).map((id) => link("save", id, saves[id], id === options.save))}</span
    >
  </div>`;
}
