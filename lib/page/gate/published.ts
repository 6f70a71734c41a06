import { findOne } from "../forms/find.ts";

/** How the CMS shows that an article is out: by the page's path, or by something that appears on it. */
export interface PublishedSign {
  /** Pattern of the path of the page shown after publishing. */
  readonly path?: string | undefined;
  /** Selector of what appears, e.g. a success message. */
  readonly selector?: string | undefined;
  /** Selectors of what it shows then: a link to the public page, and when the article went out. */
  readonly address?: string | undefined;
  readonly at?: string | undefined;
}

/** What was seen: by what sign, the public page's address and the time, as far as the page shows them. */
export interface SeenPublished {
  readonly evidence: string;
  readonly address?: string;
  readonly at?: string;
}

/** Characters at most of an address and of a time; what is longer is none. */
const LONGEST_ADDRESS = 500;
const LONGEST_TIME = 40;

/**
 * Calls back with what was seen when the CMS shows that an article is out, here or after a navigation. What is not seen
 * is not assumed. `sign` is asked anew each time, since the profile arrives late.
 */
export function watchPublished(
  document: Document,
  sign: () => PublishedSign | undefined,
  seen: (published: SeenPublished) => void,
  signal: AbortSignal,
): void {
  let told = false;
  const look = (): void => {
    const wanted = sign();
    if (!wanted) return;
    const here = document.location.pathname;
    const byPath = wanted.path !== undefined && new RegExp(wanted.path, "u").test(here);
    const bySelector = wanted.selector !== undefined && document.querySelector(wanted.selector) !== null;
    const isSeen = (wanted.path === undefined || byPath) && (wanted.selector === undefined || bySelector);
    // Once each time that the sign appears: a page that is never loaded anew may publish one article after another.
    const isNew = isSeen && !told;
    told = isSeen;
    if (!isNew) return;
    // In words for who reads the record later: the selector is the profile's, what the page says may name a person.
    seen({ evidence: byPath ? `页面地址 ${here}` : "页面上出现已经发布的提示", ...shown(document, wanted) });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect());
  look();
}

/** Of each only where the page shows exactly one. */
function shown(document: Document, { address, at }: PublishedSign): Omit<SeenPublished, "evidence"> {
  const link = address === undefined ? undefined : findOne(document, address);
  const time = at === undefined ? undefined : findOne(document, at);
  const href = link && "element" in link ? (link.element.getAttribute("href") ?? "") : "";
  const target = href === "" || !URL.canParse(href, document.baseURI) ? undefined : new URL(href, document.baseURI);
  const isPage = target !== undefined && /^https?:$/.test(target.protocol) && target.href.length <= LONGEST_ADDRESS;
  const text = time && "element" in time ? time.element.textContent.trim() : "";
  return {
    ...(isPage && { address: target.href }),
    ...(text !== "" && text.length <= LONGEST_TIME && { at: text }),
  };
}
