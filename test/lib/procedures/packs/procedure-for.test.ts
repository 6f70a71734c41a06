import { describe, expect, test } from "vitest";
import { mergePacks, packInForce } from "../../../../lib/check/merge-packs.ts";
import { startOfCivilDay } from "../../../../lib/deadlines/civil-day.ts";
import { ProcedureSchema, type Procedure } from "../../../../lib/model/procedure.ts";
import type { RulePack } from "../../../../lib/model/rule-pack.ts";
import { allCases, oneCase } from "../../../../lib/procedures/all-cases.ts";
import { movedRules } from "../../../../lib/procedures/entering/moved-rules.ts";
import { stepForm } from "../../../../lib/procedures/entering/step-form.ts";
import { procedureFor, procedureOf, proceduresOn } from "../../../../lib/procedures/packs/procedure-for.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { withOwnReview } from "../../../../lib/procedures/packs/with-own-review.ts";
import { createCaseBook } from "../../../../lib/projections/cases/case-book.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { national } from "../../../../rules/national/pack.ts";
import { caseLog } from "../case-log.ts";

const CASE = "00000000-0000-4000-8000-00000000ca5e";
const MEASURES = "天津市医疗保障局政务公开实施办法";
const NOW = new Date("2026-11-22T02:00:00.000Z");
const merged = packInForce("tianjin", BUNDLED_PACKS);
const tianjin: RulePack | undefined = BUNDLED_PACKS.find(({ id }) => id === "tianjin");
if (!merged || !tianjin) throw new Error("no pack");
const { procedures } = proceduresInForce(merged);

const isOfTianjin = (one: Procedure | undefined): boolean =>
  one?.basis.some(({ document }) => document === MEASURES) ?? false;

function requestOn(day: string) {
  const log = caseLog("request");
  const entry = log.step("register", day, { channel: "in-person", applicant: "a", "applicant-kind": "natural" });
  return { log, entry };
}

describe("天津's measures, in force from 2019-10-26 for five years", () => {
  test.each([
    ["2019-10-25", false],
    ["2019-10-26", true],
    ["2024-10-26", true],
    ["2024-10-27", false],
    ["2026-11-22", false],
  ])("a request of %s goes by them: %s", (day, isTheirs) => {
    expect(isOfTianjin(procedureFor(procedures, "request", day))).toBe(isTheirs);
    expect(isOfTianjin(procedureFor(procedures, "article", day))).toBe(isTheirs);
    const { log } = requestOn(day);
    const found = oneCase(log.events, procedures, CALENDAR, NOW);
    if (!found) throw new Error("no case");
    expect(isOfTianjin(procedureOf(procedures, found))).toBe(isTheirs);
    const cites = found.clocks.find(({ clock }) => clock === "reply")?.basis[0]?.document === MEASURES;
    expect(cites).toBe(isTheirs);
  });

  test("the versions of a procedure share no day and leave none out, the latest first", () => {
    const days = procedures.filter(({ id }) => id === "request").map(({ during }) => during);
    expect(days).toEqual([
      { from: "2024-10-27" },
      { from: "2019-10-26", until: "2024-10-26" },
      { until: "2019-10-25" },
    ]);
    const today = proceduresOn(procedures, "2026-11-22").map(({ id }) => id);
    expect(today).toEqual(national.procedures.map(({ id }) => id));
    expect(proceduresOn(procedures, "2024-10-26").map(({ id }) => id)).toEqual([
      ...today,
      ...(tianjin.procedures ?? []).map(({ id }) => id),
    ]);
  });

  test("a case moves to the other rules when its day is corrected, and stays where it was when the day was taken back", () => {
    const { log, entry } = requestOn("2024-10-27");
    const happened = startOfCivilDay("2024-10-25");
    log.fact({ type: "StepCorrected", case: CASE, entry, reason: "邮戳是这一天", happened, fields: {} });
    const [found] = allCases(log.events, procedures, CALENDAR, NOW);
    expect(found && isOfTianjin(procedureOf(procedures, found))).toBe(true);
    log.fact({ type: "StepWithdrawn", case: CASE, entry, reason: "登记错了" });
    const gone = oneCase(log.events, procedures, CALENDAR, NOW);
    expect(gone?.cancelled).toBe(true);
    expect(gone && isOfTianjin(procedureOf(procedures, gone))).toBe(true);
  });

  test("the book of cases goes by the same", () => {
    const [old, later] = [requestOn("2024-10-25"), requestOn("2024-10-28")];
    const book = createCaseBook(CALENDAR);
    book.add(old.log.events);
    book.refresh({ procedures, now: NOW });
    expect(book.cases()[0]?.clocks.find(({ clock }) => clock === "reply")?.basis[0]?.document).toBe(MEASURES);
    const other = createCaseBook(CALENDAR);
    other.add(later.log.events);
    other.refresh({ procedures, now: NOW });
    expect(other.cases()[0]?.clocks.find(({ clock }) => clock === "reply")?.basis[0]?.document).not.toBe(MEASURES);
  });

  test("an agency that keeps to them goes by them after their last day, not before their first", () => {
    const kept = proceduresInForce(merged, { keepsExpired: true }).procedures;
    expect(isOfTianjin(procedureFor(kept, "request", "2026-11-22"))).toBe(true);
    expect(isOfTianjin(kept.find(({ id }) => id === "request"))).toBe(true);
    expect(isOfTianjin(procedureFor(kept, "request", "2019-10-25"))).toBe(false);
  });

  test("an agency's own review stands in every version", () => {
    const review = {
      basis: { document: "某局制度", clause: "第二条" },
      steps: [{ title: "科室审核", role: "科长", reasoned: true }],
    };
    const own = withOwnReview(proceduresInForce(merged), review);
    expect(own.refused).toEqual([]);
    const articles = own.procedures.filter(({ id }) => id === "article");
    expect(articles).toHaveLength(3);
    for (const one of articles) expect(one.steps.map(({ id }) => id)).toContain("own-review-1");
    expect(articles.map(isOfTianjin)).toEqual([false, true, false]);
  });
});

describe("a pack whose changes have days of their own", () => {
  const basis = [{ document: "某县医保局依申请公开制度", clause: "第五条" }];
  const change = (title: string, more = {}) => ({ procedure: "request", basis, title, ...more });
  const pack = (more: Partial<RulePack>): RulePack =>
    mergePacks(national, {
      id: "own",
      title: "本局规则",
      agency: "某县医保局",
      version: "1",
      extends: "national",
      rules: [],
      ...more,
    });

  test("goes by each on its days, whatever the pack's own; what it keeps is not them", () => {
    const own = pack({
      validity: { until: "2030-12-31", basis },
      procedureChanges: [
        change("旧办法", { during: { until: "2025-12-31" } }),
        change("新办法", { during: { from: "2026-01-01" } }),
      ],
    });
    for (const keepsExpired of [false, true]) {
      const made = proceduresInForce(own, { keepsExpired }).procedures;
      expect(procedureFor(made, "request", "2025-12-31")?.title).toBe("旧办法");
      expect(procedureFor(made, "request", "2026-01-01")?.title).toBe("新办法");
      expect(procedureFor(made, "request", "2031-01-01")?.title).toBe("新办法");
    }
  });

  test("what is refused cuts nothing, and is named once", () => {
    const lost = { id: "lost", title: "轮不到的一步", role: "办公室", basis, after: ["lost"] };
    const own = pack({ procedureChanges: [change("坏的变更", { steps: [lost], during: { from: "2026-01-01" } })] });
    const { procedures: made, refused } = proceduresInForce(own);
    expect(refused).toHaveLength(1);
    expect(made.filter(({ id }) => id === "request")).toMatchObject([{ title: "依申请公开" }]);
    expect(made[0]?.during).toBeUndefined();
  });

  test("the days of an agency's document are not those of the one it stands on", () => {
    const base = pack({ procedureChanges: [change("底本")] });
    const own = mergePacks(base, {
      id: "upon",
      title: "再上一层",
      agency: "某县医保局",
      version: "1",
      rules: [],
      validity: { until: "2025-12-31", basis },
      procedureChanges: [{ procedure: "litigation", basis, title: "上层" }],
    });
    const made = proceduresInForce(own).procedures;
    expect(procedureFor(made, "request", "2026-06-01")?.title).toBe("底本");
    expect(procedureFor(made, "litigation", "2026-06-01")?.title).not.toBe("上层");
    expect(procedureFor(made, "litigation", "2025-06-01")?.title).toBe("上层");
    expect(proceduresInForce(mergePacks(base, { ...own })).procedures).toHaveLength(made.length);
  });
});

describe("a case that moves over a version's border", () => {
  const basis = [{ document: "某县医保局依申请公开制度", clause: "第五条" }];
  const own = (id: string, more: object) => ({ id, title: `本局${id}`, role: "办公室", basis, ...more });
  const change = {
    procedure: "request",
    basis,
    during: { from: "2026-01-01" },
    steps: [
      own("own-check", { after: ["received"] }),
      own("own-close", { after: ["own-check"], effect: "closes", outcome: "own-end" }),
    ],
    outcomes: [...(national.procedures[0]?.outcomes ?? []), { id: "own-end", title: "本局办结", basis }],
  };
  const pack = mergePacks(national, {
    id: "own",
    title: "本局规则",
    agency: "某县医保局",
    version: "1",
    extends: "national",
    rules: [],
    procedureChanges: [{ ...change, fields: outcomeChoices() }],
  });
  const made = proceduresInForce(pack);

  function outcomeChoices() {
    const [request] = national.procedures;
    const field = request?.fields.find(({ id }) => id === request.outcomeField);
    return field ? [{ ...field, options: [...(field.options ?? []), { value: "own-end", title: "本局办结" }] }] : [];
  }

  test("keeps what was done there, with its title, and stays closed; nothing of it is offered anew, and that is said", () => {
    expect(made.refused).toEqual([]);
    const { log, entry } = requestOn("2026-01-02");
    log.step("own-check", "2026-01-05", {});
    log.step("own-close", "2026-01-06", {});
    const before = oneCase(log.events, made.procedures, CALENDAR, NOW);
    expect([before?.state, before?.outcomeTitle, before?.notes]).toEqual(["closed", "本局办结", []]);
    const happened = startOfCivilDay("2025-12-31");
    log.fact({ type: "StepCorrected", case: CASE, entry, reason: "邮戳是这一天", happened, fields: {} });
    const after = oneCase(log.events, made.procedures, CALENDAR, NOW);
    expect(after?.done.map(({ title }) => title)).toEqual(before?.done.map(({ title }) => title));
    expect([after?.state, after?.closed, after?.outcomeTitle]).toEqual(["closed", "2026-01-06", "本局办结"]);
    expect(after?.next.map(({ step }) => step)).not.toContain("own-check");
    expect(after?.notes).toHaveLength(2);
    expect(after?.notes[0]).toContain("“本局own-check”是按另一时期的规则办的");
  });

  test("is told before its first day is corrected, with the steps that the other rules do not have", () => {
    const { log, entry } = requestOn("2026-01-02");
    log.step("own-check", "2026-01-05", {});
    const found = oneCase(log.events, made.procedures, CALENDAR, NOW);
    if (!found) throw new Error("no case");
    const on = (day: string) => movedRules(made.procedures, found, { correcting: entry, on: day });
    expect([...on("2026-01-01"), ...on("")]).toEqual([]);
    expect(on("2025-12-31")).toEqual([expect.stringMatching(/另一时期的规则.*已经办的“本局own-check”/)]);
    const [, check] = found.done;
    expect(movedRules(made.procedures, found, { correcting: check?.entry ?? "", on: "2025-12-31" })).toEqual([]);
  });

  test("what was done there can still be looked at to correct it, and can be taken back", () => {
    const { log } = requestOn("2025-12-31");
    const check = log.step("own-check", "2026-01-05", {});
    const found = oneCase(log.events, made.procedures, CALENDAR, NOW);
    const procedure = found && procedureOf(made.procedures, found);
    if (!procedure) throw new Error("no procedure");
    expect(stepForm({ procedure, found, step: "own-check" })).toEqual([]);
    expect(procedure.steps.map(({ id }) => id)).not.toContain("own-check");
    log.fact({ type: "StepWithdrawn", case: CASE, entry: check, reason: "登记错了" });
    const back = oneCase(log.events, made.procedures, CALENDAR, NOW);
    expect(back?.withdrawn.map(({ step }) => step)).toEqual(["own-check"]);
    expect(back?.notes).toEqual([]);
  });

  test("a procedure without versions knows nothing of others", () => {
    for (const one of made.procedures) expect("elsewhere" in one).toBe(one.id === "request" && !isAfter(one));
  });

  function isAfter({ during }: Procedure): boolean {
    return during?.from !== undefined;
  }
});

test("a case of a day for which there is no version is not lost; none is begun on it", () => {
  const { log } = requestOn("2020-01-01");
  const one = ProcedureSchema.parse({ ...national.procedures[0], during: { from: "2026-01-01" } });
  const found = oneCase(log.events, [one], CALENDAR, NOW);
  expect(found && procedureOf([one], found)).toBe(one);
  expect(procedureFor([one], "request", "2020-01-01")).toBeUndefined();
  expect(procedureFor([one], "other", "2026-01-01")).toBeUndefined();
});
