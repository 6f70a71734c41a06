import { send } from "../../../lib/messaging/send.ts";
import type { FormTools } from "../../../lib/page/forms/form-tools.ts";
import { createHandover } from "../../../lib/platform/handover.ts";

const { taken } = createHandover<() => FormTools>("form-tools");

let loading: Promise<unknown> | undefined;

/** Has the script that fills forms run in this frame, once; `undefined` where the browser would not, to be tried again. */
export async function loadTools(): Promise<FormTools | undefined> {
  if (!taken()) await (loading ??= send("script.load", { script: "forms" }));
  loading = undefined;
  return taken()?.();
}
