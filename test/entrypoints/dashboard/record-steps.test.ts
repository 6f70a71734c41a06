import { expect, it } from "vitest";
import {
  correction,
  registering,
  taking,
  takings,
  withoutApplicant,
} from "../../../entrypoints/dashboard/case/record-steps.ts";
import { routeOf } from "../../../entrypoints/dashboard/route.ts";
import type { DoneStep } from "../../../lib/model/case.ts";
import { EntrySchema } from "../../../lib/model/event.ts";
import { ProcedureSchema } from "../../../lib/model/procedure.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { request } from "../../../rules/national/procedures/request.ts";

const procedure = ProcedureSchema.parse(request);
const one = { id: newId(), procedure: "request" };
const done: DoneStep = {
  entry: newId(),
  step: "register",
  title: "登记申请",
  on: "2026-11-16",
  at: "2026-11-15T16:00:00.000Z",
  enteredAt: "2026-11-16T01:00:00.000Z",
  by: { name: "李明", department: "办公室", role: "科员" },
  fields: { content: "决算", number: "1号", "extension-days": 10 },
  corrections: [],
};

it("writes a step on the first moment of its day in Asia/Shanghai", () => {
  const entry = taking(one, { step: "confirm" }, { on: "2026-01-01", values: { "confirmed-by": "李明" } });
  expect(EntrySchema.parse(entry)).toMatchObject({ occurredAt: "2025-12-31T16:00:00.000Z", fact: { step: "confirm" } });
  expect(entry.fact).not.toHaveProperty("of");
});

it("opens a case with who applied as an id, and no text names them", () => {
  const record = { kind: "natural", name: "王㛃", phone: "13800000011", address: "某路1号" } as const;
  const said = { person: newId(), sameAs: newId(), record };
  const values = {
    channel: "in-person",
    number: "1号",
    content: "王 㛃（138-0000-0011）申请公开某名单",
    "wanted-delivery": "邮寄：某路１号 王㛃",
  };
  const entry = registering({ id: one.id, procedure }, { on: "2026-01-01", values }, said);
  expect(EntrySchema.parse(entry).fact).toEqual({
    type: "StepTaken",
    case: one.id,
    procedure: "request",
    step: "register",
    fields: {
      channel: "in-person",
      number: "1号",
      content: "〔申请人〕（〔电话〕）申请公开某名单",
      "wanted-delivery": "邮寄：〔地址〕 〔申请人〕",
      applicant: said.person,
      "same-token": said.sameAs,
      "applicant-kind": "natural",
    },
  });
});

it("names who applied in no text of a later step or a correction, while the vault is open", () => {
  const known = { kind: "natural", name: "王㛃", phone: "13800000011" } as const;
  const on = "2026-03-10";
  const corrected = taking(one, { step: "corrected" }, { on, values: { content: "王㛃补正：某名单，1380000 0011" } });
  const other = correction(one, done, { on: done.on, values: { ...done.fields, content: "王 㛃的决算" } }, "抄错");
  const gone = correction(one, done, { on: done.on, values: { number: "1号" } }, "抄错");
  const withdrawn = {
    ...corrected,
    fact: { type: "StepWithdrawn", case: one.id, entry: done.entry, reason: "录错" },
  } as const;
  const left = withoutApplicant([corrected, other, gone, withdrawn], known, procedure);
  expect(left.map(({ fact }) => ("fields" in fact ? fact.fields : undefined))).toEqual([
    { content: "〔申请人〕补正：某名单，〔电话〕" },
    { content: "〔申请人〕的决算" },
    { content: null, "extension-days": null },
    undefined,
  ]);
  expect(left[3]).toEqual(withdrawn);
});

it("corrects only what is other, and empties what is gone", () => {
  const values = { content: "2025年度决算", number: "1号" };
  const { fact } = EntrySchema.parse(correction(one, done, { on: done.on, values }, "内容抄错"));
  expect(fact).toEqual({
    type: "StepCorrected",
    case: one.id,
    entry: done.entry,
    fields: { content: "2025年度决算", "extension-days": null },
    reason: "内容抄错",
  });
  const moved = correction(one, done, { on: "2026-11-13", values: done.fields }, "日期看错");
  expect(moved.fact).toMatchObject({ happened: "2026-11-12T16:00:00.000Z" });
  expect(moved.fact).not.toHaveProperty("fields");
});

it("writes one entry for each taking of a plan, none for what is refused", () => {
  const next = { step: "sign-for", title: "签收", role: "承办部门", basis: [], optional: true };
  const items = [
    {
      case: one.id,
      takings: [
        { ...next, of: newId() },
        { ...next, of: newId() },
      ],
    },
    { case: newId(), refused: "没有待签收的交办。" },
  ];
  const entries = takings(items, () => "request", { on: "2026-11-16", values: {} });
  expect(entries.map(({ fact }) => fact)).toMatchObject(
    items[0]?.takings?.map(({ of }) => ({ case: one.id, step: "sign-for", of })) ?? [],
  );
  expect(entries.length).toBe(2);
});

it.each([
  ["", { part: "today" }],
  ["#nothing", { part: "today" }],
  ["#records", { part: "records" }],
  ["#register", { part: "requests", isRegister: true }],
  [`#case/${one.id}`, { part: "requests", case: one.id }],
  ["#articles", { part: "articles", tab: "articles" }],
  ["#articles/budget-item", { part: "articles", tab: "articles", item: "budget-item" }],
  ["#catalogue", { part: "articles", tab: "catalogue" }],
  ["#clarifications", { part: "articles", tab: "clarifications" }],
  ["#start/article", { part: "articles", isRegister: true, procedure: "article" }],
  ["#start/article/budget-item", { part: "articles", isRegister: true, procedure: "article", item: "budget-item" }],
  [`#start/clarification/${one.id}`, { part: "articles", isRegister: true, procedure: "clarification", about: one.id }],
  ["#articles/%", { part: "articles", tab: "articles", item: "%" }],
  ["#ledger", { part: "requests", isLedger: true }],
  [`#register/litigation/${one.id}`, { part: "requests", isRegister: true, procedure: "litigation", about: one.id }],
])("leads from %j to its part", (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});
