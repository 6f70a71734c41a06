import type { Figure, PeriodFigures } from "../../../../lib/model/figures.ts";

const BASIS = [{ document: "政府信息公开统计制度", clause: "第四条（一）" }];

type Said = Partial<Figure> & Pick<Figure, "id" | "title" | "group" | "value">;

/** A figure that was counted and has no parts. */
function sampleFigure(said: Said): Figure {
  return { unit: "条", basis: BASIS, main: true, origin: "counted", level: false, cases: [], on: [], by: [], ...said };
}

/** The figures of a third quarter: what is counted, a level, what was entered and what was not. */
export function sampleFigures(): PeriodFigures {
  const asked = { per: "quarter" as const, entered: [], missing: ["2026-Q3"] };
  const figures = [
    sampleFigure({ id: "published", title: "主动公开政府信息", group: "主动公开", value: 31 }),
    sampleFigure({
      id: "subscribers",
      title: "公众号订阅量",
      group: "主动公开",
      value: 5200,
      unit: "人",
      origin: "entered",
    }),
    sampleFigure({
      id: "views",
      title: "专栏页面访问量",
      group: "主动公开",
      value: undefined,
      unit: "次",
      origin: "entered",
      asked,
    }),
    sampleFigure({ id: "received", title: "新收政府信息公开申请", group: "依申请公开", value: 7, unit: "件" }),
    sampleFigure({ id: "open", title: "尚未办结的申请", group: "依申请公开", value: 2, unit: "件", level: true }),
    sampleFigure({ id: "fees", title: "收取信息处理费", group: "信息处理费", value: 0.1 + 0.2, unit: "元" }),
  ];
  const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);
  const each = (value: number): (number | undefined)[] => months.map((_, index) => (index < 10 ? value : undefined));
  const none = months.map(() => undefined);
  const values = {
    published: each(10),
    subscribers: none,
    views: none,
    received: each(2),
    open: each(2),
    fees: each(0.1),
  };
  return {
    days: { first: "2026-07-01", last: "2026-09-30", soFar: false },
    figures,
    beforeDays: { first: "2025-07-01", last: "2025-09-30", soFar: false },
    before: figures.map((one) => ({ ...one, value: one.value === undefined ? undefined : Math.round(one.value) - 1 })),
    byMonth: { months, values, before: values },
    departments: [],
  };
}
