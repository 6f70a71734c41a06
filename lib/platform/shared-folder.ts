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

/** What was found in a folder besides this desk's own file: its bytes, or why it was not read. `seen` says which state of the file it was. */
export type FolderFile = { readonly name: string; readonly seen: string } & (
  | { readonly bytes: Bytes }
  | { readonly why: "too-large" | "unreadable" }
);

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

/** What is read of a folder. */
export interface FolderLook {
  readonly ownName: string;
  /** By name, as it was answered when it was read last. */
  readonly seen: ReadonlyMap<string, string>;
  /** In bytes; what is larger is not read. */
  readonly largest: number;
}

/** The files of other desks that are other than when they were read last. One that cannot be read does not keep the others back. */
export async function* filesOfOthers(
  folder: Folder,
  { ownName, seen, largest }: FolderLook,
): AsyncGenerator<FolderFile> {
  const own = ownEnding(ownName);
  for await (const { kind, name } of folder.values()) {
    if (kind !== "file" || !name.endsWith(ENDING) || name.endsWith(own)) continue;
    try {
      const file = await (await folder.getFileHandle(name)).getFile();
      const state = `${file.lastModified}/${file.size}`;
      if (seen.get(name) === state) continue;
      if (file.size > largest) yield { name, seen: state, why: "too-large" };
      else yield { name, seen: state, bytes: new Uint8Array(await file.arrayBuffer()) };
    } catch {
      yield { name, seen: "", why: "unreadable" };
    }
  }
}

function ownEnding(name: string): string {
  return name.slice(name.lastIndexOf("-"));
}
