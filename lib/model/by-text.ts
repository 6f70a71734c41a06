/** The order of texts by their characters' numbers, the same on every machine: for ids, days and instants. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
