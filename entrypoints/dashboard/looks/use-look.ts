import { useEffect, useMemo } from "preact/hooks";
import type { Cases } from "../log/cases-state.ts";
import type { LookAsked, LookName, LookTold } from "./looks.ts";

/**
 * What the log says to a question while it is on the screen; undefined while it is worked out, and where nothing is asked. The same answer
 * stays until another one comes. Questions of the same content are one.
 */
export function useLook<N extends LookName>(
  cases: Pick<Cases, "look" | "state">,
  name: N,
  asked: LookAsked<N> | undefined,
): LookTold<N> | undefined {
  const key = asked && JSON.stringify(asked);
  const what = useMemo(() => asked, [key]);
  // A page that is gone is cleaned up after the next one has come, and may have asked: each withdraws its own question only.
  useEffect(() => (what === undefined ? undefined : cases.look(name, what)), [cases, name, what]);
  return what === undefined ? undefined : cases.state().looked(name, what);
}
