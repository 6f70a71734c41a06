import { describe, expect, test } from "vitest";
import { compareRows, entriesOf } from "../../../lib/ledger/compare-rows.ts";
import { planRow } from "../../../lib/ledger/plan-row.ts";
import type { LedgerReading } from "../../../lib/ledger/planned.ts";
import { REQUEST, sheetOf } from "./ledger-rows.ts";

const PERSONAL = { name: 2, phone: 3, "id-number": 4 };
const REST = {
  number: 0,
  received: 1,
  content: 5,
  "wanted-delivery": 6,
  replied: 7,
  "outcome-reason": 8,
  "reply-number": 9,
};
const CELLS = [
  "2026-1",
  "2026-03-02",
  "王㛃",
  "13800000011",
  "341525199003071234",
  "王 㛃（138-0000-0011，34152519900307１２３４）申请公开某名单",
  "邮寄：某路1号 王㛃",
  "2026-03-06",
  "王㛃所需名单已公开",
  "王㛃〔2026〕1号",
];

function read(parts: Partial<LedgerReading>) {
  const [row] = sheetOf([CELLS]).rows;
  if (!row) throw new Error("no row");
  const fixed = { channel: "in-person", "applicant-kind": "natural", outcome: "r3-1", delivery: "post" };
  const planned = planRow(row, { mapping: {}, fixed, today: "2026-11-22", ...parts }, new Map(), REQUEST);
  expect(planned.faults).toEqual([]);
  const [compared] = compareRows([planned], []);
  const log = JSON.stringify(compared && entriesOf(compared, REQUEST.id, {}));
  return { planned, log, fields: planned.steps[0]?.fields };
}

describe("no text of a row repeats who applied", () => {
  test("but the vault keeps them, and a document's number stays", () => {
    const { planned, log, fields } = read({ mapping: { ...PERSONAL, ...REST } });
    expect(planned.person).toMatchObject({ name: "王㛃", phone: "13800000011" });
    expect(fields).toMatchObject({
      number: "2026-1",
      content: "〔申请人〕（〔电话〕，〔证件号码〕）申请公开某名单",
      "wanted-delivery": "邮寄：某路1号 〔申请人〕",
    });
    expect(planned.steps.at(-1)?.fields).toMatchObject({
      "outcome-reason": "〔申请人〕所需名单已公开",
      "reply-number": "王㛃〔2026〕1号",
    });
    for (const secret of ["王 㛃", "0000", "１２３４", "34152519"]) expect(log).not.toContain(secret);
  });

  test("where their columns are left out, too", () => {
    const { planned, log, fields } = read({ mapping: REST, setAside: PERSONAL });
    expect(planned.person).toBeUndefined();
    expect(fields?.["content"]).toBe("〔申请人〕（〔电话〕，〔证件号码〕）申请公开某名单");
    expect(log).not.toContain("0000");
  });

  test("where there is no name, still the numbers", () => {
    const { name: _, ...numbers } = PERSONAL;
    expect(read({ mapping: { ...numbers, ...REST } }).fields?.["content"]).toBe(
      "王 㛃（〔电话〕，〔证件号码〕）申请公开某名单",
    );
  });
});
