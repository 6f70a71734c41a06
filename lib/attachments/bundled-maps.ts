/** The Chinese character maps of pdf.js, each in a script of its own. Only where the code is bundled: Node reads the files. */
const MAPS = import.meta.glob<string>("../../node_modules/pdfjs-dist/cmaps/*GB*.bcmap", {
  query: "?inline",
  import: "default",
});

/** A character map by its file's name; fails for one that is not Chinese. */
export async function bundledMap(name: string): Promise<Uint8Array> {
  const load = MAPS[`../../node_modules/pdfjs-dist/cmaps/${name}`];
  if (!load) throw new Error(`no character map ${name}`);
  const data = await load();
  return Uint8Array.from(atob(data.slice(data.indexOf(",") + 1)), (character) => character.charCodeAt(0));
}
