import type { PortalProfile } from "../../model/portal-profile.ts";

type Place = Pick<Location, "origin" | "pathname" | "search" | "hash">;

/**
 * What the log knows an article's page by. Where the profile says how edit pages are addressed, by the article's number,
 * so that the form, the list and a query in the address name the same one; "" for an article that has no number yet.
 * Without that, origin and path.
 */
export function articlePage(profile: PortalProfile | undefined, place: Place): string {
  if (!profile?.edit) return (place.origin + place.pathname).slice(0, 500);
  const address = place.pathname + place.search + place.hash;
  const id = new RegExp(profile.edit.address, "u").exec(address)?.groups?.["id"];
  return id === undefined ? "" : pageOfArticle(profile, place.origin, id);
}

/** The same for an article whose number is known, e.g. from a list. */
export function pageOfArticle({ id: profile }: Pick<PortalProfile, "id">, origin: string, id: string): string {
  return `${origin}/#${profile}/${id}`.slice(0, 500);
}
