import { expect, test } from "vitest";
import { ArticleLog } from "./article-log.ts";
import { counterFor, figure, figuresIn, logOf, partsOf, reportingOf } from "./counting.ts";

const id = (number: number): string => ArticleLog.id(number);

test("each source is counted by its own day: a step's takings, a moment, an end, a sum, what is open", () => {
  const counter = counterFor(
    reportingOf(
      {
        received: { procedure: "request", moment: "received" },
        closed: { procedure: "request", ended: true, outcomes: ["r3-1"] },
        extended: { procedure: "request", step: "extend" },
        consulted: { procedure: "request", step: "consult", each: "taking" },
        third: {
          procedure: "request",
          step: "consult",
          each: "taking",
          when: [{ field: "consult-kind", in: ["third-party"] }],
        },
        others: {
          procedure: "request",
          step: "consult",
          each: "taking",
          when: [{ field: "consult-kind", notIn: ["third-party"] }],
        },
        fees: { procedure: "request", step: "fee-paid", sum: "fee-amount" },
        open: { procedure: "request", open: true, since: "received" },
      },
      { closed: ["outcome", "channel"], consulted: ["consult-kind"] },
    ),
  );
  const log = new ArticleLog();
  log.request(1, "2025-12-20");
  log.step(1, "consult", "2026-01-04", { "consult-kind": "third-party", consulted: "某医院" });
  log.step(1, "consult", "2026-02-04", { "consult-kind": "other-organ", consulted: "某局" });
  // Entered twice: one request that was extended.
  log.step(1, "extend", "2026-01-15", { "extension-days": 20 });
  log.step(1, "extend", "2026-01-16", { "extension-days": 20 });
  log.reply(1, "2026-02-20");
  log.request(2, "2026-01-10", "company");
  const notice = log.step(2, "fee-notice", "2026-01-12", {
    "fee-method": "items",
    "fee-count": 11,
    "fee-amount": 100.1,
  });
  log.enter(
    { type: "StepTaken", case: id(2), procedure: "request", step: "fee-paid", of: notice, fields: {} },
    "2026-02-01",
  );
  log.reply(2, "2026-03-01", "r3-4-1");
  log.step(2, "reopen", "2026-03-10", { "reopen-reason": "court" });
  log.request(3, "2026-02-28");
  const all = logOf(counter, log.events, "2026-03-31");
  const of = (period: string, name: string) => figure(figuresIn(counter, all, period), name).value;
  expect(["2025-12", "2026-01", "2026-02", "2026-Q1", "2026"].map((period) => of(period, "received"))).toEqual([
    1, 1, 1, 2, 2,
  ]);
  expect(["2026-01", "2026-02", "2026-03"].map((period) => of(period, "closed"))).toEqual([0, 1, 0]);
  expect(["2026-01", "2026-02"].map((period) => of(period, "consulted"))).toEqual([1, 1]);
  expect([of("2026-01", "extended"), of("2026", "extended")]).toEqual([1, 1]);
  expect([of("2026-Q1", "third"), of("2026-Q1", "others")]).toEqual([1, 1]);
  expect([of("2026-01", "fees"), of("2026-02", "fees")]).toEqual([0, 100.1]);
  // 1 was open until 20 February, 2 until 1 March and again from the 10th, 3 since 28 February.
  expect(["2025-12", "2026-01", "2026-02", "2026-03"].map((period) => of(period, "open"))).toEqual([1, 2, 2, 2]);
  expect(of("2026-03-01/2026-03-09", "open")).toBe(1);
  expect([of("2026-02-01/2026-02-19", "open"), of("2026-02-01/2026-02-20", "open")]).toEqual([2, 1]);
  expect(figuresIn(counter, all, "2026").byMonth.values["open"]?.slice(3)).toEqual(
    Array.from({ length: 9 }, () => undefined),
  );
  expect(figuresIn(counter, all, "2026").byMonth.values["open"]?.slice(0, 3)).toEqual([2, 2, 2]);
  expect(figuresIn(counter, all, "2026").byMonth.before["open"]?.at(-1)).toBe(1);
  expect(partsOf(figure(figuresIn(counter, all, "2026-Q1"), "consulted"), "consult-kind")).toEqual({
    "third-party": 1,
    "other-organ": 1,
  });
});

test("limits: kept by the day they were met, late by the day it was done, open at the end, missed by the last day", () => {
  const reply = ["reply"];
  const counter = counterFor(
    reportingOf(
      {
        kept: { procedure: "request", kept: true, clocks: reply },
        late: { procedure: "request", breach: true, clocks: reply, how: "late" },
        overdue: { procedure: "request", breach: true, clocks: reply, how: "open" },
        missed: { procedure: "request", breach: true, clocks: reply },
        everything: { breach: true },
      },
      { late: ["department"] },
    ),
  );
  const log = new ArticleLog();
  // 20 working days from 2026-03-02 end on 2026-03-30.
  log.request(1, "2026-03-02");
  log.reply(1, "2026-03-20");
  log.request(2, "2026-03-02");
  log.step(2, "assign", "2026-03-03", { department: "待遇股" });
  log.reply(2, "2026-04-20");
  log.request(3, "2026-03-02");
  const all = logOf(counter, log.events, "2026-05-31");
  const of = (period: string, name: string) => figure(figuresIn(counter, all, period), name).cases;
  expect(of("2026-03", "kept")).toEqual([id(1)]);
  expect([of("2026-03", "late"), of("2026-04", "late")]).toEqual([[], [id(2)]]);
  expect([of("2026-03", "overdue"), of("2026-04", "overdue")]).toEqual([[id(2), id(3)], [id(3)]]);
  expect(of("2026-03-01/2026-03-29", "overdue")).toEqual([]);
  expect([of("2026-03", "missed"), of("2026-04", "missed")]).toEqual([[id(2), id(3)], []]);
  expect(of("2026-03", "everything")).toEqual(expect.arrayContaining([id(2), id(3)]));
  expect(partsOf(figure(figuresIn(counter, all, "2026-04"), "late"), "department")).toEqual({ 待遇股: 1 });
});

test("what no case holds: each, each draft once, the places in them; a draft with a secrecy mark is not named", () => {
  const counter = counterFor(
    reportingOf(
      {
        checks: { event: "DraftChecked" },
        drafts: { event: "DraftChecked", of: "draft" },
        places: { event: "FindingMended", of: "place" },
      },
      { places: ["category"] },
    ),
  );
  const log = new ArticleLog();
  const draft = (number: number) => ({
    draft: `40000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    page: "https://cms.example.gov.cn/add",
    portal: "示例",
    title: `第${number}篇`,
  });
  const tally = (count: number, category: "id-number" | "secrecy-marking") => ({
    rule: category,
    category,
    outcome: "block" as const,
    field: "正文",
    count,
  });
  const check = (number: number, on: string, tallies: ReturnType<typeof tally>[] = []) =>
    log.enter({ type: "DraftChecked", draft: draft(number), pack: "national", tallies }, on);
  check(1, "2026-01-31", [tally(3, "id-number")]);
  check(1, "2026-02-01");
  check(2, "2026-02-02", [tally(1, "secrecy-marking")]);
  log.enter({ type: "FindingMended", draft: draft(1), tally: tally(3, "id-number") }, "2026-02-01");
  const year = figuresIn(counter, logOf(counter, log.events, "2026-12-31"), "2026");
  expect(["checks", "drafts", "places"].map((name) => figure(year, name).value)).toEqual([3, 2, 3]);
  expect(year.byMonth.values["drafts"]?.slice(0, 3)).toEqual([1, 1, 0]);
  expect(figure(year, "drafts").subjects).toEqual(["第1篇", "（含有密级标志，不显示标题）"]);
  expect(partsOf(figure(year, "places"), "category")).toEqual({ "id-number": 3 });
});

test("of a period that is not over it is counted up to today, and compared with as many days a year earlier", () => {
  const counter = counterFor(reportingOf({ received: { procedure: "request", moment: "received" } }));
  const log = new ArticleLog();
  for (const [number, on] of ["2025-11-10", "2025-11-25", "2026-11-20", "2026-11-22"].entries())
    log.request(number, on);
  const month = figuresIn(counter, logOf(counter, log.events, "2026-11-22"), "2026-11");
  expect(month.days).toEqual({ first: "2026-11-01", last: "2026-11-22", soFar: true });
  expect(month.beforeDays).toEqual({ first: "2025-11-01", last: "2025-11-22", soFar: true });
  expect([figure(month, "received").value, figure({ figures: month.before }, "received").value]).toEqual([2, 1]);
  const whole = figuresIn(counter, logOf(counter, log.events, "2026-12-01"), "2026-11");
  expect(whole.days.soFar).toBe(false);
  expect(figure({ figures: whole.before }, "received").value).toBe(2);
  expect(whole.byMonth.before["received"]?.[10]).toBe(2);
});

test("a split of several values has a part for each, and says that it does not add up; none is 未登记", () => {
  const counter = counterFor(
    reportingOf(
      { read: { procedure: "article", publishes: true } },
      { read: ["interpretation-forms", "department", "catalogue-level-1", "catalogue-item"] },
    ),
    "bozhou",
  );
  const log = new ArticleLog();
  log.article(1, "2026-01-05", {
    "article-kind": "interpretation",
    "interpretation-forms": ["charts", "media"],
    "catalogue-item": "medical-services",
  });
  log.publish(1, "2026-01-20");
  log.article(2, "2026-01-05", { "catalogue-item": "gone" });
  log.publish(2, "2026-01-21");
  const out = figure(figuresIn(counter, logOf(counter, log.events, "2026-01-31"), "2026-01"), "read");
  const [forms, department, level, item] = out.by;
  expect(forms).toMatchObject({ title: "解读形式", single: false });
  expect(forms?.parts.map(({ title, count, at }) => [title, count, at.map((place) => out.cases[place])])).toEqual([
    ["图表图解", 1, [id(1)]],
    ["媒体解读", 1, [id(1)]],
    ["未登记", 1, [id(2)]],
  ]);
  expect(department).toMatchObject({ title: "责任科室", single: true });
  expect(level?.parts.map(({ title }) => title)).toEqual(["重点领域信息公开", "未登记"]);
  expect(item?.parts.map(({ title }) => title)).toEqual(["gone", "医疗服务"]);
});
