import type { BatchSource } from "./batch-messages.ts";

/** Files that a system or an editor keeps beside people's own. */
const SYSTEM = /(?:^|\/)(?:\.[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini|__MACOSX)(?:\/|$)/i;

/** Chosen files as the sources of a batch, by name; with their folder where a folder was chosen. */
export function sourcesOf(files: readonly File[]): BatchSource[] {
  return named(files.map((file) => ({ name: file.webkitRelativePath || file.name, file })));
}

/** The files of what was dropped, those in folders with their folders' names. */
export async function droppedSources({ items, files }: DataTransfer): Promise<BatchSource[]> {
  // All entries at once: the list is gone after the first wait.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return sourcesOf([...files]);
  const found: { name: string; file: File }[] = [];
  for (const entry of entries) await walk(entry, found);
  return named(found);
}

async function walk(entry: FileSystemEntry, found: { name: string; file: File }[]): Promise<void> {
  const name = entry.fullPath.replace(/^\//, "");
  if (SYSTEM.test(name)) return;
  if (isFile(entry)) found.push({ name, file: await new Promise((resolve, reject) => entry.file(resolve, reject)) });
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  for (;;) {
    // A folder is read in parts, and is over when a part is empty.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) break;
    for (const inner of part) await walk(inner, found);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** In the order of their names, each name once. */
function named(found: readonly { readonly name: string; readonly file: File }[]): BatchSource[] {
  const counts = new Map<string, number>();
  return found
    .filter(({ name }) => !SYSTEM.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, "zh-CN", { numeric: true }))
    .map(({ name, file }) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return { name: count > 1 ? `${name}（${count}）` : name, file };
    });
}
