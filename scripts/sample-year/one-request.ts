import { addDays } from "../../lib/deadlines/civil.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { PersonRef } from "../../lib/model/person.ts";
import { feeOf, type Fee } from "./fee.ts";
import { DEPARTMENTS, reasonFor, STAFF } from "./texts.ts";
import { Timeline, workday } from "./timeline.ts";

/** What happens to one request of the sample. */
export interface RequestPlan {
  readonly number: number;
  /** The day on which it came. */
  readonly came: LocalDate;
  readonly channel: string;
  readonly kind: string;
  readonly applicant: PersonRef;
  readonly content: string;
  readonly outcome: string;
  /** Working days from receipt (or its restart) to the reply; more than 20 is late. */
  readonly after: number;
  readonly correction?: boolean;
  readonly consult?: "third-party" | "co-producer" | "other-organ";
  readonly extension?: boolean;
  readonly fee?: Fee;
  readonly returned?: boolean;
  /** Its number on the demo portal, where it came from there. */
  readonly portalNumber?: string;
  /** An earlier request that it repeats. */
  readonly repeats?: string;
  /** The step after which nothing more happened. */
  readonly last?: string;
}

const CONFIRMED = ["internet", "fax", "email", "mail-plain", "mail-elsewhere"];
const LETTERS = ["mail-plain", "mail-elsewhere"];

/** The steps of one request, from the day it came to its archive, as far as today. */
export function oneRequest(plan: RequestPlan, today: LocalDate): Timeline {
  const line = new Timeline(`request ${plan.number}`, "request", today);
  const take: Timeline["take"] = (step, ...rest) => {
    const id = line.take(step, ...rest);
    if (step === plan.last) line.stop();
    return id;
  };
  const received = receive(plan, take);
  const start = restart(plan, received, take);
  if (start === undefined) return line;
  const department = DEPARTMENTS[plan.number % DEPARTMENTS.length] ?? "办公室";
  accept(plan, received, take);
  assign(plan, start, department, take);
  const resumed = consult(plan, start, take);
  if (plan.extension) extend(start, take);
  if (plan.outcome === "r3-5-4") askReasons(start, take);
  if (plan.outcome === "withdrawn") {
    take("withdrawn", workday(start, 12), { "outcome-reason": "申请人书面撤回。" });
    take("archive", workday(start, 18));
    return line;
  }
  reply(plan, resumed, department, take);
  if (plan.repeats !== undefined) line.tie(plan.repeats, "repeats", "申请人和内容都与前一件相同", workday(start, 2));
  return line;
}

type Take = Timeline["take"];

function receive(plan: RequestPlan, take: Take): LocalDate {
  const { came, channel, number } = plan;
  take("register", came, {
    channel,
    applicant: plan.applicant.person,
    "same-token": plan.applicant.sameAs,
    "applicant-kind": plan.kind,
    content: plan.content,
    "wanted-form": number % 3 === 0 ? "电子数据" : "纸质复印件",
    "wanted-delivery": number % 3 === 0 ? "电子邮件" : "邮寄",
    number: `依申请〔${came.slice(0, 4)}〕${String(number).padStart(3, "0")}号`,
    ...(plan.portalNumber !== undefined && { "portal-number": plan.portalNumber }),
    ...(channel === "mail-signed" && { "tracking-number": `样例${String(100_000 + number)}` }),
    ...(LETTERS.includes(channel) && { "arrived-at-office": came }),
  });
  if (!CONFIRMED.includes(channel)) return came;
  const confirmed = LETTERS.includes(channel) ? came : workday(came, number % 2);
  take("confirm", confirmed, { "confirmed-by": STAFF.officer });
  return confirmed;
}

function askedOn(received: LocalDate): LocalDate {
  return workday(received, 3);
}

function correctedOn(received: LocalDate): LocalDate {
  return workday(askedOn(received), 5);
}

/** What starts the limit anew, 补正 and fee: the day from which it counts; none where the case ended by it. */
function restart(plan: RequestPlan, received: LocalDate, take: Take): LocalDate | undefined {
  let start = received;
  if (plan.correction) {
    const asked = askedOn(received);
    const by = addDays(asked, 15);
    const id = take("ask-correction", asked, {
      "correction-items": "请写明所需文件的名称、文号或者时间范围。",
      "correction-by": by,
      "sent-how": "post",
    });
    if (plan.outcome === "r3-6-1") {
      take("correction-lapsed", workday(by, 3), { "outcome-reason": reasonFor(plan.outcome) });
      take("archive", workday(by, 10));
      return undefined;
    }
    start = correctedOn(received);
    take("corrected", start, { content: plan.content }, id);
  }
  if (!plan.fee) return start;
  const noticed = workday(start, 4);
  const id = take("fee-notice", noticed, feeOf(plan.fee));
  const got = workday(noticed, 3);
  take("fee-received", got, {}, id);
  if (plan.outcome === "r3-6-2") {
    take("fee-lapsed", workday(got, 22), { "outcome-reason": reasonFor(plan.outcome) });
    take("archive", workday(got, 30));
    return undefined;
  }
  start = workday(got, 6);
  take("fee-paid", start, {}, id);
  return start;
}

/** 霍山's own steps before a request is given to a department. */
function accept(plan: RequestPlan, received: LocalDate, take: Take): void {
  // One that had to be corrected is accepted as it is then; one that had to be paid for was accepted before.
  const on = workday(plan.correction ? correctedOn(received) : received, 1);
  take("accept-review", on, { "accept-opinion": "accept" });
  take("accept", on, { "approved-by": STAFF.leader });
  take("accept-notice", on, { "sent-how": plan.channel === "internet" ? "electronic" : "post" });
  take("approve-slip", on, { "approved-by": STAFF.leader, "several-departments": false });
}

function assign(plan: RequestPlan, start: LocalDate, department: string, take: Take): void {
  const on = workday(start, 1);
  const fields = { department, "reply-by": workday(start, 9), question: "请提供所需信息，并提出能否公开的意见。" };
  if (plan.returned) {
    const wrong = take("assign", on, { ...fields, department: "信息中心" });
    take("return-assignment", workday(on, 1), { reason: "不属于本部门职责，建议交由相关股室承办。" }, wrong);
  }
  const given = plan.returned ? workday(on, 1) : on;
  const id = take("assign", given, fields);
  take("sign-for", workday(given, 1), {}, id);
  const late = plan.number % 23 === 0 ? 3 : 0;
  take("department-reply", workday(start, 7 + late), { opinion: "材料已核对，意见见附件。" }, id);
}

/** Answers the day from which the working days to the reply count on. */
function consult(plan: RequestPlan, start: LocalDate, take: Take): LocalDate {
  if (!plan.consult) return start;
  const asked = workday(start, 8);
  const id = take("consult", asked, {
    "consult-kind": plan.consult,
    consulted: plan.consult === "third-party" ? "相关企业" : "县财政局",
    "consult-about": "所涉信息能否公开",
    ...(plan.consult === "other-organ" && { "consult-reply-by": workday(asked, 10) }),
  });
  take("tell-consulting", asked, { "sent-how": "post" }, id);
  take("consult-received", workday(asked, 2), {}, id);
  const refuses = plan.outcome === "r3-3-4";
  const answered = workday(asked, 7);
  take(
    "consult-answered",
    answered,
    {
      "consult-result": refuses ? "refuses" : "agrees",
      ...(refuses && { "consult-reason": "涉及尚未公开的经营数据。" }),
    },
    id,
  );
  // Eight days were used before; the rest counts on from the answer.
  return answered;
}

function extend(start: LocalDate, take: Take): void {
  const on = workday(start, 17);
  take("extend", on, {
    "extension-days": 20,
    "extension-reason": "所需信息年代较久，需要到档案馆查找。",
    "extension-approved-by": STAFF.head,
    "approved-on": on,
    "sent-how": "post",
  });
}

function askReasons(start: LocalDate, take: Take): void {
  const id = take("ask-reasons", workday(start, 3), {
    "reasons-asked": "一个月内多次提出内容相近的申请，请说明理由。",
    "reasons-by": workday(start, 9),
    "sent-how": "post",
  });
  take("reasons-given", workday(start, 8), { reasons: "需要核对历年数据。" }, id);
}

function reply(plan: RequestPlan, from: LocalDate, department: string, take: Take): void {
  const { outcome, after, number } = plan;
  const left = plan.consult ? Math.max(5, after - 8) : Math.max(12, after);
  take("draft-reply", workday(from, left - 4), { outcome, "outcome-reason": reasonFor(outcome), department });
  take("secrecy-review", workday(from, left - 3), { "review-result": "agrees" });
  take("legality-review", workday(from, left - 3), { "review-result": "agrees" });
  take("opinion-review", workday(from, left - 2), { "review-result": "agrees" });
  take("approve-reply", workday(from, left - 1), { "approved-by": STAFF.leader });
  const sent = workday(from, left);
  const delivery = ["post", "electronic", "in-person", "post", "entrusted"][number % 5] ?? "post";
  take("send-reply", sent, {
    outcome,
    delivery,
    "reply-number": `样例医保公复〔${sent.slice(0, 4)}〕${number}号`,
    ...(delivery === "post" && { carrier: "postal", "slip-number": `样例${String(200_000 + number)}` }),
  });
  if (delivery === "post") take("reply-received", workday(sent, 3));
  take("archive", workday(sent, 10), { "archive-number": `${sent.slice(0, 4)}-样例-${number}` });
}
