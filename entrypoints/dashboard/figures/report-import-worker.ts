import { readReport, type ReportSource } from "../../../lib/documents/report-reading/read-report.ts";
import { LARGEST_REPORT } from "../../../lib/documents/report-reading/read-tables.ts";
import { success } from "../../../lib/model/result.ts";
import { fileDigest } from "../../../lib/platform/file-digest.ts";
import { REPORT_LABELS } from "../../../rules/national/reporting/labels.ts";
import type { ChosenReport } from "../../../components/annual/import/ImportReport.tsx";

/** Reads one report off the page's thread; answers it with the digest of what was read, or why not. */
addEventListener("message", ({ data }: MessageEvent<ChosenReport>) => {
  // An error in a promise is none of the worker's, and the page would wait for an answer for ever.
  void read(data)
    .then((answer) => postMessage(answer))
    .catch(reportError);
});

async function read(chosen: ChosenReport) {
  // What is too large is not even fetched from the disk.
  const bytes =
    chosen instanceof File
      ? new Uint8Array(await chosen.slice(0, LARGEST_REPORT + 1).arrayBuffer())
      : new TextEncoder().encode(chosen.content);
  const source: ReportSource = chosen instanceof File ? { kind: "file", name: chosen.name, bytes } : chosen;
  const answer = readReport(source, REPORT_LABELS);
  if (!answer.ok) return answer;
  return success({ ...answer.value, digest: await fileDigest(bytes) });
}
