// Types only, as protocol.ts.

import type { BackupMade } from "../model/backup.ts";

/** How it stands with backups in this browser. */
export interface BackupState {
  /** The last one; null where none was ever made. */
  readonly made: BackupMade | null;
  /** How many events there are, and how many wait to be written. */
  readonly events: number;
  readonly waiting: number;
  /** What is here that a backup must not go on top of, in words; empty where one can be restored. */
  readonly holds: readonly string[];
}

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
