import { saveFile } from "../../components/ui/save-file.ts";
import type { ReplyOf } from "../../lib/messaging/protocol.ts";
import type { Result } from "../../lib/model/result.ts";

/** Saves the pack in force, as it was written, as a file. */
export async function exportPack(inForce: Result<ReplyOf<"pack.read">>): Promise<Result<unknown>> {
  if (!inForce.ok) return inForce;
  const { written } = inForce.value;
  saveFile(`规则-${written.id}.json`, JSON.stringify(written, null, 2), "application/json");
  return inForce;
}
