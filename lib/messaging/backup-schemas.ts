import { z } from "zod";
import { BackupMadeSchema } from "../model/backup.ts";
import type { BackupToBackground } from "./backup-protocol.ts";

type SchemasOf = { readonly [N in keyof BackupToBackground]: z.ZodType<BackupToBackground[N]["request"]> };

/** What our own pages may ask about backups, by name. Background only: holds zod. */
export const BACKUP_SCHEMAS: SchemasOf = {
  "backup.state": z.strictObject({}),
  "backup.made": BackupMadeSchema,
  "restore.end": z.strictObject({ made: BackupMadeSchema }),
};
