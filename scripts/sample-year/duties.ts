import { mergePacks } from "../../lib/check/merge-packs.ts";
import { civilDayOf, startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import { addDays } from "../../lib/deadlines/civil.ts";
import { ledgerId } from "../../lib/ledger/uuid5.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Entry } from "../../lib/model/event.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { derivedId } from "../../lib/platform/derived-id.ts";
import { dutyStarts, type DutyStart } from "../../lib/procedures/duties/duty-starts.ts";
import { proceduresInForce } from "../../lib/procedures/packs/procedures-in-force.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { national } from "../../rules/national/pack.ts";
import { samplePack } from "./pack.ts";
import { STAFF } from "./texts.ts";
import { workday } from "./timeline.ts";

const SENT = { "sent-to": "样例县政务公开办公室", "sent-how": "oa" };

/** What was done of a duty: so many working days after it began. */
type Done = readonly (readonly [step: string, after: number, fields: FieldValues])[];

const DONE: Readonly<Record<string, Done>> = {
  "duty-quarterly-statistics": [
    ["fill", 4, { "filled-by": STAFF.officer }],
    ["check", 5, { "checked-by": STAFF.head }],
    ["send", 6, SENT],
  ],
  "duty-annual-report": [
    ["compile", 8, { drafter: STAFF.officer }],
    ["submit", 14, SENT],
    ["publish", 17, {}],
  ],
  "duty-enforcement-statistics": [
    ["submit", 12, SENT],
    ["publish", 13, {}],
  ],
};

/** One quarter of the year was sent late. */
const LATE_QUARTER = /-04-/;

/** What came with the calendar in the year before `today` and was done: the quarters' figures, the annual report, the figures of enforcement. */
export function duties(today: LocalDate): { readonly entries: Entry[] }[] {
  const { procedures } = proceduresInForce(mergePacks(national, samplePack));
  const since = addDays(today, -330);
  const starts = dutyStarts({ procedures, since, today, calendar: CALENDAR, idOf: derivedId });
  return starts.flatMap(({ id, occurredAt, fact }) => {
    const begins = civilDayOf(occurredAt);
    const steps = begins < since ? [] : stepsOf({ id, occurredAt, fact }, begins, today);
    return steps.length === 0 ? [] : [{ entries: [{ id, occurredAt, fact }, ...steps] }];
  });
}

function stepsOf({ fact }: DutyStart, begins: LocalDate, today: LocalDate): Entry[] {
  const { case: id, procedure } = fact;
  return (DONE[procedure] ?? []).flatMap(([step, after, fields]): Entry[] => {
    const on = workday(begins, after + (step === "send" && LATE_QUARTER.test(addDays(begins, 1)) ? 8 : 0));
    const taken = { type: "StepTaken", case: id, procedure, step, fields } as const;
    return on > today ? [] : [{ id: ledgerId("sample", id, step), occurredAt: startOfCivilDay(on), fact: taken }];
  });
}
