import type { DashboardPart } from "../../components/dashboard/Dashboard.tsx";

/** Where the address leads: a part of the dashboard, and within the requests to a case, the form that opens one or the import of a ledger. */
export interface Route {
  readonly part: DashboardPart;
  readonly case?: string;
  readonly isRegister?: boolean;
  readonly isLedger?: boolean;
}

const PARTS: readonly DashboardPart[] = ["today", "requests", "records", "batch"];

/** The route that an address's fragment names, so that the browser's own way back leads back; 今天 where it names none. */
export function routeOf(hash: string): Route {
  const [name = "", id] = hash.replace(/^#/, "").split("/");
  if (name === "case" && id !== undefined) return { part: "requests", case: id };
  if (name === "register") return { part: "requests", isRegister: true };
  if (name === "ledger") return { part: "requests", isLedger: true };
  return { part: PARTS.find((part) => part === name) ?? "today" };
}
