import type { Verification } from "../../../components/dashboard/RecordCheck.tsx";
import { send } from "../../../lib/messaging/send.ts";

/** How the last walk through the log came out. */
export interface LogCheck {
  readonly state: () => Verification;
  /** Why it could not be asked for. */
  readonly error: () => string | undefined;
  readonly run: () => Promise<void>;
}

/** Walks the whole log when asked; `onChange` is called as it begins and ends. */
export function createLogCheck(onChange: () => void): LogCheck {
  let state: Verification = { state: "not-run" };
  let error: string | undefined;
  return {
    state: () => state,
    error: () => error,
    async run() {
      state = { state: "running" };
      onChange();
      const reply = await send("register.verify", {});
      error = reply.ok ? undefined : reply.error;
      state = reply.ok ? verdictOf(reply.value) : { state: "not-run" };
      onChange();
    },
  };
}

function verdictOf(found: {
  readonly count: number;
  readonly problems: readonly { readonly sentence: string }[];
}): Verification {
  const sentences = found.problems.map(({ sentence }) => sentence);
  return sentences.length > 0 ? { state: "broken", problems: sentences } : { state: "ok", count: found.count };
}
