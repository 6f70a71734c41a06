import type { StartCheck } from "../../lib/check/start-check.ts";
import { send } from "../../lib/messaging/send.ts";
import { createHandover } from "../../lib/platform/handover.ts";
import type { Workplace } from "./workplace.ts";

const NO_ENGINE = "检查程序没有加载成功，这一页没有检查。请先保存草稿，再刷新本页。";

const { taken } = createHandover<StartCheck>("check");

/**
 * A function that sees to it that the desk has the check's engine: it is run in this frame the first time, and again where
 * that had failed.
 */
export function engineLoader({ desk, view }: Workplace, signal: AbortSignal): () => void {
  let [isLoading, isLoaded] = [false, false];
  const load = async (): Promise<void> => {
    if (!taken()) await send("script.load", { script: "engine" });
    if (signal.aborted) return;
    isLoading = false;
    const start = taken();
    if (start) {
      isLoaded = true;
      return desk.useEngine(start);
    }
    desk.fail();
    view.set({ asleepReason: NO_ENGINE });
  };
  return () => {
    if (isLoading || isLoaded) return;
    isLoading = true;
    void load();
  };
}
