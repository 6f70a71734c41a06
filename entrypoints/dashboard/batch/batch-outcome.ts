import { saveFile } from "../../../components/ui/save-file.ts";
import { batchTallies } from "../../../lib/check/batch/batch-summary.ts";
import { batchTable } from "../../../lib/documents/batch-table.ts";
import { xlsxBytes } from "../../../lib/documents/xlsx.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { CheckedText } from "../../../lib/model/checked-text.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { today } from "../../../lib/platform/today.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the person save the result of a batch as a table. */
export async function saveTable(texts: readonly CheckedText[]): Promise<Result<unknown>> {
  try {
    saveFile(`批量检查-${today()}.xlsx`, await xlsxBytes(batchTable(texts)), XLSX);
    return success({});
  } catch {
    return failure("表格没有做出来，可能是内容太多、内存不够。请分几次检查，再导出。");
  }
}

/** Records that a batch was checked, by counts; answers a sentence where that is not written yet. */
export async function recordBatch(pack: string, texts: readonly CheckedText[]): Promise<string | undefined> {
  const unread = texts.filter(({ error, notes }) => error !== undefined || notes.length > 0).length;
  const fact = { type: "BatchChecked", pack, texts: texts.length, unread, tallies: batchTallies(texts) } as const;
  const entry = { id: newId(), occurredAt: new Date().toISOString(), fact };
  const reply = await send("batch.record", { entry });
  return reply.ok ? (reply.value.notice ?? undefined) : reply.error;
}
