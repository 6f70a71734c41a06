import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startOfCivilDay } from "../../../lib/deadlines/civil-day.ts";
import type { Entry } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { dutyCaseId } from "../../../lib/procedures/duties/duty-starts.ts";
import { articleOffice, CLERK, DRAFTED } from "./article-office.ts";

beforeEach(resetBrowser);
afterEach(() => void vi.useRealTimers());

/** At nine in the morning of that day. */
function itIs(day: string): void {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T01:00:00.000Z`) });
}

function taking(id: string, procedure: string, step: string, on: string, fields: FieldValues = {}): Entry {
  return {
    id: newId(),
    occurredAt: startOfCivilDay(on),
    fact: { type: "StepTaken", case: id, procedure, step, fields },
  };
}

const QUARTER = dutyCaseId("duty-quarterly-statistics", "2026-Q4", derivedId);
const INSPECTIONS = dutyCaseId("duty-inspections", "2026", derivedId);
const REPORT = dutyCaseId("duty-annual-report", "2026", derivedId);

/** The office of 霍山, or of another agency, that began on this day. */
async function office(began = "2026-11-22", pack = "huoshan") {
  itIs(began);
  const made = await articleOffice();
  await made.ours("settings.save", { person: CLERK, pack });
  const record = async (...entries: Entry[]) => {
    const saved = await made.ours("case.record", { entries });
    if (!saved.ok) throw new Error(saved.error);
  };
  const duty = async (id: string) => (await made.services.cases.withIds([id]))[0];
  const due = async () => {
    const found = await made.ours("due.get", {});
    if (!found.ok) throw new Error(found.error);
    return found.value;
  };
  return { ...made, made, record, duty, due };
}

describe("H6.4: a duty", () => {
  test("is there before anyone wrote of it, presses in its last days and when it is over, and is stored nowhere", async () => {
    const { due, duty, made } = await office();
    expect(await duty(QUARTER)).toMatchObject({ expected: true, state: "open" });
    itIs("2027-01-08");
    expect((await due()).first.map(({ case: id }) => id)).not.toContain(QUARTER);
    itIs("2027-01-13");
    const near = await due();
    expect(near.first.find(({ case: id }) => id === QUARTER)).toMatchObject({
      subject: "2026年第四季度政务信息公开统计数据报送",
      due: "2027-01-15",
    });
    // It is none of what was begun.
    expect(near.open).toBe(0);
    itIs("2027-01-18");
    expect((await due()).groups.find(({ id }) => id === "overdue")?.cases).toBeGreaterThan(0);
    expect(await made.facts()).toEqual([]);
  });

  test("that fell due before the agency began is nobody's", async () => {
    const { duty } = await office();
    expect(await duty(dutyCaseId("duty-quarterly-statistics", "2026-Q3", derivedId))).toBeUndefined();
  });

  test("is begun by the first step, once, from however many tabs", async () => {
    const { record, made, duty } = await office();
    itIs("2027-01-05");
    const fill = taking(QUARTER, "duty-quarterly-statistics", "fill", "2027-01-05", { "filled-by": "张三" });
    await Promise.all([record(fill), record(fill)]);
    await record(fill);
    const steps = (await made.of("StepTaken")).filter((fact) => fact.case === QUARTER).map(({ step }) => step);
    expect(steps.sort()).toEqual(["begin", "fill"]);
    const found = await duty(QUARTER);
    expect(found?.expected).toBeUndefined();
    expect(found?.done.map(({ step, on }) => [step, on])).toEqual([
      ["begin", "2026-12-31"],
      ["fill", "2027-01-05"],
    ]);
  });

  test("that was done is not expected again after the worker was killed", async () => {
    const { record, made } = await office();
    itIs("2027-01-05");
    const step = (name: string, fields: FieldValues) =>
      taking(QUARTER, "duty-quarterly-statistics", name, "2027-01-05", fields);
    await record(step("fill", { "filled-by": "张三" }));
    await record(step("check", { "checked-by": "李四" }));
    await record(step("send", { "sent-to": "县政务公开办公室", "sent-how": "oa" }));
    // Its note is written when somebody asks.
    await made.services.cases.open();
    made.restart();
    itIs("2027-01-20");
    expect((await made.services.cases.open()).expected.map(({ id }) => id)).not.toContain(QUARTER);
    const [found] = await made.services.cases.withIds([QUARTER]);
    expect(found).toMatchObject({ state: "closed", closed: "2027-01-05" });
  });
});

describe("H11.3: two inspections of a year", () => {
  const INSPECT = { inspectors: "甲、乙" };

  async function inspected() {
    const own = await office();
    const inspection = async (on: string) => {
      const id = newId();
      await own.record(taking(id, "inspection", "plan", on, { title: `检查${on}`, inspected: "待遇保障股" }));
      const step = taking(id, "inspection", "inspect", on, INSPECT);
      await own.record(step);
      return { id, step };
    };
    return { ...own, inspection };
  }

  test("fulfil the duty, each named in it, the second ends it; a third is put down", async () => {
    const { inspection, duty } = await inspected();
    itIs("2026-12-20");
    const one = await inspection("2026-12-01");
    const found = await duty(INSPECTIONS);
    expect(found?.done.map(({ step, on, fields }) => [step, on, fields["by-case"]])).toEqual([
      ["begin", "2026-01-01", undefined],
      ["first-inspection", "2026-12-01", one.id],
    ]);
    const two = await inspection("2026-12-10");
    expect(await duty(INSPECTIONS)).toMatchObject({ state: "closed", closed: "2026-12-10" });
    const three = await inspection("2026-12-18");
    const by = (await duty(INSPECTIONS))?.done.map(({ fields }) => fields["by-case"]);
    expect(by).toEqual([undefined, one.id, two.id, three.id]);
  });

  test("told again by the same entry is told once; taken back, it is taken back there, and owed again", async () => {
    const { inspection, record, duty } = await inspected();
    itIs("2026-12-20");
    const one = await inspection("2026-12-01");
    await record(one.step);
    expect((await duty(INSPECTIONS))?.done).toHaveLength(2);
    await record({
      id: newId(),
      occurredAt: new Date().toISOString(),
      fact: { type: "StepWithdrawn", case: one.id, entry: one.step.id, reason: "检查改期，没有实施" },
    });
    const found = await duty(INSPECTIONS);
    expect(found?.done.map(({ step }) => step)).toEqual(["begin"]);
    expect(found?.withdrawn.map(({ step }) => step)).toEqual(["first-inspection"]);
    expect(found?.next.map(({ step }) => step)).toContain("first-inspection");
  });

  test("are no breach of the year in which the office began, of which most is not known; of the next one they are", async () => {
    const { duty } = await inspected();
    itIs("2027-02-01");
    const [clock] = (await duty(INSPECTIONS))?.clocks ?? [];
    expect(clock).toMatchObject({ title: "2026年监督检查（启用以前的请补登）", state: "running", reminder: true });
    expect((await duty(INSPECTIONS))?.breaches).toEqual([]);
    itIs("2028-02-01");
    const next = await duty(dutyCaseId("duty-inspections", "2027", derivedId));
    expect(next?.breaches.map(({ sentence }) => sentence)).toEqual(["2027年监督检查应不少于2次，实际0次。"]);
  });

  test("on another day are that of the duty too", async () => {
    const { inspection, record, duty } = await inspected();
    itIs("2026-12-20");
    const one = await inspection("2026-12-01");
    const happened = startOfCivilDay("2026-12-03");
    await record({
      id: newId(),
      occurredAt: new Date().toISOString(),
      fact: { type: "StepCorrected", case: one.id, entry: one.step.id, happened, reason: "日期登记错误" },
    });
    expect((await duty(INSPECTIONS))?.done.at(-1)).toMatchObject({ step: "first-inspection", on: "2026-12-03" });
  });
});

describe("H10.3: an assessment decided early in the next year", () => {
  const ASSESSMENTS = (year: number) => dutyCaseId("duty-assessment", String(year), derivedId);

  async function decided(year?: number) {
    const own = await office();
    itIs("2027-01-20");
    const id = newId();
    const plan = { department: "基金监管股", ...(year !== undefined && { "assessment-year": year }) };
    await own.record(taking(id, "assessment", "plan", "2026-12-20", plan));
    await own.record(taking(id, "assessment", "decide", "2027-01-20", { outcome: "qualified", "signed-by": "组长" }));
    return async (of: number) => (await own.duty(ASSESSMENTS(of)))?.done.map(({ step, on }) => [step, on]);
  }

  test("fulfils the duty of the year that was assessed, not of that in which it was decided", async () => {
    const steps = await decided(2026);
    expect(await steps(2026)).toEqual([
      ["begin", "2026-01-01"],
      ["assessed", "2027-01-20"],
    ]);
    expect(await steps(2027)).toEqual([["begin", "2027-01-01"]]);
  });

  test("of a year for which there is no duty fulfils none", async () => {
    const steps = await decided(2024);
    expect([await steps(2026), await steps(2027)]).toEqual([[["begin", "2026-01-01"]], [["begin", "2027-01-01"]]]);
  });
});

describe("H7.2–3, Z: the annual report's article", () => {
  async function published(pack: string, item: string) {
    const own = await office("2026-11-22", pack);
    itIs("2027-01-20");
    const article = newId();
    await own.record(taking(article, "article", "draft", "2027-01-18", { ...DRAFTED, "catalogue-item": item }));
    await own.record(
      taking(article, "article", "publish", "2027-01-20", { "public-address": "https://example.gov.cn/1.html" }),
    );
    return { ...own, article };
  }

  test("fulfils the duty of the year before once it is published", async () => {
    const { duty, article } = await published("zhangzhou", "annual-report");
    const found = await duty(REPORT);
    expect(found?.done.at(-1)).toMatchObject({ step: "publish", on: "2027-01-20", fields: { "by-case": article } });
    expect(found?.state).toBe("closed");
  });

  test("of another item fulfils nothing", async () => {
    const { duty } = await published("zhangzhou", "disclosure-rules");
    expect(await duty(REPORT)).toMatchObject({ expected: true });
  });

  test("先备案后公布: fulfils it at 霍山 though nobody put down that it was handed in; that is entered afterwards", async () => {
    const { duty, record } = await published("huoshan", "annual-report");
    expect(await duty(REPORT)).toMatchObject({ state: "closed", closed: "2027-01-20" });
    await record(
      taking(REPORT, "duty-annual-report", "submit", "2027-01-18", { "sent-to": "县数据资源管理局", "sent-how": "oa" }),
    );
    expect(await duty(REPORT)).toMatchObject({ state: "closed", breaches: [], notes: [] });
  });
});
