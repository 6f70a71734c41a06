import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import type { Fact } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { articleOffice, CLERK, DRAFTED, page } from "./article-office.ts";

beforeEach(resetBrowser);

describe("what is tied", () => {
  const INTERPRETATION = { ...DRAFTED, title: "解读：关于门诊慢特病的公告", "article-kind": "interpretation" };
  const POLICY = { ...DRAFTED, "article-kind": "policy" };

  async function pair() {
    const office = await articleOffice();
    const policy = await office.start(page(1), newId(), POLICY);
    const interpretation = await office.start(page(2), newId(), INTERPRETATION);
    const tie: Fact = { type: "CasesTied", case: interpretation.id, to: policy.id, tie: "interprets", reason: "" };
    await office.ours("case.record", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact: tie }] });
    await office.take(policy.id, "needs-interpretation", { "needs-interpretation": true });
    const steps = async (id: string) =>
      (await office.of("StepTaken")).filter((fact) => fact.case === id).map(({ step }) => step);
    return { office, policy: policy.id, interpretation: interpretation.id, steps };
  }

  it("hears of the steps that concern it, on the day they happened, and once", async () => {
    const { office, policy, interpretation, steps } = await pair();
    await office.review(interpretation);
    expect(await steps(policy)).toEqual(["draft", "needs-interpretation", "interpretation-ready"]);
    const { events } = await allEvents(office.services.db);
    const told = events.find(({ fact }) => fact.type === "StepTaken" && fact.step === "interpretation-ready");
    expect(told).toMatchObject({ occurredAt: "2026-03-02T16:00:00.000Z", fact: { case: policy, fields: {} } });
  });

  it("hears of them from either side of the tie", async () => {
    const { office, policy, interpretation, steps } = await pair();
    await office.review(interpretation);
    await office.review(policy);
    const draft = newId();
    await office.find(page(1), draft);
    await office.publish(draft);
    expect(await steps(interpretation)).toContain("policy-published");
  });

  it("hears of them too where a step was recorded on the dashboard, also when it is sent again", async () => {
    const { office, policy, interpretation, steps } = await pair();
    const fields = { "signed-by": "钱七" };
    const fact: Fact = { type: "StepTaken", case: interpretation, procedure: "article", step: "approve", fields };
    const entries = [{ id: newId(), occurredAt: "2026-03-02T16:00:00.000Z", fact }];
    expect(await office.ours("case.record", { entries })).toMatchObject({ ok: true, value: { notice: null } });
    expect(await office.ours("case.record", { entries })).toMatchObject({ ok: true });
    expect((await steps(policy)).filter((step) => step === "interpretation-ready")).toHaveLength(1);
  });

  it("hears too that such a step did not happen, or on another day", async () => {
    const { office, policy, interpretation } = await pair();
    const fields = { "signed-by": "钱七" };
    const taken: Fact = { type: "StepTaken", case: interpretation, procedure: "article", step: "approve", fields };
    const entry = newId();
    const record = (id: string, fact: Fact) =>
      office.ours("case.record", { entries: [{ id, occurredAt: "2026-03-02T16:00:00.000Z", fact }] });
    await record(entry, taken);
    const ready = async () =>
      (await office.services.cases.withIds([policy]))[0]?.done.find(({ step }) => step === "interpretation-ready");
    expect(await ready()).toMatchObject({ on: "2026-03-03" });
    const happened = "2026-03-04T16:00:00.000Z";
    await record(newId(), { type: "StepCorrected", case: interpretation, entry, happened, reason: "日期录错了" });
    expect(await ready()).toMatchObject({ on: "2026-03-05", corrections: [{ reason: "日期录错了" }] });
    const changed = { type: "StepCorrected", case: interpretation, entry, fields, reason: "别的录错了" } as const;
    await record(newId(), changed);
    expect((await ready())?.corrections).toHaveLength(1);
    await record(newId(), { type: "StepWithdrawn", case: interpretation, entry, reason: "没有审定" });
    expect(await ready()).toBeUndefined();
  });

  it("hears nothing of the end of what it did not hear of", async () => {
    const { office, policy, interpretation } = await pair();
    const fields = { "signed-by": "钱七" };
    const taken: Fact = { type: "StepTaken", case: interpretation, procedure: "article", step: "approve", fields };
    // It had said so itself before.
    await office.take(policy, "interpretation-ready");
    const entry = newId();
    const record = (id: string, fact: Fact) =>
      office.ours("case.record", { entries: [{ id, occurredAt: "2026-03-02T16:00:00.000Z", fact }] });
    await record(entry, taken);
    await record(newId(), { type: "StepWithdrawn", case: interpretation, entry, reason: "没有审定" });
    expect(await office.of("StepWithdrawn")).toHaveLength(1);
  });

  it("hears nothing where a person said that the two are different", async () => {
    const { office, policy, interpretation, steps } = await pair();
    const tie: Fact = { type: "CasesTied", case: interpretation, to: policy, tie: "different", reason: "弄错了" };
    await office.ours("case.record", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact: tie }] });
    await office.review(interpretation);
    expect(await steps(policy)).toEqual(["draft", "needs-interpretation"]);
  });
});

it.each([
  [true, false],
  [true, true],
  [false, false],
])(
  "H4.8: in 霍山 an article hears of its clarification's approval: important %s, county %s",
  async (important, county) => {
    const office = await articleOffice();
    await office.ours("settings.save", { person: CLERK, pack: "huoshan" });
    const says = { "article-kind": "clarification", "major-interest": false, "initial-opinion": "主动公开" };
    const article = await office.start(page(1), newId(), { ...DRAFTED, ...says });
    const id = newId();
    const record = (facts: readonly Fact[]) =>
      office.ours("case.record", {
        entries: facts.map((fact, at) => ({ id: newId(), occurredAt: `2026-03-02T16:00:0${at}.000Z`, fact })),
      });
    const step = (name: string, fields: FieldValues): Fact => ({
      type: "StepTaken",
      case: id,
      procedure: "clarification",
      step: name,
      fields,
    });
    await record([step("found", { "found-by": "net", "found-where": "某群", "found-says": "某说法" })]);
    const tie: Fact = { type: "CasesTied", case: article.id, to: id, tie: "clarifies", reason: "" };
    await record([tie]);
    await record([
      step("confirm", { "confirm-result": "false", facts: "某", "signed-by": "甲" }),
      step("draft-clarification", { "clarification-text": "某", drafter: "甲", "others-concerned": false, important }),
      step("approve", { "signed-by": "局长" }),
    ]);
    if (county) await record([step("county-approve", { "signed-by": "县办" })]);
    const told = (await office.of("StepTaken")).filter((fact) => fact.step === "clarification-approved");
    expect(told).toHaveLength(important && !county ? 0 : 1);
  },
);
