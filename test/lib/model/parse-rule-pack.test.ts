import { describe, expect, test } from "vitest";
import { foldPattern } from "../../../lib/check/fold-pattern.ts";
import { parseRulePack } from "../../../lib/model/parse-rule-pack.ts";
import { national } from "../../../rules/national/pack.ts";

const [first, second] = national.rules;

function read(rules: readonly unknown[], rest: Record<string, unknown> = {}) {
  const result = parseRulePack({ id: "own", title: "本局规则", agency: "某局", version: "1", rules, ...rest });
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function pattern(expression: string) {
  return { ...first, id: "own-pattern", match: { by: "pattern", pattern: expression } };
}

/** A rule on one wording, with these expressions in it. */
function wording(change: Record<string, unknown>) {
  const one = { words: ["旧规定"], wording: "旧规定", since: "2026-01-01", detail: "已有新规定。", ...change };
  return { ...first, id: "own-wording", match: { by: "wordings", wordings: [one] } };
}

describe("a broken rule is named and left out, the rest works", () => {
  test.each([
    ["an unknown detector", { ...first, match: { by: "detector", detector: "mind-reader" } }, /识别方式.*secrecy-mark/],
    ["no basis", { ...first, basis: undefined }, /缺少依据/],
    ["an empty basis", { ...first, basis: [] }, /缺少依据/],
    ["an expression that does not compile", pattern("(未完"), /写法有误/],
    ["an expression that may never end", pattern("(a+)+"), /重复套着重复/],
    ["a wording that may never end", wording({ wording: "(旧+)+规定" }), /重复套着重复/],
    ["a condition that may never end", wording({ unless: "(新+)+" }), /重复套着重复/],
    ["a mend that does not compile", wording({ mend: { wrong: "(旧", right: "新" } }), /写法有误/],
    ["a wording since no day", wording({ since: "2026-13-01" }), /有误/],
    ["an unknown outcome", { ...first, outcome: "warn" }, /“outcome”有误/],
    ["one example only", { ...first, flags: ["〔甲〕"] }, /“flags”有误，内容太少/],
    ["a missing message", { ...first, message: undefined }, /“message”有误，缺少这一项/],
    ["a foreign key", { ...first, note: 1 }, /不认识的项 note/],
    ["no object", 7, /整体/],
  ])("%s", (_, rule, reason) => {
    const { pack, refused } = read([rule, second]);
    expect(pack.rules).toEqual([second]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatch(reason);
    expect(refused[0]?.reason).toMatch(/请/);
  });

  test("the second of two with one id", () => {
    const { pack, refused } = read([first, { ...second, id: first?.id }]);
    expect(pack.rules).toEqual([first]);
    expect(refused.map(({ rule }) => rule)).toEqual([first?.id]);
  });

  test("a rule without a name by its place", () => {
    expect(read([first, {}]).refused[0]?.rule).toBe("第2条");
  });

  test("an adjustment", () => {
    const { pack, refused } = read([], { adjust: [{ rule: "id-number", outcome: "ask" }, { rule: "ID" }] });
    expect(pack.adjust).toEqual([{ rule: "id-number", outcome: "ask" }]);
    expect(refused[0]?.reason).toMatch(/^第2条调整没有采用/);
  });
});

test.each([undefined, null, "text", [], {}, { ...national, id: "No Good" }, { ...national, rules: {} }])(
  "no pack at all: %j",
  (value) => {
    const result = parseRulePack(value);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error).toMatch(/规则包的.+有误.+请/);
  },
);

test("the risk of what the engine makes of an expression is looked at", () => {
  // 內 is read as 内, so that the two repetitions meet.
  const rules = [pattern("内+內+件")];
  const pack = { id: "own", title: "本局规则", agency: "某局", version: "1", rules };
  expect(parseRulePack(pack)).toMatchObject({ value: { refused: [] } });
  expect(parseRulePack(pack, foldPattern)).toMatchObject({ value: { refused: [{ rule: "own-pattern" }] } });
});

describe("a pack's days, disagreements and scoring", () => {
  const basis = [{ document: "某局制度", clause: "第九条" }];
  const says = [
    { what: "三日", basis },
    { what: "五日", basis },
  ];
  const differing = { id: "own-days", topic: "答复的日数", says, leads: 0, why: "三日更严。", about: [] };
  const scoring = {
    title: "考核记分",
    basis,
    full: 500,
    floor: 0,
    deductions: [{ id: "late", title: "超期", basis, hundredths: 50, from: [] }],
  };

  test("are taken over, and go out and come in again", () => {
    const validity = { from: "2020-01-01", until: "2025-01-01", basis };
    const { pack, refused } = read([first], { validity, disagreements: [differing], scoring });
    expect(refused).toEqual([]);
    expect(pack).toMatchObject({ validity, disagreements: [differing], scoring });
    const again = parseRulePack(JSON.parse(JSON.stringify(pack)));
    expect(again).toEqual({ ok: true, value: { pack, refused: [] } });
  });

  test.each([
    [
      "a day that is none",
      { validity: { until: "2025年", basis } },
      /有效期（validity）没有采用：“until”有误，不是日历上1949年至2199年之间的日期/,
    ],
    ["a last day before the first", { validity: { from: "2025-01-02", until: "2025-01-01", basis } }, /早于第一天/],
    ["days without a basis", { validity: { until: "2025-01-01" } }, /有效期.*“basis”有误，缺少这一项/],
    ["scoring by nothing", { scoring: { ...scoring, deductions: [] } }, /考核记分（scoring）没有采用：“deductions”/],
    ["a floor above the full score", { scoring: { ...scoring, floor: scoring.full + 1 } }, /最低分（floor）高于满分/],
    [
      "a deduction's id twice",
      { scoring: { ...scoring, deductions: [...scoring.deductions, ...scoring.deductions] } },
      /“deductions”有误，扣分项目的编号重复/,
    ],
    ["a disagreement of one", { disagreements: [{ ...differing, says: says.slice(1) }] }, /“own-days”没有采用：“says”/],
    ["one that leads by none", { disagreements: [{ ...differing, leads: 2 }] }, /写的是第3个，但只列了2个规定/],
    ["an id twice", { disagreements: [differing, differing] }, /“答复的日数”没有采用：编号“own-days”与前面的重复/],
  ])("%s is named and left out, the rest works", (_, more, reason) => {
    const { pack, refused } = read([first], more);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatch(reason);
    expect(pack.rules).toHaveLength(1);
    expect(pack.validity).toBeUndefined();
    expect(pack.scoring).toBeUndefined();
    expect(pack.disagreements?.length ?? 0).toBe(_ === "an id twice" ? 1 : 0);
  });
});
