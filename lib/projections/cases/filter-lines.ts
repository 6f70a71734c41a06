import { byText } from "../../model/by-text.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { CaseLine } from "./case-line.ts";

/** States as the list's filter offers them; `open` is all that is not closed. */
export const LINE_STATES = ["any", "open", "unconfirmed", "waiting", "to-sign-for", "closed", "not-archived"] as const;

/** How many working days are left at the most; `overdue` is none. */
export const WITHIN = ["any", "overdue", "0", "3", "7"] as const;

/** What the list is narrowed to; empty means any. */
export interface LineFilter {
  readonly text: string;
  readonly state: (typeof LINE_STATES)[number];
  readonly department: string;
  readonly within: (typeof WITHIN)[number];
  readonly channel: string;
  readonly outcome: string;
  /** First and last day of receipt, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Everything. */
export const NO_LINE_FILTER: LineFilter = {
  text: "",
  state: "any",
  department: "",
  within: "any",
  channel: "",
  outcome: "",
  from: "",
  to: "",
};

/** By what a list is ordered. */
export interface LineOrder {
  readonly by: "due" | "received" | "number";
  readonly isDescending: boolean;
}

/** The lines that a filter lets through. All words of the text must be found, in whatever order. */
export function filterLines(lines: readonly CaseLine[], filter: LineFilter): CaseLine[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(
    (line) =>
      words.every((word) => line.search.includes(word)) &&
      IN[filter.state](line) &&
      (filter.department === "" || line.departments.includes(filter.department)) &&
      isWithin(line, filter.within) &&
      (filter.channel === "" || line.channel === filter.channel) &&
      (filter.outcome === "" || line.outcome === filter.outcome) &&
      (filter.from === "" || line.received >= filter.from) &&
      (filter.to === "" || line.received <= filter.to),
  );
}

/** Ordered; what has no last day comes last, and of equals the one received later first. */
export function sortLines(lines: readonly CaseLine[], { by, isDescending }: LineOrder): CaseLine[] {
  const sign = isDescending ? -1 : 1;
  return lines.toSorted((a, b) => {
    if (by === "due" && (a.due === undefined) !== (b.due === undefined)) return a.due === undefined ? 1 : -1;
    const first = byText(a[by] ?? "", b[by] ?? "");
    return sign * first || byText(b.received, a.received) || byText(a.id, b.id);
  });
}

/** Each department with its lines, by name; those of none first, under an empty name. A line of two is under both. */
export function linesByDepartment(lines: readonly CaseLine[]): { department: string; lines: readonly CaseLine[] }[] {
  const groups = new Map<string, CaseLine[]>();
  for (const line of lines) {
    for (const department of line.departments.length > 0 ? line.departments : [""]) {
      const group = groups.get(department);
      if (group) group.push(line);
      else groups.set(department, [line]);
    }
  }
  return [...groups].toSorted(([a], [b]) => byText(a, b)).map(([department, own]) => ({ department, lines: own }));
}

const IN: Readonly<Record<LineFilter["state"], (line: CaseLine) => boolean>> = {
  any: () => true,
  open: ({ state }) => state !== "closed",
  unconfirmed: ({ state }) => state === "unconfirmed",
  waiting: ({ state }) => state === "waiting" || state === "paused",
  "to-sign-for": ({ toSignFor }) => toSignFor.length > 0,
  closed: ({ state }) => state === "closed",
  "not-archived": ({ state, isArchived }) => state === "closed" && !isArchived,
};

function isWithin({ due, left, state, stamp }: CaseLine, within: LineFilter["within"]): boolean {
  if (within === "any") return true;
  if (due === undefined || left === undefined || state === "paused") return false;
  return within === "overdue" ? stamp.tone === "late" : left >= 0 && left <= Number(within);
}
