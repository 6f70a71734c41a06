import type { FilledLetter } from "../../../../lib/documents/letters/fill-letter.ts";
import { caseOn, inForce } from "../../../rules/procedures/in-force.ts";
import { caseLog } from "../../procedures/case-log.ts";
import { articleLetter } from "./sample-articles.ts";

function inspected(): { readonly one: ReturnType<typeof caseOn>; readonly finding: string } {
  const log = caseLog("inspection");
  log.step("plan", "2026-03-02", {
    title: "2026年第一季度政府信息公开检查",
    inspected: "待遇保障和医药服务管理股、基金监管股",
    "inspection-kinds": ["regular", "comprehensive"],
    "inspection-stage": "after",
    "planned-on": "2026-03-10",
    "inspection-scope": "行政处罚信息的公开\n依申请公开的办理",
  });
  log.step("inspect", "2026-03-10", { inspectors: "陈立、周正" });
  const finding = log.step("finding", "2026-03-10", {
    department: "基金监管股",
    "finding-says": "一月的行政处罚决定到检查时没有公开",
    "finding-kind": "not-public",
    severity: "light",
  });
  const other = log.step("finding", "2026-03-10", {
    department: "待遇保障和医药服务管理股",
    "finding-says": "两件申请没有签收记录",
    "finding-kind": "against-rules",
    severity: "light",
  });
  const way = { "handle-way": "rectify", "signed-by": "陈立" };
  log.step("handle", "2026-03-11", { ...way, "rectify-by": "2026-03-31" }, finding);
  log.step("handle", "2026-03-11", { ...way, "rectify-by": "2026-04-30" }, other);
  log.step("feedback", "2026-03-12", {
    "feedback-to": ["inspected"],
    "feedback-how": "书面",
    "feedback-says": "发现问题两项\n均已要求限期整改",
  });
  return { one: caseOn("2026-03-20", log.events, inForce("huoshan", "inspection")), finding };
}

function assessed(): ReturnType<typeof caseOn> {
  const log = caseLog("assessment");
  log.step("plan", "2026-01-05", {
    department: "基金监管股",
    "assessment-year": 2025,
    "assessment-scope": "focused",
    "assessment-contents": ["active"],
    "approved-by": "陈立",
    "approved-on": "2026-01-04",
    "assessment-day": "2026-01-28",
  });
  log.step("notify", "2026-01-06", { "assessment-day": "2026-01-28" });
  log.step("on-site", "2026-01-28", { assessors: "周正", "assessor-department": "办公室", "on-site-notes": "属实" });
  log.step("preliminary", "2026-01-28", { "preliminary-grade": "basic", "grade-reason": "两篇稿件超过期限" });
  log.step("decide", "2026-01-30", {
    outcome: "basic",
    "signed-by": "陈立",
    "decide-opinion": "同意初步考核等次，两篇超过期限的稿件要查明原因",
  });
  return caseOn("2026-02-02", log.events, inForce("huoshan", "assessment"));
}

/** Every document about inspections and assessments, filled with all that it asks for. */
export const SUPERVISION: Readonly<Record<string, () => FilledLetter>> = {
  L37: () => articleLetter("huoshan", "L37", inspected().one, { entered: { "letter-number": "12" } }),
  L38: () => {
    const { one, finding } = inspected();
    return articleLetter("huoshan", "L38", one, { entry: finding, entered: { "letter-number": "13" } });
  },
  L39: () =>
    articleLetter("huoshan", "L39", inspected().one, {
      entered: { "letter-number": "14", "feedback-receiver": "基金监管股" },
    }),
  L40: () =>
    articleLetter("huoshan", "L40", assessed(), {
      entered: { "letter-number": "15", "assessed-contents": "主动公开情况", "self-check-by": "2026-01-20" },
    }),
  L41: () => articleLetter("huoshan", "L41", assessed(), { entered: { "letter-number": "16" } }),
};
