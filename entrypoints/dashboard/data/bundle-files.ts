import type { ExchangePreview } from "../../../lib/model/exchange.ts";
import { send } from "../../../lib/messaging/send.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { createStaging } from "../../../lib/register/exchange/staging.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Ten times what 250,000 events are packed to. In bytes. */
export const LARGEST = 200_000_000;

/** What is said of a larger one. */
export const TOO_LARGE = "文件太大，不是公开助手导出的交换文件，没有读取。";

const FULL = "本机存储空间不足，没有办成；请腾出空间后再试一次。";

/** Where bundles are handed to the background, and the choice of a shared folder is kept. */
export const staging = createStaging(() => new Date(), newId);

/** A bundle to be saved as a file, of all desks known here or of this one. */
export async function exportBundle(
  what: "all" | "own",
): Promise<Result<{ readonly name: string; readonly bytes: Bytes; readonly events: number }>> {
  const made = await send("exchange.export", { what });
  if (!made.ok) return made;
  const { file, name, events } = made.value;
  const bytes = await staging.get(file);
  await staging.drop(file);
  return bytes ? success({ name, bytes, events }) : failure(FULL);
}

/** What was chosen by a person, looked into, and not taken in yet. */
const chosenFiles = new Set<string>();

/** Takes them off the disk, where they lie in plain words. */
export async function dropped(files: Set<string>): Promise<void> {
  for (const file of files) await staging.drop(file);
  files.clear();
}

/** Looks into a bundle that a person chose, in place of the one before. As {@link previewBundle}. */
export async function previewChosen(chosen: Blob): ReturnType<typeof previewBundle> {
  await dropped(chosenFiles);
  const looked = await previewBundle(chosen);
  if (looked.ok) chosenFiles.add(looked.value.file);
  return looked;
}

/** Looks into a bundle; `file` is by what it is taken in, or dropped, afterwards. */
export async function previewBundle(
  chosen: Blob,
): Promise<Result<{ readonly file: string; readonly preview: ExchangePreview }>> {
  if (chosen.size > LARGEST) return failure(TOO_LARGE);
  return staged(new Uint8Array(await chosen.arrayBuffer()), async (file) => {
    const preview = await send("exchange.preview", { file });
    if (!preview.ok) await staging.drop(file);
    return preview.ok ? success({ file, preview: preview.value }) : preview;
  });
}

async function staged<T>(bytes: Bytes, work: (file: string) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work(await staging.put(bytes));
  } catch {
    return failure(FULL);
  }
}
