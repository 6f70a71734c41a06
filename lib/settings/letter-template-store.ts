import { storage } from "wxt/utils/storage";
import { z } from "zod";
import { LetterTemplateSchema, type LetterTemplate } from "../model/letter-template.ts";
import { createTurns } from "../platform/turns.ts";

const StoreSchema = z.record(z.string(), z.unknown());

/** The agency's own Word files for documents, in the browser's storage; the background is the only writer. */
export interface LetterTemplateStore {
  /** All that can be read, by their codes' order. */
  all(): Promise<readonly LetterTemplate[]>;
  /** Keeps one, in place of an earlier one for the same document. */
  put(template: LetterTemplate): Promise<void>;
  /** Takes one away: the document is made as it comes with the product again. */
  remove(code: string): Promise<void>;
}

/** Opens the templates. One that cannot be read is left as it is and not used. */
export function createLetterTemplateStore(): LetterTemplateStore {
  const stored = storage.defineItem<unknown>("local:letter-templates", { version: 1, migrations: {}, fallback: {} });
  const inTurn = createTurns();
  const raw = async (): Promise<Record<string, unknown>> => StoreSchema.safeParse(await stored.getValue()).data ?? {};
  return {
    async all() {
      const templates = Object.values(await raw()).flatMap((one) => LetterTemplateSchema.safeParse(one).data ?? []);
      return templates.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    },
    put: (template) => inTurn(async () => stored.setValue({ ...(await raw()), [template.code]: template })),
    remove: (code) =>
      inTurn(async () => {
        const { [code]: _removed, ...rest } = await raw();
        await stored.setValue(rest);
      }),
  };
}
