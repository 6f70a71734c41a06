import { describe, expect, test } from "vitest";
import { ProcedureSchema, type ProcedureText } from "../../../../lib/model/procedure.ts";
import { checkProcedure } from "../../../../lib/procedures/packs/check-procedure.ts";

const basis = [{ document: "某县医保局制度", clause: "第一条" }];

const sound = {
  id: "own",
  title: "本局程序",
  basis,
  starts: "open",
  fields: [
    {
      id: "kind",
      title: "种类",
      kind: "choice",
      options: [
        { value: "a", title: "甲" },
        { value: "b", title: "乙" },
      ],
    },
    { id: "by-day", title: "最后一日", kind: "date" },
    { id: "days", title: "天数", kind: "number" },
    {
      id: "result",
      title: "结果",
      kind: "choice",
      options: [
        { value: "yes", title: "可以" },
        { value: "no", title: "不行" },
      ],
    },
  ],
  steps: [
    {
      id: "open",
      title: "登记",
      role: "办公室",
      basis,
      fields: [
        { field: "kind", required: true },
        { field: "by-day", required: true },
      ],
    },
    {
      id: "ask",
      title: "询问",
      role: "办公室",
      basis,
      after: ["open"],
      many: true,
      fields: [{ field: "days", required: true }],
    },
    { id: "told", title: "回答", role: "对方", basis, answers: "ask" },
    {
      id: "end",
      title: "办结",
      role: "办公室",
      basis,
      after: ["begun"],
      effect: "closes",
      fields: [{ field: "result", required: true }],
    },
    { id: "keep", title: "归档", role: "办公室", basis, after: ["end"], afterClose: true },
  ],
  moments: [{ id: "begun", title: "开始之日", basis, of: [{ step: "open", date: "by-day" }] }],
  clocks: [
    {
      id: "limit",
      title: "办理期限",
      basis,
      from: "begun",
      within: { count: 20, unit: "workday" },
      until: ["end"],
      pausedBy: [{ step: "ask", until: "told", basis }],
      extendedBy: { step: "ask", days: "days", atMost: 20, basis },
    },
    {
      id: "answer",
      title: "回答期限",
      basis,
      from: "ask",
      each: true,
      within: { countIn: "days", unit: "workday" },
      until: ["told"],
    },
  ],
  outcomes: [
    { id: "yes", title: "可以", basis, requires: ["ask"] },
    { id: "no", title: "不行", basis },
  ],
  outcomeField: "result",
} satisfies ProcedureText;

type Parts = typeof sound;

/** What is said of the sound procedure with one fault in it. */
function faults(change: (parts: { -readonly [K in keyof Parts]: ProcedureText[K] }) => void): string[] {
  const copy = structuredClone<ProcedureText>(sound);
  // The clone has every list that `sound` has.
  change(copy as Parameters<typeof change>[0]);
  return checkProcedure(ProcedureSchema.parse(copy));
}

const step = (id: string, more: Partial<ProcedureText["steps"][number]>) => ({
  id,
  title: `步骤${id}`,
  role: "办公室",
  basis,
  ...more,
});

test("a sound procedure has no faults", () => {
  expect(checkProcedure(ProcedureSchema.parse(sound))).toEqual([]);
});

describe("is refused with a sentence that names the step", () => {
  test.each<[string, ProcedureText["steps"][number], string]>([
    [
      "follows what is not there",
      step("lost", { after: ["nowhere"] }),
      "步骤“步骤lost”（lost）提到的“nowhere”不存在，请改为已有的步骤。",
    ],
    ["answers what is not there", step("lost", { answers: "nowhere" }), "步骤“步骤lost”（lost）提到的“nowhere”不存在"],
    ["undoes what is not there", step("lost", { resets: ["nowhere"] }), "步骤“步骤lost”（lost）提到的“nowhere”不存在"],
    [
      "asks for what is not there",
      step("lost", { fields: [{ field: "nothing", required: true }] }),
      "步骤“步骤lost”（lost）的填写项“nothing”不存在。",
    ],
    [
      "has a condition on no field",
      step("lost", { when: [{ field: "nothing", in: ["a"] }] }),
      "的条件用到的填写项“nothing”不存在。",
    ],
    [
      "has a condition on no value",
      step("lost", { when: [{ field: "kind", in: ["c"] }] }),
      "填写项“种类”没有“c”这个值。",
    ],
    ["has a condition on no step", step("lost", { when: [{ done: "nowhere" }] }), "的条件提到的“nowhere”不存在。"],
    [
      "can never be taken",
      step("lost", { after: ["open"], when: [{ notDone: "open" }] }),
      "步骤“步骤lost”（lost）永远轮不到，请检查它的前提。",
    ],
    ["comes after the end and is not for then", step("lost", { after: ["end"] }), "步骤“步骤lost”（lost）永远轮不到"],
    [
      "has an outcome that is none",
      step("lost", { after: ["open"], effect: "closes", outcome: "perhaps" }),
      "的结果“perhaps”不存在。",
    ],
    ["has an outcome and does not end it", step("lost", { after: ["open"], outcome: "no" }), "写了结果，但不办结。"],
    [
      "waits for a limit that is ours",
      step("lost", { after: ["open"], lapsed: "limit" }),
      "要等期限“limit”届满，但没有这个属于对方的期限。",
    ],
    ["has the id of another", step("ask", { after: ["open"] }), "编号“ask”用了两次，请换一个编号。"],
  ])("%s", (_what, broken, sentence) => {
    expect(faults((parts) => parts.steps.push(broken)).join("")).toContain(sentence);
  });

  test("waits for what nobody ever fills in", () => {
    const found = faults((parts) => {
      parts.fields.push({ id: "unasked", title: "没人填", kind: "yes-no" });
      parts.steps.push(step("lost", { after: ["open"], when: [{ field: "unasked", in: [true] }] }));
    });
    expect(found).toEqual(["步骤“步骤lost”（lost）永远轮不到，请检查它的前提。"]);
  });

  test("two that wait for each other, by name", () => {
    const found = faults((parts) => parts.steps.push(step("one", { after: ["two"] }), step("two", { after: ["one"] })));
    expect(found).toEqual(["步骤“步骤one”、“步骤two”互相等待，谁也办不了，请改正先后顺序。"]);
  });

  test("what only a ring leads to is named too", () => {
    const ring = [step("one", { after: ["two"] }), step("two", { after: ["one"] }), step("then", { after: ["two"] })];
    expect(faults((parts) => parts.steps.push(...ring))[1]).toContain("步骤“步骤then”（then）永远轮不到");
  });
});

describe("of limits", () => {
  type Clock = NonNullable<ProcedureText["clocks"]>[number];
  const clock = (more: Partial<Clock>): Clock => ({
    id: "own-limit",
    title: "某期限",
    basis,
    from: "open",
    within: { count: 1, unit: "workday" },
    until: ["end"],
    ...more,
  });

  test.each<[string, Clock, string]>([
    ["starts nowhere", clock({ from: "nowhere" }), "期限“某期限”（own-limit）提到的“nowhere”不存在。"],
    [
      "is stopped by nothing",
      clock({ from: "ask", each: true, until: ["end"] }),
      "期限“某期限”（own-limit）没有步骤能使它停止，请改正 until。",
    ],
    ["ends on no date", clock({ within: { lastDayIn: "kind" } }), "填写项“种类”（kind）应当是日期。"],
    [
      "has a length that is no number",
      clock({ within: { countIn: "by-day", unit: "workday" } }),
      "（by-day）应当是数字。",
    ],
    [
      "has a length that its step does not ask for",
      clock({ within: { countIn: "days", unit: "workday" } }),
      "在步骤“open”里没有填。",
    ],
    [
      "is paused by what nobody answers",
      clock({ pausedBy: [{ step: "open", until: "told", basis }] }),
      "不是对它的答复，期限不会恢复",
    ],
    [
      "is extended by no step",
      clock({ extendedBy: { step: "nowhere", days: "days", atMost: 1, basis } }),
      "提到的步骤“nowhere”不存在。",
    ],
    ["starts anew by no step", clock({ restartedBy: [{ step: "nowhere", basis }] }), "提到的步骤“nowhere”不存在。"],
    [
      "starts anew at a length that nobody says",
      clock({ restartedBy: [{ step: "told", within: { lastDayIn: "by-day" }, basis }] }),
      "在步骤“told”里没有填。",
    ],
    ["runs for each of a moment", clock({ from: "begun", each: true, until: ["told"] }), "要逐次起算，应当从步骤起算"],
  ])("%s", (_what, broken, sentence) => {
    expect(faults((parts) => parts.clocks?.push(broken)).join("")).toContain(sentence);
  });

  test("a moment of no step, and one whose date is none", () => {
    const moment = (of: { step: string; date?: string }) => ({ id: "own-day", title: "某日", basis, of: [of] });
    expect(faults((parts) => parts.moments?.push(moment({ step: "nowhere" }))).join("")).toContain(
      "日期“某日”（own-day）提到的步骤“nowhere”不存在。",
    );
    expect(faults((parts) => parts.moments?.push(moment({ step: "ask", date: "days" }))).join("")).toContain(
      "（days）应当是日期。",
    );
  });
});

describe("of the whole", () => {
  test("no first step, no end", () => {
    expect(faults((parts) => (parts.starts = "nowhere"))[0]).toBe("没有开始的步骤“nowhere”，请改正 starts。");
    const endless = faults((parts) => (parts.steps = parts.steps.map(({ effect: _effect, ...rest }) => rest)));
    expect(endless[0]).toContain("没有一个步骤能办结");
  });

  test("outcomes that the field does not offer, and one that rests on no step", () => {
    expect(faults((parts) => parts.outcomes?.push({ id: "perhaps", title: "也许", basis })).join("")).toContain(
      "填写项“结果”（result）的选项与办理结果不一致",
    );
    expect(
      faults(
        (parts) =>
          (parts.outcomes = [
            { id: "yes", title: "可以", basis, requires: ["nowhere"] },
            { id: "no", title: "不行", basis },
          ]),
      ).join(""),
    ).toContain("结果“可以”的前提“nowhere”不存在。");
    expect(faults((parts) => (parts.outcomeField = "nothing")).join("")).toContain("办理结果的填写项“nothing”不存在。");
  });

  test("a choice without options", () => {
    expect(faults((parts) => parts.fields.push({ id: "bare", title: "空选", kind: "choice" }))[0]).toContain(
      "填写项“空选”（bare）要从选项中选，但没有选项。",
    );
  });
});

test("what several cases are opened by is asked for by the first step", () => {
  const [first] = sound.steps;
  const asked = first?.fields?.[0]?.field ?? "";
  expect(checkProcedure(ProcedureSchema.parse({ ...sound, opensEach: asked }))).toEqual([]);
  expect(checkProcedure(ProcedureSchema.parse({ ...sound, opensEach: "nothing" })).join("")).toContain("opensEach");
});
