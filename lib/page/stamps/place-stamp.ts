/** A box on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Space between a cell's words and the stamp, and between the stamp and the cell's edge. */
const GAP = 8;
const EDGE = 4;

/**
 * Where a stamp goes in a cell: after the words where there is room, else under them, else at the cell's right end over the
 * words' tail. `indent` is how far in it goes where there is room, so that the stamps of a list stand in line. `words` is the box of the cell's own text, missing in an empty cell.
 */
export function placeStamp(
  cell: Box,
  words: Box | undefined,
  size: { readonly width: number; readonly height: number },
  indent = 0,
): { readonly left: number; readonly top: number; readonly width: number } {
  const middle = (cell.top + cell.bottom - size.height) / 2;
  const roomAfter = cell.right - EDGE - ((words?.right ?? cell.left) + GAP);
  if (!words || roomAfter >= size.width) {
    const top = words ? (words.top + words.bottom - size.height) / 2 : middle;
    const left = Math.max(
      words?.right ?? cell.left,
      Math.min(cell.left + indent, cell.right - EDGE - size.width - GAP),
    );
    return { left: left + GAP, top, width: size.width };
  }
  const most = Math.max(0, cell.right - cell.left - 2 * EDGE);
  if (cell.bottom - words.bottom >= size.height) {
    return { left: Math.max(cell.left + EDGE, words.left), top: words.bottom, width: Math.min(size.width, most) };
  }
  const width = Math.min(size.width, most);
  return { left: cell.right - EDGE - width, top: middle, width };
}

/** What is seen of the boxes laid over one another; `undefined` where that is nothing. */
export function overlap(boxes: readonly Box[]): Box | undefined {
  const left = Math.max(...boxes.map((box) => box.left));
  const top = Math.max(...boxes.map((box) => box.top));
  const right = Math.min(...boxes.map((box) => box.right));
  const bottom = Math.min(...boxes.map((box) => box.bottom));
  return left < right && top < bottom ? { left, top, right, bottom } : undefined;
}
