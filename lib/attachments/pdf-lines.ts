import type { TextItem } from "pdfjs-dist/types/src/display/api";
import type { HiddenPlace } from "../model/draft.ts";
import type { DraftBuilder } from "./attachment.ts";
import type { Painted } from "./pdf-painted.ts";

type Veil = Extract<HiddenPlace, "covered" | "invisible">;

const WORDS: Readonly<Record<Veil, string>> = { covered: "被色块盖住的文字", invisible: "看不见的文字" };

/** Puts a page's text into the draft line by line; what a person does not see stands in blocks of its own. */
export function addLines(
  items: readonly TextItem[],
  painted: Painted | undefined,
  place: string,
  out: DraftBuilder,
): void {
  let line = "";
  let veiled = "";
  let veil: Veil | undefined;
  const endVeiled = (): void => {
    if (veil) out.add(veiled, `${place}（${WORDS[veil]}）`, { hidden: veil });
    if (veil === "covered" && veiled.trim() !== "")
      out.note(`${place}有被色块盖住的文字，复制出来就能看到。请删去文字再导出 PDF，不要只盖住。`);
    [veiled, veil] = ["", undefined];
  };
  const endLine = (): void => {
    endVeiled();
    out.add(line, place);
    line = "";
  };
  for (const item of items) {
    const middles = middlesOf(item);
    for (const [index, character] of Array.from(item.str).entries()) {
      const [x, y] = middles(index);
      const found = painted && character.trim() !== "" ? veilAt(painted, x, y) : veil;
      if (found !== veil) endVeiled();
      if (found === undefined) line += character;
      else [veiled, veil] = [veiled + character, found];
    }
    if (item.hasEOL) endLine();
  }
  endLine();
}

/** Where the middle of each character is, taking them as equally wide. */
function middlesOf({ str, transform, width, height }: TextItem): (index: number) => readonly [x: number, y: number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform.map(Number);
  const count = Math.max(1, Array.from(str).length);
  const along = Math.hypot(a, b) || 1;
  const up = Math.hypot(c, d) || 1;
  return (index) => {
    const right = (width * (index + 0.5)) / count;
    const rise = height * 0.35;
    return [e + (a / along) * right + (c / up) * rise, f + (b / along) * right + (d / up) * rise];
  };
}

function veilAt({ covered, invisible }: Painted, x: number, y: number): Veil | undefined {
  if (covered.holds(x, y)) return "covered";
  return invisible.holds(x, y) ? "invisible" : undefined;
}
