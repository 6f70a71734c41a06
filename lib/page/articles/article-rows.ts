import type { PortalProfile } from "../../model/portal-profile.ts";
import { tidy } from "../forms/controls.ts";
import type { ListRow } from "../stamps/list-row.ts";
import { pageOfArticle } from "./article-page.ts";

/** The rows of a CMS's list by their articles' pages. A row without exactly one link and one cell for the stamp gets none. */
export function articleRows(document: Document, profile: PortalProfile, origin: string): ListRow[] {
  const { list } = profile;
  if (!list) return [];
  const id = new RegExp(list.id, "u");
  return [...document.querySelectorAll(list.row)].flatMap((row) => {
    const [link, ...moreLinks] = row.querySelectorAll(list.edit);
    const [cell, ...moreCells] = row.querySelectorAll(list.stamp);
    if (!link || !cell || moreLinks.length > 0 || moreCells.length > 0) return [];
    const found = id.exec(link.getAttribute("href") ?? "")?.groups?.["id"];
    if (found === undefined) return [];
    return [{ number: pageOfArticle(profile, origin, found), name: tidy(link.textContent), cell }];
  });
}
