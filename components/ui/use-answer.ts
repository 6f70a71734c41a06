import { useRef, useState } from "preact/hooks";
import { failure, type Result } from "../../lib/model/result.ts";

/** Something that a person asks for at a press, and what came of it. */
export interface Answering {
  /** It is under way: its buttons say so by `aria-disabled`, since a disabled one loses the focus. */
  readonly isBusy: boolean;
  /** Why it did not come about, or what the form itself has to say; empty where there is nothing. */
  readonly error: string;
  /** Puts a sentence of the form's own in place of `error`, or takes it away by "". */
  readonly setError: (sentence: string) => void;
  /** Does it, unless something that was asked before is still under way: then nothing happens. `take` gets the value of a success. */
  readonly ask: <T>(action: () => Promise<Result<T>>, take?: (value: T) => void) => void;
}

/** Asks for one thing at a time and keeps why it did not come about: what is pressed twice is recorded once. */
export function useAnswer(): Answering {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState("");
  // Known at once: a state is known a render later, and a second press can come before.
  const isUnderWay = useRef(false);
  async function answer<T>(action: () => Promise<Result<T>>, take?: (value: T) => void): Promise<void> {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    let result: Result<T>;
    try {
      result = await action();
    } catch (thrown) {
      result = thrownFailure(thrown);
    }
    isUnderWay.current = false;
    setBusy(false);
    setError(result.ok ? "" : result.error);
    if (result.ok) take?.(result.value);
  }
  return { isBusy, error, setError, ask: (action, take) => void answer(action, take) };
}

/** The sentence of what was thrown where an answer was waited for. */
export function thrownFailure(thrown: unknown): ReturnType<typeof failure> {
  return failure(`没有完成：${thrown instanceof Error ? thrown.message : String(thrown)}`);
}
