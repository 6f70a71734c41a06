import type { Fact, LoggedEvent, Tally } from "../../lib/model/event.ts";
import { recentChecks, type RecentCheck } from "../../lib/projections/recent-checks.ts";
import {
  checked,
  draftRef,
  held,
  logged,
  mended,
  overridden,
  published,
  released,
  tally,
} from "../lib/projections/log-builder.ts";

/** Titles by rule id, as the dashboard is given them. */
export const RULE_TITLES: Readonly<Record<string, string>> = {
  "id-number": "身份证号码",
  "mobile-phone": "手机号码",
  "work-secret": "可能涉及工作秘密",
};

const TITLES = [
  "霍山县医疗保障局关于2026年度城乡居民基本医疗保险参保缴费工作的通告",
  "2026年第一批医疗救助对象公示",
  "关于定点医药机构违规使用医保基金典型案例的通报（第3期）",
  "局领导调研基层医保服务站点建设",
  "霍山县医疗保障局2025年政府信息公开工作年度报告",
];

const phone = (count: number): Tally => tally(count, { rule: "mobile-phone", category: "mobile-phone" });
const secret = tally(1, { rule: "work-secret", category: "work-secret", outcome: "ask" });

/** `count` drafts in every status, a quarter of an hour apart. */
export function checks(count: number, title?: string): RecentCheck[] {
  const events: LoggedEvent[] = [];
  for (let number = 1; number <= count; number += 1) {
    const at = (second: number): string =>
      new Date(Date.UTC(2026, 2, 2, 8) - number * 900_000 + second * 1000).toISOString();
    const lives: LoggedEvent[][] = [
      [checked(number, at(1), [tally(2), phone(1), secret])],
      [
        checked(number, at(1), [tally(2), phone(3)]),
        mended(number, at(9)),
        checked(number, at(10), [phone(3)]),
        held(number, at(30)),
        overridden(number, at(95)),
        released(number, at(99)),
        published(number, at(101)),
      ],
      [checked(number, at(1), [tally(1)]), mended(number, at(5)), checked(number, at(6))],
      [checked(number, at(1)), released(number, at(70))],
      [held(number, at(1)), overridden(number, at(60))],
      [checked(number, at(1))],
    ];
    const long = TITLES[number % TITLES.length] ?? "";
    events.push(...(lives[number % lives.length] ?? []).map((event) => retitled(event, title ?? long, number)));
  }
  return recentChecks(events, count);
}

function retitled(event: LoggedEvent, title: string, number: number): LoggedEvent {
  if (!("draft" in event.fact)) return event;
  const fact: Fact = {
    ...event.fact,
    draft: draftRef(number, { title, portal: number % 3 === 0 ? "www.ahhuoshan.gov.cn" : "霍山县政府网站" }),
  };
  return number % 11 === 0
    ? logged(event.occurredAt, fact, { by: { name: "", department: "", role: "" } })
    : { ...event, fact };
}
