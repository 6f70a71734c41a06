import { browser } from "#imports";
import type { AttachmentJob, FromAttachmentPage, ToAttachmentPage } from "../../lib/messaging/attachment-port.ts";
import type { FileKeeper } from "../../lib/page/files/hold-files.ts";
import type { Host } from "../../lib/page/overlay/host.ts";
import { today } from "../../lib/platform/today.ts";
import { createTurns } from "../../lib/platform/turns.ts";
import type { Workplace } from "./workplace.ts";

/** How long the page that reads files may take to come up, in milliseconds. */
const COMING_UP = 15_000;

/** Until a frame that is done is taken away, in milliseconds. */
const AFTERWARDS = 300;

const STYLE =
  "position:fixed;inset:6vh 0 auto;margin:0 auto;width:min(480px,calc(100vw - 16px));height:120px;max-height:88vh;border:0;color-scheme:auto";

/**
 * Has files checked on a page of the extension's own, in a frame within our closed root: the site can neither read it nor
 * get at it, and what the files say stays there.
 */
export function attachmentKeeper({ desk, recorder, view }: Workplace, host: Host, signal: AbortSignal): FileKeeper {
  const inTurn = createTurns();
  const check = (files: readonly File[], takenAway: AbortSignal): Promise<boolean> =>
    new Promise((resolve) => {
      const { pack } = desk;
      if (!pack || takenAway.aborted) return resolve(!takenAway.aborted);
      const frame = document.createElement("iframe");
      const finish = (use: boolean): void => {
        clearTimeout(timer);
        // The press that ended it is still on its way through the frame.
        frame.style.display = "none";
        setTimeout(() => frame.remove(), AFTERWARDS);
        resolve(use);
      };
      const timer = setTimeout(() => {
        view.set({ open: true, notice: "附件检查没有启动，这个附件没有检查。请人工核对附件后再发布。" });
        finish(true);
      }, COMING_UP);
      const hear = async (message: FromAttachmentPage, port: MessagePort): Promise<void> => {
        clearTimeout(timer);
        if (message.type === "height") frame.style.height = `${message.height}px`;
        else if (message.type === "covered") host.raise();
        else if (message.type === "checked") {
          const { kind, size, read, tallies } = message;
          void recorder.note({ type: "AttachmentChecked", kind, size, read, tallies: [...tallies] });
        } else if (message.type === "done") finish(message.use);
        else {
          const { approver, reason } = message;
          for (const { kind, size, tallies } of message.files) {
            const fact = { kind, size, tallies: [...tallies], approver, reason };
            const written = await recorder.note({ type: "AttachmentOverridden", ...fact });
            if (!written) return port.postMessage({ type: "unrecorded" } satisfies ToAttachmentPage);
          }
          finish(true);
        }
      };
      // Again where the site took our host away and it was put back: then the frame has begun anew.
      frame.addEventListener("load", () => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", ({ data }: MessageEvent<FromAttachmentPage>) => void hear(data, port1));
        port1.start();
        const job: AttachmentJob = { files, pack: pack.pack, person: pack.person, today: today() };
        frame.contentWindow?.postMessage(job, browser.runtime.getURL("/").slice(0, -1), [port2]);
      });
      frame.title = "公开助手：附件检查";
      frame.style.cssText = STYLE;
      frame.src = browser.runtime.getURL("/attachment.html");
      signal.addEventListener("abort", () => finish(true));
      takenAway.addEventListener("abort", () => finish(false));
      host.attach();
      host.root.append(frame);
      host.raise();
    });
  return {
    // An editor's upload dialog is a frame with a field of its own.
    isWatching: () => !signal.aborted && desk.pack !== undefined && (desk.isArticlePage() || frameElement !== null),
    check: (files, takenAway) => inTurn(() => check(files, takenAway)),
    onDropAgain: () => view.set({ notice: "附件已检查，请再拖放一次。" }),
    onUnchecked: () => view.set({ notice: "附件还没有检查完，请先处理附件，再按一次。" }),
  };
}
