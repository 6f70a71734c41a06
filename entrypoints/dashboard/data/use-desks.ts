import type { ReplyOf } from "../../../lib/messaging/protocol.ts";
import { send } from "../../../lib/messaging/send.ts";
import { type Told, useTold } from "../use-told.ts";

const ask = () => send("exchange.status", {});

/** This desk and the others, as the background knows them. */
export function useDesks(): Told<ReplyOf<"exchange.status">> {
  return useTold(ask);
}
