import { bundledMap } from "../../lib/attachments/bundled-maps.ts";
import { attachmentTallies, checkAttachment } from "../../lib/attachments/check-attachment.ts";
import { LARGEST_FILE } from "../../lib/attachments/limits.ts";
import { readAttachment } from "../../lib/attachments/read-attachment.ts";
import { compileRules } from "../../lib/check/check-draft.ts";
import type { CheckedFile, CheckFile, FromWorker } from "./checked-file.ts";

/** Findings that are shown, of one file. */
const MOST_SHOWN = 200;

// pdf.js's halves speak to each other here, too: other messages are theirs.
addEventListener("message", ({ data }: MessageEvent<CheckFile>) => {
  if (data.type !== "check") return;
  // An error in a promise is none of the worker's, and the page would wait for an answer for ever.
  void check(data)
    .then((checked) => answer({ type: "checked", checked }))
    .catch(reportError);
});

async function check({ file, pack, today }: CheckFile): Promise<CheckedFile> {
  // What is too large is not even fetched from the disk.
  const bytes = file.size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : new Uint8Array(await file.arrayBuffer());
  const read = await readAttachment({ name: file.name, bytes }, { onProgress: tell, characterMap: bundledMap });
  if (!read.ok) return { kind: "other", size: file.size, unread: [read.error], found: [], count: 0, tallies: [] };
  const found = checkAttachment(read.value, compileRules(pack), today);
  return {
    kind: read.value.kind,
    size: file.size,
    unread: read.value.notes,
    found: found.slice(0, MOST_SHOWN),
    count: found.length,
    tallies: attachmentTallies(found),
  };
}

function tell(done: number): void {
  answer({ type: "progress", done });
}

function answer(message: FromWorker): void {
  postMessage(message);
}
