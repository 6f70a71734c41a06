import type { DashboardPart } from "../../components/dashboard/Dashboard.tsx";
import { derivedId } from "../../lib/platform/derived-id.ts";
import { dutyCaseId } from "../../lib/procedures/duties/duty-starts.ts";
import { PART_OF, wordsOf } from "../../lib/projections/case-kinds.ts";
import { partOfTab, type PartTab } from "./part-tabs.ts";

/** Where the address leads: a part of the dashboard, and within it to a case, the form that opens one or the import of a ledger. */
export interface Route {
  readonly part: DashboardPart;
  readonly case?: string;
  readonly isRegister?: boolean;
  /** The procedure to open a case of; a request where there is none. */
  readonly procedure?: string;
  /** The request that a 复议 or 诉讼 is about, the article that a clarification is about. */
  readonly about?: string;
  readonly isLedger?: boolean;
  /** Which list or page of the part. */
  readonly tab?: PartTab;
  /** The catalogue item whose articles are listed, or that a new article is of. */
  readonly item?: string;
  /** The year that is looked at, in the year's calendar and the score. */
  readonly year?: string;
  /** The period whose figures are shown: 2026, 2026-Q3, 2026-11 or 2026-03-02_2026-04-15. */
  readonly period?: string;
  /** The case whose responsibility trail is shown. */
  readonly trail?: string;
}

const PARTS: readonly DashboardPart[] = ["today", "requests", "figures", "records", "batch", "data"];

/**
 * The route that an address's fragment names, so that the browser's own way back leads back; 今天 where it names none.
 * `#articles/<item>` lists an item's articles, `#start/article/<item>` opens one of it, `#start/clarification/<case>` one about
 * an article; `#start/<procedure>` opens a case of any other. `#duties/2026` is a year's calendar, `#duty/<procedure>/<period>` one
 * duty, `#trail/<case>` who answers for what in a case.
 */
export function routeOf(hash: string): Route {
  const [name = "", id, about] = hash.replace(/^#/, "").split("/").map(decoded);
  if (name === "case" && id !== undefined) return { part: "requests", case: id };
  if (name === "register") {
    const isOther = id !== undefined && about !== undefined;
    return { part: "requests", isRegister: true, ...(isOther && { procedure: id, about }) };
  }
  if (name === "start" && id !== undefined) {
    const more = about === undefined ? {} : id === "article" ? { item: about } : { about };
    return { part: PART_OF[wordsOf(id).list], isRegister: true, procedure: id, ...more };
  }
  if (name === "trail" && id !== undefined) return { part: "requests", case: id, trail: id };
  if (name === "duty" && id !== undefined && about !== undefined)
    return { part: "duties", case: dutyCaseId(id, about, derivedId) };
  if (name === "ledger") return { part: "requests", isLedger: true };
  const tabbed = partOfTab(name);
  if (tabbed) {
    return id === undefined || id === "" ? tabbed : { ...tabbed, ...within(tabbed.tab, id) };
  }
  return { part: PARTS.find((part) => part === name) ?? "today" };
}

/** What the rest of an address names within a tab. */
function within(tab: PartTab, id: string): Partial<Route> {
  if (partOfTab(tab)?.part === "articles") return { item: id };
  return tab === "figures" ? { period: id } : { year: id };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
