import { expect, test } from "vitest";
import { bareCase } from "../../../../lib/procedures/bare-case.ts";
import { cellCase } from "../../../../lib/projections/annual-report/cell-cases.ts";
import { caseLog } from "../../procedures/case-log.ts";
import { NATIONAL } from "./national.ts";

const YEAR = { first: "2026-01-01", last: "2026-12-31" };

function of(id: string) {
  const procedure = NATIONAL.find((one) => one.id === id);
  if (!procedure) throw new Error(id);
  return procedure;
}

test("B.2–4: a case says why it is counted in a cell: received, carried over, how it ended, not ended", () => {
  const log = caseLog("request");
  log.step("register", "2025-12-30", {
    channel: "in-person",
    "applicant-kind": "natural",
    content: "医疗救助标准",
    number: "2025-31",
  });
  log.step("send-reply", "2026-01-12", { outcome: "r3-1" });
  const request = of("request");
  const one = bareCase(log.events, request);
  const found = cellCase(one, request, { cell: "requests/r3_1/natural", ...YEAR });
  expect(found).toMatchObject({ name: "2025-31", subject: "医疗救助标准", received: "2025-12-30" });
  expect(found.why).toBe(`2026-01-12办结（${found.outcome ?? ""}）；申请人类型：自然人。`);
  expect(cellCase(one, request, { cell: "requests/r2/natural", ...YEAR }).why).toBe(
    "2025-12-30收到，到2025-12-31没有办结，从上一期结转；申请人类型：自然人。",
  );
  const before = { first: "2025-01-01", last: "2025-12-31" };
  expect(cellCase(one, request, { cell: "requests/r1/total", ...before }).why).toBe(
    "2025-12-30收到；申请人类型：自然人。",
  );
  const open = cellCase(one, request, { cell: "requests/r4/natural", ...before });
  expect(open.why).toBe("到2025-12-31还没有办结；申请人类型：自然人。");
  expect(open.outcome).toBeUndefined();
});

test("B.2–4: a suit says by which way it came and how it ended", () => {
  const log = caseLog("litigation");
  log.step("summons", "2026-03-02", { "suit-kind": "direct", "request-case": "00000000-0000-4000-8000-000000000001" });
  const litigation = of("litigation");
  const one = bareCase(log.events, litigation);
  expect(cellCase(one, litigation, { cell: "challenges/direct-suit/pending", ...YEAR }).why).toContain(
    "到2026-12-31还没有审结；起诉的类型：未经复议直接起诉。",
  );
});
