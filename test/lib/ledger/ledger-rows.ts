import type { LedgerCell, LedgerSheet } from "../../../lib/ledger/sheet.ts";
import { ProcedureSchema } from "../../../lib/model/procedure.ts";
import { request } from "../../../rules/national/procedures/request.ts";

/** The request procedure as it is in force, as the dashboard is told it. */
export const REQUEST = ProcedureSchema.parse(request);

/** How the columns of a ledger are headed. */
export const LEDGER_HEADER = [
  "序号",
  "申请编号",
  "申请人",
  "申请人类型",
  "证件号码",
  "联系电话",
  "收到日期",
  "申请方式",
  "申请内容",
  "承办科室",
  "交办日期",
  "延期告知日期",
  "答复日期",
  "答复文号",
  "办理结果",
  "送达方式",
  "备注",
] as const;

/** The same with the days of what was waited for, before those of the extension and the reply. */
export const LONG_HEADER: readonly string[] = (LEDGER_HEADER as readonly string[]).toSpliced(
  11,
  0,
  "补正告知日期",
  "收到补正日期",
  "征求第三方意见日期",
  "收到意见日期",
);

/** A sheet of texts and nothing else. */
export function sheetOf(rows: readonly (readonly string[])[], name = "台账"): LedgerSheet {
  const cell = (text: string): LedgerCell | undefined => (text === "" ? undefined : { kind: "text", text });
  return { name, isHidden: false, rows: rows.map((cells, row) => ({ number: row + 1, cells: cells.map(cell) })) };
}
