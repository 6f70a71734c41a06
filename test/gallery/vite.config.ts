import { defineConfig } from "vite";

/** Serves the gallery: `vite test/gallery`, then open /?story=panel-3. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { host: "127.0.0.1" },
});
