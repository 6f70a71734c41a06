import { describe, expect, it } from "vitest";
import { faultOfSelector, PlainSelectorSchema } from "../../../lib/model/css-selector.ts";

describe("faultOfSelector", () => {
  it.each([
    "#title",
    "td.bh",
    "input[name=sqr_xm]",
    "input[type='radio'][name=\"hq fs\"]",
    '[data-page="list"] .el-table__body tr.el-table__row',
    "iframe[name=main] >>> iframe[name=hf] >>> #title",
    "#a, #b > .c",
    "label.x + input",
    ".f:not(.hidden, .gone)",
    "tr:has(> td.bh)",
    ".\\31 23",
    ".el-select__wrapper ~ input",
    "#标题",
    "a b c d",
  ])("takes %s", (selector) => {
    expect(faultOfSelector(selector)).toBeUndefined();
  });

  it.each([
    ["tr:nth-child(2)", "“:nth-child”，按位置"],
    ["td:first-child", "按位置"],
    [".x:not(:last-of-type)", "按位置"],
    ["input:checked", "“:checked”，按一时的状态"],
    ["a:hover", "按一时的状态"],
    ["p::before", "“::before”，这里不能用"],
    [":scope > a", "这里不能用"],
    ["*", "“*”，什么都能找到"],
    [".x > *", "什么都能找到"],
    ["a b c d e", "超过4层"],
    ["a>b>c>d>e", "超过4层"],
    ["a, b b b b b", "超过4层"],
    ["#1x", "从“#1x”起读不懂"],
    ["div[", "从“[”起读不懂"],
    ["div]", "从“]”起读不懂"],
    ["a >", "没有写完"],
    ["a,", "没有写完"],
    ["a >> b", "从“> b”起读不懂"],
    ["iframe >>> ", "没有写完"],
    ["{}", "从“{}”起读不懂"],
    [":is(a", "没有写完"],
    ["", "没有写完"],
    ["a{color:red}", "读不懂"],
    ["a /* x */ b", "读不懂"],
    [":not(:is(:where(a)))", "套得太深"],
    ["a >>> b >>> c >>> d >>> e", "“>>>”太多"],
  ])("refuses %s", (selector, words) => {
    expect(faultOfSelector(selector)).toContain(words);
    expect(faultOfSelector(selector)).toMatch(/请.*。$/);
  });

  it("ends soon on texts that are made to be slow", () => {
    for (const text of ["[a=", ":not(", "\\a ", "a ", "-", "[a='"]) {
      expect(faultOfSelector(text.repeat(3000))).toContain("超过300个字符");
      expect(faultOfSelector(text.repeat(50).slice(0, 300)) ?? "请").toMatch(/请/);
    }
  });
});

describe("PlainSelectorSchema", () => {
  it("does not step into frames", () => {
    expect(PlainSelectorSchema.safeParse("#a .b").success).toBe(true);
    expect(PlainSelectorSchema.safeParse("iframe >>> #a").success).toBe(false);
  });
});
