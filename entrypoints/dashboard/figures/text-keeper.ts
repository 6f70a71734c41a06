import type { RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Result } from "../../../lib/model/result.ts";

type Kept = RequestOf<"report-texts.save">;

/** In milliseconds, from the last key on. */
const REST = 400;

/** Keeps the sections of a report's texts as they are written. */
interface TextKeeper {
  /** Keeps a section's text once nothing more is typed there for a moment. */
  readonly later: (kept: Kept) => void;
  /** Keeps at once what still waits: the page goes away. */
  readonly now: () => void;
}

/**
 * A keeper upon `save`. `onFailed` hears why a section's last text is not kept, the first of those where there are several, and nothing once
 * each is: that another section was kept says nothing of this one.
 */
export function createTextKeeper(
  save: (kept: Kept) => Promise<Result<unknown>>,
  onFailed: (error: string | undefined) => void,
): TextKeeper {
  const waiting = new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly kept: Kept }>();
  const last = new Map<string, Kept>();
  const failed = new Map<string, string>();
  const keep = async (key: string, kept: Kept): Promise<void> => {
    clearTimeout(waiting.get(key)?.timer);
    waiting.delete(key);
    last.set(key, kept);
    const answer = await save(kept);
    if (last.get(key) !== kept) return;
    if (answer.ok) failed.delete(key);
    else failed.set(key, answer.error);
    onFailed([...failed.values()][0]);
  };
  return {
    later(kept) {
      const key = `${kept.outline}/${kept.section}`;
      clearTimeout(waiting.get(key)?.timer);
      waiting.set(key, { timer: setTimeout(() => void keep(key, kept), REST), kept });
    },
    now() {
      for (const [key, { kept }] of waiting) void keep(key, kept);
    },
  };
}
