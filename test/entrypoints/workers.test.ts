import { expect, it, vi } from "vitest";

/** A file that was moved away, or is somebody else's, since it was chosen. */
class Gone extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException("gone", "NotFoundError"));
  }
  override slice(): Blob {
    return this;
  }
}

const file = new Gone(["x"], "台账.xlsx");

const WORKERS = [
  ["an attachment", () => import("../../entrypoints/attachment/worker.ts"), [{ type: "check", file }]],
  [
    "a batch",
    () => import("../../entrypoints/dashboard/batch/batch-worker.ts"),
    [
      { type: "batch-rules", pack: { rules: [] } },
      { type: "batch-text", source: { name: "台账.xlsx", file } },
    ],
  ],
  ["a report", () => import("../../entrypoints/dashboard/figures/report-import-worker.ts"), [file]],
  ["a ledger", () => import("../../entrypoints/dashboard/ledger/ledger-worker.ts"), [{ file, procedure: {} }]],
] as const;

it.each(WORKERS)(
  "what reads %s tells the page of a file that cannot be read, which would else wait for ever",
  async (_name, load, messages) => {
    const heard: ((event: { readonly data: unknown }) => void)[] = [];
    const [postMessage, reportError] = [vi.fn(), vi.fn()];
    vi.stubGlobal("addEventListener", (_type: string, hear: (typeof heard)[number]) => void heard.push(hear));
    vi.stubGlobal("postMessage", postMessage);
    vi.stubGlobal("reportError", reportError);
    await load();
    for (const data of messages) for (const hear of heard) hear({ data });
    await vi.waitFor(() => expect(reportError).toHaveBeenCalledOnce());
    expect(postMessage).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  },
);
