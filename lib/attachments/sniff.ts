import type { AttachmentFile } from "./attachment.ts";

/** What a file's first bytes say it is. */
export type Shape = "zip" | "cfb" | "pdf" | "image" | "archive" | "rtf" | "text";

const SIGNATURES: readonly (readonly [shape: Shape, hex: string])[] = [
  ["zip", "504b0304"],
  ["zip", "504b0506"],
  ["cfb", "d0cf11e0a1b11ae1"],
  ["image", "ffd8ff"],
  ["image", "89504e47"],
  ["image", "49492a00"],
  ["image", "4d4d002a"],
  ["image", "47494638"],
  ["image", "424d"],
  ["archive", "526172211a07"],
  ["archive", "377abcaf271c"],
  ["archive", "1f8b08"],
  ["rtf", "7b5c727466"],
];

/** Where `%PDF-` may stand at the latest (ISO 32000, annex H). */
const PDF_WITHIN = 1024;

/** Tells by the content; the name is not believed. */
export function shapeOf(bytes: Uint8Array): Shape {
  const head = Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const found = SIGNATURES.find(([, hex]) => head.startsWith(hex));
  if (found) return found[0];
  if (head.startsWith("52494646") && head.slice(16) === "57454250") return "image";
  if (/^.{8}66747970(68656963|68656978|6d696631|61766966)/.test(head)) return "image";
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WITHIN));
  return start.includes("%PDF-") ? "pdf" : "text";
}

/** The ending of a file's name, in small letters, without the dot. */
export function endingOf({ name }: Pick<AttachmentFile, "name">): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}
