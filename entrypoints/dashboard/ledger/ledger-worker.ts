import { LARGEST_LEDGER } from "../../../lib/ledger/limits.ts";
import { readLedger } from "../../../lib/ledger/read-ledger.ts";
import { registeredCases } from "../../../lib/ledger/registered-cases.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { failure, success } from "../../../lib/model/result.ts";
import { Register } from "../../../lib/register/db.ts";
import { allEvents } from "../../../lib/register/read.ts";

/** Reads one ledger off the page's thread, and what the register has; answers both, or why not. */
addEventListener("message", ({ data }: MessageEvent<{ file: File; procedure: Procedure }>) => {
  // An error in a promise is none of the worker's, and the page would wait for an answer for ever.
  void read(data.file, data.procedure)
    .then((answer) => postMessage(answer))
    .catch(reportError);
});

async function read(file: File, procedure: Procedure) {
  // What is too large is not even fetched from the disk.
  const size = Math.min(file.size, LARGEST_LEDGER + 1);
  const sheets = await readLedger(file.name, new Uint8Array(await file.slice(0, size).arrayBuffer()));
  if (!sheets.ok) return sheets;
  try {
    const { events } = await allEvents(new Register());
    return success({ name: file.name, sheets: sheets.value, cases: registeredCases(events, procedure) });
  } catch {
    return failure("登记簿暂时读不出来，不能比对，没有导入。请关闭后再打开本页。");
  }
}
