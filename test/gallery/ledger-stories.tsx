import { LedgerImport, type LedgerImportProps } from "../../components/ledger/LedgerImport.tsx";
import { compareRows, entriesOf } from "../../lib/ledger/compare-rows.ts";
import { findHeader } from "../../lib/ledger/find-header.ts";
import { planLedger, sortRows } from "../../lib/ledger/plan-ledger.ts";
import { proposeMapping } from "../../lib/ledger/propose-mapping.ts";
import { proposeValues } from "../../lib/ledger/propose-values.ts";
import { registeredCases, type RegisteredCase } from "../../lib/ledger/registered-cases.ts";
import type { LoggedEvent } from "../../lib/model/event.ts";
import { REQUEST, sheetOf } from "../lib/ledger/ledger-rows.ts";
import { FAULTY, LEDGER_ACTIONS, ledgerFile } from "./ledger-samples.ts";
import type { Story } from "./stories.tsx";

const TODAY = "2026-11-22";

function ledger(parts: Partial<LedgerImportProps>, press: readonly string[] = []): Story {
  const props: LedgerImportProps = {
    today: TODAY,
    procedure: REQUEST,
    vault: "unlocked",
    actions: LEDGER_ACTIONS,
    ...parts,
  };
  const view = (
    <main class="page dashboard">
      <h1>公开助手工作台</h1>
      <LedgerImport {...props} />
    </main>
  );
  return { on: "dashboard", view, press };
}

/** The cases that a sample ledger makes. */
function imported(count: number): RegisteredCase[] {
  const [sheet] = ledgerFile(count).sheets;
  const header = sheet && findHeader(sheet);
  if (!sheet || !header) return [];
  const mapping = proposeMapping(header);
  const { rows } = sortRows(sheet, header, mapping);
  const values = proposeValues(rows, mapping, REQUEST, {});
  const plan = compareRows(planLedger(rows, { mapping, fixed: {}, today: TODAY }, values, REQUEST), []);
  const entries = plan.flatMap((row) => entriesOf(row, "request", {}));
  const events = entries.map((entry, index): LoggedEvent => ({
    v: 1,
    device: "00000000-0000-4000-8000-000000000001",
    sequence: index + 1,
    enteredAt: "2026-11-20T02:00:00.000Z",
    by: { name: "李明", department: "办公室", role: "科员" },
    previous: "0".repeat(64),
    hash: "0".repeat(64),
    ...entry,
  }));
  return registeredCases(events, REQUEST);
}

const LONG = "关于转发省医疗保障局等六部门进一步做好困难群众参加城乡居民基本医疗保险工作有关事项的通知及其附件".repeat(
  4,
);

/** Import of a ledger, in all its states. */
export const LEDGER_STORIES: Readonly<Record<string, Story>> = {
  "dashboard-ledger-empty": ledger({}),
  "dashboard-ledger-clean": ledger({ opened: ledgerFile(12) }),
  "dashboard-ledger-faulty": ledger({ opened: ledgerFile(14, FAULTY) }),
  "dashboard-ledger-locked": ledger({ opened: ledgerFile(3), vault: "locked" }),
  "dashboard-ledger-no-vault": ledger({ opened: ledgerFile(3), vault: "none" }),
  "dashboard-ledger-no-header": ledger({
    opened: {
      name: "乱.csv",
      sheets: [
        sheetOf([
          ["甲", "乙"],
          ["1", "2"],
        ]),
      ],
      cases: [],
    },
  }),
  "dashboard-ledger-again": ledger({
    opened: {
      ...ledgerFile(10, { 1: { 答复日期: "2026-3-9" }, 3: { 答复文号: "医保公复〔2026〕44号" } }),
      cases: imported(8),
    },
  }),
  "dashboard-ledger-correct": ledger(
    { opened: { ...ledgerFile(8, { 1: { 答复日期: "2026-3-9" } }), cases: imported(8) } },
    ["把与登记簿不同的 1 件按台账更正（原来的记录保留，另记一条更正）；不选就不动"],
  ),
  "dashboard-ledger-long": ledger({
    opened: ledgerFile(3, { 0: { 申请内容: LONG, 申请编号: "A".repeat(60) }, 1: { 办理结果: LONG } }),
  }),
  "dashboard-ledger-1000": ledger({ opened: ledgerFile(1000) }),
  "dashboard-ledger-all-columns": ledger({ opened: ledgerFile(3) }, ["台账里没有的 26 项"]),
};
