import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import type { Fact } from "../../../lib/model/event.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleOffice, DRAFTED, page } from "./article-office.ts";

beforeEach(resetBrowser);

it("what an article brought about in the one tied to it is taken back with the article's opening, once", async () => {
  const office = await articleOffice();
  const policy = await office.start(page(1), newId(), { ...DRAFTED, "article-kind": "policy" });
  const kind = { ...DRAFTED, title: "解读：关于门诊慢特病的公告", "article-kind": "interpretation" };
  const { id, data } = await office.start(page(2), newId(), kind);
  const record = (entry: string, fact: Fact) =>
    office.ours("case.record", { entries: [{ id: entry, occurredAt: "2026-03-02T16:00:00.000Z", fact }] });
  await record(newId(), { type: "CasesTied", case: id, to: policy.id, tie: "interprets", reason: "" });
  await office.take(policy.id, "needs-interpretation", { "needs-interpretation": true });
  await office.review(id);
  const standing = async () =>
    (await office.services.cases.withIds([policy.id])).flatMap(({ done }) => done.map(({ step }) => step));
  expect(await standing()).toEqual(["draft", "needs-interpretation", "interpretation-ready"]);
  const back: Fact = { type: "StepWithdrawn", case: id, entry: data.entry, reason: "登记重复了" };
  const entry = newId();
  await record(entry, back);
  await record(entry, back);
  expect(await standing()).toEqual(["draft", "needs-interpretation"]);
  expect((await office.of("StepWithdrawn")).filter((fact) => fact.case === policy.id)).toMatchObject([
    { reason: "登记重复了" },
  ]);
});
