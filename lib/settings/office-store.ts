import { storage } from "wxt/utils/storage";
import { OfficeSchema, type Office } from "../model/office.ts";
import { createTurns } from "../platform/turns.ts";

/** The office as read. `notice` is a sentence for the person where what is stored could not be read. */
interface OfficeRead {
  readonly office: Office;
  readonly notice: string | null;
}

/** What documents say of the agency, in the browser's storage; the background is the only writer. */
export interface OfficeStore {
  /** Reads and checks. What does not fit is kept aside as it is, and an office without any entry stands in. */
  read(): Promise<OfficeRead>;
  /** Keeps it in place of the earlier one. */
  save(office: Office): Promise<void>;
}

const NOTICE = "保存的本单位信息读不出来，原内容已另存。请重新填写后保存。";

/** Opens the office. */
export function createOfficeStore(): OfficeStore {
  const stored = storage.defineItem<unknown>("local:office", { version: 1, migrations: {}, fallback: {} });
  const aside = storage.defineItem<unknown>("local:office-unreadable");
  const inTurn = createTurns();
  return {
    async read() {
      const value = await stored.getValue();
      const parsed = OfficeSchema.safeParse(value);
      if (parsed.success) return { office: parsed.data, notice: null };
      await aside.setValue(value);
      return { office: OfficeSchema.parse({}), notice: NOTICE };
    },
    save: (office) => inTurn(async () => stored.setValue(OfficeSchema.parse(office))),
  };
}
