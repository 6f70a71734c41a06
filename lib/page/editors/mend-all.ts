import type { Mend, ReplaceByApi, Surface } from "./surface.ts";

/** How a press that mends several places ended. */
export interface MendAllResult {
  /** How many places were mended. */
  readonly done: number;
  /** Why the rest were not, and what to do by hand; left out where all were. */
  readonly why?: string;
  /** Whether the editor's own Ctrl+Z takes all of them back. */
  readonly undoable: boolean;
}

/**
 * Mends several places of one surface, from the last to the first, so that none moves
 * those to come; at once where the editor has a way. All is read back; where the editor refuses one, the places before it
 * are left alone.
 */
export async function mendAll(
  surface: Pick<Surface, "replace" | "replaceAtOnce">,
  places: readonly Mend[],
  byApi: ReplaceByApi,
): Promise<MendAllResult> {
  const backwards = [...places].sort((one, other) => other.start - one.start);
  let undoable = true;
  let done = places.length > 1 ? ((await surface.replaceAtOnce?.(backwards, byApi)) ?? 0) : 0;
  for (const mend of backwards.slice(done)) {
    const result = await surface.replace(mend, byApi);
    if (!result.done) {
      const left = places.length - done;
      return { done, undoable, why: done === 0 ? result.why : `已改 ${done} 处，还有 ${left} 处没有改。${result.why}` };
    }
    done += 1;
    undoable &&= result.undoable;
  }
  return { done, undoable };
}
