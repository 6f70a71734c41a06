import type { OverlayActions } from "../../components/overlay/overlay-state.ts";
import { send } from "../../lib/messaging/send.ts";
import type { ReplaceByApi } from "../../lib/page/editors/surface.ts";
import type { Desk } from "./desk.ts";
import type { OverlayView } from "./overlay-view.tsx";
import type { Recorder } from "./recorder.ts";

/** What the presses in the overlay do. */
export interface OverlayParts {
  readonly desk: Desk;
  readonly recorder: Recorder;
  readonly view: () => OverlayView;
  /** The gate follows what an approval opened. */
  readonly onApproved: () => void;
}

const byApi: ReplaceByApi = async (family, frame, expected, replacement) => {
  const reply = await send("editor.replace", { editor: family, frame, expected, replacement });
  return reply.ok && reply.value.done;
};

/** The overlay's actions upon this desk. */
export function overlayActions({ desk, recorder, view, onApproved }: OverlayParts): OverlayActions {
  const itemOf = (key: string) => desk.review.items().find((item) => item.key === key);
  const fix = async (key: string): Promise<void> => {
    const item = itemOf(key);
    const surface = item && desk.surface(item.fieldId);
    if (!item?.finding.fix || !surface) return;
    const { rule, category, outcome, start, end } = item.finding;
    view().mend(key);
    const mend = { start, end, expected: item.hit, replacement: item.finding.fix.replacement };
    const result = await surface.replace(mend, byApi);
    view().mend(key, result.done ? undefined : result.why);
    desk.refresh();
    if (!result.done) return;
    void recorder.note({ type: "FindingMended", tally: { rule, category, outcome, field: item.field, count: 1 } });
    if (!result.undoable) view().set({ notice: "已替换。这个编辑器不能用 Ctrl+Z 撤回这一步，需要时请手工改回。" });
  };
  return {
    open: () => view().set({ open: true }),
    close: () => view().set({ open: false, held: false }),
    dismissNotice: () => view().set({ notice: undefined }),
    go: (key) => {
      const item = itemOf(key);
      if (item) desk.surface(item.fieldId)?.reveal(item.finding.start, item.finding.end);
    },
    fix: (key) => void fix(key),
    override: ({ name, role, reason }) => {
      const { department } = desk.pack?.person ?? { department: "" };
      const texts = desk.review.texts();
      const tallies = desk.review.tallies().filter(({ outcome }) => outcome === "block");
      const approver = { name, role, department };
      void recorder.note({ type: "PublishOverridden", tallies, approver, reason }).then((written) => {
        // What is let pass is the text that the approver saw; it may have changed while this was written down.
        if (!written || texts.join("\n\n") !== desk.review.texts().join("\n\n")) return;
        desk.review.approve();
        onApproved();
        view().set({ held: false, notice: "已记录批准人和理由。请再按一次“发布”。" });
      });
    },
  };
}
