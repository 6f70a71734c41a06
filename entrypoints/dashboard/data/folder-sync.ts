import type { ExchangePreview, ExchangeTaken } from "../../../lib/model/exchange.ts";
import { send } from "../../../lib/messaging/send.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { filesOfOthers, writeOwnFile } from "../../../lib/platform/shared-folder.ts";
import { dropped, exportBundle, LARGEST, previewBundle, TOO_LARGE } from "./bundle-files.ts";

const UNREADABLE = "这个文件读不出来，可能正在写入、被占用或者没有权限；请过一会儿再同步，其他文件不受影响。";

/** What came of one file of the shared folder. `waiting`: a desk in it has a key that nobody accepted here yet. */
export type FolderLine = { readonly name: string } & (
  | { readonly taken: ExchangeTaken }
  | { readonly waiting: ExchangePreview; readonly file: string }
  | { readonly refused: string }
);

/** What came of looking through the shared folder. */
export interface FolderSync {
  /** This desk's own file; empty where it has not recorded anything yet. */
  readonly written: string;
  /** The files of others that were new or other than before. */
  readonly files: readonly FolderLine[];
}

/** What was looked into and not taken in yet. */
const waiting = new Set<string>();

/** Files that were looked through since the page was opened, as they were then. */
const seen = new Map<string, string>();

/**
 * Writes this desk's file into the folder, reads those of the others and takes in what is new of desks whose key was accepted; the others
 * wait for a person. Refused where the folder cannot be used.
 */
export async function syncFolder(folder: FileSystemDirectoryHandle): Promise<Result<FolderSync>> {
  const status = await send("exchange.status", {});
  if (!status.ok) return status;
  const { own } = status.value;
  const made = own.upTo > 0 ? await exportBundle("own") : undefined;
  if (made?.ok === false) return made;
  try {
    if (made) await writeOwnFile(folder, made.value.name, made.value.bytes);
    await dropped(waiting);
    const files: FolderLine[] = [];
    const ownName = made?.value.name ?? `-${own.device.slice(0, 8)}.gongkai`;
    for await (const found of filesOfOthers(folder, { ownName, seen, largest: LARGEST })) {
      const { name } = found;
      const line = "bytes" in found ? await lookThrough(name, found.bytes) : { name, refused: whyNot(found.why) };
      // What was refused is looked at again, since it may be mended here meanwhile: a desk accepted, a clock set.
      if ("taken" in line && line.taken.refused.length === 0) seen.set(name, found.seen);
      files.push(line);
    }
    return success({ written: made?.value.name ?? "", files });
  } catch {
    return failure("共享文件夹读写不了：可能断开了、没有权限或者空间不足。请检查后再试一次。");
  }
}

function whyNot(why: "too-large" | "unreadable"): string {
  return why === "too-large" ? TOO_LARGE : UNREADABLE;
}

async function lookThrough(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FolderLine> {
  const looked = await previewBundle(new Blob([bytes]));
  if (!looked.ok) return { name, refused: looked.error };
  const { file, preview } = looked.value;
  if (preview.desks.some(({ signature }) => signature === "unknown-key")) {
    waiting.add(file);
    return { name, waiting: preview, file };
  }
  const taken = await send("exchange.import", { file, trust: [] });
  return taken.ok ? { name, taken: taken.value } : { name, refused: taken.error };
}
