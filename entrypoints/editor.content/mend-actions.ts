import type { OverlayActions } from "../../components/overlay/overlay-state.ts";
import { mendsOf } from "../../lib/check/form-review.ts";
import { send } from "../../lib/messaging/send.ts";
import { mendAll } from "../../lib/page/editors/mend-all.ts";
import type { ReplaceByApi } from "../../lib/page/editors/surface.ts";
import { createTurns } from "../../lib/platform/turns.ts";
import type { OverlayParts } from "./overlay-actions.ts";

const byApi: ReplaceByApi = async (family, frame, expected, replacement, steps) => {
  const request = { editor: family, frame, expected, replacement, ...(steps && { steps }) };
  const reply = await send("editor.replace", request);
  return reply.ok && reply.value.done;
};

/** The overlay's mends upon this desk. */
export function mendActions({ desk, recorder, view }: OverlayParts): Required<Pick<OverlayActions, "fix" | "fixAll">> {
  // One mend after another: each is read back, and the next one's change would be taken for the editor's refusal.
  const inTurn = createTurns();
  /** Whether the editor took the mend at every place. */
  const fix = async (key: string, choice: number): Promise<boolean> => {
    const item = desk.review.items().find((one) => one.key === key);
    const surface = item && desk.surface(item.fieldId);
    const mend = choice === 0 ? item?.finding.fix : item?.finding.otherFixes?.[choice - 1];
    if (!item || !mend || !surface) return false;
    const { rule, category, outcome } = item.finding;
    view().mend(key);
    const result = await mendAll(surface, mendsOf(item, mend), byApi);
    view().mend(key, result.why);
    desk.refresh();
    if (result.done === 0) return false;
    const tally = { rule, category, outcome, field: item.field, count: result.done };
    void recorder.note({ type: "FindingMended", tally });
    if (!result.undoable) view().set({ notice: "已替换。这个编辑器不能用 Ctrl+Z 撤回这一步，需要时请手工改回。" });
    return result.why === undefined;
  };
  /** From the end backwards, so that a mend moves none of those to come; stops where the editor refuses. */
  const fixAll = async (keys: readonly string[]): Promise<void> => {
    const places = new Map(desk.review.items().map(({ key, finding }) => [key, finding.start]));
    const backwards = [...keys].sort((one, other) => (places.get(other) ?? 0) - (places.get(one) ?? 0));
    for (const key of backwards) if (!(await fix(key, 0))) return;
  };
  return {
    fix: (key, choice) => void inTurn(() => fix(key, choice)),
    fixAll: (keys) => void inTurn(() => fixAll(keys)),
  };
}
