import { Dexie, type EntityTable } from "dexie";
import type { RegisterPlace } from "../db.ts";

interface Row {
  readonly id: string;
  /** When it was put there, an instant in UTC. */
  readonly at: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface FolderRow {
  readonly key: "shared";
  readonly folder: FileSystemDirectoryHandle;
}

/** In milliseconds: what was left behind for so long nobody comes for any more. */
const KEPT = 60 * 60_000;

class Files extends Dexie {
  readonly files: EntityTable<Row, "id">;
  readonly folders: EntityTable<FolderRow, "key">;

  constructor({ name = "gongkai-exchange", ...idb }: RegisterPlace) {
    super(name, idb);
    this.version(1).stores({ files: "id, at", folders: "key" });
    this.files = this.table("files");
    this.folders = this.table("folders");
  }
}

/** Where a bundle lies while page and background hand it to each other: it is larger than a message may be. */
export interface Staging {
  /** Puts a file there and answers its name there. Rejects where the disk is full. */
  put(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  /** The file; undefined where it is not there (any more). */
  get(file: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Takes it away. */
  drop(file: string): Promise<void>;
  /** Takes away what nobody comes for any more, or `all`: else the whole log would stay on the disk in plain words. */
  clear(what: "old" | "all"): Promise<void>;
  /** The folder that desks share, as a person chose it here; the browser asks for leave to use it again. */
  folder(): Promise<FileSystemDirectoryHandle | undefined>;
  /** Keeps that choice, or forgets it. */
  keepFolder(folder: FileSystemDirectoryHandle | undefined): Promise<void>;
}

/** The store, opened at its first use; page and background have the same one. */
export function createStaging(now: () => Date, newId: () => string, place: RegisterPlace = {}): Staging {
  const db = new Files(place);
  const dropOld = (): Promise<number> =>
    db.files
      .where("at")
      .below(new Date(now().getTime() - KEPT).toISOString())
      .delete();
  return {
    async put(bytes) {
      const at = now();
      const id = newId();
      await dropOld();
      await db.files.add({ id, at: at.toISOString(), bytes });
      return id;
    },
    get: async (file) => (await db.files.get(file))?.bytes,
    drop: (file) => db.files.delete(file),
    clear: async (what) => void (await (what === "all" ? db.files.clear() : dropOld())),
    folder: async () => (await db.folders.get("shared"))?.folder,
    async keepFolder(folder) {
      if (folder) await db.folders.put({ key: "shared", folder });
      else await db.folders.delete("shared");
    },
  };
}
