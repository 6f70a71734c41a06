import { addDays } from "../../lib/deadlines/civil.ts";
import { startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import { ledgerId } from "../../lib/ledger/uuid5.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { DraftRef, Entry, Fact, Tally } from "../../lib/model/event.ts";
import { Chance } from "./chance.ts";
import { samplePack } from "./pack.ts";
import { STAFF } from "./texts.ts";
import { workday } from "./timeline.ts";

const TITLES = [
  "2026年第一批医疗救助对象公示",
  "关于做好城乡居民基本医疗保险参保缴费工作的通知",
  "定点零售药店协议管理名单公告",
  "县医疗保障局召开基金监管集中宣传月动员会",
  "2025年度医疗保障基金运行情况",
  "关于公布举报奖励办法的通知",
  "药品集中采购中选结果执行提示",
  "关于开展门诊慢特病资格复审的公告",
];
const FOUND: readonly Omit<Tally, "count">[] = [
  { rule: "id-number", category: "id-number", outcome: "block", field: "正文" },
  { rule: "mobile-phone", category: "mobile-phone", outcome: "block", field: "正文" },
  { rule: "bank-card", category: "bank-card", outcome: "block", field: "正文" },
  { rule: "missing-date", category: "missing-metadata", outcome: "advise", field: "全文" },
];
const DRAFTS = 96;
const HOUR = 60 * 60_000;

/** The year's checked drafts: most are clean or mended, some were let pass by a named person. `page` is the demo's form. */
export function sampleChecks(today: LocalDate, page: string): Entry[] {
  const chance = new Chance(7);
  const entries: Entry[] = [];
  for (let index = 0; index < DRAFTS; index += 1) {
    const on = workday(addDays(today, -360 + Math.floor((index * 355) / DRAFTS)), 0);
    if (on >= today) break;
    const draft = draftOf(index, page);
    const morning = Date.parse(startOfCivilDay(on)) + chance.between(9, 16) * HOUR;
    const found = chance.next() < 0.55 ? [{ ...chance.of(FOUND), count: chance.between(1, 6) }] : [];
    for (const [minutes, fact] of courseOf(draft, found, chance)) {
      const occurredAt = new Date(morning + minutes * 60_000).toISOString();
      entries.push({ id: ledgerId("sample", "check", String(index), fact.type), occurredAt, fact });
    }
  }
  return entries;
}

function draftOf(index: number, page: string): DraftRef {
  const title = TITLES[index % TITLES.length] ?? "";
  return { draft: ledgerId("sample", "draft", String(index)), page, portal: "演示网站", title };
}

/** What happens to one draft, each with how many minutes after the first. */
function courseOf(draft: DraftRef, found: readonly Tally[], chance: Chance): (readonly [number, Fact])[] {
  const pack = samplePack.id;
  const tallies = [...found];
  const [first] = found;
  const start: (readonly [number, Fact])[] = [[0, { type: "DraftChecked", draft, pack, tallies }]];
  if (first?.outcome === "block") {
    start.push([3, { type: "PublishHeld", draft, tallies }]);
    if (chance.next() < 0.15) {
      const approver = { name: STAFF.leader, department: "局领导", role: "分管领导" };
      const reason = "已经本人书面同意公开。";
      start.push([20, { type: "PublishOverridden", draft, tallies, approver, reason }]);
    } else start.push([6, { type: "FindingMended", draft, tally: first }]);
  }
  return [
    ...start,
    [25, { type: "PublishReleased", draft, tallies: [] }],
    [26, { type: "ArticlePublished", draft, evidence: "样例" }],
  ];
}
