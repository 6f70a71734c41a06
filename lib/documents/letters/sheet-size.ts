import { linesIn } from "../text-width.ts";
import type { LetterPart } from "./fill-letter.ts";

/** How a form is set, in twentieths of a point but for `type`, which is in half points. */
export interface FormSize {
  readonly type: number;
  readonly line: number;
  /** Least height of a row, and of one that is written into by hand. */
  readonly row: number;
  readonly tall: number;
  /** Above and below the text of a cell. */
  readonly padding: number;
  readonly width: number;
}

/** Room at the sides of a cell. */
export const SIDE = 110;

/** The title of a sheet: 小二 (18 points). */
export const SHEET_TITLE = { type: 36, line: 520, after: 160 };
/** The line under it that says who made it and when. */
export const SHEET_FOOT = 480;

/** 172 mm between the margins of a sheet, and 267 mm from top to bottom, less a little: fonts differ. */
const WIDTH = 9751;
const HEIGHT = 14_700;

/** From 小四 (12 points) down to 小五 (9 points): nothing smaller can be read on paper. */
const SIZES: readonly FormSize[] = [24, 23, 22, 21, 20, 19, 18].map((type) => ({
  type,
  line: type * 15,
  row: type * 19,
  tall: type * 55,
  padding: type * 2,
  width: WIDTH,
}));

/** The largest size at which a sheet's forms stay on one page; the smallest where they do not at any: then they go on to a second. */
export function sheetSize(parts: readonly LetterPart[]): FormSize {
  const [largest] = SIZES;
  const fitting = SIZES.find((size) => heightOf(parts, size) <= HEIGHT) ?? SIZES.at(-1) ?? largest;
  if (!fitting) throw new RangeError("a sheet has no sizes");
  return fitting;
}

function heightOf(parts: readonly LetterPart[], size: FormSize): number {
  return parts.reduce((sum, part) => {
    if (part.role === "title") return sum + part.text.split("\n").length * SHEET_TITLE.line + SHEET_TITLE.after;
    if (part.role !== "form") return sum + SHEET_FOOT;
    const whole = part.columns.reduce((all, width) => all + width, 0);
    return part.rows.reduce((all, { cells, tall }) => {
      let column = 0;
      const lines = cells.map(({ text, columns }) => {
        const share = part.columns.slice(column, (column += columns)).reduce((wide, width) => wide + width, 0);
        const room = ((share / whole) * size.width - 2 * SIDE) / (size.type * 10);
        return linesIn(text, room);
      });
      const text = Math.max(...lines) * size.line + 2 * size.padding;
      return all + Math.max(text, tall ? size.tall : size.row);
    }, sum);
  }, 0);
}
