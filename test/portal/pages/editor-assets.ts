import { editors } from "../editors.ts";
import { type Html, html, raw } from "../html.ts";
import { type FormOptions, saveUrls } from "../options.ts";
import { importMap } from "../vendor.ts";

/** What the page's head holds for the chosen editor. */
export function editorHead({ editor }: FormOptions): Html {
  const map = html`<script type="importmap">
    ${raw(JSON.stringify(importMap))}
  </script>`;
  const { styles, module } = editors[editor];
  return html`${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}${module ? map : raw("")}`;
}

/** The form page's scripts, in the order in which they run: the core, the editor, its adapter. */
export function editorScripts(options: FormOptions): Html {
  const { editor, save, autosave, late } = options;
  const files = editors[editor];
  const data = JSON.stringify({ editor, save, autosave, late, urls: saveUrls[save] });
  const classic = [
    "/assets/portal.js",
    "/assets/saving.js",
    "/assets/uploading.js",
    ...(options.lab ? ["/assets/lab.js"] : []),
    ...files.scripts,
  ];
  const adapter = html`<script${files.module ? raw(' type="module"') : raw("")} src="/assets/editors/${editor}.js"></script>`;
  return html`<script>
      window.portalPage = ${raw(data)};
    </script>
    ${classic.map((src) => html`<script src="${src}"></script>`)}${adapter}`;
}
