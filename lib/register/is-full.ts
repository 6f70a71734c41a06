/** Whether a write failed for lack of room. Dexie wraps the browser's error, at times twice; Firefox says it by another name. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (/quota|disk|space/i.test(`${error.name} ${error.message}`)) return true;
  return "inner" in error && isFull(error.inner);
}
