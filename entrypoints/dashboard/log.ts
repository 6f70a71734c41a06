import { liveQuery } from "dexie";
import type { Verification } from "../../components/dashboard/RecordCheck.tsx";
import { send } from "../../lib/messaging/send.ts";
import { failure, success, type Result } from "../../lib/model/result.ts";
import { Register } from "../../lib/register/db.ts";
import { allEvents, type LogRead } from "../../lib/register/read.ts";

/** Walks the whole log; a failure is that it could not be asked for. */
export async function verifyLog(): Promise<Result<Verification>> {
  const reply = await send("register.verify", {});
  if (!reply.ok) return reply;
  const { count, problems } = reply.value;
  const sentences = problems.map(({ sentence }) => sentence);
  return success(problems.length > 0 ? { state: "broken", problems: sentences } : { state: "ok", count });
}

/** Reads the log now and whenever a page or the background wrote to it. */
export function watchLog(tell: (log: Result<LogRead>) => void): void {
  const db = new Register();
  liveQuery(() => allEvents(db)).subscribe({
    next: (log) => tell(success(log)),
    error: () => tell(failure("记录暂时读不出来。请关闭后再打开本页；仍不行请重新启动浏览器。")),
  });
}
