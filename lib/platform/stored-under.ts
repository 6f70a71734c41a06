/** The part of one of the browser's storage areas that reads. */
export interface ReadableArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  /** Not in a Chromium before 130. */
  getKeys?(): Promise<string[]>;
}

/** What lies in an area under names that begin so. Of the rest, some of it large, only the names are read where the browser can tell them. */
export async function storedUnder(area: ReadableArea, prefix: string): Promise<Record<string, unknown>> {
  if (!area.getKeys) {
    return Object.fromEntries(Object.entries(await area.get(null)).filter(([name]) => name.startsWith(prefix)));
  }
  const names = (await area.getKeys()).filter((name) => name.startsWith(prefix));
  return names.length === 0 ? {} : area.get(names);
}
