import { describe, expect, test } from "vitest";
import { batchTallies, countVerdicts, verdictOf } from "../../../../lib/check/batch/batch-summary.ts";
import { checkText } from "../../../../lib/check/batch/check-text.ts";
import { splitArticles, titleOf } from "../../../../lib/check/batch/split-articles.ts";
import { compileRules } from "../../../../lib/check/check-draft.ts";
import { withWordLists } from "../../../../lib/check/word-lists/word-list-rules.ts";
import type { Block } from "../../../../lib/model/draft.ts";
import { national } from "../../../../rules/national/pack.ts";

describe("splitArticles", () => {
  test.each([
    ["", []],
    ["  \n \n", []],
    ["甲通知\n正文一。", ["甲通知"]],
    ["甲通知\n正文。\n===\n乙通知\n正文。", ["甲通知", "乙通知"]],
    ["甲通知\n正文。\r\n ＝＝＝＝ \r\n\r\n乙通知\r\n正文。\n=====", ["甲通知", "乙通知"]],
    ["甲通知\n\n正文。\n\n\n乙通知\n\n正文。\n \n　\n\n丙通知", ["甲通知", "乙通知", "丙通知"]],
    ["===\n甲通知\n\n\n还是甲。\n===", ["甲通知"]],
    ["各有关单位：\n正文。", [""]],
    ["甲通知\na===b\n==\n正文", ["甲通知"]],
  ])("%j", (pasted, titles) => {
    expect(splitArticles(pasted).map(({ title }) => title)).toEqual(titles);
  });

  test("keeps each article's text, its title with it", () => {
    expect(splitArticles("\n　　甲通知\n正文。\n\n\n\n乙\n")).toEqual([
      { title: "甲通知", text: "　　甲通知\n正文。" },
      { title: "乙", text: "乙" },
    ]);
  });

  test("a long or finished line is no title", () => {
    expect([titleOf("长".repeat(61)), titleOf("会议召开。"), titleOf("\n 通知 ")]).toEqual(["", "", "通知"]);
  });
});

const list = {
  id: "word-list-00000001",
  title: "招标用语",
  outcome: "block",
  basis: { document: "某办法", clause: "第三条" },
  words: ["串标", "围标"],
  except: [],
  on: true,
} as const;
const rules = compileRules(
  withWordLists({ ...national, rules: [] }, [
    { ...list, words: ["串标"], except: [] },
    { ...list, id: "word-list-00000002", title: "慎用语", outcome: "advise", words: ["围标"], except: [] },
  ]),
);

const BY = { rules, today: "2026-01-01" };

function draft(...lines: readonly string[]) {
  return { kind: "unknown", blocks: lines.map((text): Block => ({ kind: "paragraph", text })) } as const;
}

describe("checkText", () => {
  test("says of each finding what, where and what stands around it", () => {
    const source = { name: "甲.txt", draft: draft("甲通知", "", "一二三四五六七八九十甲乙丙丁串标戊己", "围标") };
    expect(checkText(source, BY)).toMatchObject({
      name: "甲.txt",
      title: "甲通知",
      notes: [],
      findings: [
        {
          rule: "word-list-00000001",
          title: "招标用语",
          outcome: "block",
          place: "第3段",
          count: 1,
          excerpt: { before: "三四五六七八九十甲乙丙丁", hit: "串标", after: "戊己 围标" },
          basis: [list.basis],
        },
        { title: "慎用语", outcome: "advise", place: "第4段", excerpt: { hit: "围标" } },
      ],
    });
  });

  test("takes the places of a file, and the title of a form", () => {
    const source = {
      name: "乙.xlsx",
      draft: { ...draft("串标", "围标"), title: "表" },
      places: ["第1行第1列", "第2行第1列"],
      notes: ["有一张图。"],
    };
    const { title, notes, findings } = checkText(source, BY);
    expect([title, notes, findings.map(({ place }) => place)]).toEqual([
      "表",
      ["有一张图。"],
      ["第1行第1列", "第2行第1列"],
    ]);
  });

  test("something missing is of the whole text, without an excerpt", () => {
    const [missing] = checkText(
      { name: "x", draft: { ...draft("正文"), title: "" } },
      {
        ...BY,
        rules: compileRules({
          ...national,
          rules: [
            {
              id: "no-title",
              title: "缺少标题",
              category: "missing-metadata",
              outcome: "ask",
              message: "请补上标题。",
              basis: [list.basis],
              match: { by: "field", field: "title" },
              flags: [],
              passes: [],
            },
          ],
        }),
      },
    ).findings;
    expect(missing).toMatchObject({ place: "全文", rule: "no-title" });
    expect(missing).not.toHaveProperty("excerpt");
  });
});

test("what the agency allowed is not raised, but only what may be waived", () => {
  const allowed = [
    { rule: "word-list-00000001", text: "串标" },
    { rule: "word-list-00000002", text: "围标" },
  ];
  const { findings } = checkText({ name: "x", draft: draft("串标", "围标", "围 标") }, { ...BY, allowed });
  expect(findings.map(({ rule, place }) => [rule, place])).toEqual([["word-list-00000001", "第1段"]]);
});

describe("summary", () => {
  const check = (...lines: string[]) => checkText({ name: "x", draft: draft(...lines) }, BY);
  const unread = { name: "y", title: "", error: "读不出来。", notes: [], findings: [] };

  test("the gravest outcome counts; what could not be read is not passed", () => {
    const texts = [
      check("串标围标"),
      check("围标"),
      check("无"),
      unread,
      { ...check("无"), notes: ["有一页没有文字。"] },
    ];
    expect(texts.map(verdictOf)).toEqual(["block", "advise", "clean", "unread", "unread"]);
    expect(countVerdicts(texts)).toEqual({ block: 1, ask: 0, advise: 1, clean: 1, unread: 2 });
  });

  test("tallies sum the places of each rule", () => {
    expect(batchTallies([check("串标，串标"), check("串标", "围标"), unread])).toEqual([
      { rule: "word-list-00000001", category: "sensitive-word", outcome: "block", field: "批量检查", count: 3 },
      { rule: "word-list-00000002", category: "sensitive-word", outcome: "advise", field: "批量检查", count: 1 },
    ]);
  });
});
