import type { JSX } from "preact";
import { YearPlan } from "../../components/duties/YearPlan.tsx";
import { RulesPage } from "../../components/rules-shown/RulesPage.tsx";
import { Scoring } from "../../components/supervision/Scoring.tsx";
import { OwnCases } from "../../components/supervision/OwnCases.tsx";
import { SubTabs } from "../../components/ui/SubTabs.tsx";
import { PART_TABS } from "../../entrypoints/dashboard/part-tabs.ts";
import { SUPERVISION_LISTS } from "../../entrypoints/dashboard/supervision/supervision-lists.ts";
import { packInForce } from "../../lib/check/merge-packs.ts";
import { derivedId } from "../../lib/platform/derived-id.ts";
import { proceduresInForce } from "../../lib/procedures/packs/procedures-in-force.ts";
import { createCaseBook } from "../../lib/projections/cases/case-book.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { wordsOf } from "../../lib/projections/case-kinds.ts";
import { yearPlan } from "../../lib/projections/duties/year-plan.ts";
import { differingOf, itemsDiffering } from "../../lib/projections/rules-shown/differing.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { supervision } from "../../scripts/sample-year/supervision.ts";
import { sampleBoard } from "../lib/projections/scoring/sample-board.ts";
import { logged } from "../lib/ledger/build-ledger.ts";
import { screen } from "./dashboard-screen.tsx";
import { DAY } from "./request-samples.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};
const done = async () => ({ ok: true, value: undefined }) as const;
const merged = packInForce("huoshan", BUNDLED_PACKS);
if (!merged) throw new Error("no pack");
const { procedures } = proceduresInForce(merged);
const book = createCaseBook(CALENDAR, derivedId);
book.add(logged(supervision(DAY).flatMap(({ entries }) => entries)));
const LINES = book.refresh({ procedures, now: new Date(`${DAY}T02:00:00.000Z`), since: `${DAY.slice(0, 4)}-01-05` });
const LONG = "反映公开目录所列事项没有按照规定的时间、内容和形式公开，多次到窗口询问没有得到答复".repeat(3);

function ofList(tab: keyof typeof SUPERVISION_LISTS): CaseLine[] {
  return LINES.filter(({ procedure }) => wordsOf(procedure).list === tab);
}

function list(tab: keyof typeof SUPERVISION_LISTS, lines: readonly CaseLine[] | undefined): Story {
  return screen(
    "supervision",
    <>
      <SubTabs label="监督考核" tabs={PART_TABS.supervision} tab={tab} />
      <OwnCases words={SUPERVISION_LISTS[tab]} lines={lines} isReading={false} onStart={nothing} />
    </>,
  );
}

/** A thousand rows, now and then with a long text. */
function thousand(lines: readonly CaseLine[]): CaseLine[] {
  return Array.from({ length: 1000 }, (_, index) => {
    const line = lines[index % lines.length];
    if (!line) throw new Error("no line");
    return { ...line, id: `${line.id}-${index}`, ...(index % 5 === 2 && { content: LONG }) };
  });
}

function year(): JSX.Element {
  const duties = LINES.filter(({ procedure }) => wordsOf(procedure).list === "duties");
  const plan = yearPlan(DAY.slice(0, 4), {
    lines: duties,
    catalogue: [],
    procedures,
    calendar: CALENDAR,
    today: DAY,
    since: `${DAY.slice(0, 4)}-01-01`,
  });
  return (
    <YearPlan
      plan={plan}
      year={DAY.slice(0, 4)}
      years={[DAY.slice(0, 4)]}
      onYear={nothing}
      today={DAY}
      since={`${DAY.slice(0, 4)}-01-05`}
      lines={new Map(LINES.map((line) => [line.id, line]))}
      isReading={false}
    />
  );
}

function rules(): JSX.Element {
  if (!merged) throw new Error("no pack");
  return (
    <RulesPage
      title={merged.title}
      validity={merged.validity}
      today={DAY}
      differing={differingOf(merged, DAY)}
      items={itemsDiffering(merged.catalogue)}
      agency={merged.agency}
      by="李明"
      now={() => `${DAY} 10:00`}
      onPrint={nothing}
    />
  );
}

function scores(press: readonly string[] = []): Story {
  return screen(
    "supervision",
    <Scoring
      board={sampleBoard()}
      sheet={undefined}
      year="2026"
      years={["2026", "2025"]}
      onYear={nothing}
      today="2026-12-31"
      actions={{ fields: () => [], initial: () => ({}), check: () => [], onDecide: done }}
      help={{ names: { department: ["法规科", "稽核科"] } }}
      onStart={nothing}
      onSave={nothing}
      onPrint={nothing}
    />,
    press,
  );
}

/** 监督考核 and 年度工作. */
export const SUPERVISION_STORIES: Readonly<Record<string, Story>> = {
  "dashboard-complaints": list("complaints", ofList("complaints")),
  "dashboard-complaints-none": list("complaints", []),
  "dashboard-complaints-1000": list("complaints", thousand(ofList("complaints"))),
  "dashboard-opinions": list("opinions", ofList("opinions")),
  "dashboard-inspections": list("inspections", ofList("inspections")),
  "dashboard-assessments": list("assessments", ofList("assessments")),
  "dashboard-scores": scores(),
  "dashboard-scores-open": scores(["法规科"]),
  "dashboard-year": screen("duties", year()),
  "dashboard-rules": screen("duties", rules()),
};
