import { Dexie, type EntityTable } from "dexie";
import { z } from "zod";
import { SealedTextSchema, type SealedText } from "../model/sealed-text.ts";
import type { RegisterPlace } from "./db.ts";

/** Days that a sealed text is kept at the longest: by then it was published, and the public page was looked at, or never will be. */
const KEPT_DAYS = 180;

/** A text as it is kept. */
export const SealedTextRowSchema = z.strictObject({
  case: z.uuid(),
  /** Entry of the step that sealed it. */
  entry: z.uuid(),
  /** When it was kept. */
  at: z.iso.datetime({ precision: 3 }),
  text: SealedTextSchema,
});

type Row = z.infer<typeof SealedTextRowSchema>;

/** A text that is kept, without its words. */
export type KeptText = Pick<Row, "case" | "entry" | "at">;

/**
 * The texts as they stood when they were sealed, to show word by word what was changed afterwards. They are no part of the log,
 * which has digests only, and need not be there: what is lost here can only not be shown any more.
 */
export interface SealedTexts {
  /** Keeps the text of a case in place of an earlier one. Answers whether it could; never rejects. */
  keep(of: { readonly case: string; readonly entry: string }, text: SealedText): Promise<boolean>;
  /** The text that was sealed by this entry, if it is kept. */
  of(sealed: { readonly case: string; readonly entry: string }): Promise<SealedText | undefined>;
  /** What is kept. */
  list(): Promise<readonly KeptText[]>;
  /** Drops these texts; one that was kept for the same case since stays. */
  drop(texts: readonly KeptText[]): Promise<void>;
  /** Drops what was kept for too long, and what cannot be read. */
  dropOld(): Promise<void>;
}

/** The index of what there is to know of a text but its words. */
const KEPT = "[case+entry+at]";

const KeySchema = z.tuple([
  SealedTextRowSchema.shape.case,
  SealedTextRowSchema.shape.entry,
  SealedTextRowSchema.shape.at,
]);

/** Its database. For a backup; all others go by {@link createSealedTexts}. */
export class Texts extends Dexie {
  readonly texts: EntityTable<Row, "case">;

  constructor({ name = "gongkai-sealed-texts", ...idb }: RegisterPlace = {}) {
    super(name, idb);
    this.version(1).stores({ texts: "case" });
    // What is kept can be told without reading the texts.
    this.version(2).stores({ texts: `case, ${KEPT}` });
    this.texts = this.table("texts");
  }
}

/** Opens the store at its first use; the background is the only one who does. */
export function createSealedTexts(now: () => Date, place: RegisterPlace = {}): SealedTexts {
  const db = new Texts(place);
  const list = async (): Promise<KeptText[]> =>
    (await db.texts.orderBy(KEPT).keys()).flatMap((key) => {
      const read = KeySchema.safeParse(key);
      return read.success ? { case: read.data[0], entry: read.data[1], at: read.data[2] } : [];
    });
  const drop = async (texts: readonly KeptText[]): Promise<void> => {
    // Found by all three and deleted in one transaction: a text that came in its place meanwhile is another.
    const keys = texts.map((text) => [text.case, text.entry, text.at]);
    await db.texts.where(KEPT).anyOf(keys).delete();
  };
  return {
    async keep({ case: id, entry }, text) {
      try {
        await db.texts.put({ case: id, entry, at: now().toISOString(), text });
        return true;
      } catch {
        // Disk full, or the database cannot be opened: an earlier text must not pass for this one.
        await db.texts.delete(id).catch(() => undefined);
        return false;
      }
    },
    async of({ case: id, entry }) {
      const row = SealedTextRowSchema.safeParse(await db.texts.get(id).catch(() => undefined)).data;
      return row?.entry === entry ? row.text : undefined;
    },
    list,
    drop,
    dropOld: () =>
      db.transaction("rw", db.texts, async () => {
        const last = new Date(now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
        const kept = await list();
        const readable = new Set(kept.map((text) => text.case));
        const others = (await db.texts.toCollection().primaryKeys()).filter((key) => !readable.has(key));
        await db.texts.bulkDelete(others);
        await drop(kept.filter(({ at }) => at < last));
      }),
  };
}
