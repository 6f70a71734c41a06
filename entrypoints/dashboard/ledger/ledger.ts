import type { LedgerActions, LedgerDone, LedgerFile, LedgerJob } from "../../../components/ledger/LedgerImport.tsx";
import { saveFile } from "../../../components/ui/save-file.ts";
import { xlsxBytes } from "../../../lib/documents/xlsx.ts";
import { correctionsOf, entriesOf, personIdOf, type ComparedRow } from "../../../lib/ledger/compare-rows.ts";
import type { LedgerFault } from "../../../lib/ledger/planned.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { PersonRef } from "../../../lib/model/person.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { today } from "../../../lib/platform/today.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const IN_VAULT = { compartment: "applicants" } as const;

/** Persons that go into the vault in one message. */
const AT_ONCE = 200;

/** What the dashboard does with a ledger of this procedure's cases; `onUnlocked` runs when the vault was opened. */
export function ledgerActions(procedure: Procedure, onUnlocked: () => void, onClose: () => void): LedgerActions {
  return {
    onRead: (file) => readInWorker(file, procedure),
    async onUnlock(passphrase) {
      const answer = await send("vault.unlock", { ...IN_VAULT, passphrase });
      if (answer.ok) onUnlocked();
      return answer;
    },
    onImport: (job, tell) => record(job, procedure.id, tell),
    onExport: saveFaults,
    onClose,
  };
}

function readInWorker(file: File, procedure: Procedure): Promise<Result<LedgerFile>> {
  const worker = new Worker(new URL("./ledger-worker.ts", import.meta.url), { type: "module" });
  return new Promise<Result<LedgerFile>>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Result<LedgerFile>>) => resolve(data));
    worker.addEventListener("error", () => resolve(failure(`“${file.name}”读不出来。请另存一份再导入。`)));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage({ file, procedure });
  }).finally(() => worker.terminate());
}

async function record(
  { rows, corrected, reason }: LedgerJob,
  procedure: string,
  tell: (done: number) => void,
): Promise<Result<LedgerDone>> {
  const persons = await keepPersons(rows, tell);
  if (!persons.ok) return persons;
  const steps = rows.flatMap((row) => {
    const ref = persons.value.get(personIdOf(row));
    return entriesOf(row, procedure, ref ? { applicant: ref.person, "same-token": ref.sameAs } : {});
  });
  const corrections = corrected.flatMap((row) => correctionsOf(row, reason, new Date().toISOString()));
  const reply = await send("case.record", { entries: [...steps, ...corrections] });
  if (!reply.ok) return reply;
  const notice = reply.value.notice ?? undefined;
  return success({ cases: rows.length, steps: steps.length, corrected: corrections.length, notice });
}

/** Before the cases: a person in the vault that no case names harms nobody, and goes in under the same id the next time. */
async function keepPersons(
  rows: readonly ComparedRow[],
  tell: (done: number) => void,
): Promise<Result<ReadonlyMap<string, PersonRef>>> {
  const fresh = rows.filter(({ verdict }) => verdict === "new");
  const persons = fresh.flatMap((row) => (row.person ? [{ id: personIdOf(row), record: row.person }] : []));
  const refs = new Map<string, PersonRef>();
  for (let at = 0; at < persons.length; at += AT_ONCE) {
    const reply = await send("vault.put-all", { ...IN_VAULT, persons: persons.slice(at, at + AT_ONCE) });
    if (!reply.ok) return failure(`申请人信息没有存进保险箱，登记簿里什么也没有写：${reply.error}`);
    for (const ref of reply.value.kept) refs.set(ref.person, ref);
    tell(refs.size);
  }
  return success(refs);
}

async function saveFaults(faults: readonly LedgerFault[]): Promise<Result<unknown>> {
  const headers = [
    { title: "行", width: 8 },
    { title: "列", width: 8 },
    { title: "问题", width: 100 },
  ];
  const rows = faults.map(({ row, letters, sentence }) => [String(row), letters, sentence]);
  try {
    saveFile(`台账错误清单-${today()}.xlsx`, await xlsxBytes({ sheet: "错误", headers, rows }), XLSX);
    return success({});
  } catch {
    return failure("清单没有做出来，可能是内容太多、内存不够。请先改好一部分再导。");
  }
}
