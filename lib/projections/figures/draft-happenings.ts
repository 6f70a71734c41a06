import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Fact, LoggedEvent, Tally } from "../../model/event.ts";
import type { CountSource } from "../../model/reporting.ts";
import { byEntry } from "../../procedures/history.ts";
import { talliesOf } from "../found-peak.ts";
import type { FieldValue } from "../../model/field.ts";
import type { FigureCase, Happening } from "./happenings.ts";

type EventSource = Extract<CountSource, { readonly event: string }>;

const SECRECY = "secrecy-marking";

/** Drafts in which a secrecy mark was ever found: their titles are shown nowhere (保密法第三十一条). */
export function secretDrafts(events: readonly LoggedEvent[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { fact } of events) {
    if ("draft" in fact && talliesIn(fact).some(({ category }) => category === SECRECY)) found.add(fact.draft.draft);
  }
  return found;
}

/** What articles that have a case are known by: `at <the instant they came out>`, `page <where they stand>`, `address <where they are public>`, `title <day> <title>`. */
export type KnownArticles = ReadonlySet<string>;

/** The names of the articles that cases are about; `publishing` are the steps that publish, by procedure. */
export function knownArticles(
  cases: readonly FigureCase[],
  publishing: ReadonlyMap<string, ReadonlySet<string>>,
): KnownArticles {
  const names = new Set<string>();
  for (const { procedure, done, fields, article } of cases) {
    const steps = publishing.get(procedure);
    if (!steps || steps.size === 0) continue;
    if (article?.place) names.add(`page ${article.place.page}`);
    for (const taking of done) {
      if (!steps.has(taking.step)) continue;
      names.add(`at ${taking.at}`).add(`title ${taking.on} ${textOf(fields["title"])}`);
      const address = textOf(taking.fields["public-address"]);
      if (address !== "") names.add(`address ${address}`);
    }
  }
  return names;
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** What a source counts among events that are no case's. */
export function draftHappenings(
  { event: type, of }: EventSource,
  events: readonly LoggedEvent[],
  secret: ReadonlySet<string>,
  articles: KnownArticles,
): Happening[] {
  const own = events.filter(({ fact }) => fact.type === type);
  if (of === "each" || of === "place") return own.flatMap((event) => happening(event, of, secret));
  const once = new Map<string, LoggedEvent>();
  for (const event of own.toSorted((a, b) => compare(a.occurredAt, b.occurredAt) || byEntry(a, b))) {
    const names = namesOf(event);
    if (of === "article" && names.some((name) => articles.has(name) || once.has(name))) continue;
    const [key = event.id] = of === "draft" ? ["draft" in event.fact ? event.fact.draft.draft : event.id] : names;
    if (!once.has(key)) once.set(key, event);
    // The same article under another name later: its page before the CMS gave it one, another tab.
    if (of === "article") for (const name of names) if (!once.has(name)) once.set(name, event);
  }
  return [...new Set(once.values())].flatMap((event) => happening(event, of, secret));
}

/** What the article that came out is known by. The page of one that was not saved yet is that of every new one: it names none. */
function namesOf({ fact, occurredAt, id }: LoggedEvent): string[] {
  if (!("draft" in fact)) return [`event ${id}`];
  const { draft, page, title } = fact.draft;
  const address = "address" in fact ? fact.address : undefined;
  return [
    `draft ${draft}`,
    `at ${occurredAt}`,
    ...(/[?&=#]|\d/.test(pathOf(page)) ? [`page ${page}`] : []),
    ...(address === undefined ? [] : [`address ${address}`]),
    ...(title === undefined || address !== undefined ? [] : [`title ${civilDayOf(occurredAt)} ${title}`]),
  ];
}

function pathOf(page: string): string {
  return page.replace(/^https?:\/\/[^/]*/, "");
}

function happening(event: LoggedEvent, of: EventSource["of"], secret: ReadonlySet<string>): Happening[] {
  const { fact, occurredAt, by } = event;
  const tallies = talliesIn(fact);
  const amount = of === "place" ? tallies.reduce((sum, { count }) => sum + count, 0) : 1;
  if (amount === 0) return [];
  return [
    {
      on: civilDayOf(occurredAt),
      amount,
      subject: "draft" in fact ? titleOf(fact.draft, secret) : "",
      values: {
        category: [...new Set(tallies.map(({ category }) => category))],
        rule: [...new Set(tallies.map(({ rule }) => rule))],
        portal: "draft" in fact ? [fact.draft.portal] : [],
        department: [by.department],
      },
    },
  ];
}

function talliesIn(fact: Fact): readonly Tally[] {
  return "tally" in fact ? [fact.tally] : talliesOf(fact);
}

function titleOf({ draft, title }: { draft: string; title?: string | undefined }, secret: ReadonlySet<string>): string {
  if (secret.has(draft)) return "（含有密级标志，不显示标题）";
  return title ?? "（没有标题）";
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
