import { expect, test } from "vitest";
import { letterText } from "../../../../lib/documents/letters/fill-letter.ts";
import { instantAt } from "../../../../lib/deadlines/civil-day.ts";
import { caseOn, inForce } from "../../../rules/procedures/in-force.ts";
import { caseLog } from "../../procedures/case-log.ts";
import { articleLetter } from "./sample-articles.ts";

const FOUND = {
  topic: "门诊报销停办的传言",
  "found-where": "某论坛",
  "found-by": "media",
  department: "待遇保障科",
};

function slip(level: string): string {
  const log = caseLog("public-opinion");
  log.step("found", instantAt("2026-11-20", "22:30"), { ...FOUND, "opinion-level": level });
  log.step("assess", instantAt("2026-11-20", "22:50"), { "opinion-level": level, judgement: "不属实，立即回应" });
  log.step("draft", "2026-11-20", { "response-text": "门诊报销照常办理。", drafter: "李明" });
  const one = caseOn("2026-11-21", log.events, inForce("national", "public-opinion"));
  return letterText(articleLetter("national", "L35", one));
}

test("T22–25: L35 says to the minute when it was found and by when it has to be answered", () => {
  const major = slip("major");
  expect(major).toContain("政务舆情回应审批单");
  expect(major).toMatch(/发现的时间\s+2026年11月20日 22:30/);
  expect(major).toMatch(/最迟发布时间\s+2026年11月21日 03:30/);
  expect(major).toMatch(/舆情等级\s+涉及重大突发事件/);
  expect(major).toMatch(/发现渠道\s+媒体询问/);
  expect(major).toMatch(/审批/);
  expect(slip("other")).toMatch(/最迟发布时间\s+2026年11月22日 22:30/);
});
