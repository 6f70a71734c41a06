import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { RESTORE_ELSEWHERE } from "../../model/backup.ts";
import { PersonSchema, type LoggedEvent, type Person } from "../../model/event.ts";
import { failure, success, type Result } from "../../model/result.ts";
import { append } from "../append.ts";
import type { MetaRow, Register } from "../db.ts";
import { heads } from "../read.ts";
import type { Texts } from "../sealed-texts.ts";
import { KEPT_TABLES, rowsAgain } from "./content.ts";
import type { OpenedBackup } from "./open.ts";

/** Where a backup is put back. */
export interface RestoreTarget {
  readonly db: Register;
  readonly texts: Texts;
  readonly newId: () => string;
  readonly now: () => Date;
  /** Id of what is put back of settings where this breaks off: it goes into the register with the rest, as the mark that it did not. */
  readonly undo: string;
  /** Told how many of the events are written. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What is said where something was recorded here already. */
const NOT_EMPTY = failure(`本机已有记录或者个人信息，没有恢复，也没有改动。${RESTORE_ELSEWHERE}`);
const FAILED = failure("没有恢复，本机仍然是空的：本机存储空间不足，或者数据库暂时不能写入。请腾出空间后再试一次。");

/** Whether nothing was ever recorded here. */
async function isEmpty(db: Register): Promise<boolean> {
  const tables = KEPT_TABLES.filter((table) => table !== "meta");
  const counts = await Promise.all(tables.map((table) => db.table(table).count()));
  return counts.every((count) => count === 0);
}

/**
 * Puts a backup back: everything or, whatever happens, nothing. It is one transaction, and nothing in it waits for anything else. This
 * installation writes under a new device from then on, and not under the one that made the backup: that one may be running still, and two
 * events of one device with one number would tear its chain on every desk that takes both in.
 */
export async function restoreBackup(
  target: RestoreTarget,
  { manifest, parts, stores }: OpenedBackup,
): Promise<Result<{ readonly device: string }>> {
  const { db, texts, onProgress } = target;
  try {
    if (!(await isEmpty(db))) return NOT_EMPTY;
    // Of no use without the log, so they come first: cut off after this, they are dropped by the next try.
    await texts.transaction("rw", texts.texts, async () => {
      await texts.texts.clear();
      for (const { part, bytes } of parts) {
        if (part === "texts") await texts.table("texts").bulkAdd(rowsAgain(bytes).rows);
      }
    });
    return await db.transaction("rw", [...KEPT_TABLES], async () => {
      if (!(await isEmpty(db))) return NOT_EMPTY;
      const own = await db.meta.get("device");
      const unused = own?.key === "device" ? own.device : undefined;
      await db.meta.clear();
      let done = 0;
      for (const { part, bytes } of parts) {
        if (part === "texts" || part === "stores") continue;
        const { rows } = rowsAgain(bytes);
        await db.table(part).bulkAdd(rows);
        if (part !== "events") continue;
        done += rows.length;
        onProgress?.(done, manifest.events);
      }
      const device = await underNewDevice(target, unused);
      await sayTakenIn(target, device, { events: manifest.events, by: personOf(stores) });
      return success({ device });
    });
  } catch {
    await texts.texts.clear().catch(() => undefined);
    return FAILED;
  }
}

/** Whether the restore that would be undone by this came about: its mark lies where the log does, and only with all of it. */
export async function isRestored(db: Register, undo: string): Promise<boolean> {
  const own = await db.meta.get("device");
  return own?.key === "device" && own.restored === undo;
}

/** The new device knows all that it goes on from: what it says of its own earlier entries is said in knowledge of them. */
async function sayTakenIn(
  { db, newId, now }: RestoreTarget,
  device: string,
  { events, by }: { readonly events: number; readonly by: Person },
): Promise<void> {
  const from = (await heads(db)).flatMap((head) =>
    head.sequence > 0 ? [{ device: head.device, upTo: head.sequence }] : [],
  );
  if (from.length === 0 || events === 0) return;
  const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(from))));
  const at = now();
  const fact = { type: "EventsTakenIn" as const, events, from, digest };
  const written = await append(db, [{ id: newId(), occurredAt: at.toISOString(), fact }], { by, device, now: at });
  if (!written.ok) throw new RangeError(written.error);
}

/** Who is named in the settings of a backup. */
function personOf({ settings }: OpenedBackup["stores"]): Person {
  const named = z.object({ person: PersonSchema }).safeParse(settings);
  return named.data?.person ?? { name: "", department: "", role: "" };
}

/** Makes the device that goes on; one that this installation had and never used may stay. Answers it. */
async function underNewDevice({ db, newId, undo }: RestoreTarget, unused: string | undefined): Promise<string> {
  const before = await db.meta.get("device");
  const formerly = before?.key === "device" ? [...(before.formerly ?? []), before.device] : [];
  const wrote = unused !== undefined && (await wroteAny(db, unused));
  const device = unused !== undefined && !wrote && !formerly.includes(unused) ? unused : newId();
  const row: MetaRow = { key: "device", device, ...(formerly.length > 0 && { formerly }), restored: undo };
  await db.meta.put(row);
  return device;
}

async function wroteAny(db: Register, device: LoggedEvent["device"]): Promise<boolean> {
  const head = await db.meta.get(`head:${device}`);
  const rows = db.events.where("[device+sequence]").between([device, -Infinity], [device, Infinity]);
  return head !== undefined || (await rows.count()) > 0;
}
