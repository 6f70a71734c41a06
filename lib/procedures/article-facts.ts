import { civilDayOf } from "../deadlines/civil-day.ts";
import type { ArticleFacts, DoneStep } from "../model/case.ts";
import type { LoggedEvent } from "../model/event.ts";
import { byEntry } from "../model/by-entry.ts";
import { isOf } from "./history.ts";
import { standing } from "./next-steps.ts";
import type { ProcedureIndex } from "./procedure-index.ts";
import { signerOf } from "./signer-of.ts";

/** What the events of a case say of its article; undefined where they say nothing. Of each kind the last word counts. */
export function articleFacts(
  events: readonly LoggedEvent[],
  done: readonly DoneStep[],
  index: ProcedureIndex,
): ArticleFacts | undefined {
  const holds = new Map(standing({ done, index }).map((taking) => [taking.entry, taking]));
  let facts: ArticleFacts = {};
  for (const event of events.filter(isOfArticle).sort(byEntry)) {
    const on = civilDayOf(event.occurredAt);
    if (isOf(event, "ArticlePlaced")) facts = { ...facts, place: { page: event.fact.page, portal: event.fact.portal } };
    if (isOf(event, "PublicPageCompared")) {
      const { address, same } = event.fact;
      const differed = same ? facts.differed : [...(facts.differed ?? []), on].sort();
      facts = { ...facts, compared: { address, same, on }, ...(differed && { differed }) };
    }
    if (isOf(event, "TextSealed")) {
      const { entry, digest, characters } = event.fact;
      const taking = holds.get(entry);
      if (taking && index.steps.get(taking.step)?.seals === true) {
        facts = {
          ...facts,
          seal: { entry, title: taking.title, by: signerOf(taking, index.procedure), on, digest, characters },
        };
      }
    }
  }
  return Object.keys(facts).length > 0 ? facts : undefined;
}

function isOfArticle({ fact }: LoggedEvent): boolean {
  return fact.type === "ArticlePlaced" || fact.type === "TextSealed" || fact.type === "PublicPageCompared";
}
