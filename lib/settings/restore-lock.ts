/** Held by the page that puts a backup back; gone with the page, however it ends. */
const LOCK = "gongkai-restore";

/** Does the work as the one who restores; undefined where another page is at it. */
export function asRestorer<T>(work: () => Promise<T>): Promise<T | undefined> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** Does the work, unless a page restores just now. */
export async function whileNobodyRestores(work: () => Promise<void>): Promise<void> {
  await asRestorer(work);
}
