/** How long a page may take to show what it was asked for, in milliseconds. */
const PATIENCE = 5000;

/**
 * What `look` answers as soon as it answers anything; it is asked again whenever the document changes. `undefined` where
 * nothing came, however long it took.
 */
export function whenSeen<T>(
  document: Document,
  look: () => T | undefined,
  patience = PATIENCE,
): Promise<T | undefined> {
  const atOnce = look();
  if (atOnce !== undefined) return Promise.resolve(atOnce);
  return new Promise((resolve) => {
    const finish = (seen: T | undefined): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(seen);
    };
    const observer = new MutationObserver(() => {
      const seen = look();
      if (seen !== undefined) finish(seen);
    });
    const timer = setTimeout(() => finish(look()), patience);
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

/** Lets the page's own work after an event be done: what it draws later it has drawn. Goes on by itself in a hidden tab. */
export function settled(document: Document): Promise<void> {
  const view = document.defaultView;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 200);
    const finish = (): void => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    };
    view?.requestAnimationFrame(() => view.requestAnimationFrame(finish));
  });
}
