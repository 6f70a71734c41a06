import type { Register } from "./db.ts";
import { parsedRows } from "./read.ts";

/** The 索引号 that articles were let go with, here and at the desks whose events were taken in; in no order. */
export async function indexNumbersGiven(db: Register): Promise<string[]> {
  const released = await db.events.where("fact.type").equals("PublishReleased").toArray();
  // Most have none; to check them all would take longer than to read them.
  const numbered = released.filter(({ fact }) => fact.type === "PublishReleased" && fact.indexNumber !== undefined);
  return parsedRows(numbered).events.flatMap(({ fact }) =>
    fact.type === "PublishReleased" ? (fact.indexNumber ?? []) : [],
  );
}
