import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Fact, LoggedEvent, Tally } from "../../model/event.ts";
import type { CountSource } from "../../model/reporting.ts";
import { byEntry } from "../../model/by-entry.ts";
import { talliesOf } from "../found-peak.ts";
import { type KnownArticle, outsideCases } from "./articles.ts";
import { byText } from "../../model/by-text.ts";
import type { Happening } from "./happenings.ts";

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

/** What a source counts among events that are no case's. */
export function draftHappenings(
  { event: type, of }: EventSource,
  events: readonly LoggedEvent[],
  secret: ReadonlySet<string>,
  known: readonly KnownArticle[],
): Happening[] {
  const own = events.filter(({ fact }) => fact.type === type);
  if (of === "each" || of === "place") return own.flatMap((event) => happening(event, of, secret));
  const sorted = own.toSorted((a, b) => byText(a.occurredAt, b.occurredAt) || byEntry(a, b));
  if (of === "article") return outsideCases(sorted, known).flatMap((event) => happening(event, of, secret));
  const once = new Map<string, LoggedEvent>();
  for (const event of sorted) {
    const key = "draft" in event.fact ? event.fact.draft.draft : event.id;
    if (!once.has(key)) once.set(key, event);
  }
  return [...once.values()].flatMap((event) => happening(event, of, secret));
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
