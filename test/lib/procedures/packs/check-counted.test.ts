import { expect, test } from "vitest";
import { ProcedureSchema, type ProcedureText } from "../../../../lib/model/procedure.ts";
import { checkProcedure } from "../../../../lib/procedures/packs/check-procedure.ts";
import { litigation } from "../../../../rules/national/procedures/litigation.ts";
import { request } from "../../../../rules/national/procedures/request.ts";

function faults(text: ProcedureText, change: Partial<ProcedureText> = {}): string[] {
  return checkProcedure(ProcedureSchema.parse({ ...text, ...change }));
}

test("B.2–4: the national procedures say where each of their cases is counted", () => {
  expect([request, litigation].flatMap((one) => faults(one))).toEqual([]);
});

test("B.2–4: what would keep a case out of the tables without a word is refused, with the option or outcome named", () => {
  const own = (options: NonNullable<ProcedureText["fields"][number]["options"]>) =>
    request.fields.map((field) => (field.id === "applicant-kind" ? { ...field, options } : field));
  const [natural, company] = [
    { value: "natural", title: "自然人", counted: ["natural" as const] },
    { value: "company", title: "企业" },
  ];
  expect(faults(request, { fields: own([natural, company]) })).toEqual([
    "选项“企业”没有写明计入年度报告的哪一栏（counted，只写一栏）。",
  ]);
  expect(faults(request, { fields: own([natural, { ...company, counted: ["direct-suit"] }]) })).toEqual([
    "“direct-suit”不是所写的那张表（requests）的栏，请改正 counted。",
  ]);
  expect(faults(request, { counted: { table: "requests", since: "come", by: "kind" } })).toEqual([
    "年度报告从时点“come”起计入，但没有这个时点，请改正 since。",
    "年度报告按填写项“kind”计入，但没有这个选择项，请改正 by。",
  ]);
  expect(faults(litigation, { counted: { table: "challenges", as: "natural" } })).toEqual([
    "“natural”不是所写的那张表（challenges）的栏，请改正 counted。",
  ]);
  const outcomes = litigation.outcomes?.map(({ column: _column, ...rest }, place) =>
    place === 0 ? rest : { ...rest, column: "other" as const },
  );
  expect(faults(litigation, { outcomes })).toEqual(["结果“结果维持”没有写明计入年度报告第四部分的哪一栏（column）。"]);
});

test("B.2–4: only a step that closes can close as none, by fields that are there", () => {
  const steps = request.steps.map((step) =>
    step.id === "supplement" ? { ...step, noneWhen: [{ field: "nothing", in: ["x"] }] } : step,
  );
  expect(faults(request, { steps })).toEqual([
    "步骤“补充答复”（supplement）写了不作为一件（noneWhen），但不办结。",
    expect.stringContaining("nothing"),
  ]);
});
