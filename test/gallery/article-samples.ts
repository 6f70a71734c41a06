import { startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import { addDays } from "../../lib/deadlines/civil.ts";
import { type Procedure, ProcedureSchema } from "../../lib/model/procedure.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { procedures } from "../../lib/procedures/procedures.ts";
import { caseLine } from "../../lib/projections/cases/case-line.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { article } from "../../rules/national/procedures/article/index.ts";
import { clarification } from "../../rules/national/procedures/clarification/index.ts";
import { caseLog, type CaseLog } from "../lib/procedures/case-log.ts";
import { DAY, type Sample } from "./request-samples.ts";

/** The procedures of the pictures. */
export const ARTICLE: Procedure = ProcedureSchema.parse(article);
export const CLARIFICATION: Procedure = ProcedureSchema.parse(clarification);

const NOW = new Date(`${DAY}T02:00:00.000Z`);
const DIGEST = "3f2a09c17b5d4e6890ab12cd34ef56a7".repeat(2);

const TITLES: readonly (readonly [string, string])[] = [
  ["关于调整2027年度城乡居民基本医疗保险筹资标准的通知", "announcement"],
  ["云溪县城乡居民医疗救助实施办法", "policy"],
  ["《云溪县城乡居民医疗救助实施办法》解读", "interpretation"],
  ["2026年第三季度定点医药机构行政处罚信息", "permit-penalty"],
  ["2025年度部门决算公开说明", "budget"],
  ["云溪县长期护理保险实施细则（征求意见稿）", "decision-draft"],
];

const DEPARTMENTS = ["待遇保障科", "基金监管科", "医药服务管理科", "办公室"];

/** The id of the `number`-th sample. */
export function sampleId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

function made(log: CaseLog, procedure: Procedure): Sample {
  const one = procedures(log.events, procedure, CALENDAR, NOW);
  return { one, events: log.events, line: caseLine(one, procedure, DAY) };
}

/** The `number`-th article, drafted on `day`; `tell` says what happened to it then. */
export function article1(
  number: number,
  day: string,
  tell: (log: CaseLog) => void = () => {},
  fields: FieldValues = {},
): Sample {
  const [title = "", kind = ""] = TITLES[number % TITLES.length] ?? [];
  const log = caseLog("article", startOfCivilDay(addDays(day, 1)), sampleId(number));
  log.step("draft", day, {
    title,
    "article-kind": kind,
    attribute: "active",
    drafter: "李明",
    department: DEPARTMENTS[number % DEPARTMENTS.length] ?? "",
    "formed-on": addDays(day, -2),
    "publishing-limit": kind === "permit-penalty" ? "permit-penalty" : "ordinary",
    ...fields,
  });
  tell(log);
  return made(log, ARTICLE);
}

const REVIEWED = {
  "signed-by": "王芳",
  opinion: "同意",
  "opinion-basis": "条例第十九条",
  "opinion-reason": "应当公开",
};

/** Reviewed and approved, each a day later, and sealed. */
export function approved(log: CaseLog, day: string): void {
  log.step("department-review", addDays(day, 1), REVIEWED);
  log.step("secrecy-review", addDays(day, 2), { ...REVIEWED, "review-finding": "public" });
  const entry = log.step("approve", addDays(day, 3), { "signed-by": "陈国强" });
  const [first] = log.events;
  const id = first && "case" in first.fact ? first.fact.case : "";
  log.fact({
    type: "ArticlePlaced",
    case: id,
    page: "https://cms.example.gov.cn/#modern/104",
    portal: "县政府网发布系统",
  });
  const sealed = { type: "TextSealed", case: id, entry, digest: DIGEST, characters: 1862 } as const;
  log.fact(sealed, startOfCivilDay(addDays(day, 3)));
}

/** Approved and published at an address. */
export function published(
  log: CaseLog,
  day: string,
  address = "https://www.example.gov.cn/ybj/art/2026/104.html",
): void {
  approved(log, day);
  log.step("publish", addDays(day, 4), { "public-address": address, "published-at": `${addDays(day, 4)} 09:30` });
}

/** One that is out, and whose page was changed afterwards. */
export function altered(): Sample {
  return article1(2, "2026-11-02", (log) => {
    published(log, "2026-11-02");
    const address = "https://www.example.gov.cn/ybj/art/2026/104.html";
    log.fact({ type: "PublicPageCompared", case: sampleId(2), address, digest: "0".repeat(64), same: false });
  });
}

/** A policy document that is out, not interpreted, and no more in force. */
export function policy(): Sample {
  return article1(1, "2026-10-12", (log) => {
    log.step("needs-interpretation", "2026-10-13", { "needs-interpretation": true });
    log.step("interpretation-ready", "2026-10-14");
    published(log, "2026-10-14");
    log.step("change-validity", "2026-11-16", {
      validity: "repealed",
      "validity-on": "2026-11-16",
      "validity-basis": "云医保发〔2026〕21号",
    });
  });
}

/** Articles in all states, as many as wanted. */
export function articles(count: number, title?: string): Sample[] {
  const lives: readonly ((number: number, day: string) => Sample)[] = [
    (number, day) => article1(number, day, undefined, titled(title)),
    (number, day) =>
      article1(number, day, (log) => void log.step("department-review", addDays(day, 1), REVIEWED), titled(title)),
    (number, day) => article1(number, day, (log) => approved(log, day), titled(title)),
    (number, day) => article1(number, day, (log) => published(log, day), titled(title)),
    (number, day) => article1(number, addDays(day, -30), undefined, titled(title)),
  ];
  return Array.from({ length: count }, (_, index) => {
    const life = lives[index % lives.length] ?? article1;
    return life(index + 1, addDays(DAY, -10 - (index % 7)));
  });
}

function titled(title: string | undefined): FieldValues {
  return title === undefined ? {} : { title };
}

/** The `number`-th clarification, found on `day`. */
export function clarification1(
  number: number,
  day: string,
  isReleased = false,
  says = "城乡居民医保2027年缴费标准翻倍",
): Sample {
  const log = caseLog("clarification", startOfCivilDay(addDays(day, 1)), sampleId(number));
  log.step("found", day, { "found-by": "net", "found-where": "某短视频平台", "found-says": says });
  if (isReleased) {
    log.step("confirm", day, { "confirm-result": "false", facts: "缴费标准没有变化", "signed-by": "王芳" });
    log.step("draft-clarification", day, {
      "clarification-text": "2027年缴费标准以正式通知为准。",
      drafter: "李明",
      "others-concerned": false,
    });
    log.step("approve", day, { "signed-by": "陈国强" });
    log.step("release", day, { "release-channels": ["net"], "release-address": "https://www.example.gov.cn/1.html" });
  }
  return made(log, CLARIFICATION);
}
