import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));
const packages = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** ProseMirror and what it imports, by bare name: each package's directory and its ES module in it. */
const modules: Readonly<Record<string, string>> = {
  "prosemirror-commands": "dist/index.js",
  "prosemirror-dropcursor": "dist/index.js",
  "prosemirror-example-setup": "dist/index.js",
  "prosemirror-gapcursor": "dist/index.js",
  "prosemirror-history": "dist/index.js",
  "prosemirror-inputrules": "dist/index.js",
  "prosemirror-keymap": "dist/index.js",
  "prosemirror-menu": "dist/index.js",
  "prosemirror-model": "dist/index.js",
  "prosemirror-schema-basic": "dist/index.js",
  "prosemirror-schema-list": "dist/index.js",
  "prosemirror-state": "dist/index.js",
  "prosemirror-transform": "dist/index.js",
  "prosemirror-view": "dist/index.js",
  crelt: "index.js",
  orderedmap: "dist/index.js",
  "rope-sequence": "dist/index.js",
  "w3c-keyname": "index.js",
};

/** The only directories that are served, by the first part of the path under /vendor/. */
const roots: Readonly<Record<string, string>> = {
  ueditor: resolve(require.resolve("ueditor/package.json"), "../example/public/ueditor"),
  kindeditor: dirname(require.resolve("kindeditor/package.json")),
  ckeditor4: dirname(require.resolve("ckeditor4/package.json")),
  tinymce: dirname(require.resolve("tinymce/package.json")),
  wangeditor4: resolve(require.resolve("wangeditor/package.json"), "../dist"),
  wangeditor5: resolve(require.resolve("@wangeditor/editor/package.json"), "../dist"),
  quill: resolve(require.resolve("quill/package.json"), "../dist"),
  vue: resolve(require.resolve("vue/package.json"), "../dist"),
  "element-plus": resolve(require.resolve("element-plus/package.json"), "../dist"),
  ...Object.fromEntries(Object.keys(modules).map((name) => [name, resolve(packages, name)])),
};

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".gif": "image/gif",
  ".jpg": "image/jpeg",
  ".cur": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** A static file and its content type. */
export interface StaticFile {
  readonly type: string;
  readonly body: Buffer;
}

/** The import map that lets ProseMirror's modules find each other in the browser. */
export const importMap = {
  imports: Object.fromEntries(Object.entries(modules).map(([name, entry]) => [name, `/vendor/${name}/${entry}`])),
};

/** The file behind a path under /vendor/ or /assets/, or nothing where it is not one that may be served. */
export async function staticFile(path: string): Promise<StaticFile | undefined> {
  const [, area = "", name = ""] = path.split("/");
  if (area === "assets") return fileIn(resolve(here, "assets"), path.slice("/assets/".length));
  const root = Object.hasOwn(roots, name) ? roots[name] : undefined;
  if (area !== "vendor" || root === undefined) return undefined;
  return fileIn(root, path.slice(`/vendor/${name}/`.length));
}

async function fileIn(root: string, encoded: string): Promise<StaticFile | undefined> {
  const path = decode(encoded);
  const type = path === undefined ? undefined : types[extname(path).toLowerCase()];
  if (path === undefined || type === undefined || path.includes("\0")) return undefined;
  const file = resolve(root, path);
  if (!file.startsWith(root + sep)) return undefined;
  const body = await readFile(file).catch(() => undefined);
  return body && { type, body };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
