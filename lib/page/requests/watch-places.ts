import type { RequestPortal } from "../../model/request-portal.ts";
import { type RequestPlace, requestPlace } from "./request-place.ts";

/** How long changes of the page are gathered before it is looked at again, in milliseconds. */
const CALM = 100;

/**
 * Calls `onPlace` for each place that the document becomes, with a signal that ends when it is that place no more: pages of
 * modern systems change without being loaded again.
 */
export function watchPlaces(
  document: Document,
  portals: readonly RequestPortal[],
  onPlace: (place: RequestPlace, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  let now: { readonly place: RequestPlace; readonly address: string; readonly life: AbortController } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const place = requestPlace(document, view.location, portals);
    const address = view.location.href;
    if (now && now.address === address && now.place.container === place?.container) return;
    now?.life.abort();
    now = undefined;
    if (!place) return;
    const life = new AbortController();
    now = { place, address, life };
    onPlace(place, life.signal);
  };
  const later = (): void => {
    timer ??= setTimeout(look, CALM);
  };
  const observer = new MutationObserver(later);
  observer.observe(document, { childList: true, subtree: true });
  for (const name of ["hashchange", "popstate"]) view.addEventListener(name, later, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
    now?.life.abort();
  });
  look();
}
