import { strFromU8, unzipSync } from "fflate";

interface SheetCell {
  readonly formula: string | undefined;
  readonly type: string | undefined;
  readonly value: string | undefined;
}

/** Cells of the sheets of a workbook by address, and the parts as text. */
export function opened(bytes: Uint8Array): {
  readonly sheets: Map<string, SheetCell>[];
  readonly part: (name: string) => string;
} {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = ""]) => text);
  const names = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const sheets = names.map((name) => {
    const cells = part(name).matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
    return new Map(
      [...cells].map(([, address = "", attributes = "", inner = ""]): [string, SheetCell] => {
        const type = /\bt="(\w+)"/.exec(attributes)?.[1];
        const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
        const formula = /<f>([^<]*)<\/f>/.exec(inner)?.[1];
        return [address, { type, formula, value: type === "s" ? shared[Number(value)] : value }];
      }),
    );
  });
  return { sheets, part };
}
