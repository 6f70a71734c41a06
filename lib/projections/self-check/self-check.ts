import type { Case, DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Citation } from "../../model/finding.ts";
import type { Outcome, Procedure } from "../../model/procedure.ts";
import { procedureOf } from "../../procedures/packs/procedure-for.ts";
import { type NamedCase, namedCase } from "../case-name.ts";
import { subjectOf } from "../case-kinds.ts";
import { briefly } from "../cases/hide-numbers.ts";
import type { PublishedArticle } from "../similar.ts";
import { type Conclusion, conclusionsOf } from "./conclusions.ts";
import { type WantedGroup, wantedGroups } from "./wanted.ts";

/** One item of the list: an article that was not published, a request that was refused. */
interface WithheldItem extends NamedCase {
  /** What it is about, where that is not its name already. */
  readonly subject: string;
  /** The day of the decision. */
  readonly on: LocalDate;
  readonly department: string;
  readonly reason: string;
  /** As a person wrote it down, or else the clauses of the outcome. */
  readonly written: string;
  readonly basis: readonly Citation[];
  /** Who decided: whom the form names, else who wrote it down. */
  readonly who: string;
  readonly conclusion?: Conclusion;
}

/** Items that were withheld for the same, in the same year. */
export interface WithheldGroup {
  readonly title: string;
  /** YYYY, of the decision. */
  readonly year: string;
  readonly items: readonly WithheldItem[];
}

/**
 * All that is withheld at the end of a year, whenever that was decided (天津第十六条: 全面自查; 条例第十八条), what was decided in the year
 * first, and what many asked for in it.
 */
export interface SelfCheckList {
  readonly year: string;
  readonly articles: readonly WithheldGroup[];
  readonly requests: readonly WithheldGroup[];
  readonly wanted: readonly WantedGroup[];
  /** Of how many items, and of how many there is a conclusion. */
  readonly total: number;
  readonly concluded: number;
}

/** What the list is made of. */
export interface SelfCheckParts {
  readonly cases: readonly Case[];
  readonly procedures: readonly Procedure[];
  /** What came out, by the log. */
  readonly articles: readonly PublishedArticle[];
  /** YYYY; of what is withheld its last day, of what is much asked for by the day of receipt. */
  readonly year: string;
}

/** Rows of the annual report's part three that are refusals, whole or in part. */
const REFUSED = /^r3_(2|3_\d)$/;

/** The list for a year's self-check. */
export function selfCheckList({ cases, procedures, articles, year }: SelfCheckParts): SelfCheckList {
  const conclusions = conclusionsOf(cases, year);
  const groups = { articles: new Map<string, WithheldGroup>(), requests: new Map<string, WithheldGroup>() };
  const isUpTo = (day: LocalDate | undefined): day is LocalDate => day !== undefined && day <= `${year}-12-31`;
  for (const one of cases) {
    const procedure = procedureOf(procedures, one);
    if (!procedure) continue;
    const withheld = withheldArticle(one, procedure);
    if (withheld && isUpTo(withheld.on)) push(groups.articles, withheld, itemOf(one, withheld, conclusions));
    const outcome = refusal(one, procedure);
    if (!outcome || !isUpTo(one.closed)) continue;
    const decided = { on: one.closed, reason: text(one, "outcome-reason"), written: "", basis: outcome.basis };
    const item = itemOf(one, { ...decided, who: deciderOf(one, procedure) }, conclusions);
    push(groups.requests, { title: outcome.title, on: one.closed }, item);
  }
  const wanted = wantedGroups({ cases, procedures, articles, year }, conclusions);
  const all = [...groups.articles.values(), ...groups.requests.values()].flatMap(({ items }) => items);
  const concluded = [...all, ...wanted].filter(({ conclusion }) => conclusion !== undefined).length;
  return {
    year,
    articles: listed(groups.articles),
    requests: listed(groups.requests),
    wanted,
    total: all.length + wanted.length,
    concluded,
  };
}

interface Decided {
  readonly on: LocalDate;
  readonly reason: string;
  readonly written: string;
  readonly basis: readonly Citation[];
  readonly who: string;
}

/** Of an article that is not to be published, or on request only: since when and why. */
function withheldArticle(one: Case, procedure: Procedure): (Decided & { readonly title: string }) | undefined {
  if (!procedure.steps.some(({ publishes }) => publishes)) return undefined;
  const { fields, done } = one;
  const field = procedure.fields.find(({ id }) => id === "attribute");
  const attribute = text(one, "attribute");
  const isDecided = one.outcome === "not-published";
  if (!isDecided && attribute !== "none" && attribute !== "on-request") return undefined;
  const title =
    field?.options?.find(({ value }) => value === attribute && value !== "active")?.title ?? "决定不主动公开";
  const step = done.findLast((each) =>
    isDecided ? each.on === one.closed && isClosing(each, procedure) : "attribute" in each.fields,
  );
  if (!step) return undefined;
  const basis = isDecided ? (procedure.steps.find(({ id }) => id === step.step)?.basis ?? []) : [];
  const reason = [text(one, "attribute-reason"), isDecided ? text(one, "decision-reason") : ""].filter(Boolean);
  return {
    title,
    on: step.on,
    reason: [...new Set(reason)].join("；"),
    written: typeof fields["opinion-basis"] === "string" ? fields["opinion-basis"] : "",
    basis,
    who: namedIn(step, procedure) ?? step.by.name,
  };
}

function isClosing({ step }: DoneStep, { steps }: Procedure): boolean {
  return steps.some(({ id, effect }) => id === step && effect === "closes");
}

function refusal(one: Case, { outcomes }: Procedure): Outcome | undefined {
  if (one.state !== "closed" || one.outcome === undefined) return undefined;
  return outcomes.find(({ id, row }) => id === one.outcome && row !== undefined && REFUSED.test(row));
}

/** The last official that any step names, else who wrote down the end. */
function deciderOf({ done }: Case, procedure: Procedure): string {
  const named = done.map((step) => namedIn(step, procedure)).findLast((name) => name !== undefined);
  return named ?? done.at(-1)?.by.name ?? "";
}

function namedIn({ fields }: DoneStep, procedure: Procedure): string | undefined {
  const names = procedure.fields.flatMap(({ id, kind }) => {
    const name = fields[id];
    return kind === "official" && typeof name === "string" && name !== "" ? [name] : [];
  });
  return names.length === 0 ? undefined : names.join("、");
}

function itemOf(
  one: Case,
  { on, reason, written, basis, who }: Decided,
  conclusions: ReadonlyMap<string, Conclusion>,
): WithheldItem {
  const named = namedCase(one);
  const subject = briefly(subjectOf(one), 120);
  const conclusion = conclusions.get(one.id);
  return {
    ...named,
    subject: subject.startsWith(named.name.replace(/…$/, "")) ? "" : subject,
    on,
    department: text(one, "department"),
    reason: briefly(reason, 300),
    written: briefly(written, 200),
    basis,
    who,
    ...(conclusion && { conclusion }),
  };
}

/** The year's own first, then those of the year before, and so on. */
function listed(groups: ReadonlyMap<string, WithheldGroup>): WithheldGroup[] {
  return [...groups.values()]
    .map((group) => ({ ...group, items: group.items.toSorted((a, b) => (a.on < b.on ? -1 : 1)) }))
    .sort((a, b) => Number(b.year) - Number(a.year));
}

function push(
  groups: Map<string, WithheldGroup>,
  { title, on }: { readonly title: string; readonly on: LocalDate },
  item: WithheldItem,
): void {
  const year = on.slice(0, 4);
  const items = groups.get(`${year} ${title}`)?.items ?? [];
  groups.set(`${year} ${title}`, { title, year, items: [...items, item] });
}

function text({ fields }: Case, field: string): string {
  const value = fields[field];
  return typeof value === "string" ? value : "";
}
