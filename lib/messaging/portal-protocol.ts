// Types only, as protocol.ts.
import type { PortalFile } from "../model/portal-file.ts";

/** A portal profile as a list shows it. */
export interface PortalSummary {
  readonly id: string;
  readonly title: string;
  /** A CMS with its form for articles, or the staff's side of a request system. */
  readonly kind: PortalFile["kind"];
  readonly from: "bundled" | "imported";
  readonly hosts: readonly string[];
  /** What it knows of the pages, e.g. 稿件表单. */
  readonly parts: readonly string[];
  /** What a person should know of it. */
  readonly caution?: string;
  /** Why it could not be read, where it could not. */
  readonly broken?: string;
}

/** What the options page asks about portal profiles. */
export interface PortalToBackground {
  /** All profiles, the imported ones first, as they are chosen. */
  "portal.list": { request: Record<string, never>; reply: { portals: readonly PortalSummary[] } };
  /** Checks a profile (JSON text) and keeps it; the same id replaces the imported one. Pages that are loaded later follow it. */
  "portal.import": { request: { json: string }; reply: PortalSummary };
  /** Takes an imported profile away. */
  "portal.remove": { request: { id: string }; reply: Record<string, never> };
  /** A profile as a file, a bundled one too: what another is written from. */
  "portal.export": { request: { id: string }; reply: { name: string; json: string } };
}
