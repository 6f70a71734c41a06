import type { JSX } from "preact";
import { Calculator } from "../../components/requests/Calculator.tsx";
import { CasePage } from "../../components/cases/CasePage.tsx";
import { Register } from "../../components/requests/Register.tsx";
import { OPEN_FIRST, Requests } from "../../components/requests/Requests.tsx";
import { Today } from "../../components/cases/Today.tsx";
import { Trace } from "../../components/cases/Trace.tsx";
import { amendActions, stepActions } from "../../entrypoints/dashboard/case/step-actions.ts";
import { workdaysBetween } from "../../lib/deadlines/workdays.ts";
import { stepForm } from "../../lib/procedures/entering/step-form.ts";
import { stepFaults } from "../../lib/procedures/entering/validate-step.ts";
import { bulkItems } from "../../lib/procedures/entering/bulk-steps.ts";
import { traceOf } from "../../lib/procedures/trace.ts";
import { dueGroups } from "../../lib/projections/due-list.ts";
import { applicantKinds } from "../../lib/projections/requests/applicant-kinds.ts";
import { asIf } from "../../lib/projections/cases/as-if.ts";
import { receiptRule } from "../../lib/projections/requests/receipt-rule.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { screen } from "./dashboard-screen.tsx";
import { DAY, REQUEST, rich, sample, type Sample, samples } from "./request-samples.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};
const done = async () => ({ ok: true, value: undefined }) as const;
const PERSON = { name: "李明", department: "办公室", role: "科员" };
const HELP = { names: { department: ["待遇保障股", "基金监督股"] } };
const LONG =
  "关于进一步做好困难群众参加城乡居民基本医疗保险工作有关事项的通知以及历次修改前后的全部文本和征求意见材料，".repeat(
    12,
  );

const channels = REQUEST.fields.find(({ id }) => id === "channel")?.options ?? [];

const receipt = (channel: string) => receiptRule(REQUEST, channel);

function forecast(on: string, channel: string) {
  const by = { procedure: REQUEST, calendar: CALENDAR, now: new Date(`${DAY}T02:00:00.000Z`) };
  return asIf([], [{ step: "register", on, fields: { channel } }], by);
}

function today(all: readonly Sample[]): Story {
  const cases = all.map(({ one }) => one);
  return screen(
    "today",
    <Today
      date={DAY}
      groups={dueGroups(cases, { today: DAY, calendar: CALENDAR })}
      lines={new Map(all.map(({ line }) => [line.id, line]))}
      left={(due) => workdaysBetween(DAY, due, CALENDAR)}
      open={cases.filter(({ state }) => state !== "closed").length}
      isReading={false}
    >
      <Calculator today={DAY} channels={channels} receipt={receipt} forecast={forecast} />
    </Today>,
  );
}

function list(all: readonly Sample[], press: readonly string[] = []): Story {
  const stepOf = (id: string) => REQUEST.steps.find((step) => step.id === id);
  return screen(
    "requests",
    <Requests
      initial={OPEN_FIRST}
      onView={() => {}}
      lines={all.map(({ line }) => line)}
      isReading={false}
      channels={channels}
      outcomes={REQUEST.outcomes.map(({ id, title }) => ({ value: id, title }))}
      onRegister={nothing}
      bulk={{
        steps: ["assign", "sign-for", "archive"].map((id) => ({ id, title: stepOf(id)?.title ?? "" })),
        today: DAY,
        help: HELP,
        fields: (step, values) => stepForm({ procedure: REQUEST, step }, values),
        check: () => [],
        onPlan: async (step, { values }, ids) =>
          bulkItems(
            all.flatMap(({ one }) => (ids.includes(one.id) ? one : [])),
            { step, fields: values },
            { partOf: () => stepOf(step)?.part, check: () => undefined },
          ),
        onRecord: done,
      }}
    />,
    press,
  );
}

function page({ one, events, line }: Sample, press: readonly string[] = []): Story {
  const parts = { one, procedure: REQUEST, today: DAY, by: PERSON, onRecord: done };
  return screen(
    "requests",
    <CasePage
      one={one}
      procedure={REQUEST}
      events={events}
      today={DAY}
      steps={stepActions(parts)}
      amend={amendActions(parts)}
      help={HELP}
      lines={new Map([[line.id, line]])}
      trace={(clock) => <Trace days={traceOf(clock, CALENDAR, DAY)} due={clock.due} />}
    />,
    press,
  );
}

function register(channel: string, vault: "none" | "locked" | "unlocked" = "unlocked"): JSX.Element {
  const place = { procedure: REQUEST, step: "register" };
  return (
    <Register
      title="登记申请"
      hint={REQUEST.steps[0]?.hint}
      today={DAY}
      fields={(values) => stepForm(place, values).filter(({ id }) => !OF_APPLICANT.includes(id))}
      receipt={receipt}
      forecast={({ on }) => forecast(on, channel)}
      check={({ on, values }) => stepFaults({ ...place, on, values, now: new Date(`${DAY}T02:00:00.000Z`) })}
      onRegister={done}
      onCancel={nothing}
      help={HELP}
      vault={{ state: vault, onUnlock: done }}
      kinds={applicantKinds(REQUEST)}
    />
  );
}

const OF_APPLICANT = ["applicant", "same-token", "applicant-kind"];
const TRACE = ["怎么算的"];

/** The screens about requests, in their states. */
export const REQUEST_STORIES: Readonly<Record<string, Story>> = {
  "dashboard-today-empty": today([]),
  "dashboard-today-calm": today([sample(8, "2026-11-18")]),
  "dashboard-today": today(samples(24)),
  "dashboard-today-1000": today(samples(1000)),
  "dashboard-today-long": today(samples(8, LONG)),
  "dashboard-requests-empty": list([]),
  "dashboard-requests-1": list(samples(1)),
  "dashboard-requests": list(samples(24)),
  "dashboard-requests-1000": list(samples(1000)),
  "dashboard-requests-long": list(samples(8, LONG)),
  "dashboard-requests-department": list(samples(24), ["按部门"]),
  "dashboard-requests-bulk": list(samples(24), ["签收交办", "预览"]),
  "dashboard-requests-bulk-form": list(samples(24), ["交办"]),
  "dashboard-register": screen("requests", register("internet")),
  "dashboard-register-locked": screen("requests", register("internet", "locked")),
  "dashboard-register-fault": screen("requests", register("internet"), ["登记"]),
  "dashboard-case": page(rich(), []),
  "dashboard-case-trace": page(rich(), TRACE),
  "dashboard-case-form": page(rich(), ["送出答复"]),
  "dashboard-case-correct": page(rich(), ["更正"]),
  "dashboard-case-long": page(rich(LONG)),
  "dashboard-case-overdue": page(sample(1, "2026-10-09")),
  "dashboard-case-paused": page(
    sample(6, "2026-10-27", (log) => {
      log.step("consult", "2026-11-02", {
        "consult-kind": "third-party",
        consulted: "某定点医院",
        "consult-about": "协议文本",
      });
    }),
  ),
  "dashboard-case-provisional": page(
    sample(2, "2026-11-20", (log) => {
      log.step("extend", "2026-11-20", {
        "extension-days": 20,
        "extension-reason": "数据量大",
        "extension-approved-by": "王建国",
        "approved-on": "2026-11-20",
        "sent-how": "post",
      });
    }),
    TRACE,
  ),
  "dashboard-case-unconfirmed": page(sample(4, "2026-11-16", undefined, { channel: "internet" })),
  "dashboard-case-closed": page(
    sample(7, "2026-09-07", (log) => {
      log.step("send-reply", "2026-10-30", {
        outcome: "r3-1",
        delivery: "post",
        carrier: "postal",
        "slip-number": "1234567890",
      });
      log.step("archive", "2026-11-05");
    }),
  ),
};
