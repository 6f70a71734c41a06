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
const LONGEST = 32_000_000;

/** The lines of a gzip of them. Throws where it is none, or a line has no end. */
export async function* linesOf(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<string> {
  const text = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"))
    .pipeThrough(new TextDecoderStream("utf-8", { fatal: true }));
  let rest = "";
  for await (const part of parts(text)) {
    const lines = (rest + part).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST) throw new RangeError("a line without an end");
    yield* lines;
  }
  if (rest !== "") yield rest;
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
