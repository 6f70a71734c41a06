import { storage } from "wxt/utils/storage";
import { BackupMadeSchema, type BackupMade } from "../model/backup.ts";

/**
 * When the last backup of this browser was made. Not an event: then no backup would ever hold the last one, and every desk would take in
 * when others made theirs.
 */
export interface BackupMadeStore {
  /** Null where none was ever made, or it cannot be read. */
  read(): Promise<BackupMade | null>;
  put(made: BackupMade): Promise<void>;
}

/** Opens it; the background is the only writer. */
export function createBackupMadeStore(): BackupMadeStore {
  const stored = storage.defineItem<unknown>("local:backup-made");
  return {
    read: async () => BackupMadeSchema.safeParse(await stored.getValue()).data ?? null,
    put: (made) => stored.setValue(BackupMadeSchema.parse(made)),
  };
}
