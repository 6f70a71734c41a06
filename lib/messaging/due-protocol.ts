// Types only, as protocol.ts.
import type { DueGroup, DueLine, HourLine } from "../model/due.ts";
import type { Settings } from "../model/settings.ts";

/** What our own pages ask about what is due. */
export interface DueToBackground {
  /** What is due today, and the lines that press most. `open` counts the cases that are not closed. */
  "due.get": {
    request: Record<string, never>;
    reply: {
      open: number;
      groups: readonly Pick<DueGroup, "id" | "title" | "cases">[];
      first: readonly DueLine[];
      /** Limits in hours that count, the one that ends first at the head. */
      hours: readonly HourLine[];
    };
  };
  /** A calendar file with the last days of all open cases, or of one; refused where there is none. */
  "due.calendar": { request: { case?: string }; reply: { name: string; text: string } };
  /** Whether a notification says each working day's morning what is due. */
  "settings.digest": { request: { on: boolean }; reply: Settings };
}
