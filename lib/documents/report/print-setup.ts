import type { Feature } from "write-excel-file/universal";
import { xmlEscaped, xmlText } from "../xml-text.ts";
import type { WrittenSheet } from "../xlsx.ts";

/** A table laid out for a workbook. */
export interface Laid {
  readonly sheet: WrittenSheet;
  /** What its formulas come to, by address. */
  readonly results: ReadonlyMap<string, number>;
  /** First and last of the rows that are printed on every page, from 1. */
  readonly heads: readonly [first: number, last: number] | undefined;
}

/** Of A4, in inches. */
const MARGINS = `<pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`;
const PAGE = `<printOptions horizontalCentered="1"/>${MARGINS}<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>`;
const FOOT = `<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>`;
const FIT = `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;

/**
 * What the writer does not write by itself, put in by its own way for that: results of formulas (ECMA-376 18.3.1.96), so that what does
 * not work out a workbook shows them; the page; which rows are printed on each.
 */
export function printed(laid: readonly Laid[]): Feature<Blob> {
  const titles = laid.flatMap(({ sheet, heads }, index) =>
    heads === undefined
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlEscaped(`'${sheet.sheet}'!$${heads[0]}:$${heads[1]}`)}</definedName>`,
  );
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) =>
            xml
              .replace(/<worksheet\b[^>]*>/, `$&${FIT}`)
              .replaceAll(/<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g, (cell, address: string, look, formula) => {
                const result = laid[sheetIndex]?.results.get(address);
                return result === undefined ? cell : `<c r="${address}"${look}><f>${formula}</f><v>${result}</v></c>`;
              })
              .replace(/<\/sheetData>(?:<mergeCells\b.*<\/mergeCells>)?/s, `$&${PAGE}${FOOT}`),
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace("<definedNames/>", () =>
              titles.length > 0 ? `<definedNames>${titles.join("")}</definedNames>` : "",
            ),
        },
      },
    },
  };
}

/** Names of sheets: at most 31 characters, some not allowed, no two alike. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const bare = xmlText(title).replaceAll(/[[\]/\\:*?'\s]/g, "");
    // Half a pair that the cut leaves goes too.
    const wanted = xmlText(bare.slice(0, 28)) || `表${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
