import { describe, expect, it } from "vitest";
import { ProcedureSchema, type ProcedureText } from "../../../../lib/model/procedure.ts";
import { expectedWarnings } from "../../../../lib/procedures/entering/expected-warnings.ts";
import { checkProcedure } from "../../../../lib/procedures/packs/check-procedure.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { caseLog } from "../case-log.ts";

const basis = [{ document: "某县医保局制度", clause: "第一条" }];
const step = (id: string, more: Partial<ProcedureText["steps"][number]> = {}) => ({
  id,
  title: `步骤${id}`,
  role: "经办人",
  basis,
  ...more,
});
const big = { field: "size", in: ["big"] };
const field = (id: string, title: string, values: readonly string[]) =>
  ({ id, title, kind: "choice", options: values.map((value) => ({ value, title: value })) }) as const;

/** A procedure that has nothing of requests: a thing is sold after it was weighed, and each complaint is heard. */
const text = {
  id: "own",
  title: "本局程序",
  basis,
  starts: "open",
  fields: [
    field("size", "大小", ["big", "small"]),
    field("result", "结果", ["sold", "kept"]),
    { id: "who", title: "谁", kind: "text" },
  ],
  steps: [
    step("open"),
    step("weigh", { many: true, optional: true }),
    step("complain", { many: true, optional: true }),
    step("hear", { answers: "complain", optional: true }),
    step("plan", { fields: [{ field: "result", required: true }], optional: true }),
    step("close", { fields: [{ field: "result", required: true }], effect: "closes" }),
  ],
  outcomes: [
    {
      id: "sold",
      title: "卖出",
      basis,
      expects: [
        { step: "weigh", when: [big], sentence: "还没有称重。" },
        { step: "hear", of: { step: "complain", when: [big] }, sentence: "{who}的意见还没有听取。" },
      ],
    },
    { id: "kept", title: "保留", basis },
  ],
  outcomeField: "result",
} satisfies ProcedureText;
const OWN = ProcedureSchema.parse(text);

function warned(tell: (log: ReturnType<typeof caseLog>) => void, at = "close", result = "sold"): string[] {
  const log = caseLog("own");
  log.step("open", "2026-11-02");
  tell(log);
  const now = new Date("2026-11-20T02:00:00.000Z");
  const found = procedures(log.events, OWN, CALENDAR, now);
  return expectedWarnings({ procedure: OWN, found, step: at, values: { result }, on: "2026-11-20", now });
}

describe("what an outcome expects", () => {
  it("is missed as soon as the outcome is named, until a taking fits", () => {
    expect(warned(() => {})).toEqual(["还没有称重。"]);
    expect(warned(() => {}, "plan")).toEqual(["还没有称重。"]);
    expect(warned(() => {}, "close", "kept")).toEqual([]);
    expect(warned((log) => void log.step("weigh", "2026-11-03", { size: "small" }))).toEqual(["还没有称重。"]);
    expect(warned((log) => void log.step("weigh", "2026-11-03", { size: "big" }))).toEqual([]);
  });

  it("is missed for each taking that fits and was not answered, when the case is closed so", () => {
    const tell = (log: ReturnType<typeof caseLog>, isHeard = false) => {
      log.step("weigh", "2026-11-03", { size: "big" });
      const first = log.step("complain", "2026-11-04", { size: "big", who: "甲" });
      log.step("complain", "2026-11-04", { size: "small", who: "乙" });
      log.step("complain", "2026-11-05", { size: "big" });
      if (isHeard) log.step("hear", "2026-11-06", {}, first);
    };
    expect(warned(tell)).toEqual(["“甲”的意见还没有听取。", "的意见还没有听取。"]);
    expect(warned((log) => tell(log, true))).toEqual(["的意见还没有听取。"]);
    expect(warned(tell, "plan")).toEqual([]);
  });

  it("is refused where it names what is not there", () => {
    expect(checkProcedure(OWN)).toEqual([]);
    const expecting = (expects: NonNullable<(typeof OWN.outcomes)[number]["expects"]>) =>
      checkProcedure({ ...OWN, outcomes: OWN.outcomes.map((one) => ({ ...one, expects })) });
    const sentence = "还没有办。";
    expect(expecting([{ step: "paint", sentence }])[0]).toContain("“paint”不存在");
    expect(expecting([{ step: "weigh", of: { step: "complain" }, sentence }])[0]).toContain("不是对“complain”的答复");
    expect(expecting([{ step: "weigh", sentence: "{colour}。" }])[0]).toContain("“colour”不存在");
    expect(expecting([{ step: "weigh", when: [{ field: "size", in: ["huge"] }], sentence }])[0]).toContain("“huge”");
  });
});
