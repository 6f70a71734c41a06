import { browser } from "wxt/browser";
import { newId } from "../../lib/platform/new-id.ts";
import type { Register } from "../../lib/register/db.ts";
import { createOutbox } from "../../lib/register/outbox.ts";
import { createRecorder, type Recorder } from "../../lib/register/recorder.ts";
import type { Releases } from "./releases.ts";

/** The log's writer upon the browser's storage; what a page left in the outbox itself may be a release. */
export function createLogWriter(db: Register, releases: Pick<Releases, "note">): Recorder {
  // `local` first: it outlives the browser. `session` is memory and takes what a full disk does not.
  const outbox = createOutbox([browser.storage.local, browser.storage.session]);
  return createRecorder({
    db,
    outbox,
    now: () => new Date(),
    newId,
    onWaiting: async ({ entry, from }) => (from ? releases.note(from, [entry]) : undefined),
  });
}
