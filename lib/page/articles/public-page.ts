import type { PortalProfile } from "../../model/portal-profile.ts";
import { readPageText } from "../editors/page-text.ts";
import { findOne } from "../forms/find.ts";
import type { ReadField } from "./sealed-fields.ts";

/**
 * The address that an article's public page is known by: what of it tells the article, without what a link adds; `undefined`
 * where the address is none of a public page.
 */
export function publicAddress({ publicPage }: PortalProfile, url: URL): string | undefined {
  if (!publicPage) return undefined;
  const found = new RegExp(publicPage.address, "u").exec(url.pathname + url.search + url.hash);
  return found ? (url.origin + found[0]).slice(0, 500) : undefined;
}

/** The parts of a public page that a seal can be compared with. */
export interface PublicText {
  readonly title: ReadField["blocks"];
  readonly body: ReadField["blocks"];
  /** Where the page shows it. */
  readonly attribute?: string;
}

/** Reads a public page as editors are read; `undefined` where title or body is not there, or twice. */
export function readPublicPage(document: Document, { publicPage }: PortalProfile): PublicText | undefined {
  if (!publicPage) return undefined;
  const title = findOne(document, publicPage.title);
  const body = findOne(document, publicPage.body);
  if (!("element" in title) || !("element" in body)) return undefined;
  const attribute = publicPage.attribute === undefined ? undefined : findOne(document, publicPage.attribute);
  return {
    title: readPageText(title.element).blocks,
    body: readPageText(body.element).blocks,
    ...(attribute && "element" in attribute && { attribute: attribute.element.textContent.trim() }),
  };
}
