import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import { isSameTitle } from "../articles/article-candidates.ts";

/** What was recorded on the CMS's page of the drafts that a case is about. */
export interface CaseDrafts {
  readonly events: readonly LoggedEvent[];
  /** Ids of drafts that are known to be it by path and title alone, since none of them was published as it. */
  readonly byTitle: ReadonlySet<string>;
}

/**
 * The drafts of a case among all that were recorded. A draft is the case's where what came out of it was put down as the case's
 * publication: both facts have the same instant and device. Else by the path of the page that the article was placed on and one of
 * its titles; a draft that came out and was not put down here is another's.
 */
export function draftsOf(
  own: readonly LoggedEvent[],
  others: readonly LoggedEvent[],
  procedure: Pick<Procedure, "steps">,
): CaseDrafts {
  const publishing = new Set(procedure.steps.flatMap(({ id, publishes }) => (publishes ? id : [])));
  const published = new Set<string>();
  const paths = new Set<string>();
  const titles = new Set<string>();
  for (const event of own) {
    const { fact } = event;
    if (fact.type === "StepTaken" && publishing.has(fact.step)) published.add(momentOf(event));
    if (fact.type === "ArticlePlaced") paths.add(pathOf(fact.page));
    if (fact.type === "StepTaken" || fact.type === "StepCorrected") {
      const title = fact.fields?.["title"];
      if (typeof title === "string") titles.add(title);
    }
  }
  if (published.size === 0 && paths.size === 0) return { events: [], byTitle: new Set() };
  const certain = new Set<string>();
  const likely = new Set<string>();
  const anothers = new Set<string>();
  for (const event of others) {
    const { fact } = event;
    if (!("draft" in fact)) continue;
    const { draft, page, title } = fact.draft;
    if (fact.type === "ArticlePublished") (published.has(momentOf(event)) ? certain : anothers).add(draft);
    else if (title !== undefined && paths.has(pathOf(page)) && [...titles].some((one) => isSameTitle(one, title)))
      likely.add(draft);
  }
  const byTitle = new Set([...likely].filter((draft) => !certain.has(draft) && !anothers.has(draft)));
  const events = others.filter(
    ({ fact }) => "draft" in fact && (certain.has(fact.draft.draft) || byTitle.has(fact.draft.draft)),
  );
  return { events, byTitle };
}

function momentOf({ occurredAt, device }: LoggedEvent): string {
  return `${occurredAt} ${device}`;
}

/** A page's address without what tells one article from another. */
function pathOf(page: string): string {
  return page.replace(/[?#].*$/s, "");
}
