import { describe, expect, test } from "vitest";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { SmallLog } from "./small-log.ts";

function article(log: SmallLog, number: number, on: string, fields: FieldValues): void {
  log.step(number, "draft", on, { ...fields, title: fields["title"] ?? `某某办法（${number}）` }, "article");
  log.step(number, "publish", on, {}, "article");
}

describe("B.2–4: part two, what the log has beside what is entered", () => {
  test("policy documents by the day they were made, and by whether they still hold", () => {
    const log = new SmallLog();
    const policy = { "article-kind": "policy" };
    article(log, 1, "2025-01-05", { ...policy, "formed-on": "2024-12-30" });
    article(log, 2, "2025-02-05", { ...policy, "formed-on": "2025-02-01" });
    article(log, 3, "2025-03-05", { ...policy, "formed-on": "2025-03-01" });
    article(log, 4, "2025-03-05", { "article-kind": "ordinary", "formed-on": "2025-03-01" });
    log.step(3, "change-validity", "2026-01-10", { validity: "repealed", "validity-on": "2025-12-31" }, "article");
    log.step(2, "change-validity", "2026-01-10", { validity: "expired", "validity-on": "2026-01-05" }, "article");
    const hints = (year: number): unknown[] =>
      log.year(year).hints.map(({ cells: [cell], value, cases }) => [cell, value, cases]);
    const [one, two, three] = [1, 2, 3].map((number) => SmallLog.id(number));
    expect(hints(2024)).toEqual([]);
    expect(hints(2025)).toEqual([
      ["disclosure/normative/made", 2, [two, three]],
      ["disclosure/normative/repealed", 1, [three]],
      ["disclosure/normative/valid", 2, [one, two]],
    ]);
    expect(hints(2026)).toEqual([["disclosure/normative/valid", 1, [one]]]);
    expect(log.year(2025).cells["disclosure/normative/made"].origin).toBe("missing");
  });

  test("decisions that were published, by what their titles say", () => {
    const log = new SmallLog();
    article(log, 1, "2025-03-05", { "article-kind": "permit-penalty", title: "行政处罚决定信息公示" });
    article(log, 2, "2025-03-05", { "article-kind": "permit-penalty", title: "行政许可信息公示" });
    article(log, 3, "2026-01-05", { "article-kind": "permit-penalty", title: "行政许可信息公示" });
    article(log, 4, "2025-03-05", { "article-kind": "enforcement", title: "行政强制决定" });
    const hints = log.year(2025).hints.map(({ cells: [cell], cases }) => [cell, cases]);
    expect(hints).toEqual([
      ["disclosure/permits/count", [SmallLog.id(2)]],
      ["disclosure/penalties/count", [SmallLog.id(1)]],
      ["disclosure/coercion/count", [SmallLog.id(4)]],
    ]);
  });

  test("信息处理费 by the day of payment, in 万元", () => {
    const log = new SmallLog();
    log.request(1, "2025-11-03");
    const fields = { "fee-method": "pages", "fee-count": 68, "fee-amount": 380 };
    const notice = log.step(1, "fee-notice", "2025-11-10", fields);
    const paid = { type: "StepTaken", case: SmallLog.id(1), procedure: "request", step: "fee-paid" } as const;
    log.enter({ ...paid, of: notice, fields: {} }, "2026-01-03");
    expect(log.year(2025).hints).toEqual([]);
    expect(log.year(2026).hints).toMatchObject([
      { cells: ["disclosure/charges/amount"], value: 0.038, cases: [SmallLog.id(1)] },
    ]);
  });
});
