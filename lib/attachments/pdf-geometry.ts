/** A rectangle along the axes. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** As PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The box around a rectangle that a matrix moved and turned. */
export function boxOf([a, b, c, d, e, f]: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const xs = [left, right].flatMap((x) => [bottom, top].map((y) => a * x + c * y + e));
  const ys = [left, right].flatMap((x) => [bottom, top].map((y) => b * x + d * y + f));
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** What two boxes share, if anything. */
export function intersect(one: Box, other: Box): Box | undefined {
  const left = Math.max(one.left, other.left);
  const right = Math.min(one.right, other.right);
  const bottom = Math.max(one.bottom, other.bottom);
  const top = Math.min(one.top, other.top);
  return left < right && bottom < top ? { left, right, bottom, top } : undefined;
}

/** Whether most of a small box lies in a larger one: its middle, and most of its height. */
export function isWithin(small: Box, large: Box): boolean {
  const x = (small.left + small.right) / 2;
  const height = small.top - small.bottom;
  const shared = Math.min(small.top, large.top) - Math.max(small.bottom, large.bottom);
  return x > large.left && x < large.right && shared > height * 0.6;
}

/** Height of the rows that boxes are kept in. */
const ROW = 8;

/** A box as high as this many rows is kept in the first of them only: letters are not so high. */
const MOST_ROWS = 100;

/** Many small boxes, asked for points. */
export class BoxIndex {
  private readonly rows = new Map<number, Box[]>();

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) {
      const first = Math.floor(box.bottom / ROW);
      const last = Math.min(first + MOST_ROWS, Math.floor(box.top / ROW));
      for (let row = first; row <= last; row += 1) {
        const kept = this.rows.get(row);
        if (kept) kept.push(box);
        else this.rows.set(row, [box]);
      }
    }
  }

  /** Whether a point lies in one of them, with a little room. */
  holds(x: number, y: number): boolean {
    const row = this.rows.get(Math.floor(y / ROW)) ?? [];
    return row.some(
      ({ left, right, bottom, top }) => x >= left - 0.5 && x <= right + 0.5 && y >= bottom - 0.5 && y <= top + 0.5,
    );
  }
}

/** The smallest box around both. */
export function union(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}
