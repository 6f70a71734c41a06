import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import type { Fact } from "../../../lib/model/event.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleOffice, DRAFTED, page } from "./article-office.ts";

beforeEach(resetBrowser);

const INTERPRETATION = { ...DRAFTED, title: "解读：关于门诊慢特病的公告", "article-kind": "interpretation" };
const POLICY = { ...DRAFTED, "article-kind": "policy" };

async function pair() {
  const office = await articleOffice();
  const policy = await office.start(page(1), newId(), POLICY);
  const interpretation = await office.start(page(2), newId(), INTERPRETATION);
  await office.take(policy.id, "needs-interpretation", { "needs-interpretation": true });
  const tie = async (): Promise<unknown> => {
    const fact: Fact = { type: "CasesTied", case: interpretation.id, to: policy.id, tie: "interprets", reason: "" };
    return office.ours("case.record", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact }] });
  };
  const ready = async () =>
    (await office.services.cases.withIds([policy.id]))[0]?.done.filter(({ step }) => step === "interpretation-ready");
  return { office, interpretation, tie, ready };
}

it("brings about on being tied what was taken before, on the day of it, and once", async () => {
  const { office, interpretation, tie, ready } = await pair();
  await office.review(interpretation.id);
  expect(await ready()).toEqual([]);
  expect(await tie()).toMatchObject({ ok: true });
  expect(await ready()).toMatchObject([{ on: "2026-03-03" }]);
  await tie();
  expect(await ready()).toHaveLength(1);
});

it("brings nothing about for a step that must be taken again", async () => {
  const { office, interpretation, tie, ready } = await pair();
  await office.review(interpretation.id);
  await office.take(interpretation.id, "return-draft", { "signed-by": "钱七", "return-reason": "数字有误" });
  await tie();
  expect(await ready()).toEqual([]);
});
