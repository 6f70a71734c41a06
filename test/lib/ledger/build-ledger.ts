import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeXlsxFile, { type SheetData } from "write-excel-file/universal";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { Entry } from "../../../lib/model/event.ts";

/** A cell of a workbook: a text, a number, a day (`new Date`), or one that spans others. */
export type Made =
  | string
  | number
  | Date
  | null
  | { readonly value: string; readonly columnSpan?: number; readonly rowSpan?: number };

/** Real workbook bytes, as Excel would read them. */
export async function workbook(rows: readonly (readonly Made[])[], name = "台账"): Promise<Uint8Array> {
  const data = rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return null;
      if (cell instanceof Date) return { value: cell, type: Date, format: "yyyy/m/d" };
      if (typeof cell === "number") return { value: cell, type: Number };
      if (typeof cell === "string") return { value: cell, type: String };
      return { ...cell, type: String };
    }),
  );
  const blob = await writeXlsxFile(data as SheetData, { sheet: name }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The same workbook with its days counted from 1904, as on old Macs. */
export function from1904(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (!part) throw new Error(`no ${name}`);
    const before = strFromU8(part);
    if (change(before) === before) throw new Error(`${name} is as before`);
    parts[name] = strToU8(change(before));
  };
  edit("xl/workbook.xml", (xml) =>
    xml.includes("<workbookPr")
      ? xml.replace("<workbookPr", '<workbookPr date1904="1"')
      : xml.replace(/<workbook[^>]*>/, '$&<workbookPr date1904="1"/>'),
  );
  edit("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/<v>(4[56]\d{3})<\/v>/g, (_, day) => `<v>${Number(day) - 1462}</v>`),
  );
  return zipSync(parts);
}

/** Entries as the log would have them. */
export function logged(entries: readonly Entry[], enteredAt = "2026-11-20T02:00:00.000Z"): LoggedEvent[] {
  return entries.map((entry, index) => ({
    v: 1,
    device: "00000000-0000-4000-8000-000000000001",
    sequence: index + 1,
    enteredAt,
    by: { name: "李文静", department: "办公室", role: "信息员" },
    previous: "0".repeat(64),
    hash: "0".repeat(64),
    ...entry,
  }));
}
