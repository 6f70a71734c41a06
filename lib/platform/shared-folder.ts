type Bytes = Uint8Array<ArrayBuffer>;

/** A folder on the computer, as far as it is used: read, and one file of it written. */
type Folder = Pick<FileSystemDirectoryHandle, "getFileHandle" | "removeEntry"> & {
  values(): AsyncIterable<{ readonly kind: "file" | "directory"; readonly name: string }>;
};

/** A folder's handle with what only Chromium has. */
interface WithLeave {
  queryPermission(asked: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(asked: { mode: "readwrite" }): Promise<PermissionState>;
}

/** What all files of desks end with. */
const ENDING = ".gongkai";

/** What was found in a folder besides this desk's own file, and read. `seen` says which state of the file it was. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: Bytes;
  readonly seen: string;
}

/** Whether this browser can give a page a folder. Firefox and Safari cannot. */
export function canShareFolder(): boolean {
  return "showDirectoryPicker" in globalThis;
}

/** Lets a person choose a folder; only in a press. Undefined where they chose none. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const picker: unknown = Reflect.get(globalThis, "showDirectoryPicker");
  if (typeof picker !== "function") return undefined;
  try {
    const chosen: unknown = await Reflect.apply(picker, globalThis, [{ id: "gongkai", mode: "readwrite" }]);
    return chosen instanceof FileSystemDirectoryHandle ? chosen : undefined;
  } catch {
    // Closed without a choice, or a folder that the browser does not give away.
    return undefined;
  }
}

/** Whether the folder may be read and written now; `ask` only in a press: the browser then asks the person. */
export async function mayUseFolder(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  if (!hasLeave(folder)) return true;
  const leave = await folder.queryPermission({ mode: "readwrite" });
  if (leave === "granted" || !ask) return leave === "granted";
  return (await folder.requestPermission({ mode: "readwrite" })) === "granted";
}

function hasLeave(folder: object): folder is WithLeave {
  return "queryPermission" in folder;
}

/**
 * Writes this desk's own file, in place of those that it wrote under another name (it ends with the same `-<device8>.gongkai`). Rejects where
 * the folder is gone or full.
 */
export async function writeOwnFile(folder: Folder, name: string, bytes: Bytes): Promise<void> {
  const own = ownEnding(name);
  const file = await folder.getFileHandle(name, { create: true });
  // What others read meanwhile is the file as it was: the browser puts the new one in its place at the end.
  const writing = await file.createWritable();
  await writing.write(bytes);
  await writing.close();
  for await (const entry of folder.values()) {
    if (entry.name !== name && entry.kind === "file" && entry.name.endsWith(own)) await folder.removeEntry(entry.name);
  }
}

/** The files of other desks that are other than when they were read last; `seen` by name, as it was answered then. */
export async function* filesOfOthers(
  folder: Folder,
  ownName: string,
  seen: ReadonlyMap<string, string>,
): AsyncGenerator<FolderFile> {
  const own = ownEnding(ownName);
  for await (const { kind, name } of folder.values()) {
    if (kind !== "file" || !name.endsWith(ENDING) || name.endsWith(own)) continue;
    const file = await (await folder.getFileHandle(name)).getFile();
    const state = `${file.lastModified}/${file.size}`;
    if (seen.get(name) === state) continue;
    yield { name, bytes: new Uint8Array(await file.arrayBuffer()), seen: state };
  }
}

function ownEnding(name: string): string {
  return name.slice(name.lastIndexOf("-"));
}
