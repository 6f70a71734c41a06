import { useEffect, useState } from "preact/hooks";
import { useLatest } from "../../components/ui/use-latest.ts";
import type { Result } from "../../lib/model/result.ts";

/** What the background last answered to a question. */
export interface Told<T> {
  /** Undefined until it has once; it stays where a later question fails. */
  readonly told: T | undefined;
  /** Why it did not answer the last time; empty where it did. */
  readonly error: string;
  /** Asks again. */
  readonly look: () => void;
}

/** Asks the background as the page comes and whenever it is looked at again: something may have been done in another tab. */
export function useTold<T>(ask: () => Promise<Result<T>>): Told<T> {
  const [told, setTold] = useState<T>();
  const [error, setError] = useState("");
  const begin = useLatest();
  const look = async (): Promise<void> => {
    const isLast = begin();
    const answer = await ask();
    if (!isLast()) return;
    setError(answer.ok ? "" : answer.error);
    if (answer.ok) setTold(answer.value);
  };
  useEffect(() => {
    const hear = (): void => void look();
    hear();
    addEventListener("focus", hear);
    return () => removeEventListener("focus", hear);
  }, []);
  return { told, error, look: () => void look() };
}
