import type { ComponentChildren } from "preact";
import { Popup } from "../../components/popup/Popup.tsx";
import type { DueSummary } from "../../components/popup/DueToday.tsx";
import { CasePage } from "../../components/cases/CasePage.tsx";
import { Fee } from "../../components/requests/Fee.tsx";
import { SaveCalendar } from "../../components/cases/SaveCalendar.tsx";
import { Similar } from "../../components/requests/Similar.tsx";
import { amendActions, stepActions } from "../../entrypoints/dashboard/case/step-actions.ts";
import { traceOf } from "../../lib/procedures/trace.ts";
import { dueGroups, firstLines } from "../../lib/projections/due-list.ts";
import { monthCount, noticeLimit } from "../../lib/projections/fees.ts";
import { similarIndex, suggestionsFor } from "../../lib/projections/similar.ts";
import { Trace } from "../../components/cases/Trace.tsx";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { fees } from "../../rules/national/procedures/fees.ts";
import { alike } from "../../rules/national/procedures/alike.ts";
import { DAY, REQUEST, sample, samples, type Sample } from "./request-samples.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};
const done = async () => ({ ok: true, value: undefined }) as const;
const PERSON = { name: "李明", department: "办公室", role: "科员" };

function popup(due: DueSummary | undefined): Story {
  const view = (
    <Popup
      site={{ kind: "on", origin: "https://www.ahhuoshan.gov.cn", needsReload: false }}
      today={{ checked: 12, found: 27, mended: 19, held: 4, overridden: 1, published: 8, released: 7 }}
      due={due && { due, onOpenCase: nothing, onOpenToday: nothing, onSaveCalendar: nothing }}
      person={PERSON}
      onEnable={nothing}
      onDisable={nothing}
      onReload={nothing}
      onOpenDashboard={nothing}
      onOpenSettings={nothing}
    />
  );
  return { on: "popup", view };
}

function dueOf(cases: readonly Sample[]): DueSummary {
  const groups = dueGroups(
    cases.map(({ one }) => one),
    { today: DAY, calendar: CALENDAR },
  );
  return { open: cases.length, groups, first: firstLines(groups, 5) };
}

const applicant = { applicant: "00000000-0000-4000-8000-00000000aaaa" };
const content = "申请公开2025年度全县城乡居民基本医疗保险基金收支决算，以及2025年基金审计报告。";
const asked = sample(501, "2026-11-12", nothing, { ...applicant, content });
const repeat = sample(
  502,
  "2026-09-01",
  (log) => void log.step("send-reply", "2026-09-18", { outcome: "r3-1", delivery: "post" }),
  {
    ...applicant,
    content: "请提供2025年全县居民医保基金收支决算和基金的审计报告，谢谢！",
  },
);
const other = sample(503, "2026-11-16", nothing, { content });
const earlier = Array.from({ length: 30 }, (_, at) =>
  sample(600 + at, "2026-11-03", nothing, { ...applicant, content: `第${at}件` }),
);
const all = [asked, repeat, other, ...earlier].map(({ one }) => one);
const article = {
  title: "霍山县医疗保障局关于2025年度城乡居民医保基金收支决算情况的公示",
  page: "https://www.example.gov.cn/1",
  portal: "霍山县人民政府网",
  on: "2026-03-02",
};

function page({ one, events, line }: Sample, press: readonly string[], beside: ComponentChildren): Story {
  const parts = { one, procedure: REQUEST, today: DAY, by: PERSON, onRecord: done };
  const limit = noticeLimit(one, DAY);
  const view = (
    <main class="page dashboard wide">
      <h1>公开助手工作台</h1>
      <CasePage
        one={one}
        procedure={REQUEST}
        events={events}
        today={DAY}
        steps={{
          ...stepActions(parts),
          helper: ({ step }, { values }, put) =>
            step === "fee-notice" ? (
              <Fee tariff={fees} month={monthCount(all, one)} limit={limit} today={DAY} values={values} onUse={put} />
            ) : null,
        }}
        amend={amendActions(parts)}
        help={{ names: {} }}
        lines={new Map([[line.id, line]])}
        trace={(clock) => <Trace days={traceOf(clock, CALENDAR, DAY)} due={clock.due} />}
      >
        {beside}
      </CasePage>
    </main>
  );
  return { on: "dashboard", view, press };
}

const similar = (
  <>
    <Similar
      one={asked.one}
      suggestions={suggestionsFor(asked.one, similarIndex(all, [article]), alike)}
      today={DAY}
      onTie={done}
    />
    <SaveCalendar onSave={done} />
  </>
);

/** What is due in the popup; similar requests and the fee on a case's page. */
export const DUE_STORIES: Readonly<Record<string, Story>> = {
  "popup-due": popup(dueOf(samples(24))),
  "popup-due-calm": popup(dueOf([sample(8, "2026-11-18")])),
  "dashboard-case-similar": page(asked, ["对照"], similar),
  "dashboard-case-fee": page(asked, ["通知缴纳信息处理费", "填入"], null),
};
