import type { BackupActions } from "../../../components/data/Backup.tsx";
import { saveFile } from "../../../components/ui/save-file.ts";
import { send } from "../../../lib/messaging/send.ts";
import { RESTORE_ELSEWHERE } from "../../../lib/model/backup.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { today } from "../../../lib/platform/today.ts";
import { asRestorer } from "../../../lib/settings/restore-lock.ts";
import { parseStored, putStored, storedForBackup, type Stored } from "../../../lib/settings/stored.ts";
import type { WorkerTold } from "./backup-messages.ts";
import { createBackupWorker } from "./backup-thread.ts";

/** What the dashboard does with backups. */
export function backupActions(): BackupActions {
  const worker = createBackupWorker();
  let stores: Stored = {};
  let made = { at: "", events: 0 };
  return {
    async onMake(passphrase, tell) {
      const answer = await worker.ask({ what: "make", passphrase, stores: await storedForBackup() }, tell);
      if (!answer.ok) return answer;
      const { file, manifest } = answer.value;
      const name = `公开助手备份-${today()}.gkbak`;
      saveFile(name, file, file.type);
      await send("backup.made", { at: manifest.madeAt, events: manifest.events });
      return success({ name, bytes: file.size, events: manifest.events });
    },
    async onOpen(file, passphrase, tell) {
      const answer = await worker.ask({ what: "open", file, passphrase }, tell);
      if (!answer.ok) return answer;
      const parsed = parseStored(answer.value.stores);
      if (!parsed.ok) return parsed;
      const { manifest, torn } = answer.value;
      stores = parsed.value;
      made = { at: manifest.madeAt, events: manifest.events };
      return success({ contents: manifest, torn });
    },
    onReload: () => {
      location.hash = "today";
      location.reload();
    },
    async onRestore(tell) {
      // Not by one who restores: what another restore left when it broke off is put back first.
      const state = await send("backup.state", {});
      if (!state.ok) return state;
      const { holds } = state.value;
      if (holds.length > 0) return failure(`本机已有${holds.join("、")}，没有恢复，也没有改动。${RESTORE_ELSEWHERE}`);
      const work = (undo: string) => worker.ask({ what: "restore", undo }, tell);
      return (await asRestorer(() => restore(work, stores, made))) ?? failure("另一个页面正在恢复，请等它完成。");
    },
  };
}

async function restore(
  work: (undo: string) => Promise<WorkerTold["restore"]>,
  stores: Stored,
  made: { readonly at: string; readonly events: number },
): Promise<Result<unknown>> {
  try {
    // Before the log: whether that is there says whether these stay.
    const restored = await work(await putStored(stores));
    const ended = await send("restore.end", { made });
    return restored.ok && !ended.ok ? ended : restored;
  } catch {
    await send("restore.end", { made });
    return failure("没有恢复，本机仍然是空的：设置没有写进去。请腾出空间后再试一次。");
  }
}
