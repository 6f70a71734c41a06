import { expect, test } from "vitest";
import { checkDraft, compileRules } from "../../../lib/check/check-draft.ts";
import { createIncrementalCheck } from "../../../lib/check/incremental.ts";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import type { Block } from "../../../lib/model/draft.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { national } from "../../../rules/national/pack.ts";
import { seededRandom } from "../../corpus/random.ts";

const PIECES = [
  ..."的医保办公开秘密机内部文件资料注意存★☆年月\n\n  \u200b-（）【】。，：监督电话身份证号".split(""),
  ..."01234567891113856".split(""),
  "机密★1年",
  "371302198511124567",
  "371302198511",
  "124567",
  "13812345678",
  "监督电话",
  "6217001234567890122",
  "内部资料 注意保存",
  "（此件不公开）",
  "维稳",
];
const KINDS = ["paragraph", "paragraph", "paragraph", "heading", "cell", "cell"] as const;

test("any sequence of edits leads to the findings of a full check", () => {
  const pack = packInForce("huoshan", BUNDLED_PACKS);
  if (pack === undefined) throw new Error("no pack");
  const random = seededRandom(99);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[random(list.length)] ?? otherwise;
  const block = (): Block => ({
    kind: pick(KINDS, "paragraph"),
    text: Array.from({ length: random(6) }, () => pick(PIECES, "")).join(""),
  });
  let raised = 0;
  for (let run = 0; run < 60; run += 1) {
    const incremental = createIncrementalCheck(compileRules(pack, ["办公", "医保"]));
    const full = compileRules(pack, ["办公", "医保"]);
    let blocks: readonly Block[] = Array.from({ length: random(20) }, block);
    for (let edit = 0; edit < 40; edit += 1) {
      const at = random(blocks.length + 1);
      const removed = random(3);
      const added = Array.from({ length: random(3) }, block);
      blocks = [...blocks.slice(0, at), ...added, ...blocks.slice(at + removed)];
      const draft = { kind: pick(["article", "penalty"] as const, "article"), blocks };
      const context = { today: random(20) === 0 ? "1985-01-01" : "2026-11-22" };
      const expected = checkDraft(draft, full, context);
      raised += expected.length;
      expect(incremental(draft, context)).toEqual(expected);
    }
  }
  expect(raised).toBeGreaterThan(1000);
});

function cell(text: string): Block {
  return { kind: "cell", text };
}

test("a block is read again when its label or its place changes", () => {
  const check = createIncrementalCheck(compileRules(national));
  const read = (blocks: readonly Block[]) =>
    check({ kind: "article", blocks }, { today: "2026-11-22" }).map(({ rule }) => rule);
  const number = cell("13812345678");
  expect(read([cell("监督电话"), number])).toEqual(["office-mobile-phone"]);
  expect(read([cell("王某"), number])).toEqual(["mobile-phone"]);

  const filler = Array.from({ length: 6 }, (): Block => ({ kind: "paragraph", text: "正文" }));
  const mark: Block = { kind: "paragraph", text: "本页为材料 内部资料" };
  expect(read([...filler, mark])).toEqual(["internal-mark"]);
  expect(read([...filler, mark, ...filler])).toEqual([]);
});
