import type { DashboardPart } from "../../components/dashboard/Dashboard.tsx";

/** Where the address leads: a part of the dashboard, and within the requests to a case, the form that opens one or the import of a ledger. */
export interface Route {
  readonly part: DashboardPart;
  readonly case?: string;
  readonly isRegister?: boolean;
  /** The procedure to register a case of, and the request that it is about; a request where there are none. */
  readonly procedure?: string;
  readonly about?: string;
  readonly isLedger?: boolean;
}

const PARTS: readonly DashboardPart[] = ["today", "requests", "records", "batch"];

/** The route that an address's fragment names, so that the browser's own way back leads back; 今天 where it names none. */
export function routeOf(hash: string): Route {
  const [name = "", id, about] = hash.replace(/^#/, "").split("/");
  if (name === "case" && id !== undefined) return { part: "requests", case: id };
  if (name === "register") {
    const isOther = id !== undefined && about !== undefined;
    return { part: "requests", isRegister: true, ...(isOther && { procedure: id, about }) };
  }
  if (name === "ledger") return { part: "requests", isLedger: true };
  return { part: PARTS.find((part) => part === name) ?? "today" };
}
