import type { Register } from "./db.ts";
import { ROWS_AT_ONCE } from "./rows-at-once.ts";

/**
 * Every department in whose name this installation ever wrote, read part by part; those who had entered none left out. What it wrote before
 * it was restored from a backup counts too.
 */
export async function departmentsHere(db: Register): Promise<readonly string[]> {
  const row = await db.meta.get("device");
  if (row?.key !== "device") return [];
  const found = new Set<string>();
  for (const device of [row.device, ...(row.formerly ?? [])]) await collect(db, device, found);
  return [...found];
}

async function collect(db: Register, device: string, found: Set<string>): Promise<void> {
  const end = await db.events.where("[device+sequence]").between([device, 0], [device, Infinity]).last();
  for (let from = 0; from <= (end?.sequence ?? -1); from += ROWS_AT_ONCE) {
    const part = db.events
      .where("[device+sequence]")
      .between([device, from], [device, from + ROWS_AT_ONCE], true, false);
    for (const { by } of await part.toArray()) if (by.department.trim() !== "") found.add(by.department);
  }
  // What was written here and of which another desk's twin counts.
  const twins = db.twins.where("[device+sequence]").between([device, 0], [device, Infinity]);
  for (const { by } of await twins.toArray()) if (by.department.trim() !== "") found.add(by.department);
}
