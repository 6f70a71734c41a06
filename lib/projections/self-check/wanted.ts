import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import { isNoCase } from "../../procedures/ends.ts";
import { type NamedCase, namedCase } from "../case-name.ts";
import { subjectOf } from "../case-kinds.ts";
import { sameApplicant } from "../fees.ts";
import { briefly } from "../cases/hide-numbers.ts";
import { type PublishedArticle, publishedAbout, similarIndex } from "../similar.ts";
import { receivedOn, similarGroups } from "../similar/groups.ts";
import type { Conclusion } from "./conclusions.ts";
import type { SelfCheckParts } from "./self-check.ts";

/** Requests of one year that ask for near the same, and are many. */
export interface WantedGroup {
  /** The first of them: conclusions are put down about it. */
  readonly id: string;
  readonly subject: string;
  readonly cases: readonly (NamedCase & { readonly received: LocalDate; readonly outcome: string })[];
  /** How many different applicants the register can tell. */
  readonly applicants: number;
  /** What came out about it since the first was received. */
  readonly published: readonly PublishedArticle[];
  readonly conclusion?: Conclusion;
}

/** So many requests, or so many that asked: 条例第四十四条 speaks of several applicants; three of one are many too. */
export const MANY = { applicants: 2, requests: 3 } as const;

/** What much is asked for, most asked first; by the day of receipt. */
export function wantedGroups(
  { cases, articles, year }: SelfCheckParts,
  conclusions: ReadonlyMap<string, Conclusion>,
): WantedGroup[] {
  const requests = cases.filter(
    (one) => one.counted?.table === "requests" && receivedOn(one).startsWith(`${year}-`) && !isNoCase(one),
  );
  const index = similarIndex(requests, articles);
  return similarGroups(requests, index)
    .flatMap((group) => {
      const [first] = group;
      const applicants = applicantsOf(group);
      if (!first || (applicants < MANY.applicants && group.length < MANY.requests)) return [];
      const from = receivedOn(first);
      const published = publishedAbout(first, index).flatMap(({ article }) => (article.on >= from ? [article] : []));
      const conclusion = group.map(({ id }) => conclusions.get(id)).findLast((each) => each !== undefined);
      return [
        {
          id: first.id,
          subject: briefly(subjectOf(first), 120),
          cases: group.map((one) => ({
            ...namedCase(one),
            received: receivedOn(one),
            outcome: one.outcomeTitle ?? (one.state === "closed" ? "" : "还在办理"),
          })),
          applicants,
          published,
          ...(conclusion && { conclusion }),
        },
      ];
    })
    .toSorted((a, b) => b.cases.length - a.cases.length || (a.id < b.id ? -1 : 1));
}

/** Different applicants; of whom nothing is known that tells them apart is not counted. */
function applicantsOf(group: readonly Case[]): number {
  const known = group.filter(({ fields }) => isText(fields["applicant"]) || isText(fields["same-token"]));
  return known.filter((one, place) => !known.slice(0, place).some((earlier) => sameApplicant(one, earlier))).length;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
