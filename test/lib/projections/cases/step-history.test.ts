import { expect, it } from "vitest";
import { caseHistory } from "../../../../lib/projections/cases/step-history.ts";
import { caseLog } from "../../procedures/case-log.ts";

it("keeps what stood before each correction, in the order in which they were made", () => {
  const log = caseLog("request");
  const entry = log.step("register", "2026-09-07", { content: "甲", number: "1" });
  const [first] = log.events;
  const id = first && "case" in first.fact ? first.fact.case : "";
  log.fact({ type: "StepCorrected", case: id, entry, fields: { content: "乙" }, reason: "内容抄错" });
  log.fact({
    type: "StepCorrected",
    case: id,
    entry,
    happened: "2026-09-07T16:00:00.000Z",
    fields: { number: null },
    reason: "日期看错",
  });
  const { earlier, withdrawn } = caseHistory(log.events.toReversed());
  expect(earlier.get(entry)).toMatchObject([
    { at: "2026-09-06T16:00:00.000Z", fields: { content: "甲", number: "1" }, reason: "内容抄错" },
    { at: "2026-09-06T16:00:00.000Z", fields: { content: "乙", number: "1" }, reason: "日期看错" },
  ]);
  expect(withdrawn).toEqual([]);
});

it("goes by what was written in knowledge of the other, not by the clocks of two desks", () => {
  const log = caseLog("request");
  const entry = log.step("register", "2026-09-07", { content: "甲" });
  const [first] = log.events;
  const id = first && "case" in first.fact ? first.fact.case : "";
  log.fact({ type: "StepCorrected", case: id, entry, fields: { content: "乙" }, reason: "内容抄错" });
  log.fact({ type: "StepCorrected", case: id, entry, fields: { content: "丙" }, reason: "又抄错了" });
  const events = log.events.map((event, at) => ({ ...event, order: at + 1 }));
  // The desk that corrected it first is a day ahead.
  const ahead = events.map((event) =>
    event.order === 2 ? { ...event, enteredAt: "2026-11-21T01:00:00.000Z" } : event,
  );
  expect(caseHistory(ahead).earlier.get(entry)).toMatchObject([
    { fields: { content: "甲" }, reason: "内容抄错" },
    { fields: { content: "乙" }, reason: "又抄错了" },
  ]);
});

it("lists documents, and steps that did not happen with who took them back", () => {
  const log = caseLog("request");
  const entry = log.step("register", "2026-09-07");
  const [first] = log.events;
  const id = first && "case" in first.fact ? first.fact.case : "";
  log.fact({ type: "DocumentMade", case: id, document: "D03", name: "补正告知书.docx", digest: "0".repeat(64) });
  log.fact({ type: "StepWithdrawn", case: id, entry, reason: "登记错了" });
  expect(caseHistory(log.events)).toMatchObject({
    documents: [{ document: "D03", name: "补正告知书.docx" }],
    withdrawn: [{ entry, step: "register", reason: "登记错了", withdrawnBy: { name: "经办人甲" } }],
  });
});
