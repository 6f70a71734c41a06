import type { LocalDate } from "../../lib/model/draft.ts";
import { addDays } from "../../lib/deadlines/civil.ts";
import type { RequestPlan } from "./one-request.ts";
import { Timeline, workday } from "./timeline.ts";

/** A request that was answered, and its steps. */
export interface Answered {
  readonly plan: RequestPlan;
  readonly line: Timeline;
  /** When the reply was sent. */
  readonly replied: LocalDate;
}

/**
 * 复议 and 诉讼 of the year: one upheld, one that orders a new reply, one whose answer is due now, a suit that was lost by the
 * applicant and one that is pending. Each is tied to its request, and the request says that it was challenged.
 */
export function challenges(answered: readonly Answered[], today: LocalDate): Timeline[] {
  const closed = answered.filter(({ replied }) => replied < addDays(today, -120));
  const refused = closed.filter(({ plan }) => plan.outcome.startsWith("r3-3-") && plan.outcome !== "r3-3-8");
  const others = closed.filter(({ plan }) => plan.outcome.startsWith("r3-4") || plan.outcome.startsWith("r3-5"));
  const recent = answered.filter(({ replied }) => replied >= addDays(today, -50) && replied < addDays(today, -12));
  return [
    ...refused.slice(0, 1).map((one) => review(one, today, { came: addDays(one.replied, 25), outcome: "maintained" })),
    ...refused.slice(1, 2).map((one) => review(one, today, { came: addDays(one.replied, 30), outcome: "corrected" })),
    ...recent
      .slice(0, 1)
      .map((one) => review(one, today, { came: workday(today, 0) > today ? addDays(today, -3) : addDays(today, -4) })),
    ...others.slice(0, 1).map((one) => suit(one, today, { came: addDays(one.replied, 60), outcome: "maintained" })),
    ...others.slice(1, 2).map((one) => suit(one, today, { came: addDays(today, -6) })),
  ];
}

interface Course {
  /** When the notice came. */
  readonly came: LocalDate;
  /** Missing while it is pending. */
  readonly outcome?: "maintained" | "corrected";
}

function review({ plan, line }: Answered, today: LocalDate, { came, outcome }: Course): Timeline {
  const own = new Timeline(`reconsideration ${plan.number}`, "reconsideration", today);
  line.take("challenged", came, { challenge: "reconsideration", "challenge-case": own.case });
  own.take("notice", came, {
    "request-case": line.case,
    "file-number": `样政复〔${came.slice(0, 4)}〕${plan.number}号`,
    "review-track": "simple",
    "accepted-on": addDays(came, -2),
    "reconsideration-organ": "样例县人民政府",
    claim: "请求撤销答复，重新处理。",
  });
  own.tie(line.case, "challenges", "对该件答复申请行政复议", came);
  if (outcome === undefined) return own;
  own.take("answer", workday(came, 4));
  const decided = addDays(came, 27);
  const redo = workday(decided, 15);
  own.take("decided", decided, {
    outcome,
    "decision-number": `样政复决〔${decided.slice(0, 4)}〕${plan.number}号`,
    ...(outcome === "corrected" && { "redo-by": redo }),
  });
  own.take("archive", workday(decided, 5));
  if (outcome === "corrected") redoReply(line, decided, redo, plan);
  return own;
}

/** The request is handled once more, as the decision says. */
function redoReply(line: Timeline, decided: LocalDate, by: LocalDate, { number }: RequestPlan): void {
  const at = (days: number): LocalDate => workday(decided, days);
  line.take("reopen", at(1), {
    "reopen-reason": "reconsideration",
    "reply-by": by,
    "reopen-note": "区分处理后重新答复。",
  });
  line.take("approve-slip", at(1), { "approved-by": "分管领导样例", "several-departments": false });
  line.take("draft-reply", at(5), {
    outcome: "r3-2",
    "outcome-reason": "可以公开的部分随文提供。",
    department: "办公室",
  });
  line.take("secrecy-review", at(6), { "review-result": "agrees" });
  line.take("approve-reply", at(8), { "approved-by": "分管领导样例" });
  const sent = at(10);
  line.take("send-reply", sent, {
    outcome: "r3-2",
    delivery: "in-person",
    "reply-number": `样例医保公复〔${sent.slice(0, 4)}〕${number}号之一`,
  });
  line.take("archive", at(14));
}

function suit({ plan, line }: Answered, today: LocalDate, { came, outcome }: Course): Timeline {
  const own = new Timeline(`litigation ${plan.number}`, "litigation", today);
  line.take("challenged", came, { challenge: "litigation", "challenge-case": own.case });
  own.take("summons", came, {
    "request-case": line.case,
    "file-number": `（${came.slice(0, 4)}）样0001行初${plan.number}号`,
    "suit-kind": "direct",
    court: "样例县人民法院",
    claim: "请求确认答复违法。",
  });
  own.tie(line.case, "challenges", "对该件答复提起行政诉讼", came);
  if (outcome === undefined) return own;
  own.take("respond", addDays(came, 12));
  const judged = addDays(came, 75);
  own.take("judged", judged, { outcome, "decision-number": `（${judged.slice(0, 4)}）样0001行初${plan.number}号` });
  own.take("archive", workday(judged, 5));
  return own;
}
