import type { LocalDate } from "../../lib/model/draft.ts";
import type { Entry } from "../../lib/model/event.ts";
import { sampleArticles } from "./articles.ts";
import { challenges, type Answered } from "./challenges.ts";
import { oneRequest } from "./one-request.ts";
import { requestPlans, type Applicants } from "./plans.ts";
import { duties } from "./duties.ts";
import { supervision } from "./supervision.ts";
import { civilDayOf } from "../../lib/deadlines/civil-day.ts";

/**
 * A year of records up to a day: some 120 requests by all channels and with all 21 outcomes, with what can come between, two
 * dozen that are open, and the 复议 and 诉讼 about some; the articles of the year (`portal` is the demo portal's address); and the
 * complaints, public opinion, inspections, assessments and duties of the year.
 * The same at every run of a day. Each list is the entries of one case in the order in which they happened.
 */
export function sampleYear(today: LocalDate, applicants: Applicants, portal: string): Entry[][] {
  const lines = requestPlans(today, applicants).map((plan) => ({ plan, line: oneRequest(plan, today) }));
  const answered = lines.flatMap(({ plan, line }): Answered[] => {
    const sent = line.entries.find(({ fact }) => fact.type === "StepTaken" && fact.step === "send-reply");
    return sent ? [{ plan, line, replied: civilDayOf(sent.occurredAt) }] : [];
  });
  const further = challenges(answered, today);
  return [
    ...lines.map(({ line }) => line),
    ...further,
    ...sampleArticles(today, portal),
    ...supervision(today),
    ...duties(today),
  ]
    .map(({ entries }) =>
      entries.toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : Number(a.occurredAt > b.occurredAt))),
    )
    .filter((entries) => entries.length > 0);
}
