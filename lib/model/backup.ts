import { z } from "zod";

const count = z.int().min(0);
const instant = z.iso.datetime({ precision: 3 });

/** A backup that was made: when, an instant in UTC, and how many events it holds. */
export const BackupMadeSchema = z.strictObject({ at: instant, events: count });

/** See {@link BackupMadeSchema}. */
export type BackupMade = z.infer<typeof BackupMadeSchema>;

/** What a backup holds, told before it is restored. */
export const BackupContentsSchema = z.strictObject({
  /** When it was made. */
  madeAt: instant,
  events: count,
  /** Events beside these: what another computer wrote of an entry that counts as it stands among them. Absent in files that are older. */
  twins: count.exactOptional(),
  /** How many computers wrote all of them. */
  devices: count,
  /** When the first and the last of all of them were entered; null where there are none. */
  entered: z.strictObject({ first: instant, last: instant }).nullable(),
  persons: count,
  /** Texts of sealed articles. */
  texts: count,
  /** Which settings. */
  stores: z.array(z.string().max(100)).max(100),
});

/** See {@link BackupContentsSchema}. */
export type BackupContents = z.infer<typeof BackupContentsSchema>;

/** What to do where something is recorded already: a backup does not go on top of it. */
export const RESTORE_ELSEWHERE =
  "要整套恢复，请新建一个浏览器用户（或者换一台电脑），装好公开助手，先不登记任何内容，在那里恢复；只要另一台电脑的记录，请用“多台电脑”接收。";

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
