import { describe, expect, it } from "vitest";
import { matters, quotes, settle, type Waivable, type WaiverMatter } from "../../../lib/check/waivers.ts";
import type { Outcome } from "../../../lib/model/category.ts";

/** One finding for each of the words, where they stand in the text. */
function found(text: string, words: readonly string[], outcome: Outcome = "ask", rule = "personal-email"): Waivable[] {
  let from = 0;
  return words.map((word, index) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    const finding = { rule, category: "personal-email", outcome } as const;
    const places = word === "" ? [] : [{ start, end: from }];
    return { key: `${rule}-${index}`, field: "正文", finding, places, text };
  });
}

const ALLOWED = { id: "1", rule: "personal-email", text: "ybj@qq.com" };
const nothing = (): undefined => undefined;

describe("settle", () => {
  it("settles by the agency's list what has the same rule and text, whatever its width, case and spaces", () => {
    const items = found("ｙｂｊ＠qq.com、YBJ @qq.com、a@qq.com", ["ｙｂｊ＠qq.com", "YBJ @qq.com", "a@qq.com"]);
    expect([...settle(items, [ALLOWED], nothing)]).toEqual([
      ["personal-email-0", { entry: ALLOWED }],
      ["personal-email-1", { entry: ALLOWED }],
    ]);
    expect(settle(found("ybj@qq.com", ["ybj@qq.com"], "ask", "other-rule"), [ALLOWED], nothing).size).toBe(0);
  });

  it("never settles what holds publishing, nor by an empty text", () => {
    expect(settle(found("ybj@qq.com", ["ybj@qq.com"], "block"), [ALLOWED], () => "waived").size).toBe(0);
    expect(settle(found("", [""]), [{ ...ALLOWED, text: "" }], nothing).size).toBe(0);
  });

  it("settles by a waiver of the draft, the list first", () => {
    const items = found("ybj@qq.com、a@qq.com", ["ybj@qq.com", "a@qq.com"]);
    const waived = ({ text }: WaiverMatter) => (text === "a@qq.com" || text === "ybj@qq.com" ? "said" : undefined);
    expect([...settle(items, [ALLOWED], waived).values()]).toEqual([{ entry: ALLOWED }, { waiver: "said" }]);
  });
});

describe("matters", () => {
  it("tells those alike apart, so that one more of them is open", () => {
    const text = "a@qq.com和a@qq.com，b@qq.com";
    const all = matters(found(text, ["a@qq.com", "a@qq.com", "b@qq.com"]));
    expect(all.map(({ matter }) => [matter.text, matter.nth])).toEqual([
      ["a@qq.com", 0],
      ["a@qq.com", 1],
      ["b@qq.com", 0],
    ]);
  });

  it("binds a finding of several places to all of them", () => {
    const [item] = found("张三 李四", ["张三"]);
    const places = [...(item?.places ?? []), { start: 3, end: 5 }];
    expect(matters(item ? [{ ...item, places }] : [])[0]?.matter.text).toBe("张三\n李四");
  });
});

it.each<[string, string, boolean]>([
  ["邮箱ａ@qq.com是公用的", "a@qq.com", true],
  ["邮箱 a @ qq.com 是公用的", "a@qq.com", true],
  ["张三已同意", "李四\n张三", true],
  ["此件依申请公开，是误写", "（此件依申请公开）", true],
  ["号码13805641是旧的", "13805641234", true],
  ["号码138是旧的", "13805641234", false],
  ["办公用邮箱", "a@qq.com", false],
  ["已核对", "", false],
])("a reason that quotes what was found is known: %s", (sentence, text, expected) => {
  expect(quotes(sentence, text)).toBe(expected);
});
