// Types only, as protocol.ts.

import type { BackupMade, BackupState } from "../model/backup.ts";

/**
 * What our own pages ask about backups. The file itself is made and read by the page, in a worker: it is larger than a message may be, and its
 * passphrase goes nowhere.
 */
export interface BackupToBackground {
  /** Writes what waits before it answers. What a restore that broke off left of settings is put back first. */
  "backup.state": { request: Record<string, never>; reply: BackupState };
  /** A backup was handed to the browser to be saved. */
  "backup.made": { request: BackupMade; reply: Record<string, never> };
  /**
   * The page has put a backup back, or could not; the log tells which. Where it is there, everything goes on by what was restored; where not,
   * the settings of before are put back. `made` is the backup that it was.
   */
  "restore.end": { request: { made: BackupMade }; reply: { restored: boolean } };
}
