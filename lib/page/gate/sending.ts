import type { PortalProfile } from "../../model/portal-profile.ts";
import type { Action } from "./controls.ts";

/** A form on its way out. */
export interface Sending {
  readonly url: URL;
  readonly form: FormData;
  /** What was pressed just before, if anything was. */
  readonly intent: Action | undefined;
}

/** Addresses that keep drafts, on a site without a profile. */
const DRAFT_ADDRESS = /draft|caogao|autosave|temp(?!l)|zancun/i;

/**
 * Whether what is being sent publishes: by the profile's publishing requests, else by what was pressed and whether the
 * form carries the article.
 */
export function publishes(
  sending: Sending,
  profile: PortalProfile | undefined,
  carriesArticle: (form: FormData) => boolean,
): boolean {
  if (profile?.save) {
    const request = profile.save.find(({ path }) => sending.url.pathname === path);
    if (!request) return false;
    const { publishWhen } = request;
    return !publishWhen || sending.form.get(publishWhen.field) === publishWhen.value;
  }
  if (sending.intent === "draft" || DRAFT_ADDRESS.test(sending.url.pathname + sending.url.search)) return false;
  return carriesArticle(sending.form);
}
