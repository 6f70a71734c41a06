import { render } from "preact";
import { Attachments } from "../../components/overlay/attachments/Attachments.tsx";
import type { AttachmentState, FileState } from "../../components/overlay/attachments/attachment-state.ts";
import "../../components/overlay/overlay.css";
import "../../components/overlay/attachments/attachments.css";
import type { AttachmentJob, FileFacts, FromAttachmentPage } from "../../lib/messaging/attachment-port.ts";
import type { CheckedFile } from "./checked-file.ts";
import { checkInWorker } from "./run-worker.ts";

// Framed in a site's page by our script there, which hands over files and a port. A site that frames this page itself
// could have its own files checked by rules of its own, and nothing else.
addEventListener("message", ({ data, ports: [port], source }: MessageEvent<AttachmentJob>) => {
  if (port && source === window.parent && Array.isArray(data.files)) void work(data, port);
});

async function work(job: AttachmentJob, port: MessagePort): Promise<void> {
  const titles = new Map(job.pack.rules.map(({ id, title }) => [id, title]));
  const checked: CheckedFile[] = [];
  let state: AttachmentState = {
    files: job.files.map(({ name }) => ({ name, progress: 0, unread: [], found: [], count: 0 })),
    person: job.person,
    unrecorded: false,
  };
  const tell = (message: FromAttachmentPage): void => port.postMessage(message);
  const set = (change: Partial<AttachmentState>): void => {
    draw((state = { ...state, ...change }), actions);
    tell({ type: "height", height: wantedHeight() });
  };
  const put = (index: number, file: Partial<FileState>): void =>
    set({ files: state.files.map((one, at) => (at === index ? { ...one, ...file } : one)) });
  const actions = {
    change: () => tell({ type: "done", use: false }),
    use: () => tell({ type: "done", use: true }),
    covered: () => tell({ type: "covered" }),
    override: ({ name, role, reason }: { name: string; role: string; reason: string }) => {
      const approver = { name, role, department: job.person.department };
      const files = checked.filter(({ tallies }) => tallies.some(({ outcome }) => outcome === "block")).map(factsOf);
      tell({ type: "override", files, approver, reason });
    },
  };
  port.addEventListener("message", () => set({ unrecorded: true }));
  port.start();
  // What is folded out takes room; `toggle` does not bubble.
  addEventListener("toggle", () => tell({ type: "height", height: wantedHeight() }), true);
  set({});
  for (const [index, file] of job.files.entries()) {
    const { pack, today } = job;
    const one = await checkInWorker({ type: "check", file, pack, today }, (progress) => put(index, { progress }));
    checked.push(one);
    tell({ type: "checked", read: one.unread.length === 0, ...factsOf(one) });
    const found = one.found.map(({ finding, ...where }) => ({
      ...finding,
      ...where,
      title: titles.get(finding.rule) ?? finding.rule,
    }));
    put(index, { progress: undefined, unread: one.unread, found, count: one.count });
  }
  if (checked.every(({ unread, count }) => unread.length + count === 0)) actions.use();
}

function factsOf({ kind, size, tallies }: CheckedFile): FileFacts {
  return { kind, size, tallies };
}

function draw(state: AttachmentState, actions: Parameters<typeof Attachments>[0]["actions"]): void {
  const root = document.getElementById("app");
  if (root) render(<Attachments state={state} actions={actions} />, root);
}

/** How high all would be that is drawn, if nothing of the list had to be scrolled to. */
function wantedHeight(): number {
  const root = document.querySelector(".attachments");
  const list = root?.querySelector(".list");
  return Math.ceil((root?.scrollHeight ?? 0) + (list ? list.scrollHeight - list.clientHeight : 0)) + 2;
}
