/** A table to be written, all cells text. */
export interface TextTable {
  /** The sheet's name. */
  readonly sheet: string;
  /** Over the columns, with their widths in characters. */
  readonly headers: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** Most characters of a cell that Excel opens. */
const LONGEST_CELL = 32_767;

/** What XML 1.0 cannot hold: controls, halves of pairs, and two characters that are none. */
const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * A workbook (ECMA-376) with one sheet, as bytes. Every cell is a string, so that what begins with `=`, `+`, `-` or `@` is
 * shown and never worked out. The writer is loaded here, when there is something to write.
 */
export async function xlsxBytes({ sheet, headers, rows }: TextTable): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import("write-excel-file/universal");
  const head = headers.map(({ title }) => ({ value: title, type: String, fontWeight: "bold" as const }));
  const cells = rows.map((row) =>
    row.map((text) => ({
      value: text.replace(NO_XML, "").slice(0, LONGEST_CELL),
      type: String,
      wrap: true,
      alignVertical: "top" as const,
    })),
  );
  const columns = headers.map(({ width }) => ({ width }));
  const blob = await write([head, ...cells], { sheet, columns, stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
