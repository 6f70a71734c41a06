import { expect, it } from "vitest";
import { isBody, sealedFields } from "../../../../lib/page/articles/sealed-fields.ts";

const names = (...all: string[]): string[] =>
  sealedFields(
    all.map((name) => ({ name, blocks: [] })),
    undefined,
  ).map(({ name }) => name);

it("calls a field the same whatever its counter says", () => {
  expect(names("标题(0/60)", "标题（12／60）", "标题 12/60", "* 标题：", "标题 还可输入48字")).toEqual(
    Array(5).fill("标题"),
  );
  expect(names("正文[必填]", "正文【含日期、来源】")).toEqual(["正文", "正文"]);
  expect(names("（1）", "标".repeat(50))).toEqual(["（1）", "标".repeat(40)]);
});

it("leaves out what a CMS fills in, never title or body", () => {
  expect(names("信息来源", "作者", "发布日期", "摘要", "标题和关键词", "正文及备注")).toEqual([
    "摘要",
    "标题和关键词",
    "正文及备注",
  ]);
});

it("knows the body by its name", () => {
  expect(["正文", "内容（1）", "标题", "摘要", "发布日期"].map(isBody)).toEqual([true, true, false, false, false]);
});
