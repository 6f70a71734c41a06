import type { LedgerActions, LedgerFile } from "../../components/ledger/LedgerImport.tsx";
import { LEDGER_HEADER, sheetOf } from "../lib/ledger/ledger-rows.ts";

const done = async () => ({ ok: true, value: undefined }) as const;

/** Does nothing. */
export const LEDGER_ACTIONS: LedgerActions = {
  onRead: async () => ({ ok: false, error: "没有读" }),
  onUnlock: done,
  onImport: async () => ({ ok: true, value: { cases: 0, steps: 0, corrected: 0 } }),
  onExport: done,
  onClose: () => undefined,
};

type Parts = Readonly<Partial<Record<(typeof LEDGER_HEADER)[number], string>>>;

const OUTCOMES = ["予以公开", "部分公开", "不存在", "重复申请", "信访投诉", "主动公开告知"];
const CONTENTS = [
  "定点零售药店名单及协议文本",
  "2025年度医保基金收支情况",
  "职工医保门诊共济的实施细则",
  "2025年第三季度飞行检查结果",
];

/** `count` rows of a fictional year; `parts` by row, from 0, change what stands there. */
export function ledgerFile(count: number, parts: Readonly<Record<number, Parts>> = {}): LedgerFile {
  const rows = Array.from({ length: count }, (_, index) => ({ ...line(index), ...parts[index] }));
  const texts = [
    ["某县医疗保障局2026年依申请公开台账"],
    LEDGER_HEADER,
    ...rows.map((row) => LEDGER_HEADER.map((title) => row[title] ?? "")),
  ];
  return { name: "2026年依申请公开台账.xlsx", sheets: [sheetOf(texts)], cases: [] };
}

function line(index: number): Parts {
  const month = (index % 9) + 1;
  const number = String(index + 1);
  return {
    序号: number,
    申请编号: `2026-${number.padStart(4, "0")}`,
    申请人: `申请人${number}`,
    申请人类型: index % 5 === 0 ? "商业企业" : "公民",
    联系电话: "0564-5031234",
    收到日期: `2026-${month}-${(index % 20) + 5}`,
    申请方式: index % 3 === 0 ? "当面申请" : "EMS",
    申请内容: CONTENTS[index % CONTENTS.length] ?? "",
    承办科室: "医药服务管理股",
    交办日期: `2026/${month}/${(index % 20) + 6}`,
    答复日期: `2026-${month + 1}-${(index % 20) + 2}`,
    答复文号: `医保公复〔2026〕${number}号`,
    办理结果: OUTCOMES[index % OUTCOMES.length] ?? "",
    送达方式: index % 2 === 0 ? "EMS" : "当面领取",
  };
}

/** Rows in which each kind of fault and of unknown word stands. */
export const FAULTY: Readonly<Record<number, Parts>> = {
  2: { 收到日期: "3月2日" },
  4: { 答复日期: "2026-1-2" },
  6: { 办理结果: "不予公开" },
  7: { 办理结果: "不予公开" },
  8: { 申请编号: "2026-0008" },
  9: { 收到日期: "2027-1-5", 答复日期: "", 办理结果: "" },
  11: { 申请方式: "邮寄" },
};
