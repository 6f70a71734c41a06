import type { Approval, OverlayActions } from "../../components/overlay/overlay-state.ts";
import { mendsOf } from "../../lib/check/form-review.ts";
import { send } from "../../lib/messaging/send.ts";
import { mendAll } from "../../lib/page/editors/mend-all.ts";
import type { ReplaceByApi } from "../../lib/page/editors/surface.ts";
import { createTurns } from "../../lib/platform/turns.ts";
import type { Desk } from "./desk.ts";
import type { OverlayView } from "./overlay-view.ts";
import type { Recorder } from "./recorder.ts";

/** What the presses in the overlay do. */
export interface OverlayParts {
  readonly desk: Desk;
  readonly recorder: Recorder;
  readonly view: () => OverlayView;
  /** Lifts our host over all of the page. */
  readonly raise: () => void;
  /** The gate follows what an approval opened. */
  readonly onApproved: () => void;
}

const byApi: ReplaceByApi = async (family, frame, expected, replacement) => {
  const reply = await send("editor.replace", { editor: family, frame, expected, replacement });
  return reply.ok && reply.value.done;
};

/** The overlay's actions upon this desk. */
export function overlayActions({ desk, recorder, view, raise, onApproved }: OverlayParts): OverlayActions {
  // One mend after another: each is read back, and the next one's change would be taken for the editor's refusal.
  const inTurn = createTurns();
  const itemOf = (key: string) => desk.review.items().find((item) => item.key === key);
  /** Whether the editor took the mend. */
  const fix = async (key: string): Promise<boolean> => {
    const item = itemOf(key);
    const surface = item && desk.surface(item.fieldId);
    if (!item?.finding.fix || !surface) return false;
    const { rule, category, outcome } = item.finding;
    view().mend(key);
    const result = await mendAll(surface, mendsOf(item, item.finding.fix), byApi);
    view().mend(key, result.why);
    desk.refresh();
    if (result.done === 0) return false;
    void recorder.note({ type: "FindingMended", tally: { rule, category, outcome, field: item.field, count: 1 } });
    if (!result.undoable) view().set({ notice: "已替换。这个编辑器不能用 Ctrl+Z 撤回这一步，需要时请手工改回。" });
    return result.why === undefined;
  };
  /** From the end backwards, so that a mend moves none of those to come; stops where the editor refuses. */
  const fixAll = async (keys: readonly string[]): Promise<void> => {
    const places = new Map(desk.review.items().map(({ key, finding }) => [key, finding.start]));
    const backwards = [...keys].sort((one, other) => (places.get(other) ?? 0) - (places.get(one) ?? 0));
    for (const key of backwards) if (!(await fix(key))) return;
  };
  const override = async ({ name, role, reason }: Approval): Promise<void> => {
    const { department } = desk.pack?.person ?? { department: "" };
    const texts = desk.review.texts().join("\n\n");
    const tallies = desk.review.tallies().filter(({ outcome }) => outcome === "block");
    const approver = { name, role, department };
    const written = await recorder.note({ type: "PublishOverridden", tallies, approver, reason });
    // What is let pass is the text that the approver saw; it may have changed while this was written down.
    if (!written || texts !== desk.review.texts().join("\n\n")) return;
    desk.review.approve();
    onApproved();
    view().set({ held: false, notice: "已记录批准人和理由。请再按一次“发布”。" });
  };
  return {
    open: () => view().set({ open: true }),
    close: () => view().set({ open: false, held: false }),
    dismissNotice: () => view().set({ notice: undefined }),
    go: (key) => {
      const item = itemOf(key);
      if (item) desk.surface(item.fieldId)?.reveal(item.finding.start, item.finding.end);
    },
    fix: (key) => void inTurn(() => fix(key)),
    fixAll: (keys) => void inTurn(() => fixAll(keys)),
    override: (approval) => void override(approval),
    covered: raise,
  };
}
