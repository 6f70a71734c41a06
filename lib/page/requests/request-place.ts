import type { RequestPage, RequestPortal } from "../../model/request-portal.ts";
import { findOne } from "../forms/find.ts";

type List = RequestPortal["lists"][number];
type Detail = NonNullable<RequestPortal["detail"]>;
type Reply = NonNullable<RequestPortal["reply"]>;

/** What the document at hand is to its request system. `container` is the element that says so. */
export type RequestPlace = { readonly portal: RequestPortal; readonly container: Element } & (
  | { readonly kind: "list"; readonly list: List }
  | { readonly kind: "detail"; readonly detail: Detail }
  | { readonly kind: "reply"; readonly reply: Reply }
);

/** Tells the page by its address and the one element that it must have; `undefined` for any other. */
export function requestPlace(
  document: Document,
  { pathname, search, hash }: Pick<Location, "pathname" | "search" | "hash">,
  portals: readonly RequestPortal[],
): RequestPlace | undefined {
  const address = pathname + search + hash;
  for (const portal of portals) {
    if (!portal.match.paths.some((path) => pathname.startsWith(path))) continue;
    const containerOf = (page: RequestPage): Element | undefined => {
      if (!new RegExp(page.address, "u").test(address)) return undefined;
      const found = findOne(document, page.has);
      return "element" in found ? found.element : undefined;
    };
    for (const list of portal.lists) {
      const container = containerOf(list.page);
      if (container) return { kind: "list", portal, container, list };
    }
    const { detail, reply } = portal;
    const inDetail = detail && containerOf(detail.page);
    if (inDetail) return { kind: "detail", portal, container: inDetail, detail };
    const inReply = reply && containerOf(reply.page);
    if (inReply) return { kind: "reply", portal, container: inReply, reply };
  }
  return undefined;
}
