import { browser } from "wxt/browser";
import { ARTICLE } from "../../../lib/model/article-keys.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import type { Register } from "../../../lib/register/db.ts";
import { createOutbox } from "../../../lib/register/outbox.ts";
import { createRecorder, type Recorder } from "../../../lib/register/recorder.ts";
import type { Releases } from "../pages/releases.ts";

/** The log's writer upon the browser's storage; what a page left in the outbox itself may be a release. Tells the pages of articles. */
export function createLogWriter(db: Register, releases: Pick<Releases, "note">): Recorder {
  // `local` first: it outlives the browser. `session` is memory and takes what a full disk does not.
  const outbox = createOutbox([browser.storage.local, browser.storage.session]);
  const recorder = createRecorder({
    db,
    outbox,
    now: () => new Date(),
    newId,
    onWaiting: async ({ entry, from }) => (from ? releases.note(from, [entry]) : undefined),
  });
  return {
    ...recorder,
    async record(entries, by) {
      const recorded = await recorder.record(entries, by);
      // Nobody waits for the pages; those without an article do not care.
      if (recorded.ok && entries.some(isOfArticle)) void tellTabs("article.changed", {});
      return recorded;
    },
  };
}

/** Whether it may change where an article stands; of a step that is corrected or withdrawn the procedure is not said. */
function isOfArticle({ fact }: Entry): boolean {
  if (fact.type === "StepTaken") return fact.procedure === ARTICLE;
  return /^(StepCorrected|StepWithdrawn|ArticlePlaced|TextSealed)$/.test(fact.type);
}
