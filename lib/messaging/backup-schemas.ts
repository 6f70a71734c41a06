import { z } from "zod";
import { BackupMadeSchema } from "../model/backup.ts";
import type { BackupToBackground } from "./backup-protocol.ts";
import type { SchemasOf } from "./schemas-of.ts";

/** What our own pages may ask about backups, by name. Background only: holds zod. */
export const BACKUP_SCHEMAS: SchemasOf<keyof BackupToBackground> = {
  "backup.state": z.strictObject({}),
  "backup.made": BackupMadeSchema,
  "restore.end": z.strictObject({ made: BackupMadeSchema }),
};
