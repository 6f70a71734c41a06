import { z } from "zod";
import { SignedHeadSchema } from "./rows.ts";

/**
 * A bundle is gzip of lines of JSON: the header; then of each desk its line, and its events one a line, by number. Line by line, so that
 * a log of many years is never one text.
 */
export const HeaderSchema = z.strictObject({
  format: z.literal("gongkai-exchange"),
  v: z.literal(1),
  /** Who made it, and when by its clock. */
  device: z.uuid(),
  at: z.iso.datetime({ precision: 3 }),
  desks: z.int().min(0).max(1000),
});

/** What stands before a desk's events: `from` is the number of the first, the signed head's that of the last. */
export const DeskLineSchema = z.strictObject({ desk: SignedHeadSchema, from: z.int().min(1) });

/** See {@link HeaderSchema}. */
export type Header = z.infer<typeof HeaderSchema>;

/** A line is an event, and of a signed report that may be long; in UTF-16 units. */
const LONGEST = 8_000_000;

/** So many UTF-16 units are unpacked of one file: several times what twenty years of an office come to. */
const UNPACKED = 400_000_000;

/** So many events one file holds at most. */
export const EVENTS_AT_MOST = 600_000;

/** More than any log is: a file that was made to do harm. */
export class TooLarge extends RangeError {}

/** The lines of a gzip of them. Throws where it is none; {@link TooLarge} where a line or the whole has no end. */
export async function* linesOf(
  bytes: Uint8Array<ArrayBuffer>,
  { longest = LONGEST, unpacked = UNPACKED } = {},
): AsyncGenerator<string> {
  const text = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"))
    .pipeThrough(new TextDecoderStream("utf-8", { fatal: true }));
  // Pieces of the line that has not ended: put together once, or a long one takes the square of its length.
  let pieces: string[] = [];
  let length = 0;
  let all = 0;
  for await (const part of parts(text)) {
    all += part.length;
    if (all > unpacked) throw new TooLarge("more than any log is");
    const [first = "", ...lines] = part.split("\n");
    pieces.push(first);
    length += first.length;
    const rest = lines.pop();
    if (rest !== undefined) {
      yield pieces.join("");
      yield* lines;
      pieces = [rest];
      ({ length } = rest);
    }
    if (length > longest) throw new TooLarge("a line without an end");
  }
  if (length > 0) yield pieces.join("");
}

/** Not every browser can iterate over a stream itself. */
async function* parts(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
