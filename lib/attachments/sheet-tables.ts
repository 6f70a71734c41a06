import { parseXml } from "./xml.ts";

/** The texts that cells share. */
export function readSharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  let text: string | undefined;
  let holds = false;
  let phonetic = 0;
  parseXml(bytes, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic += 1;
      else if (name === "t") holds = phonetic === 0;
    },
    text: (more) => {
      if (holds && text !== undefined) text += more;
    },
    close(name) {
      if (name === "t") holds = false;
      else if (name === "rPh") phonetic -= 1;
      else if (name === "si" && text !== undefined) strings.push(unescaped(text));
    },
  });
  return strings;
}

/** A cell's text as it is shown: _x0031_ is the character with that number (ECMA-376 22.9.2.19, ST_Xstring). */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** For each cell style whether it shows a number as a date. */
export type Styles = readonly boolean[];

/** Reads the number formats of the cell styles. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  parseXml(bytes, {
    open(name, attributes) {
      if (name === "numFmt") formats.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "");
      else if (name === "cellXfs") isCellStyle = true;
      else if (name === "xf" && isCellStyle) {
        const id = attributes["numFmtId"] ?? "0";
        const format = formats.get(id);
        styles.push(format === undefined ? isDateFormat(Number(id)) : isDateCode(format));
      }
    },
    close: (name) => void (name === "cellXfs" && (isCellStyle = false)),
  });
  return styles;
}

/** The built in formats of dates, those of Chinese included (ECMA-376 18.8.30). */
function isDateFormat(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(bare);
}

/** A serial day as `YYYY-MM-DD`; 1900 was no leap year, but Excel counts as if it had been. */
export function dateOfSerial(serial: number): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  const days = Math.floor(serial) - (serial < 61 ? 25_568 : 25_569);
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
