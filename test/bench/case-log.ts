import { startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import { addDays } from "../../lib/deadlines/civil.ts";
import type { Fact, LoggedEvent } from "../../lib/model/event.ts";
import type { FieldValues } from "../../lib/model/field.ts";

const DEVICE = "00000000-0000-4000-8000-0000000000de";
const BY = { name: "李明", department: "办公室", role: "科员" };
const NOTHING = "0".repeat(64);

/** A log of `cases` requests with 25 events each, received over seven years up to `last`; every fiftieth is still open. */
export function manyCases(cases: number, last: string): LoggedEvent[] {
  const events: LoggedEvent[] = [];
  for (let number = 0; number < cases; number += 1) {
    const isOpen = number % 50 === 0;
    const start = addDays(last, isOpen ? -(number % 30) : -Math.floor((number / cases) * 2500) - 90);
    tell(events, number, start, isOpen);
  }
  return events;
}

function tell(events: LoggedEvent[], number: number, start: string, isOpen: boolean): void {
  const id = uuid("c", number);
  const enter = (day: number, fact: Fact): string => {
    const sequence = events.length + 1;
    const entry = uuid("e", sequence);
    const occurredAt = startOfCivilDay(addDays(start, day));
    events.push({
      v: 1,
      id: entry,
      device: DEVICE,
      sequence,
      occurredAt,
      enteredAt: occurredAt,
      by: BY,
      fact,
      previous: NOTHING,
      hash: NOTHING,
    });
    return entry;
  };
  const step = (day: number, name: string, fields: FieldValues = {}, of?: string): string =>
    enter(day, {
      type: "StepTaken",
      case: id,
      procedure: "request",
      step: name,
      fields,
      ...(of !== undefined && { of }),
    });
  const asked = { consulted: "某定点医院", "consult-about": "结算数据是否涉及商业秘密" };
  const left = isOpen ? 3 : 25;
  let told = 0;
  const plan: (() => void)[] = [];
  let assign = "",
    third = "",
    organ = "",
    ask = "";
  plan.push(
    () =>
      void step(0, "register", {
        channel: "in-person",
        "applicant-kind": "natural",
        content: `${number % 9}号定点医院${2015 + (number % 10)}年度医疗保障基金结算清单与费用明细`,
        number: `依申请〔2026〕${number}号`,
      }),
    () => void step(1, "accept", { "approved-by": "王建国" }),
    () => void (assign = step(1, "assign", { department: `业务${number % 7}股`, "reply-by": addDays(start, 9) })),
    () => void step(2, "sign-for", {}, assign),
    () =>
      void (ask = step(3, "ask-correction", {
        "correction-items": "请写明年度",
        "correction-by": addDays(start, 15),
        "sent-how": "post",
      })),
    () => void step(6, "corrected", {}, ask),
    () => void (third = step(8, "consult", { "consult-kind": "third-party", ...asked })),
    () => void step(9, "consult-received", {}, third),
    () =>
      void (organ = step(10, "consult", {
        "consult-kind": "other-organ",
        ...asked,
        "consult-reply-by": addDays(start, 20),
      })),
    () => void step(10, "tell-consulting", { "sent-how": "post" }, organ),
    () => void step(16, "consult-answered", { "consult-result": "agrees" }, third),
    () => void step(18, "consult-answered", { "consult-result": "agrees" }, organ),
    () => void step(19, "department-reply", { opinion: "可以公开，附表。" }, assign),
    () =>
      void step(20, "extend", {
        "extension-days": 10,
        "extension-reason": "数据量大",
        "extension-approved-by": "王建国",
        "approved-on": addDays(start, 20),
        "sent-how": "post",
      }),
    () => void step(22, "coordinate", { departments: "办公室" }),
    () => void step(24, "draft-reply", { outcome: "r3-1", "outcome-reason": "属于可以公开的政府信息" }),
    () => void step(25, "secrecy-review", { "review-result": "agrees" }),
    () => void step(25, "legality-review", { "review-result": "agrees" }),
    () => void step(26, "opinion-review", { "review-result": "agrees" }),
    () => void step(27, "approve-reply", { "approved-by": "王建国" }),
    () => void enter(28, { type: "DocumentMade", case: id, document: "D13", name: "告知书.docx", digest: NOTHING }),
    () =>
      void step(29, "send-reply", {
        outcome: "r3-1",
        delivery: "post",
        carrier: "postal",
        "slip-number": "1234567890",
      }),
    () => void step(33, "reply-received"),
    () => void step(34, "archive"),
    () => void step(35, "supplement", { "supplement-about": "补充附件", delivery: "electronic" }),
  );
  for (const take of plan) if (told++ < left) take();
}

function uuid(kind: string, number: number): string {
  const spread = ((number * 2_654_435_761) >>> 0).toString(16).padStart(8, "0");
  return `${spread}-0000-4000-8000-${kind}${number.toString(16).padStart(11, "0")}`;
}
