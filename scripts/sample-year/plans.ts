import { addDays } from "../../lib/deadlines/civil.ts";
import { isWorkday } from "../../lib/deadlines/workdays.ts";
import { ledgerId } from "../../lib/ledger/uuid5.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { PersonRef } from "../../lib/model/person.ts";
import { feeByItems, feeByPages } from "../../lib/projections/fees.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { fees } from "../../rules/national/procedures/fees.ts";
import { requestOutcomes } from "../../rules/national/procedures/request-outcomes.ts";
import { seedRequests } from "../../test/portal/requests/seed.ts";
import { Chance } from "./chance.ts";
import type { RequestPlan } from "./one-request.ts";
import type { SamplePerson } from "./people.ts";
import { contentOf } from "./texts.ts";
import { back, workday } from "./timeline.ts";

/** Applicants with the numbers that the vault gave them. */
export type Applicants = readonly (SamplePerson & { readonly ref: PersonRef })[];

/** A plan without what is the same for all. */
type Wish = Partial<RequestPlan> & Pick<RequestPlan, "came">;

const CHANNELS = `internet mail-signed internet in-person internet email mail-plain internet mail-signed
  internet in-person fax oral mail-elsewhere`.split(/\s+/);
/** How many come of each month's everyday. */
const ORDINARY = 66;
const FREQUENT = 12;

/** All requests of the year before `today`, in the order in which they came. */
export function requestPlans(today: LocalDate, applicants: Applicants): RequestPlan[] {
  const chance = new Chance(20_260_101);
  const wishes = [...ordinary(today, chance), ...frequent(today), ...fromPortal(today), ...open(today)].sort((a, b) =>
    a.came < b.came ? -1 : 1,
  );
  return wishes.map((wish, index): RequestPlan => {
    const number = index + 1;
    const fitting = applicants.filter(({ record }) => wish.kind === undefined || record.kind === wish.kind);
    const { record, ref } = pick(fitting, (number * 7) % fitting.length);
    const plan = {
      number,
      channel: CHANNELS[number % CHANNELS.length] ?? "internet",
      kind: record.kind,
      applicant: ref,
      content: contentOf(number),
      outcome: "r3-1",
      after: 14 + (number % 5),
      ...wish,
    };
    const earlier = ledgerId("sample", "case", `request ${Math.max(1, number - 20)}`);
    return plan.outcome === "r3-5-2" ? { ...plan, repeats: earlier } : plan;
  });

  function frequent(day: LocalDate): Wish[] {
    const [first] = applicants;
    const month = addDays(day, -170).slice(0, 8);
    return Array.from({ length: FREQUENT }, (_, index): Wish => {
      const k = index + 1;
      const came = `${month}${String(3 + index * 2).padStart(2, "0")}`;
      const charged = k > 10 ? { fee: { items: 1, yuan: feeByItems(k - 1, 1, fees).total } } : {};
      return { came, channel: "internet", ...(first && { applicant: first.ref, kind: first.record.kind }), ...charged };
    });
  }
}

/** Requests of the months that are over: each outcome at least twice, everything that can come between at least a few times. */
function ordinary(today: LocalDate, chance: Chance): Wish[] {
  const outcomes = [...requestOutcomes.map(({ id }) => id), "withdrawn"];
  return Array.from({ length: ORDINARY }, (_, index): Wish => {
    const ago = 360 - Math.floor((index * 318) / ORDINARY) - chance.between(0, 3);
    const outcome = index % 2 === 0 ? "r3-1" : (outcomes[Math.floor(index / 2) % outcomes.length] ?? "r3-1");
    return { came: dayOn(addDays(today, -ago)), outcome, ...between(outcome, index) };
  });
}

/** Those of the demo portal, but for the last three to come: they are still to be registered from its pages. */
function fromPortal(today: LocalDate): Wish[] {
  const newest = addDays(today, -1);
  const wishes = seedRequests
    .filter(({ arrivedOn }) => arrivedOn <= newest && arrivedOn > addDays(today, -360))
    .map(({ number, arrivedOn, channel, content, applicantKind }): Wish => {
      // Counters are shut on days that are none of work.
      const came = channel === "in-person" ? dayOn(arrivedOn) : arrivedOn;
      return { came, channel, content, kind: applicantKind, portalNumber: number };
    });
  return wishes.slice(3);
}

/** What comes between receipt and reply: what the outcome rests on, else a few of everything. */
function between(outcome: string, index: number): Partial<RequestPlan> {
  if (outcome === "r3-4-3" || outcome === "r3-6-1") return { correction: true };
  if (outcome === "r3-6-2") return { fee: { pages: 120, yuan: feeByPages(120, fees).total } };
  if (outcome === "r3-3-4") return { consult: "third-party" };
  if (index % 17 === 0) return { correction: true, consult: "third-party" };
  if (index % 13 === 0) return { consult: "co-producer" };
  if (index % 14 === 0) return { consult: "other-organ" };
  if (index % 9 === 0) return { correction: true };
  if (index % 11 === 0) return { extension: true, after: 30 };
  if (index === 40) return { fee: { pages: 68, yuan: feeByPages(68, fees).total } };
  if (index === 26 || index === 58) return { after: 22 };
  return index % 15 === 0 ? { returned: true } : {};
}

/** Requests that are open on this day, one for each thing that a person can have to do. */
function open(today: LocalDate): Wish[] {
  const due = (workdays: number): LocalDate =>
    receiptFor(workdays >= 0 ? workday(today, workdays) : back(today, -workdays));
  const ago = (workdays: number): LocalDate => back(today, workdays);
  const direct = { channel: "in-person" };
  return [
    { came: due(-3), ...direct, after: 40, last: "opinion-review" },
    { came: due(-1), ...direct, after: 40, last: "department-reply" },
    { came: due(0), ...direct, after: 40, last: "approve-reply" },
    { came: due(0), channel: "mail-signed", after: 40, last: "secrecy-review" },
    { came: due(1), ...direct, after: 40, last: "legality-review" },
    { came: due(2), channel: "oral", after: 40, last: "department-reply" },
    { came: due(3), ...direct, after: 40, last: "draft-reply" },
    { came: due(6), channel: "mail-signed", after: 40, last: "department-reply" },
    { came: due(9), ...direct, last: "department-reply" },
    { came: ago(6), ...direct, last: "sign-for" },
    { came: ago(2), ...direct, last: "assign" },
    { came: ago(3), channel: "mail-signed", last: "assign" },
    { came: ago(1), ...direct, last: "register" },
    { came: ago(0), ...direct, last: "register" },
    { came: ago(12), ...direct, consult: "third-party", last: "consult-received" },
    { came: ago(14), ...direct, consult: "other-organ", last: "consult-received" },
    { came: ago(6), ...direct, correction: true, last: "ask-correction" },
    { came: ago(10), ...direct, fee: { pages: 68, yuan: feeByPages(68, fees).total }, last: "fee-received" },
    { came: ago(22), ...direct, extension: true, after: 60, last: "extend" },
    { came: ago(18), channel: "mail-signed", extension: true, after: 60, last: "extend" },
    { came: ago(0), channel: "internet", last: "register" },
    { came: ago(1), channel: "internet", last: "register" },
    { came: ago(2), channel: "email", last: "register" },
    { came: ago(1), channel: "mail-plain", last: "register" },
  ];
}

/** The last day from which twenty working days end on this one, or before it where none does. */
function receiptFor(due: LocalDate): LocalDate {
  let day = addDays(due, -28);
  while (workday(day, 20) > due || !isWorkday(day, CALENDAR)) day = addDays(day, -1);
  return day;
}

/** The day, or the next that is a working day: counters are shut on others. */
function dayOn(day: LocalDate): LocalDate {
  return workday(day, 0);
}

function pick<T>(all: readonly T[], index: number): T {
  const one = all[index];
  if (one === undefined) throw new Error("no applicants");
  return one;
}
