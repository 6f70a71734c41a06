import { browser } from "wxt/browser";
import { z } from "zod";
import { newId } from "../platform/new-id.ts";
import { OfficeSchema } from "../model/office.ts";
import { failure, success, type Result } from "../model/result.ts";
import { SettingsSchema } from "../model/settings.ts";
import { DraftWaiverSchema } from "../model/waiver.ts";

const texts = z.record(z.string(), z.string());
const byName = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());

/**
 * Every store of settings that a backup holds, by the name under which the browser keeps it; single entries are checked by their own stores
 * at each read.
 */
export const KEPT_STORES: Readonly<Record<string, z.ZodType>> = {
  settings: SettingsSchema,
  packs: texts,
  portals: texts,
  "word-lists": byName,
  office: OfficeSchema,
  "letter-templates": byName,
  "report-texts": byName,
  allowed: list,
  waivers: z.record(z.string(), z.array(DraftWaiverSchema)),
  "waiver-key": z.string().regex(/^[0-9a-f]{64}$/),
  "article-origins": list,
};

/** What lies beside them and is in no backup, each with why. */
export const LEFT_STORES: Readonly<Record<string, string>> = {
  "digest-given": "of this browser: which morning's notification was shown",
  "hour-notices": "of this browser: which notifications were shown",
  "backup-made": "of this browser: when its last backup was made",
  "restore-undo": "only there while a backup is put back",
  "outbox:": "not in the log yet; written first, and said where that fails",
};

/** Stores that hold somebody's work: a backup does not go on top of them. */
const WORK: Readonly<Record<string, string>> = {
  packs: "规则包",
  portals: "网站适配",
  "word-lists": "词表",
  office: "本单位信息",
  "letter-templates": "文书模板",
  "report-texts": "年度报告的文字",
  allowed: "不再询问的内容",
};

/** What did not fit when it was read, kept aside by its store; and the version that a store notes of itself. */
const aside = (name: string): string => `${name}-unreadable`;
const noted = (name: string): string => `${name}$`;

/** By name, as the browser keeps it. */
export type Stored = Readonly<Record<string, unknown>>;

/** All settings as they lie there, for a backup. One that does not fit its store is named as what was kept aside. */
export async function storedForBackup(): Promise<Stored> {
  const all = await browser.storage.local.get(null);
  const found = Object.entries(KEPT_STORES).flatMap(([name, schema]): [string, unknown][] => {
    const entries = [aside(name), noted(name)].flatMap((each): [string, unknown][] =>
      each in all ? [[each, all[each]]] : [],
    );
    if (!(name in all)) return entries;
    return [...entries, [schema.safeParse(all[name]).success ? name : aside(name), all[name]]];
  });
  return Object.fromEntries(found);
}

/** The settings of a backup, each held against its schema. Refused as a whole where one is not known or does not fit. */
export function parseStored(stores: Stored): Result<Stored> {
  const others = Object.keys(KEPT_STORES).flatMap((name) => [aside(name), noted(name)]);
  for (const [name, value] of Object.entries(stores)) {
    if (others.includes(name)) continue;
    const schema = Object.hasOwn(KEPT_STORES, name) ? KEPT_STORES[name] : undefined;
    if (!schema?.safeParse(value).success) {
      return failure("备份里的设置有本版本不认识的内容，没有恢复。请先更新公开助手，再恢复。");
    }
  }
  return success(stores);
}

/** What of somebody's work is among the settings here, in words; nothing in a browser that was only just set up. */
export async function workStored(): Promise<readonly string[]> {
  const all = await browser.storage.local.get(Object.keys(WORK));
  return Object.entries(WORK).flatMap(([name, title]) => (isEmpty(name, all[name]) ? [] : [title]));
}

function isEmpty(name: string, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (name === "office") return JSON.stringify(value) === JSON.stringify(OfficeSchema.parse({}));
  return typeof value === "object" && Object.keys(value).length === 0;
}

const UNDO = "restore-undo";
const UndoSchema = z.strictObject({ id: z.uuid(), before: z.record(z.string(), z.unknown()) });

/**
 * Puts a backup's settings in place of those that are here. Until {@link keepStored}, they can be put back; answers the id of what would be
 * (the register says by it whether the log came about).
 */
export async function putStored(stores: Stored): Promise<string> {
  const was = await browser.storage.local.get(Object.keys(stores));
  const before = Object.fromEntries(Object.keys(stores).map((name) => [name, was[name] ?? null]));
  const id = newId();
  await browser.storage.local.set({ [UNDO]: { id, before } });
  await browser.storage.local.set(stores);
  return id;
}

/** The id of what can be put back; undefined where nothing can. */
export async function undoNow(): Promise<string | undefined> {
  return UndoSchema.safeParse((await browser.storage.local.get(UNDO))[UNDO]).data?.id;
}

/** Puts back what was there before {@link putStored}; false where nothing is to be put back. */
export async function undoStored(): Promise<boolean> {
  const found = UndoSchema.safeParse((await browser.storage.local.get(UNDO))[UNDO]).data;
  if (!found) return false;
  const { before: undo } = found;
  const names = Object.keys(undo);
  await browser.storage.local.set(
    Object.fromEntries(names.flatMap((name) => (undo[name] === null ? [] : [[name, undo[name]]]))),
  );
  await browser.storage.local.remove([...names.filter((name) => undo[name] === null), UNDO]);
  return true;
}

/** The restore is done: what it put in place stays. */
export async function keepStored(): Promise<void> {
  await browser.storage.local.remove(UNDO);
}
