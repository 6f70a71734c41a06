import type { DashboardPart } from "../../components/dashboard/Dashboard.tsx";
import type { PublishingTab } from "../../components/articles/PublishingTabs.tsx";

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
  /** Of 信息发布. */
  readonly tab?: PublishingTab;
  /** The catalogue item whose articles are listed, or that a new article is of. */
  readonly item?: string;
}

const PARTS: readonly DashboardPart[] = ["today", "requests", "records", "batch"];
const TABS: readonly PublishingTab[] = ["articles", "catalogue", "clarifications"];

/**
 * The route that an address's fragment names, so that the browser's own way back leads back; 今天 where it names none.
 * `#articles/<item>` lists an item's articles, `#start/article/<item>` opens one of it, `#start/clarification/<case>` one about
 * an article.
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
    return { part: "articles", isRegister: true, procedure: id, ...more };
  }
  if (name === "ledger") return { part: "requests", isLedger: true };
  const tab = TABS.find((each) => each === name);
  if (tab) return { part: "articles", tab, ...(id !== undefined && id !== "" && { item: id }) };
  return { part: PARTS.find((part) => part === name) ?? "today" };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
