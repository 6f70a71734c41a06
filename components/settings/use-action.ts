import { useState } from "preact/hooks";
import type { Answer } from "./settings-state.ts";

/** How the last press came out. */
export type ActionState =
  | { readonly state: "idle" | "busy" }
  | { readonly state: "ok" | "error"; readonly sentence: string };

/** Runs an action and keeps how it came out, for a line beside the button. A thrown error becomes a sentence too. */
export function useAction(): readonly [ActionState, (action: () => Answer, done: string) => void] {
  const [state, setState] = useState<ActionState>({ state: "idle" });
  async function run(action: () => Answer, done: string): Promise<void> {
    setState({ state: "busy" });
    try {
      const result = await action();
      setState(result.ok ? { state: "ok", sentence: done } : { state: "error", sentence: result.error });
    } catch (error) {
      setState({ state: "error", sentence: `没有完成：${error instanceof Error ? error.message : String(error)}` });
    }
  }
  return [state, (action, done) => void run(action, done)];
}
