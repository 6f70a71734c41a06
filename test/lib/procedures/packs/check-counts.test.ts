import { expect, test } from "vitest";
import { type ReportingText, ReportingSchema } from "../../../../lib/model/reporting.ts";
import { usableReporting } from "../../../../lib/procedures/packs/check-counts.ts";
import { rulesOf } from "../../projections/figures/counting.ts";

type CountText = NonNullable<ReportingText["counts"]>[number];
type From = CountText["from"];

const { procedures } = rulesOf("national");
const basis = [{ document: "某县医保局统计制度", clause: "第一条" }];
const count = (from: From, parts: Partial<CountText> = {}): CountText => ({
  id: "own",
  title: "本局统计",
  unit: "件",
  group: "主动公开",
  basis,
  from,
  ...parts,
});
const asked = { id: "calls", title: "来电", unit: "次", group: "平台建设", basis, per: "month" } as const;

function reasons(...counts: CountText[]): string[] {
  return usableReporting(ReportingSchema.parse({ counts, asked: [asked] }), procedures).refused.map(
    ({ reason }) => reason,
  );
}

test("B.1: what names steps, moments, limits, outcomes, fields and values that are there can be used, and is the same object", () => {
  const reporting = ReportingSchema.parse({
    counts: [
      count({ procedure: "request", step: "send-reply", when: [{ field: "outcome", in: ["r3-1"] }] }, { id: "a" }),
      count({ procedure: "request", open: true, since: "received" }, { id: "b", by: ["department", "outcome"] }),
      count({ procedure: "request", kept: true, clocks: ["reply"] }, { id: "c" }),
      count({ procedure: "article", ended: true, outcomes: ["published"] }, { id: "d", by: ["catalogue-level-1"] }),
      count(
        { procedure: "article", publishes: true, when: [{ field: "catalogue-level-2", in: ["重点"] }] },
        { id: "e" },
      ),
      count({ asked: "calls" }, { id: "f" }),
      count({ event: "PublishHeld" }, { id: "g", by: ["category"] }),
      count({ breach: true, how: "open" }, { id: "h", by: ["department"] }),
    ],
    asked: [asked],
  });
  const checked = usableReporting(reporting, procedures);
  expect(checked.refused).toEqual([]);
  expect(checked.reporting).toBe(reporting);
});

test.each<[string, From, string, Partial<CountText>?]>([
  ["a procedure", { procedure: "walks", step: "walk" }, "没有办理程序“walks”"],
  ["a step", { procedure: "request", step: "walk" }, "没有步骤“walk”"],
  ["a moment", { procedure: "request", moment: "dawn" }, "没有日期“dawn”"],
  ["a moment that something is open since", { procedure: "request", open: true, since: "dawn" }, "没有日期“dawn”"],
  ["a limit", { procedure: "request", breach: true, clocks: ["hour"] }, "没有期限“hour”"],
  ["a limit that is kept", { procedure: "request", kept: true, clocks: ["hour"] }, "没有期限“hour”"],
  ["an outcome", { procedure: "request", ended: true, outcomes: ["won"] }, "没有办理结果“won”"],
  ["a step that publishes", { procedure: "request", publishes: true }, "没有公开发布的步骤"],
  ["a number to be summed", { procedure: "request", step: "register", sum: "content" }, "不能相加"],
  [
    "a field",
    { procedure: "request", step: "register", when: [{ field: "colour", in: ["red"] }] },
    "没有填写项“colour”",
  ],
  [
    "a value",
    { procedure: "request", step: "register", when: [{ field: "channel", notIn: ["pigeon"] }] },
    "填写项“channel”没有“pigeon”这个值",
  ],
  [
    "a yes or no",
    { procedure: "article", step: "draft", when: [{ field: "major-interest", in: ["yes"] }] },
    "没有“yes”这个值",
  ],
  ["an asked figure", { asked: "mails" }, "需要录入的数据里没有“mails”"],
  ["one way of being counted", [{ asked: "calls" }, { event: "PublishHeld" }], "不能和别的来源合在一起"],
  [
    "a level that is not summed with what happens",
    [
      { procedure: "request", open: true },
      { procedure: "request", step: "register" },
    ],
    "不能加在一起",
  ],
  ["a dimension", { procedure: "request", step: "register" }, "没有填写项“colour”", { by: ["colour"] }],
  ["a dimension that names nobody", { procedure: "request", step: "register" }, "不适合分类", { by: ["applicant"] }],
  ["a dimension that divides", { procedure: "request", step: "register" }, "不适合分类", { by: ["content"] }],
  ["a dimension of drafts", { event: "PublishHeld" }, "不能按“channel”分类", { by: ["channel"] }],
  ["each dimension once", { event: "PublishHeld" }, "写了两次", { by: ["portal", "portal"] }],
])("B.1: a count without %s is left out with a sentence that names it", (_what, from, sentence, parts) => {
  const found = reasons(count(from, parts));
  expect(found).toEqual([expect.stringContaining(sentence)]);
  expect(found[0]).toMatch(/^统计项目“本局统计”没有采用：.*。$/s);
});

test("B.1: of two with one id the first is used", () => {
  const twice = [count({ event: "PublishHeld" }), count({ event: "DraftChecked" }, { title: "另一项" })];
  expect(reasons(...twice)).toEqual([expect.stringMatching(/^统计项目“另一项”没有采用：编号“own”与前面的重复/)]);
});

test("B.1: facts about persons and the vault are nothing that a pack may count", () => {
  for (const event of ["PersonShown", "CompartmentOpened", "StepTaken", "FigureEntered"]) {
    const text = { counts: [{ ...count({ event: "PublishHeld" }), from: { event } }] };
    expect(ReportingSchema.safeParse(text).success).toBe(false);
  }
});
