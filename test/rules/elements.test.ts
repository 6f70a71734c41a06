import { expect, test } from "vitest";
import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import { packInForce } from "../../lib/check/merge-packs.ts";
import type { DraftKind } from "../../lib/model/draft.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";

const DOCUMENT = "天津市医疗保障局政务公开实施办法";

/** What is said to be missing of a text of this kind under the rules of 天津: the rule and the agency's clause. */
function missing(kind: DraftKind, title: string, text: string): (readonly [string, string | undefined])[] {
  const pack = packInForce("tianjin", BUNDLED_PACKS);
  if (!pack) throw new Error("no rules of 天津");
  const blocks = text.split("\n").map((line) => ({ kind: "paragraph" as const, text: line }));
  const findings = checkDraft({ kind, title, blocks }, compileRules(pack), { today: "2026-11-22" });
  return findings
    .filter(({ category }) => category === "missing-element")
    .map(({ rule, basis }) => [rule, basis.find(({ document }) => document === DOCUMENT)?.clause]);
}

test("T8: a guide to a service without its elements is said to be incomplete, by 第八条", () => {
  expect(missing("guide", "异地就医备案办事指南", "事项名称：异地就医备案\n办理材料：身份证")).toContainEqual([
    "guide-elements",
    "第八条",
  ]);
});

test("T12: the guide to information and the catalogue are held to the elements of 第十二条", () => {
  const guide = missing("disclosure-guide", "政府信息公开指南", "本指南说明信息分类。\n联系电话：0564-3912128");
  expect(guide).toContainEqual(["disclosure-guide-elements", "第十二条"]);
  const list = missing("article", "主动公开目录（2026年版）", "事项名称：机构职能\n公开内容：职能");
  expect(list).toContainEqual(["catalogue-elements", "第十二条"]);
});

test("T19: an interpretation that leaves out what 第十九条 wants explained is said to be incomplete", () => {
  expect(missing("interpretation", "门诊保障办法政策解读", "一、起草背景\n二、主要内容")).toContainEqual([
    "interpretation-elements",
    "第十九条",
  ]);
  const whole = "一、背景依据\n二、目标任务\n三、主要内容\n四、适用范围\n五、执行标准";
  expect(missing("interpretation", "门诊保障办法政策解读", whole)).toEqual([]);
});
