import type { JSX } from "preact";
import { Figures } from "../../components/figures/Figures.tsx";
import { howCounted } from "../../components/figures/how-counted.ts";
import { Button } from "../../components/ui/Button.tsx";
import { SubTabs } from "../../components/ui/SubTabs.tsx";
import { PART_TABS } from "../../entrypoints/dashboard/part-tabs.ts";
import { periodDays } from "../../lib/deadlines/period.ts";
import type { PeriodFigures } from "../../lib/model/figures.ts";
import { screen } from "./dashboard-screen.tsx";
import { nothing, oneRequest, PROCEDURES, REPORTING, twoYears } from "./figure-samples.ts";
import { DAY } from "./request-samples.ts";
import type { Story } from "./stories.tsx";

const none = (): void => {};
const done = async () => ({ ok: true, value: undefined }) as const;
const LONG = "关于在全市范围内进一步规范医疗保障政策措施公开内容、公开时限和公开载体有关要求落实情况的统计".repeat(2);

interface SampleProps {
  readonly of: typeof twoYears;
  readonly period: string;
  readonly change?: (told: PeriodFigures) => PeriodFigures;
  readonly asOf?: string;
}

/** Counted when it is looked at. */
function Sample({ of, period, change = (told) => told, asOf }: SampleProps): JSX.Element {
  const { told, lines } = of();
  return (
    <>
      <SubTabs label="统计年报" tabs={PART_TABS.figures} tab="figures" />
      <Figures
        period={period}
        title={periodDays(period)?.title ?? ""}
        told={change(told(period))}
        today={DAY}
        since="2025-01-02"
        asOf={asOf}
        onPeriod={none}
        onAsOf={none}
        lines={lines}
        how={(figure) => howCounted(figure, REPORTING, PROCEDURES)}
        onEnter={done}
        buttons={() => (
          <>
            <Button onPress={none}>打印</Button>
            <Button onPress={none}>导出 Excel</Button>
            <Button onPress={none}>导出 CSV</Button>
          </>
        )}
        agency="霍山县医疗保障局"
        by="李明"
        now={() => `${DAY} 10:00`}
      />
    </>
  );
}

function story(props: SampleProps, press: readonly string[] = []): Story {
  return screen("figures", <Sample {...props} />, press);
}

/** Long names, a thousand cases behind one figure, forty departments. */
function long(told: PeriodFigures): PeriodFigures {
  const at = Array.from({ length: 1000 }, (_, index) => index);
  const departments = Array.from({ length: 40 }, (_, nth) => `${LONG.slice(0, 10 + (nth % 20))}${nth}`);
  const parts = departments.map((title, nth) => ({
    value: title,
    title,
    count: 25,
    at: at.slice(nth * 25, nth * 25 + 25),
  }));
  return {
    ...told,
    departments: departments.map((title) => ({ value: title, title, counts: { [told.figures[0]?.id ?? ""]: 25 } })),
    figures: told.figures.map((one, nth) => ({
      ...one,
      title: nth % 3 === 0 ? `${LONG.slice(0, 40)}${nth}` : one.title,
      ...(nth === 0 && {
        value: 1000,
        cases: at.map((index) => one.cases[index % one.cases.length] ?? ""),
        on: at.map((index) => one.on[index % one.on.length] ?? DAY),
        by: [{ field: "department", title: "部门", single: true, parts }],
      }),
    })),
  };
}

/** 统计. */
export const FIGURE_STORIES: Readonly<Record<string, Story>> = {
  "dashboard-figures-month": story({ of: twoYears, period: "2026-11" }),
  "dashboard-figures-year": story({ of: twoYears, period: "2026" }),
  "dashboard-figures-days": story({ of: twoYears, period: "2026-03-02/2026-04-15" }),
  "dashboard-figures-open": story({ of: twoYears, period: "2026-Q3" }, ["收到申请"]),
  "dashboard-figures-as-of": story({ of: twoYears, period: "2026-Q3", asOf: "2026-10-08" }),
  "dashboard-figures-one": story({ of: oneRequest, period: "2026-11" }),
  "dashboard-figures-empty": story({ of: nothing, period: "2026-11" }),
  "dashboard-figures-long": story({ of: twoYears, period: "2026", change: long }, [`${LONG.slice(0, 40)}0`]),
};
