import type { Case } from "../../../lib/model/case.ts";
import { clocksAfterEnd } from "../../../lib/projections/due-stamps.ts";
import type { CaseBook } from "../../../lib/projections/cases/case-book.ts";

/** The cases that are not closed, and those in which a limit of ours goes on all the same; apart the duties of which nothing was recorded. */
export function openNow(book: CaseBook): { readonly cases: readonly Case[]; readonly expected: readonly Case[] } {
  const open = book.cases().filter((one) => one.state !== "closed" || clocksAfterEnd(one).length > 0);
  const { expected = [], written = [] } = Object.groupBy(open, (one) => (one.expected ? "expected" : "written"));
  return { cases: written, expected };
}

/** Ids of the cases whose events are held: the open ones, and all of duties, so that one that was done is not expected again. */
export function keptOf(book: CaseBook): string[] {
  const { cases } = openNow(book);
  const duties = book.duties().filter(({ expected }) => !expected);
  return [...new Set([...cases, ...duties].map(({ id }) => id))];
}

/** Of cases that had this number at some time, those that have it still: a number may have been corrected. */
export function carrying(number: string, all: readonly Case[]): Case[] {
  const ofPortal = all.filter(({ fields }) => fields["portal-number"] === number);
  if (ofPortal.length > 0) return ofPortal;
  return all.filter(({ fields }) => fields["number"] === number && !fields["portal-number"]);
}
