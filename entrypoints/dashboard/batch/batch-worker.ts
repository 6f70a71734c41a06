import { bundledMap } from "../../../lib/attachments/bundled-maps.ts";
import { LARGEST_FILE } from "../../../lib/attachments/limits.ts";
import { readAttachment } from "../../../lib/attachments/read-attachment.ts";
import { checkText, type BatchRules } from "../../../lib/check/batch/check-text.ts";
import { compileRules } from "../../../lib/check/check-draft.ts";
import type { CheckedText } from "../../../lib/model/checked-text.ts";
import type { BatchSource, FromBatchWorker, ToBatchWorker } from "./batch-messages.ts";

let inForce: BatchRules | undefined;

// pdf.js's halves speak to each other here, too: other messages are theirs.
addEventListener("message", ({ data }: MessageEvent<ToBatchWorker>) => {
  if (data.type === "batch-rules") inForce = { ...data, rules: compileRules(data.pack) };
  if (data.type !== "batch-text") return;
  // An error in a promise is none of the worker's, and the page would wait for an answer for ever.
  void check(data.source)
    .then((text) => answer({ type: "batch-checked", text }))
    .catch(reportError);
});

async function check(source: BatchSource): Promise<CheckedText> {
  const { name } = source;
  if (inForce === undefined) throw new Error("a text came before the rules");
  if ("text" in source) {
    const blocks = source.text.split("\n").map((text) => ({ kind: "paragraph", text }) as const);
    const title = source.title === "" ? {} : { title: source.title };
    return checkText({ name, draft: { kind: "unknown", ...title, blocks } }, inForce);
  }
  const { file } = source;
  // What is too large is not even fetched from the disk.
  const bytes = file.size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : new Uint8Array(await file.arrayBuffer());
  const read = await readAttachment({ name: file.name, bytes }, { onProgress: tell, characterMap: bundledMap });
  if (!read.ok) return { name, title: "", error: read.error, notes: [], findings: [] };
  return checkText({ name, ...read.value }, inForce);
}

function tell(done: number): void {
  answer({ type: "batch-progress", done });
}

function answer(message: FromBatchWorker): void {
  postMessage(message);
}
