import { union, type Box, type Matrix } from "./pdf-geometry.ts";

/** pdf.js packs numbers into plain or typed arrays. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return value instanceof Float32Array || value instanceof Float64Array ? Array.from(value) : undefined;
}

/** A matrix of six numbers; `undefined` for anything else. */
export function matrixOf(value: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = (listOf(value) ?? []).map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return undefined;
  return [a, b, c, d, e, f].every(Number.isFinite) ? [a, b, c, d, e, f] : undefined;
}

/** The boxes of a path's parts. pdf.js packs it into numbers: what to do, then the points. */
export function subpaths(data: unknown): Box[] {
  const packed: unknown = Array.isArray(data) ? data[0] : undefined;
  if (!(packed instanceof Float32Array)) return [];
  const boxes: Box[] = [];
  let box: Box | undefined;
  for (let at = 0; at < packed.length;) {
    const points = [1, 1, 3, 2, 0][packed[at] ?? 4] ?? 0;
    if (packed[at] === 0) {
      if (box) boxes.push(box);
      box = undefined;
    }
    for (let point = 0; point < points; point += 1) {
      const x = packed[at + 1 + 2 * point] ?? 0;
      const y = packed[at + 2 + 2 * point] ?? 0;
      const spot = { left: x, bottom: y, right: x, top: y };
      box = box ? union(box, spot) : spot;
    }
    at += 1 + 2 * points;
  }
  return box ? [...boxes, box] : boxes;
}

/** Whether a colour `#rrggbb` cannot be told from white paper. */
export function isNearlyWhite(colour: string): boolean {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1);
  return parts?.every((part) => Number.parseInt(part, 16) >= 0xf0) ?? false;
}
