import type { Options, Sheet } from "write-excel-file/universal";
import { xmlText } from "./xml-text.ts";

/** A table to be written, all cells text. */
export interface TextTable {
  /** The sheet's name. */
  readonly sheet: string;
  /** Over the columns, with their widths in characters. */
  readonly headers: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A sheet as the writer takes it. */
export type WrittenSheet = Sheet<Blob>;

/** Most characters of a cell that Excel opens. */
const LONGEST_CELL = 32_767;

/**
 * A workbook (ECMA-376) with one sheet, as bytes. Every cell is a string, so that what begins with `=`, `+`, `-` or `@` is
 * shown and never worked out. The writer is loaded here, when there is something to write.
 */
export function xlsxBytes({ sheet, headers, rows }: TextTable): Promise<Uint8Array<ArrayBuffer>> {
  const head = headers.map(({ title }) => ({ value: title, type: String, fontWeight: "bold" as const }));
  const cells = rows.map((row) =>
    row.map((text) => ({ value: cellText(text), type: String, wrap: true, alignVertical: "top" as const })),
  );
  const columns = headers.map(({ width }) => ({ width }));
  return workbookBytes([{ data: [head, ...cells], sheet, columns, stickyRowsCount: 1 }]);
}

/** The bytes of a workbook with these sheets. The writer is loaded here, when there is something to write. */
export async function workbookBytes(
  sheets: WrittenSheet[],
  options: Options<Blob> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import("write-excel-file/universal");
  const blob = await write(sheets, options).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** A text as a cell can hold it; half a pair that the cut leaves goes too, and _x000D_ stays what it is (ECMA-376 22.9.2.19). */
export function cellText(text: string): string {
  return xmlText(xmlText(text).slice(0, LONGEST_CELL)).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
