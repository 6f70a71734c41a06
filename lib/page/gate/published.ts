/** How the CMS shows that an article is out: by the page's path, or by something that appears on it. */
export interface PublishedSign {
  /** Pattern of the path of the page shown after publishing. */
  readonly path?: string | undefined;
  /** Selector of what appears, e.g. a success message. */
  readonly selector?: string | undefined;
}

/**
 * Calls back with what was seen when the CMS shows that an article is out, here or after a navigation. What is not seen
 * is not assumed. `sign` is asked anew each time, since the profile arrives late.
 */
export function watchPublished(
  document: Document,
  sign: () => PublishedSign | undefined,
  seen: (evidence: string) => void,
  signal: AbortSignal,
): void {
  let told = false;
  const look = (): void => {
    const wanted = sign();
    if (told || !wanted) return;
    const here = document.location.pathname;
    const byPath = wanted.path !== undefined && new RegExp(wanted.path, "u").test(here);
    const bySelector = wanted.selector !== undefined && document.querySelector(wanted.selector) !== null;
    if ((wanted.path !== undefined && !byPath) || (wanted.selector !== undefined && !bySelector)) return;
    told = true;
    seen(byPath ? here : `页面提示 ${wanted.selector ?? ""}`);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect());
  look();
}
