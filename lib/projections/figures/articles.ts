import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { FieldValue } from "../../model/field.ts";
import type { FigureCase } from "./happenings.ts";

/** What a publication that a case is about is known by. */
export interface KnownArticle {
  /** The instant it came out. */
  readonly at: string;
  readonly on: LocalDate;
  readonly title?: string | undefined;
  /** Where it stands in the CMS, by its number there. */
  readonly page?: string | undefined;
  /** Where it is public. */
  readonly address?: string | undefined;
}

/** The publications that cases are about; `publishing` are the steps that publish, by procedure. */
export function knownArticles(
  cases: readonly FigureCase[],
  publishing: ReadonlyMap<string, ReadonlySet<string>>,
): KnownArticle[] {
  const known: KnownArticle[] = [];
  for (const { procedure, done, fields, article, cancelled } of cases) {
    const steps = cancelled ? undefined : publishing.get(procedure);
    if (!steps || steps.size === 0) continue;
    const page = numbered(article?.place?.page);
    const own = done.flatMap(({ step, at, on, fields: said }) =>
      steps.has(step)
        ? [{ at, on, title: textOf(fields["title"]), page, address: textOf(said["public-address"]) }]
        : [],
    );
    known.push(...own);
  }
  return known;
}

/**
 * Of the facts that an article came out, the earliest first, those of articles that no case is about, each article once. It is known by
 * its public address, its number in the CMS or the draft; what has two addresses or two numbers is two articles. Title and day
 * alone stand only for a case, and for no more drafts than cases: a day may have several 行政处罚决定公示.
 */
export function outsideCases(events: readonly LoggedEvent[], known: readonly KnownArticle[]): LoggedEvent[] {
  const outs = articlesOf(events);
  const sure = indexed(known, (one) => [`at ${one.at}`, ...surely(one)]);
  const alike = indexed(known, ({ on, title }) => (title === undefined ? [] : [`${on} ${title}`]));
  const taken = new Set<KnownArticle>();
  const left = outs.filter((out) => {
    const found = [
      ...out.ats.flatMap((at) => sure.get(`at ${at}`) ?? []),
      ...surely(out).flatMap((name) => (sure.get(name) ?? []).filter((one) => isPossible(one, out))),
    ];
    for (const one of found) taken.add(one);
    return found.length === 0;
  });
  return left.flatMap((out) => {
    const found = (out.title === undefined ? [] : (alike.get(`${out.on} ${out.title}`) ?? [])).find(
      (one) => !taken.has(one) && isPossible(one, out),
    );
    if (found) taken.add(found);
    return found ? [] : [out.first];
  });
}

interface Out {
  readonly first: LoggedEvent;
  readonly on: LocalDate;
  readonly title: string | undefined;
  readonly ats: string[];
  page: string | undefined;
  address: string | undefined;
}

function articlesOf(events: readonly LoggedEvent[]): Out[] {
  const byName = new Map<string, Out[]>();
  const outs: Out[] = [];
  for (const event of events) {
    const { fact, occurredAt } = event;
    if (!("draft" in fact)) continue;
    const page = numbered(fact.draft.page);
    const address = "address" in fact ? textOf(fact.address) : undefined;
    const names = [...surely({ page, address }), `draft ${fact.draft.draft}`];
    const same = names.flatMap((name) => byName.get(name) ?? []).find((out) => isPossible(out, { page, address }));
    const on = civilDayOf(occurredAt);
    const out = same ?? { first: event, on, title: fact.draft.title, ats: [], page, address };
    if (!same) outs.push(out);
    out.ats.push(occurredAt);
    out.page ??= page;
    out.address ??= address;
    for (const name of names) {
      const own = byName.get(name);
      if (!own) byName.set(name, [out]);
      else if (!own.includes(out)) own.push(out);
    }
  }
  return outs;
}

type Place = Pick<KnownArticle, "page" | "address">;

function surely({ page, address }: Place): string[] {
  return [...(address === undefined ? [] : [`address ${address}`]), ...(page === undefined ? [] : [`page ${page}`])];
}

/** Neither address nor number speaks against their being one article. */
function isPossible(a: Place, b: Place): boolean {
  if (a.address !== undefined && a.address === b.address) return true;
  return isNoOther(a.address, b.address) && isNoOther(a.page, b.page);
}

function isNoOther(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** A page where it names one article (lib/page/articles/article-page.ts): all others are the CMS's form, the same for every article. */
function numbered(page: string | undefined): string | undefined {
  return page !== undefined && /\/#[^/#]+\/[^/#]+$/.test(page) ? page : undefined;
}

function textOf(value: FieldValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function indexed(all: readonly KnownArticle[], namesOf: (one: KnownArticle) => string[]): Map<string, KnownArticle[]> {
  const found = new Map<string, KnownArticle[]>();
  for (const one of all) {
    for (const name of namesOf(one)) {
      const own = found.get(name);
      if (own) own.push(one);
      else found.set(name, [one]);
    }
  }
  return found;
}
