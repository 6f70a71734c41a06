import type { BackupToBackground } from "../../../lib/messaging/backup-protocol.ts";
import type { PageHandlers } from "../../../lib/messaging/protocol.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import { success } from "../../../lib/model/result.ts";
import { countEvents } from "../../../lib/register/read.ts";
import { createBackupMadeStore } from "../../../lib/settings/backup-made.ts";
import { workStored } from "../../../lib/settings/stored.ts";
import type { Services } from "../services.ts";
import { concludeRestore, undoBrokenRestore } from "./broken-restore.ts";

/** What our pages may ask about backups. */
export function backupHandlers({
  db,
  recorder,
  sites,
}: Pick<Services, "db" | "recorder" | "sites">): Pick<PageHandlers, keyof BackupToBackground> {
  const made = createBackupMadeStore();
  return {
    async "backup.state"() {
      await undoBrokenRestore(db);
      const waiting = await recorder.drain();
      const [events, persons, vault] = await Promise.all([
        countEvents(db),
        db.persons.count(),
        db.compartments.count(),
      ]);
      const holds = [
        ...(events > 0 ? [`${events} 条记录`] : []),
        ...(waiting > 0 ? [`${waiting} 条等待写入的记录`] : []),
        ...(persons > 0 || vault > 0 ? ["保险箱"] : []),
        ...(await workStored()),
      ];
      return success({ made: await made.read(), events, waiting, holds });
    },
    async "backup.made"(one) {
      await made.put(one);
      return success({});
    },
    async "restore.end"({ made: from }) {
      const restored = await concludeRestore(db);
      if (restored) {
        await made.put(from);
        // Sites that were switched on work where this browser lets us onto them.
        await sites.reconcile();
      }
      await tellTabs("pack.changed", {});
      return success({ restored });
    },
  };
}
