import type { BackupContents } from "../../../lib/model/backup.ts";
import type { Result } from "../../../lib/model/result.ts";
import type { OpenedBackup } from "../../../lib/register/backup/open.ts";
import type { Stored } from "../../../lib/settings/stored.ts";

/** What the page asks the worker that makes and reads backups. A restore is of what was opened last. */
export type WorkerAsked =
  | { readonly what: "make"; readonly passphrase: string; readonly stores: Stored }
  | { readonly what: "open"; readonly file: Blob; readonly passphrase: string }
  | { readonly what: "restore"; readonly undo: string };

/** What came of each. */
export interface WorkerTold {
  readonly make: Result<{ readonly file: Blob; readonly manifest: BackupContents }>;
  readonly open: Result<Pick<OpenedBackup, "manifest" | "torn" | "stores">>;
  readonly restore: Result<{ readonly device: string }>;
}

/** What the worker says of the work with that lock: that it has begun and holds it, how many events are done, or what came of it. */
export type WorkerAnswer = { readonly lock: string } & (
  | { readonly at: "work" }
  | { readonly done: number; readonly all: number }
  | { readonly told: WorkerTold[keyof WorkerTold] }
);

/** `lock`: held by the worker while it works. A browser that ends it for want of memory says nothing, but lets go of it. */
export interface WorkerWork {
  readonly lock: string;
  readonly asked: WorkerAsked;
}
