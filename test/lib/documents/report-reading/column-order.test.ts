import { describe, expect, test } from "vitest";
import { readChallenges } from "../../../../lib/documents/report-reading/read-challenges.ts";
import { readRequests } from "../../../../lib/documents/report-reading/read-requests.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";

const PRINTED = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
const [NATURAL = "", ...REST] = PRINTED;
const KINDS = PRINTED.slice(1, 6);
const GROUP = "法人或其他组织";

const requests = (...heads: readonly (readonly string[])[]) =>
  readRequests([[...heads, ["一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "21"]]], REPORT_LABELS)
    .part;

/** Two neighbours change places, for each pair of them. */
const swapped = PRINTED.slice(1).map((_, at) =>
  PRINTED.with(at, PRINTED[at + 1] ?? "").with(at + 1, PRINTED[at] ?? ""),
);

describe("B.2–4: columns go by their places only where heads do not say otherwise", () => {
  test.each([
    ["one row", [["", ...PRINTED]]],
    ["two rows", [["", NATURAL, GROUP, "总计"], KINDS]],
    ["two rows in one line", [["", NATURAL, GROUP, "总计", ...KINDS]]],
    ["the group above all its columns", [["", NATURAL, GROUP, GROUP, "总计"], PRINTED]],
    ["broken heads", [["", "自然", "商业", "科研机构", "", "法律服务机构", "其 他", "总\n计"]]],
    ["no heads", []],
  ])("%s in the usual order", (_, heads) => {
    const part = requests(...heads);
    expect([...part.figures.values()]).toEqual([1, 2, 3, 4, 5, 6, 21]);
    expect(part.faults.some((fault) => fault.includes("次序"))).toBe(false);
  });

  test.each<[string, string[][]]>([
    ...swapped.map((heads): [string, string[][]] => [heads.join(" "), [["", ...heads]]]),
    ["总计 first", [["总计", NATURAL, ...KINDS]]],
    ["自然人 last", [[...REST, NATURAL]]],
    ["总计 before the group", [["", "总计", NATURAL, GROUP], KINDS]],
    ["自然人 after the group", [["", GROUP, NATURAL, "总计"], KINDS]],
    ["the group's columns", [["", NATURAL, GROUP, "总计"], KINDS.toReversed()]],
    ["only two heads that can be read", [["", "总计", "", "", "", "", "", "自然人"]]],
    ["a head twice", [["", ...PRINTED.with(5, "商业企业")]]],
  ])("other order (%s): nothing is read, and that is said once", (_, heads) => {
    const part = requests(...heads);
    expect([...part.figures]).toEqual([]);
    expect(part.faults.filter((fault) => fault.includes("列的次序与国家格式不一样"))).toHaveLength(1);
    expect(part.faults.join()).not.toContain("有没有这张表");
  });

  const without = (lost: string) => PRINTED.filter((head) => head !== lost);
  test.each<[string, string, string[][]]>([
    ...REST.map((lost): [string, string, string[][]] => [lost, lost, [["", "", ...without(lost)]]]),
    [NATURAL, NATURAL, [["（本列数据的勾稽关系为……）", ...without(NATURAL)]]],
    ["商业企业, two rows", "商业企业", [["", "", NATURAL, GROUP, "总计"], KINDS.slice(1)]],
    ["其他, two rows", "其他", [["", NATURAL, GROUP, "总计"], KINDS.slice(0, 4)]],
    ["科研机构, two rows in one line", "科研机构", [["", NATURAL, GROUP, "总计", ...without("科研机构").slice(1, 5)]]],
    ["总计, two rows", "总计", [["", NATURAL, GROUP], KINDS]],
    ["自然人, two rows", "自然人", [["（本列数据的勾稽关系为……）", GROUP, "总计"], KINDS]],
  ])("a number without a head and six columns, without %s: not read by places", (_, lost, heads) => {
    const part = requests(...heads);
    expect([...part.figures]).toEqual([]);
    expect(part.faults.filter((fault) => fault.includes(`列名里没有“${lost}”`))).toHaveLength(1);
  });

  test("part four: 行政诉讼 first, a suit before another, 总计 before what it sums", () => {
    const figures = Array.from({ length: 15 }, () => "0");
    const ENDS = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    const four = (...heads: readonly (readonly string[])[]) => readChallenges([[...heads, figures]], REPORT_LABELS);
    const HEAD = ["行政复议", "行政诉讼"];
    const usual = four(HEAD, [...ENDS, "未经复议直接起诉", "复议后起诉"], [...ENDS, ...ENDS]);
    expect(usual.figures.size).toBe(15);
    for (const heads of [
      [HEAD.toReversed()],
      [HEAD, [...ENDS, "复议后起诉", "未经复议直接起诉"]],
      [HEAD, ["总计", ...ENDS.slice(0, 4)]],
      [HEAD, ["结果纠正", "结果维持", ...ENDS.slice(2)]],
    ]) {
      const part = four(...heads);
      expect(part.figures.size, heads.join()).toBe(0);
      expect(part.faults).toEqual([expect.stringContaining("列的次序与国家格式不一样")]);
    }
  });
});

test("B.2–4: 其他处理 with figures and without its three rows is one row; rows without a name below it leave that open", () => {
  const sevens = (value: string): string[] => Array.from({ length: 7 }, () => value);
  const [whole, total] = [
    ["（六）其他处理", ...sevens("3")],
    ["（七）总计", ...sevens("9")],
  ];
  const single = readRequests([[whole, ["", ...sevens("")], total]], REPORT_LABELS);
  expect(single.part.figures.get("requests/r3_6_3/natural")).toBe(3);
  const nameless = readRequests([[whole, ["", ...sevens("1")], ["", ...sevens("2")], total]], REPORT_LABELS);
  expect(nameless.part.figures.get("requests/r3_6_3/natural")).toBeUndefined();
  expect(nameless.part.figures.get("requests/r3_7/natural")).toBe(9);
  expect(nameless.part.faults.join()).toContain("“（六）其他处理”一行下面还有没有名称的数");
});

test("B.2–4: 其他处理 as a title with empty cells, or as the sum of its three rows, is not the row of the format of 2019", () => {
  const ROWS = ["1.申请人无正当理由逾期不补正", "2.申请人逾期未按收费通知要求缴纳费用", "3.其他"];
  const rows = ROWS.map((title, at) => [title, ...Array.from({ length: 7 }, () => String(at))]);
  for (const cell of ["", "3"]) {
    const whole = ["（六）其他处理", ...Array.from({ length: 7 }, () => cell)];
    for (const table of [
      [whole, ...rows],
      [...rows, whole],
    ]) {
      const { part, isWhole } = readRequests([table], REPORT_LABELS);
      expect(isWhole).toBe(false);
      expect([...part.figures.values()]).toEqual([0, 1, 2].flatMap((value) => Array.from({ length: 7 }, () => value)));
    }
  }
});
