/** How many there are and how many of them a filter lets through; `unit` is 件, 篇, 项. */
export function countWords(
  all: readonly unknown[] | undefined,
  found: number,
  isReading: boolean,
  unit: string,
): string {
  if (!all) return "正在读取……";
  const count = found === all.length ? `共 ${found} ${unit}` : `${found} ${unit}，共 ${all.length} ${unit}`;
  return isReading ? `${count}，正在读取更早的记录……` : count;
}
