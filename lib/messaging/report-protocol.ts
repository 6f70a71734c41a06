// Types only, as protocol.ts.
import type { Entry } from "../model/event.ts";
import type { ReportTexts } from "../model/report-texts.ts";

/** What our own pages say of figures and reports. */
export interface ReportToBackground {
  /**
   * Records figures that were entered, a report that was read from its file, a report that was signed (`FigureEntered`,
   * `ReportImported`, `ReportSigned`), and nothing else, all or none; otherwise as `register.append`.
   */
  "report.record": { request: { entries: readonly Entry[] }; reply: { saved: number; notice: string | null } };
  /** The texts that were written for the annual report of a year (YYYY), until it is signed with them. */
  "report-texts.get": { request: { year: string }; reply: { texts: ReportTexts } };
  /** Keeps the text of one section on this machine; null takes it back. */
  "report-texts.save": {
    request: { year: string; outline: string; section: string; text: string | null };
    reply: Record<string, never>;
  };
}
