import { send } from "../../lib/messaging/send.ts";
import type { RowStamp } from "../../lib/model/row-stamp.ts";
import type { Host } from "../../lib/page/overlay/host.ts";
import type { RequestPlace } from "../../lib/page/requests/request-place.ts";
import { readRows } from "../../lib/page/requests/read-rows.ts";
import { StampLayer } from "../../lib/page/stamps/stamp-layer.ts";
import { stampList } from "../../lib/page/stamps/stamp-list.ts";

let layer: StampLayer | undefined;

/** Stamps a list page until the signal. What became of the cases meanwhile is asked when the tab is looked at again. */
export function stampWork(
  { container, list }: Extract<RequestPlace, { kind: "list" }>,
  host: Host,
  signal: AbortSignal,
): void {
  host.attach();
  layer ??= new StampLayer(host.root);
  const { refresh } = stampList(container, () => readRows(document, list), layer, ask, signal);
  document.addEventListener("visibilitychange", () => !document.hidden && refresh(), { signal });
}

async function ask(numbers: readonly string[]): Promise<ReadonlyMap<string, RowStamp> | undefined> {
  const reply = await send("request.stamps", { numbers });
  return reply.ok ? new Map(Object.entries(reply.value.stamps)) : undefined;
}
