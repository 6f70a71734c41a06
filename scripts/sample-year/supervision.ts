import { addDays } from "../../lib/deadlines/civil.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { DEPARTMENTS, STAFF } from "./texts.ts";
import { back, Timeline, workday } from "./timeline.ts";

const SIGNED = { "signed-by": STAFF.leader };

/** What is reported of the agency's own disclosure, by 霍山's procedure: the words of the log are neutral, nobody's name is in it. */
const COMPLAINTS: readonly {
  readonly ago: number;
  readonly summary: string;
  readonly category: string;
  readonly channel: string;
  readonly investigated: string;
  readonly comes: "upheld" | "partly-upheld" | "not-upheld" | "not-accepted" | "transferred" | "late" | "open" | "new";
  readonly anonymous?: boolean;
}[] = [
  {
    ago: 300,
    summary: "目录更新",
    category: "against-catalogue",
    channel: "letter",
    investigated: "待遇保障股",
    comes: "upheld",
  },
  {
    ago: 262,
    summary: "办事指南",
    category: "late",
    channel: "phone",
    investigated: "医疗保障中心",
    comes: "not-upheld",
  },
  {
    ago: 214,
    summary: "公示内容",
    category: "untrue",
    channel: "visit",
    investigated: "医药服务管理股",
    comes: "partly-upheld",
  },
  {
    ago: 175,
    summary: "待遇核定",
    category: "other",
    channel: "email",
    investigated: "待遇保障股",
    comes: "not-accepted",
  },
  {
    ago: 140,
    summary: "其他单位的公开事项",
    category: "other",
    channel: "letter",
    investigated: "办公室",
    comes: "transferred",
  },
  {
    ago: 96,
    summary: "申请答复",
    category: "request-mishandled",
    channel: "fax",
    investigated: "基金监管股",
    comes: "late",
  },
  {
    ago: 58,
    summary: "公开时限",
    category: "late",
    channel: "letter",
    investigated: "基金监管股",
    comes: "upheld",
    anonymous: true,
  },
  { ago: 12, summary: "名单更新", category: "late", channel: "phone", investigated: "医药服务管理股", comes: "open" },
  { ago: 1, summary: "指南内容", category: "untrue", channel: "visit", investigated: "医疗保障中心", comes: "new" },
];

/** 投诉举报, 舆情, 监督检查 and 考核评议 of the year before `today`. */
export function supervision(today: LocalDate): Timeline[] {
  const on = (ago: number): LocalDate => workday(addDays(today, -ago), 0);
  return [...complaints(today), ...opinions(today, on), ...inspections(today, on), ...assessments(today)];
}

function complaints(today: LocalDate): Timeline[] {
  return COMPLAINTS.map(({ ago, summary, category, channel, investigated, comes, anonymous = false }, index) => {
    const day = comes === "new" ? back(today, 1) : workday(addDays(today, -ago), 0);
    const line = new Timeline(`complaint ${index}`, "complaint", today);
    line.take("receive", day, {
      "complaint-category": category,
      "complaint-channel": channel,
      summary: `反映${summary}`,
      investigated,
      number: `样举〔样例〕${index + 1}号`,
      "is-anonymous": anonymous,
      ...(!anonymous && { "wants-reply": true }),
    });
    if (comes === "new") return line;
    const result = comes === "not-accepted" ? "not-accept" : comes === "transferred" ? "transfer" : "accept";
    const reason = result === "accept" ? {} : { "decision-reason": "不属于政府信息公开工作中的问题。" };
    line.take("examine", workday(day, 2), { "examination-result": result, ...reason, ...SIGNED });
    if (comes === "open") return line;
    if (comes === "not-accepted") line.take("tell-not-accepted", workday(day, 3), { "told-how": "post" });
    else if (comes === "transferred")
      line.take("transfer", workday(day, 4), {
        "transferred-to": "样例县信访局",
        "transfer-matter": "所反映事项属于其职责。",
      });
    else handled(line, day, { comes, investigated, anonymous });
    line.take("archive", workday(day, 25));
    return line;
  });
}

function handled(
  line: Timeline,
  day: LocalDate,
  {
    comes,
    investigated,
    anonymous,
  }: { readonly comes: string; readonly investigated: string; readonly anonymous: boolean },
): void {
  const outcome = comes === "late" ? "not-upheld" : comes;
  const others = DEPARTMENTS.find((department) => department !== investigated) ?? "";
  line.take("investigate", workday(day, 8), {
    investigator: STAFF.reviewer,
    "investigator-department": others,
    facts: "查阅了发布记录和办理材料。",
  });
  const decided = workday(day, comes === "late" ? 18 : 12);
  const measures = outcome === "not-upheld" ? {} : { measures: ["correct"] };
  line.take("decide", decided, { outcome, ...measures, ...SIGNED });
  if (anonymous) line.take("finish", decided, { outcome });
  else line.take("tell-result", decided, { outcome, "told-how": "post" });
}

function opinions(today: LocalDate, on: (ago: number) => LocalDate): Timeline[] {
  const found = (name: string, day: LocalDate, at: string, topic: string, level = "other"): Timeline => {
    const line = new Timeline(`opinion ${name}`, "public-opinion", today);
    line.takeAt("found", day, at, {
      topic,
      "found-where": "本地论坛",
      "found-by": "monitoring",
      "opinion-level": level,
      department: "医疗保障中心",
    });
    return line;
  };
  const approved = (line: Timeline, day: LocalDate, at: string): void => {
    const judgement = "属于一般关切，由经办单位回应。";
    line.takeAt("assess", day, at, { "opinion-level": "other", judgement, "false-information": false });
    line.take("draft", workday(day, 1), { "response-text": "系统升级期间可以到窗口办理。", drafter: STAFF.officer });
    line.take("approve", workday(day, 1), SIGNED);
  };
  const release = { "release-channels": ["site"], "release-address": "本局网站“回应关切”" };
  const queues = found("queues", on(150), "08:10", "集中缴费期窗口排队");
  approved(queues, on(150), "08:40");
  queues.takeAt("respond", workday(on(150), 1), "08:00", release);
  queues.take("evaluate", workday(on(150), 3), { evaluation: "回应发布后没有新的转发。" });
  queues.takeAt("close", workday(on(150), 3), "17:00");
  const late = found("late", on(80), "08:30", "异地就医备案流程");
  approved(late, on(80), "16:00");
  late.takeAt("respond", addDays(on(80), 3), "09:30", release);
  late.takeAt("close", workday(addDays(on(80), 3), 1), "17:00");
  return [queues, late, found("open", back(today, 0), "00:20", "药店刷卡异常的帖子")];
}

function inspections(today: LocalDate, on: (ago: number) => LocalDate): Timeline[] {
  const inspection = (name: string, day: LocalDate, values: FieldValues): Timeline => {
    const line = new Timeline(`inspection ${name}`, "inspection", today);
    line.take("plan", day, { "inspection-stage": "after", ...values });
    line.take("inspect", workday(day, 3), { inspectors: `${STAFF.reviewer}、${STAFF.officer}` });
    return line;
  };
  const first = inspection("spring", on(205), {
    title: "上半年政务公开综合检查",
    inspected: DEPARTMENTS.join("、"),
    "inspection-kinds": ["regular", "full", "comprehensive"],
  });
  const day = workday(on(205), 4);
  const finding = first.take("finding", day, {
    department: "待遇保障股",
    "finding-says": "医疗救助资金发放情况晚于规定时间公开。",
    "finding-kind": "not-public",
    severity: "light",
  });
  const handling = { "handle-way": "rectify", "rectify-by": workday(day, 10), ...SIGNED };
  first.take("handle", workday(day, 1), handling, finding);
  first.take("rectified", workday(day, 7), { "rectified-how": "已补充公开，并列入每月提醒。" }, finding);
  first.take("report", workday(day, 8), { "reported-to": STAFF.leader });
  first.take("close", workday(day, 9));
  const second = inspection("autumn", back(today, 8), {
    title: "下半年依申请公开专项检查",
    inspected: "办公室、基金监管股",
    "inspection-kinds": ["regular", "special"],
  });
  return [first, second];
}

/** The assessment of the year before, made at the beginning of this one; each department has its own. */
function assessments(today: LocalDate): Timeline[] {
  const year = Number(today.slice(0, 4));
  const start = workday(today.slice(5) < "03-15" ? addDays(today, -40) : `${year}-01-12`, 0);
  return DEPARTMENTS.map((department, index) => {
    const line = new Timeline(`assessment ${department}`, "assessment", today);
    const assessed = workday(addDays(start, 17), 0);
    const day = { "assessment-day": assessed };
    line.take("plan", start, {
      department,
      "assessment-year": year - 1,
      "assessment-scope": "full",
      "assessment-contents": ["active", "on-request", "service", "complaints"],
      "approved-by": STAFF.leader,
      "approved-on": start,
      ...day,
    });
    line.take("notify", workday(start, 1), day);
    line.take("self-check", workday(start, 6), { "self-check-says": "自查材料一份。" });
    line.take("on-site", assessed, {
      assessors: STAFF.reviewer,
      "assessor-department": DEPARTMENTS[(index + 1) % DEPARTMENTS.length] ?? "",
      "on-site-notes": "查看了发布台账和申请台账。",
    });
    const grade = index === 0 ? "excellent" : "qualified";
    line.take("preliminary", workday(assessed, 2), {
      "preliminary-grade": grade,
      "grade-reason": "按考核内容逐项核对。",
    });
    line.take("decide", workday(assessed, 4), { outcome: grade, ...SIGNED });
    line.take("tell", workday(assessed, 5), { outcome: grade });
    if (grade === "excellent") line.take("commend", workday(assessed, 6), { commended: "通报表扬" });
    return line;
  });
}
