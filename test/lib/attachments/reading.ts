import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttachmentDraft } from "../../../lib/attachments/attachment.ts";
import { readAttachment, type ReadOptions } from "../../../lib/attachments/read-attachment.ts";
import type { HiddenPlace } from "../../../lib/model/draft.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** A file of test/files/made. */
export function made(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, "test/files/made", name)));
}

/** Reads a file that can be read. */
export async function read(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<AttachmentDraft> {
  const result = await readAttachment({ name, bytes }, options);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** Why a file cannot be read. */
export async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const result = await readAttachment({ name, bytes });
  if (result.ok) throw new Error("it was read");
  return result.error;
}

/** Where a text stands in the file, and how it hides. */
export function whereIs(
  { draft, places }: AttachmentDraft,
  text: string,
): { place: string; hidden: HiddenPlace | undefined }[] {
  return draft.blocks.flatMap((block, index) =>
    block.text.includes(text) ? [{ place: places[index] ?? "", hidden: block.hidden }] : [],
  );
}
