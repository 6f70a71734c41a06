// Types only, as protocol.ts.
import type { Entry } from "../model/event.ts";

/** What our own pages say of figures and reports. */
export interface ReportToBackground {
  /**
   * Records figures that were entered, a report that was read from its file, a report that was signed (`FigureEntered`,
   * `ReportImported`, `ReportSigned`), and nothing else, all or none; otherwise as `register.append`.
   */
  "report.record": { request: { entries: readonly Entry[] }; reply: { saved: number; notice: string | null } };
}
