import type { FolderState } from "../../../components/data/SharedFolder.tsx";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { canShareFolder, chooseFolder, mayUseFolder } from "../../../lib/platform/shared-folder.ts";
import { staging } from "./bundle-files.ts";
import { syncFolder, type FolderSync } from "./folder-sync.ts";

/** The shared folder of this page. */
export interface FolderUse {
  readonly state: () => FolderState;
  /** Finds the folder that was chosen here before. */
  readonly load: () => Promise<void>;
  readonly choose: () => Promise<Result<unknown>>;
  readonly sync: () => Promise<Result<FolderSync>>;
}

/** The folder that was chosen last, and when it was looked through since the page was opened. */
let chosen: FileSystemDirectoryHandle | undefined;
let at: string | undefined;

/** Uses the shared folder, where this browser has such a thing. */
export function createFolderUse(): FolderUse {
  return {
    state() {
      if (!canShareFolder()) return { state: "unsupported" };
      return chosen ? { state: "chosen", name: chosen.name, at } : { state: "none" };
    },
    load: async () => void (chosen ??= await staging.folder()),
    async choose() {
      const folder = await chooseFolder();
      if (!folder) return failure("没有选择文件夹。");
      chosen = folder;
      at = undefined;
      // Where it cannot be kept, it is good until the page is closed.
      await staging.keepFolder(folder).catch(() => undefined);
      return success({});
    },
    async sync() {
      if (!chosen || !(await mayUseFolder(chosen, true))) return failure("浏览器没有允许读写这个文件夹，请重新选择。");
      const done = await syncFolder(chosen);
      if (done.ok) at = new Date().toISOString();
      return done;
    },
  };
}
