import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startOfCivilDay } from "../../../lib/deadlines/civil-day.ts";
import type { Entry } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { dutyCaseId } from "../../../lib/procedures/duties/duty-starts.ts";
import { articleOffice, CLERK, DRAFTED, page } from "./article-office.ts";

beforeEach(resetBrowser);
afterEach(() => void vi.useRealTimers());

/** At nine in the morning of that day. */
function itIs(day: string): void {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T01:00:00.000Z`) });
}

/** The office of an agency that began on 2026-11-22. */
async function office(pack: string) {
  itIs("2026-11-22");
  const made = await articleOffice();
  await made.ours("settings.save", { person: CLERK, pack });
  const record = async (...entries: Entry[]) => {
    const saved = await made.ours("case.record", { entries });
    if (!saved.ok) throw new Error(saved.error);
  };
  const take = (id: string, procedure: string, step: string, on: string, fields: FieldValues): Entry => ({
    id: newId(),
    occurredAt: startOfCivilDay(on),
    fact: { type: "StepTaken", case: id, procedure, step, fields },
  });
  const withdraw = (id: string, entry: string): Entry => ({
    id: newId(),
    occurredAt: new Date().toISOString(),
    fact: { type: "StepWithdrawn", case: id, entry, reason: "登记有误" },
  });
  const correct = (id: string, entry: string, to: { on?: string; fields?: FieldValues }): Entry => ({
    id: newId(),
    occurredAt: new Date().toISOString(),
    fact: {
      type: "StepCorrected",
      case: id,
      entry,
      ...(to.on !== undefined && { happened: startOfCivilDay(to.on) }),
      ...(to.fields && { fields: to.fields }),
      reason: "登记有误",
    },
  });
  const withId = async (id: string) => (await made.services.cases.withIds([id]))[0];
  /** The steps of a duty with their days. */
  const steps = async (id: string) => (await withId(id))?.done.map(({ step, on }) => `${step} ${on}`);
  return { made, record, take, withdraw, correct, withId, steps };
}

const YEAR = dutyCaseId("duty-inspections", "2026", derivedId);
const NEXT = dutyCaseId("duty-inspections", "2027", derivedId);
const REPORT = dutyCaseId("duty-annual-report", "2026", derivedId);

describe("H11.3: an inspection that fulfils a duty", () => {
  async function inspections() {
    const own = await office("huoshan");
    const parts = (on: string) => {
      const id = newId();
      const plan = own.take(id, "inspection", "plan", on, { title: `检查${on}`, inspected: "待遇保障股" });
      const step = own.take(id, "inspection", "inspect", on, { inspectors: "甲、乙" });
      return { id, plan, step };
    };
    const inspect = async (on: string) => {
      const one = parts(on);
      await own.record(one.plan);
      await own.record(one.step);
      return one;
    };
    return { ...own, parts, inspect };
  }

  test("and is moved into another year fulfils the duty of that year, there and back, and told once", async () => {
    const { record, correct, steps, inspect } = await inspections();
    itIs("2027-01-08");
    const { id, step } = await inspect("2027-01-05");
    expect(await steps(NEXT)).toEqual(["begin 2027-01-01", "first-inspection 2027-01-05"]);
    const moved = correct(id, step.id, { on: "2026-12-20" });
    await record(moved);
    await record(moved);
    expect(await steps(NEXT)).toEqual(["begin 2027-01-01"]);
    expect(await steps(YEAR)).toEqual(["begin 2026-01-01", "first-inspection 2026-12-20"]);
    await record(correct(id, step.id, { on: "2027-01-06" }));
    expect(await steps(NEXT)).toEqual(["begin 2027-01-01", "first-inspection 2027-01-06"]);
    expect(await steps(YEAR)).toEqual(["begin 2026-01-01"]);
    await record(step);
    expect(await steps(NEXT)).toEqual(["begin 2027-01-01", "first-inspection 2027-01-06"]);
  });

  test("and is recorded together with another: the second is the second, and the year is done", async () => {
    const { record, parts, steps, withId } = await inspections();
    itIs("2026-12-20");
    const [one, two] = [parts("2026-12-01"), parts("2026-12-10")];
    await record(two.plan, two.step, one.plan, one.step);
    expect(await steps(YEAR)).toEqual([
      "begin 2026-01-01",
      "first-inspection 2026-12-01",
      "second-inspection 2026-12-10",
    ]);
    expect(await withId(YEAR)).toMatchObject({ state: "closed", closed: "2026-12-10" });
  });

  test("and did not happen: the second of the year is the first now, and one is owed", async () => {
    const { record, inspect, withdraw, steps, withId } = await inspections();
    itIs("2026-12-20");
    const one = await inspect("2026-12-01");
    const two = await inspect("2026-12-10");
    const third = await inspect("2026-12-15");
    const back = withdraw(one.id, one.step.id);
    await record(back);
    await record(back);
    expect(await steps(YEAR)).toEqual([
      "begin 2026-01-01",
      "first-inspection 2026-12-10",
      "second-inspection 2026-12-15",
    ]);
    await record(withdraw(third.id, third.step.id));
    expect(await steps(YEAR)).toEqual(["begin 2026-01-01", "first-inspection 2026-12-10"]);
    const found = await withId(YEAR);
    expect(found?.done.at(-1)?.fields).toEqual({ "by-case": two.id });
    expect(found?.state).toBe("open");
    expect(found?.next.map(({ step }) => step)).toContain("second-inspection");
  });

  test("and whose opening is taken back fulfils nothing any more", async () => {
    const { record, inspect, withdraw, steps } = await inspections();
    itIs("2026-12-20");
    const { id, plan } = await inspect("2026-12-01");
    await record(withdraw(id, plan.id));
    expect(await steps(YEAR)).toEqual(["begin 2026-01-01"]);
  });
});

describe("H7.2–3: the annual report's article", () => {
  async function published(item: string) {
    const own = await office("zhangzhou");
    itIs("2027-01-20");
    const id = newId();
    const draft = own.take(id, "article", "draft", "2027-01-15", { ...DRAFTED, "catalogue-item": item });
    const step = own.take(id, "article", "publish", "2027-01-20", {
      "public-address": "https://example.gov.cn/1.html",
    });
    await own.record(draft);
    await own.record(step);
    return { ...own, id, draft, step };
  }
  const TOLD = ["begin 2026-12-31", "publish 2027-01-20"];

  test("fulfils its duty no more once its item is corrected to another, and again when that is put right", async () => {
    const { record, correct, id, draft, steps } = await published("annual-report");
    expect(await steps(REPORT)).toEqual(TOLD);
    const other = correct(id, draft.id, { fields: { "catalogue-item": "disclosure-rules" } });
    await record(other);
    expect(await steps(REPORT)).toEqual(TOLD.slice(0, 1));
    const right = correct(id, draft.id, { fields: { "catalogue-item": "annual-report" } });
    await record(right);
    await record(right);
    expect(await steps(REPORT)).toEqual(TOLD);
  });

  test("fulfils it where its item is corrected to the report's afterwards", async () => {
    const { record, correct, id, draft, steps } = await published("disclosure-rules");
    await record(correct(id, draft.id, { fields: { "catalogue-item": "annual-report" } }));
    expect(await steps(REPORT)).toEqual(TOLD);
  });

  test("fulfils it no more where the step that said so is taken back, and stays told by what does not concern it", async () => {
    const { made, record, correct, withdraw, id, draft, take, steps } = await published("disclosure-rules");
    const again = take(id, "article", "draft", "2027-01-16", { ...DRAFTED, "catalogue-item": "annual-report" });
    await record(again, correct(id, draft.id, { fields: { title: "年度报告" } }));
    expect(await steps(REPORT)).toEqual(TOLD);
    await record(correct(id, draft.id, { fields: { title: "2026年度报告" } }));
    expect(await steps(REPORT)).toEqual(TOLD);
    expect((await made.of("StepCorrected")).filter((fact) => fact.case === REPORT)).toEqual([]);
    await record(withdraw(id, again.id));
    expect(await steps(REPORT)).toEqual(TOLD.slice(0, 1));
  });

  test("fulfils nothing where it was published on the page, and its opening is taken back", async () => {
    const { made, record, withdraw, take, steps } = await office("zhangzhou");
    itIs("2027-01-20");
    const { id, data } = await made.start(page(1), newId(), { ...DRAFTED, "catalogue-item": "annual-report" });
    await record(take(id, "article", "publish", "2027-01-20", { "public-address": "https://example.gov.cn/1.html" }));
    expect(await steps(REPORT)).toEqual(TOLD);
    await record(withdraw(id, data.entry));
    expect(await steps(REPORT)).toEqual(TOLD.slice(0, 1));
  });
});
