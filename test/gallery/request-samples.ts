import { startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import { addDays } from "../../lib/deadlines/civil.ts";
import type { Case } from "../../lib/model/case.ts";
import type { LoggedEvent } from "../../lib/model/event.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { type Procedure, ProcedureSchema } from "../../lib/model/procedure.ts";
import { procedures } from "../../lib/procedures/procedures.ts";
import { type CaseLine, caseLine } from "../../lib/projections/cases/case-line.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { request } from "../../rules/national/procedures/request.ts";
import { caseLog, type CaseLog } from "../lib/procedures/case-log.ts";

/** The day of the pictures. */
export const DAY = "2026-11-20";

/** The procedure of the pictures. */
export const REQUEST: Procedure = ProcedureSchema.parse(request);

const NOW = new Date(`${DAY}T02:00:00.000Z`);

const CONTENTS = [
  "2025年度全县城乡居民基本医疗保险基金收支决算和审计报告",
  "本人所在村2024年医疗救助发放名单及标准",
  "县医保局与各定点医院签订的2026年度服务协议文本",
  "2023年以来对定点零售药店的行政处罚决定书（按年度列明数量和金额）",
  "关于职工医保个人账户改革的会议纪要",
];

const DEPARTMENTS = ["待遇保障股", "基金监督股", "医药服务管理股", "办公室"];

/** One case with its events, as the page is given it. */
export interface Sample {
  readonly one: Case;
  readonly events: readonly LoggedEvent[];
  readonly line: CaseLine;
}

/** The `number`-th case; `tell` says what happened to it after it was registered on `day`. */
export function sample(
  number: number,
  day: string,
  tell: (log: CaseLog) => void = () => {},
  fields: FieldValues = {},
): Sample {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  const log = caseLog("request", startOfCivilDay(addDays(day, 1)), id);
  log.step("register", day, {
    channel: "in-person",
    "applicant-kind": "natural",
    content: CONTENTS[number % CONTENTS.length] ?? "",
    number: `依申请〔2026〕${number}号`,
    "wanted-delivery": "邮寄",
    ...fields,
  });
  tell(log);
  const one = procedures(log.events, REQUEST, CALENDAR, NOW);
  return { one, events: log.events, line: caseLine(one, REQUEST, DAY) };
}

/** A case that has been through nearly everything. */
export function rich(content?: string): Sample {
  const long = content === undefined ? {} : { content };
  return sample(
    31,
    "2026-09-07",
    (log) => {
      const ask = log.step("ask-correction", "2026-09-10", {
        "correction-items": content ?? "请写明所需决算的年度和口径",
        "correction-by": "2026-09-24",
        "sent-how": "post",
      });
      const mended = log.step("corrected", "2026-09-18", {}, ask);
      const assign = log.step("assign", "2026-09-21", {
        department: "基金监督股",
        "reply-by": "2026-10-12",
        question: "提供2025年度决算表",
      });
      log.step("sign-for", "2026-09-21", {}, assign);
      const third = log.step("consult", "2026-09-24", {
        "consult-kind": "third-party",
        consulted: "某定点医院",
        "consult-about": "结算数据是否涉及商业秘密",
      });
      log.step("consult-received", "2026-09-25", {}, third);
      const organ = log.step("consult", "2026-09-28", {
        "consult-kind": "other-organ",
        consulted: "县财政局",
        "consult-about": "决算口径",
        "consult-reply-by": "2026-10-16",
      });
      log.step("consult-answered", "2026-10-13", { "consult-result": "agrees" }, third);
      log.step("consult-answered", "2026-10-15", { "consult-result": "agrees" }, organ);
      log.step("department-reply", "2026-10-16", { opinion: content ?? "可以公开，附决算表。" }, assign);
      log.step("extend", "2026-10-30", {
        "extension-days": 10,
        "extension-reason": "需要汇总各乡镇数据",
        "extension-approved-by": "王建国",
        "approved-on": "2026-10-29",
        "sent-how": "post",
      });
      const wrong = log.step("coordinate", "2026-11-02", { departments: "办公室\n基金监督股" });
      log.fact({ type: "StepWithdrawn", case: idOf(31), entry: wrong, reason: "会议改期，没有召开" });
      log.fact({
        type: "StepCorrected",
        case: idOf(31),
        entry: mended,
        happened: startOfCivilDay("2026-09-17"),
        reason: "邮戳日期看错，签收日为9月17日",
      });
    },
    long,
  );
}

/** Cases in all states, as many as wanted. */
export function samples(count: number, content?: string): Sample[] {
  return Array.from({ length: count }, (_, index) => lives[index % lives.length]?.(index + 1, content)).flatMap(
    (one) => one ?? [],
  );
}

const lives: readonly ((number: number, content: string | undefined) => Sample)[] = [
  (number, content) => sample(number, back(number, 36), undefined, text(content)),
  (number, content) => sample(number, "2026-10-23", assigned(number), text(content)),
  (number, content) => sample(number, back(number, 25), assigned(number, true), text(content)),
  (number, content) => sample(number, back(number, 6), undefined, { channel: "internet", ...text(content) }),
  (number, content) =>
    sample(
      number,
      back(number, 20),
      (log) => {
        log.step("ask-correction", addDays(back(number, 20), 3), {
          "correction-items": "请写明年度",
          "correction-by": "2026-12-01",
          "sent-how": "post",
        });
      },
      text(content),
    ),
  (number, content) =>
    sample(
      number,
      back(number, 24),
      (log) => {
        log.step("consult", addDays(back(number, 24), 4), {
          "consult-kind": "third-party",
          consulted: "某定点医院",
          "consult-about": "协议文本",
        });
      },
      text(content),
    ),
  (number, content) =>
    sample(
      number,
      back(number, 70),
      (log) => {
        log.step("send-reply", addDays(back(number, 70), 20), {
          outcome: "r3-1",
          delivery: "post",
          carrier: "postal",
          "slip-number": "1234567890",
        });
      },
      text(content),
    ),
  (number, content) => sample(number, back(number, 4), undefined, text(content)),
];

function assigned(number: number, isSigned = false): (log: CaseLog) => void {
  return (log) => {
    const department = DEPARTMENTS[number % DEPARTMENTS.length] ?? "";
    const entry = log.step("assign", "2026-11-06", { department, "reply-by": "2026-11-24" });
    if (isSigned) log.step("sign-for", "2026-11-09", {}, entry);
  };
}

function back(number: number, days: number): string {
  return addDays(DAY, -days - (number % 5));
}

function text(content: string | undefined): FieldValues {
  return content === undefined ? {} : { content };
}

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
