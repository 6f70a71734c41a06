import type { AllowListProps } from "../../components/settings/AllowList.tsx";
import type { ReplyOf } from "../../lib/messaging/protocol.ts";
import { send } from "../../lib/messaging/send.ts";
import type { Result } from "../../lib/model/result.ts";

/** What the card of texts that need no change shows and does; `then` draws everything anew. */
export function allowListProps(
  allowed: Result<ReplyOf<"allowed.list">>,
  inForce: Result<ReplyOf<"pack.read">>,
  then: <T>(reply: Promise<Result<T>>) => Promise<Result<T>>,
): AllowListProps {
  return {
    entries: allowed.ok ? allowed.value.entries : [],
    ruleTitles: new Map(inForce.ok ? inForce.value.pack.rules.map(({ id, title }) => [id, title]) : []),
    onWithdraw: (id) => then(send("allowed.withdraw", { id })),
  };
}
