import type { PersonRecord } from "../../../lib/model/person.ts";
import { success, type Result } from "../../../lib/model/result.ts";
import type { Services } from "../services.ts";

/** Whoever is kept as an informant: what is no case's may name any of them. Undefined while the compartment is locked. */
export async function keptInformants({
  vault,
  db,
}: Pick<Services, "vault" | "db">): Promise<Result<readonly PersonRecord[]> | undefined> {
  const ids = await db.persons.where("compartment").equals("informants").primaryKeys();
  if (ids.length === 0) return success([]);
  const read = await vault.get("informants", ids);
  return read.ok ? success(read.value.flatMap((one) => (one.state === "read" ? [one.record] : []))) : undefined;
}
