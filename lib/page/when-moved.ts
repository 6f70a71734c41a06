/** Calls back when a page takes another address without being loaded anew, by whatever way. */
export function whenMoved(view: Window, moved: () => void, signal: AbortSignal): void {
  for (const name of ["hashchange", "popstate"]) view.addEventListener(name, moved, { signal });
  if ("navigation" in view) view.navigation.addEventListener("currententrychange", moved, { signal });
}
