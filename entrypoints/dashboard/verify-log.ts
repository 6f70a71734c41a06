import type { Verification } from "../../components/dashboard/RecordCheck.tsx";
import { send } from "../../lib/messaging/send.ts";
import { success, type Result } from "../../lib/model/result.ts";

/** Walks the whole log; a failure is that it could not be asked for. */
export async function verifyLog(): Promise<Result<Verification>> {
  const reply = await send("register.verify", {});
  if (!reply.ok) return reply;
  const { count, problems } = reply.value;
  const sentences = problems.map(({ sentence }) => sentence);
  return success(problems.length > 0 ? { state: "broken", problems: sentences } : { state: "ok", count });
}
