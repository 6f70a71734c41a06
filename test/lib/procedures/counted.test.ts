import { expect, test } from "vitest";
import { bareCase } from "../../../lib/procedures/bare-case.ts";
import { isNoCase } from "../../../lib/procedures/ends.ts";
import { inForce } from "../../rules/procedures/in-force.ts";
import { caseLog } from "./case-log.ts";

const NOW = "2026-06-01T02:00:00.000Z";

function request(fields: Record<string, string>) {
  const log = caseLog("request", NOW);
  log.step("register", "2026-03-02", fields);
  return { log, found: () => bareCase(log.events, inForce("national")) };
}

test("a case says where the annual report counts it, from when on, and what that day hangs on and was not said", () => {
  const { log, found } = request({ channel: "internet", "applicant-kind": "legal" });
  expect(found().counted).toEqual({ table: "requests", as: ["legal"] });
  log.step("confirm", "2026-03-04", {});
  expect(found().counted).toEqual({ table: "requests", as: ["legal"], since: "2026-03-04" });
  expect(request({}).found().counted).toEqual({ table: "requests", as: [], unsaid: "申请渠道" });
  const notice = caseLog("reconsideration", NOW);
  notice.step("notice", "2026-03-02", {});
  const counted = { table: "challenges", as: ["reconsideration"], since: "2026-03-02" };
  expect(bareCase(notice.events, inForce("national", "reconsideration")).counted).toEqual(counted);
});

test("closed as none is what names no outcome and says so, until it is opened again", () => {
  const close = (fields: Record<string, string>) => {
    const { log, found } = request({ channel: "in-person" });
    log.step("other-close", "2026-03-05", { "outcome-reason": "误", ...fields });
    return { log, found };
  };
  const isNone = (fields: Record<string, string>): boolean => isNoCase(close(fields).found());
  expect([{ "close-reason": "mistaken" }, { "close-reason": "merged" }].map(isNone)).toEqual([true, true]);
  expect(isNone({ "close-reason": "other", outcome: "r3-6-3" })).toBe(false);
  expect(isNone({ "close-reason": "mistaken", outcome: "r3-1" })).toBe(false);
  const { log, found } = close({ "close-reason": "mistaken" });
  log.step("reopen", "2026-03-06", { "reopen-reason": "own" });
  expect(isNoCase(found())).toBe(false);
});

test("an end says which of the steps that it needs are not there", () => {
  const { log, found } = request({ channel: "in-person" });
  log.step("send-reply", "2026-04-01", { outcome: "r3-6-1" });
  const ended = () => found().done.findLast(({ effect }) => effect === "closes")?.ended;
  expect(ended()).toEqual({ outcome: "r3-6-1", row: "r3_6_1", lacks: ["告知补正"] });
  log.step("ask-correction", "2026-03-05", {});
  expect(ended()).toEqual({ outcome: "r3-6-1", row: "r3_6_1" });
});
