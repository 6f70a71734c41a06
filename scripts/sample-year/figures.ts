import { addDays } from "../../lib/deadlines/civil.ts";
import { startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import { monthsOf, periodDays } from "../../lib/deadlines/period.ts";
import { ledgerId } from "../../lib/ledger/uuid5.ts";
import { DISCLOSURE_FIGURES } from "../../lib/model/annual-report.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Entry } from "../../lib/model/event.ts";
import { Chance } from "./chance.ts";

/** A figure of a period, where it comes from, and the least and most that it may be. */
type Plan = readonly [figure: string, note: string, low: number, high: number];

const MONTHLY: readonly Plan[] = [
  ["account-posts", "公众号后台", 9, 21],
  ["page-views", "县政府网管理单位提供", 1800, 4200],
  ["reading-visitors", "查阅点登记簿", 0, 6],
  ["enquiries", "咨询登记簿", 8, 30],
  ["trainings-attended", "通知和签到表", 0, 1],
  ["trainings-held", "签到表", 0, 1],
];
const QUARTERLY: readonly Plan[] = [
  ["systems-made", "印发的制度", 0, 2],
  ["gazette-items", "公报编辑部", 0, 3],
];
const YEARLY: readonly Plan[] = Object.values(DISCLOSURE_FIGURES).map((figure): Plan => [
  figure,
  "法规股、基金监管股提供",
  0,
  9,
]);
const SUBSCRIBERS = 18_400;

/** What no event holds, entered on the fifth of the month after each period that is over; the last month's is not there yet. */
export function sampleFigures(today: LocalDate): Entry[] {
  const chance = new Chance(11);
  const first = addDays(today, -400);
  const months = monthsOf({ first, last: addDays(today, -45) });
  const quarters = [
    ...new Set(months.map((month) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`)),
  ];
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const all = (periods: readonly string[], plans: readonly Plan[]): Entry[] =>
    periods.flatMap((period) =>
      plans.flatMap(([figure, note, low, high]) =>
        entered({ figure, period, note, value: chance.between(low, high) }, today),
      ),
    );
  const subscribers = months.flatMap((period, place) =>
    entered({ figure: "subscribers", period, note: "公众号后台", value: SUBSCRIBERS + place * 137 }, today),
  );
  return [...all(months, MONTHLY), ...all(quarters, QUARTERLY), ...all(years, YEARLY), ...subscribers];
}

function entered(
  said: { readonly figure: string; readonly period: string; readonly note: string; readonly value: number },
  today: LocalDate,
): Entry[] {
  const { last = today } = periodDays(said.period) ?? {};
  const on = addDays(last, 5);
  if (on >= today) return [];
  const occurredAt = new Date(Date.parse(startOfCivilDay(on)) + 10 * 60 * 60_000).toISOString();
  return [
    {
      id: ledgerId("sample", "figure", said.figure, said.period),
      occurredAt,
      fact: { type: "FigureEntered", ...said },
    },
  ];
}
