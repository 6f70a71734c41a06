import { describe, expect, test } from "vitest";
import { maskGroups, withMaskChoices } from "../../../lib/check/mask-choices.ts";
import type { Rule, RulePack } from "../../../lib/model/rule-pack.ts";
import { national } from "../../../rules/national/pack.ts";

const STRICT = { by: "mask", label: "全部遮盖", keepStart: 0, keepEnd: 0 } as const;
const LOOSE = { by: "mask", label: "保留前三后四", keepStart: 3, keepEnd: 4 } as const;
const DELETE = { by: "delete", label: "删除" } as const;

function rule(id: string, parts: Partial<Rule> = {}): Rule {
  const [first] = national.rules;
  if (first === undefined) throw new Error("no rules");
  return { ...first, id, category: "mobile-phone", flags: ["电话〔13805641234〕", "二"], ...parts };
}

const pack: RulePack = {
  ...national,
  rules: [
    rule("one", { title: "一号", fix: STRICT, otherFixes: [DELETE, LOOSE] }),
    rule("two", { fix: STRICT, otherFixes: [LOOSE] }),
    rule("three", { fix: STRICT, otherFixes: [DELETE] }),
    rule("four", { title: "四号", category: "id-number", fix: STRICT, otherFixes: [LOOSE] }),
  ],
};

describe("withMaskChoices", () => {
  test("offers the chosen mask first, the rest in their order", () => {
    const [one, two] = withMaskChoices(pack, { one: LOOSE.label, gone: "x" }).rules;
    expect(one).toMatchObject({ fix: LOOSE, otherFixes: [STRICT, DELETE] });
    expect(two).toEqual(pack.rules[1]);
  });

  test.each([DELETE.label, "没有这种", ""])("%j is no mask of the rule: nothing changes", (label) => {
    expect(withMaskChoices(pack, { one: label }).rules[0]).toEqual(pack.rules[0]);
  });
});

test("maskGroups: rules of one category with the same masks are one choice, shown on an example", () => {
  const groups = maskGroups(pack, { two: "没有这种", four: LOOSE.label });
  expect(groups).toMatchObject([
    { title: "一号", rules: ["one", "two"], chosen: STRICT.label },
    { title: "四号", rules: ["four"], chosen: LOOSE.label },
  ]);
  expect(groups[0]?.options).toEqual([
    { label: STRICT.label, from: "13805641234", to: "***********" },
    { label: LOOSE.label, from: "13805641234", to: "138****1234" },
  ]);
});
