import { storage } from "wxt/utils/storage";
import { z } from "zod";
import { ReportTextsSchema, type ReportTexts } from "../model/report-texts.ts";
import { createTurns } from "../platform/turns.ts";

const StoreSchema = z.record(z.string(), z.unknown());

/** One section's text; null takes it back, and what is drafted holds again. */
interface KeptText {
  /** YYYY. */
  readonly year: string;
  readonly outline: string;
  readonly section: string;
  readonly text: string | null;
}

/** The texts of annual reports that are being written, by year, in the browser's storage; the background is the only writer. */
export interface ReportTextStore {
  /** Those of a year; none where they cannot be read. */
  of(year: string): Promise<ReportTexts>;
  /** Keeps one in place of an earlier one. */
  put(kept: KeptText): Promise<void>;
}

/** Opens the texts. A year that cannot be read is left as it is until it is written to. */
export function createReportTextStore(): ReportTextStore {
  const stored = storage.defineItem<unknown>("local:report-texts", { version: 1, migrations: {}, fallback: {} });
  const inTurn = createTurns();
  const raw = async (): Promise<Record<string, unknown>> => StoreSchema.safeParse(await stored.getValue()).data ?? {};
  const of = async (year: string): Promise<ReportTexts> => ReportTextsSchema.safeParse((await raw())[year]).data ?? {};
  return {
    of,
    put: ({ year, outline, section, text }) =>
      inTurn(async () => {
        const all = await of(year);
        const { [section]: _before, ...others } = all[outline] ?? {};
        const next = text === null ? others : { ...others, [section]: text };
        await stored.setValue({ ...(await raw()), [year]: { ...all, [outline]: next } });
      }),
  };
}
