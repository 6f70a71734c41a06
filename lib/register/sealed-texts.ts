import { Dexie, type EntityTable } from "dexie";
import { z } from "zod";
import { SealedTextSchema, type SealedText } from "../model/sealed-text.ts";
import type { RegisterPlace } from "./db.ts";

/** Days that a sealed text is kept at the longest: by then it was published, and the public page was looked at, or never will be. */
const KEPT_DAYS = 180;

const RowSchema = z.strictObject({
  case: z.uuid(),
  /** Entry of the step that sealed it. */
  entry: z.uuid(),
  /** When it was kept. */
  at: z.iso.datetime({ precision: 3 }),
  text: SealedTextSchema,
});

type Row = z.infer<typeof RowSchema>;

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
  /** Drops the texts of these cases. */
  drop(cases: readonly string[]): Promise<void>;
  /** Drops what was kept for too long, and what cannot be read. */
  dropOld(): Promise<void>;
}

class Texts extends Dexie {
  readonly texts: EntityTable<Row, "case">;

  constructor({ name = "gongkai-sealed-texts", ...idb }: RegisterPlace) {
    super(name, idb);
    this.version(1).stores({ texts: "case" });
    this.texts = this.table("texts");
  }
}

/** Opens the store at its first use; the background is the only one who does. */
export function createSealedTexts(now: () => Date, place: RegisterPlace = {}): SealedTexts {
  const db = new Texts(place);
  const rows = async (): Promise<{ readonly key: string; readonly row: Row | undefined }[]> => {
    const [keys, all] = [await db.texts.toCollection().primaryKeys(), await db.texts.toArray()];
    return keys.map((key, at) => ({ key, row: RowSchema.safeParse(all[at]).data }));
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
      const row = RowSchema.safeParse(await db.texts.get(id).catch(() => undefined)).data;
      return row?.entry === entry ? row.text : undefined;
    },
    async list() {
      return (await rows()).flatMap(({ row }) => (row ? { case: row.case, entry: row.entry, at: row.at } : []));
    },
    drop: (cases) => db.texts.bulkDelete([...cases]),
    async dropOld() {
      const last = new Date(now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
      const old = (await rows()).filter(({ row }) => row === undefined || row.at < last);
      await db.texts.bulkDelete(old.map(({ key }) => key));
    },
  };
}
