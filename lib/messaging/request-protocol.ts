// Types only, as protocol.ts.
import type { FormValue } from "../model/form-field.ts";
import type { RequestPortal } from "../model/request-portal.ts";
import type { RowStamp } from "../model/row-stamp.ts";

/** Ids that the page made, so that a repeated message changes nothing. */
interface RegisterIds {
  readonly case: string;
  readonly entry: string;
  readonly person: string;
}

/** What a script on a request system's page asks; refused where the site is not switched on. */
export interface RequestToBackground {
  /** The request systems on the sender's host. */
  "request.portals": { request: Record<string, never>; reply: { portals: readonly RequestPortal[] } };
  /** The stamps of these requests, by their numbers on the portal. */
  "request.stamps": {
    request: { numbers: readonly string[] };
    reply: { stamps: Readonly<Record<string, RowStamp>> };
  };
  /** Registers the request that a detail page says, by the keys of `REQUEST_KEYS`; answers its stamp. */
  "request.register": {
    request: RegisterIds & { values: Readonly<Record<string, string>> };
    reply: { stamp: RowStamp; notice: string | null };
  };
  /** What the case has for a reply's form, by the form's keys, and what it has not, as a person calls it. */
  "request.reply-values": {
    request: { number: string };
    reply: { values: Readonly<Record<string, FormValue>>; missing: readonly string[] };
  };
}
