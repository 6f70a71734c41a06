import type { Case, DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { FieldValue } from "../../model/field.ts";
import type { Procedure } from "../../model/procedure.ts";
import { standing } from "../../procedures/next-steps.ts";
import { indexOf } from "../../procedures/procedure-index.ts";
import type { PublishedArticle } from "../catalogue/coverage.ts";
import { fieldText } from "../cases/field-text.ts";
import { publishedArticle } from "./published-articles.ts";
import { isTakenDown } from "./taken-down.ts";

/** How far an article is before the public: not yet; on its page; changed there and under review again; taken down; never to be. */
export type Publication = "not-yet" | "public" | "amending" | "taken-down" | "closed-otherwise";

/** What lists say of an article besides what they say of any case. */
export interface ArticleLine {
  /** Value and title of its kind. */
  readonly kind: string;
  readonly kindTitle: string;
  /** Id of the catalogue item; empty where none was chosen. */
  readonly item: string;
  readonly publication: Publication;
  /** Where it is or was out. */
  readonly published?: PublishedArticle;
  /** The public page was found to differ from what was sealed. */
  readonly differs?: true;
  /** A policy document that is out, is to be interpreted, and is not. */
  readonly lacksInterpretation?: true;
  /** Its validity changed, and the page does not say so. */
  readonly lacksMark?: true;
}

/** The article's part of a line; undefined where the procedure publishes nothing. */
export function articleLine(one: Case, procedure: Procedure): ArticleLine | undefined {
  const publishing = procedure.steps.filter(({ publishes }) => publishes).map(({ id }) => id);
  if (publishing.length === 0) return undefined;
  const stands = standing({ done: one.done, index: indexOf(procedure) });
  const kind = text(one.fields["article-kind"]);
  const published = publishedArticle(one, procedure);
  return {
    kind,
    kindTitle: fieldText(
      kind,
      procedure.fields.find(({ id }) => id === "article-kind"),
    ),
    item: text(one.fields["catalogue-item"]),
    publication: publicationOf(one, published?.publishedOn, stands),
    ...(published && { published }),
    ...(one.article?.compared?.same === false && { differs: true }),
    ...(published && !isTakenDown(stands) && lacksInterpretation(one, stands) && { lacksInterpretation: true }),
    ...(lacksMark(stands) && { lacksMark: true }),
  };
}

/** The article as it is before the public now; undefined where it never came out, or was taken down. */
export function outNow({ published, publication }: ArticleLine): PublishedArticle | undefined {
  return publication === "taken-down" ? undefined : published;
}

function publicationOf(one: Case, out: LocalDate | undefined, stands: readonly DoneStep[]): Publication {
  if (out === undefined) return one.state === "closed" ? "closed-otherwise" : "not-yet";
  if (isTakenDown(stands)) return "taken-down";
  return one.state === "closed" ? "public" : "amending";
}

/** Whoever drafts a policy document decides whether it is interpreted; until then it is taken to be. */
function lacksInterpretation({ fields }: Case, stands: readonly DoneStep[]): boolean {
  if (fields["article-kind"] !== "policy" || fields["needs-interpretation"] === false) return false;
  return !stands.some(({ step }) => step === "interpretation-published");
}

function lacksMark(stands: readonly DoneStep[]): boolean {
  const marked = new Set(stands.flatMap(({ step, of }) => (step === "mark-validity" && of !== undefined ? [of] : [])));
  return stands.some(({ step, entry }) => step === "change-validity" && !marked.has(entry));
}

function text(value: FieldValue | undefined): string {
  return typeof value === "string" ? value : "";
}
