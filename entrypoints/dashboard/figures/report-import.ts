import type { ImportableReport, ImportActions } from "../../../components/annual/import/ImportReport.tsx";
import { send } from "../../../lib/messaging/send.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { failure, type Result } from "../../../lib/model/result.ts";

/** Reads the report of a past year in a worker, and records it when a person says so. */
export const REPORT_IMPORT: ImportActions = {
  onRead(chosen) {
    const name = chosen instanceof File ? chosen.name : "粘贴的表格";
    const worker = new Worker(new URL("./report-import-worker.ts", import.meta.url), { type: "module" });
    return new Promise<Result<ImportableReport>>((resolve) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Result<ImportableReport>>) => resolve(data));
      worker.addEventListener("error", () => resolve(failure(`“${name}”读不出来。请另存为 .docx 再导入。`)));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage(chosen);
    }).finally(() => worker.terminate());
  },
  onImport: ({ format, figures, source, digest }, year) =>
    send("report.record", {
      entries: [
        {
          id: newId(),
          occurredAt: new Date().toISOString(),
          fact: { type: "ReportImported", year, format, figures, source: source.slice(0, 200), digest },
        },
      ],
    }),
};
