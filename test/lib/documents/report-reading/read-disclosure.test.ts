import { describe, expect, test } from "vitest";
import { readDisclosure } from "../../../../lib/documents/report-reading/read-disclosure.ts";

const DOCUMENTS = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
const DECISIONS = ["信息内容", "本年处理决定数量"];
const CHARGES = ["信息内容", "本年收费金额（单位：万元）"];

function read(rows: readonly (readonly string[])[], isOldElsewhere = false) {
  const { part, lacks, isOld } = readDisclosure([rows], isOldElsewhere);
  // What is said of rows that are not there at all is looked at elsewhere.
  const faults = part.faults.filter((fault) => !fault.includes("没有找到"));
  return { read: Object.fromEntries(part.figures), faults, lacks: lacks.join(), isOld };
}

describe("B.2–4: part two goes by its heads", () => {
  test("heads in another order", () => {
    const { read: got, faults } = read([
      ["信息内容", "现行有效件数", "本年制发件数", "本年废止件数"],
      ["行政规范性文件", "50", "3", "1"],
    ]);
    expect(got).toEqual({
      "disclosure/normative/valid": 50,
      "disclosure/normative/made": 3,
      "disclosure/normative/repealed": 1,
    });
    expect(faults).toEqual([]);
  });

  test.each([
    ["three figures", ["行政规范性文件", "3", "4", "50"]],
    ["an amount", ["行政事业性收费", "15000"]],
    ["one of several cells", ["行政许可", "10", "", ""]],
  ])("without a head %s are not read, and that is said", (_, row) => {
    const { read: got, faults } = read([row]);
    expect(got).toEqual({});
    expect(faults).toEqual([expect.stringMatching(/“.+”一行上面没有列名.+没有读入。请连列名一起导入。$/)]);
  });

  test("without a head one figure alone is read in the format of 2021, and not where part three has that of 2019", () => {
    expect(read([["行政许可", "5"]]).read).toEqual({ "disclosure/permits/count": 5 });
    expect(read([["行政许可", "5"]], true)).toMatchObject({ read: {}, isOld: true, faults: [expect.any(String)] });
  });

  test("a head is for the rows under it, and not for what it does not fit", () => {
    const { read: got, faults } = read([
      DECISIONS,
      ["行政许可", "7"],
      ["行政处罚", "8"],
      ["行政事业性收费", "15000"],
      DOCUMENTS,
      ["行政强制", "1", "2", "3"],
    ]);
    expect(got).toEqual({ "disclosure/permits/count": 7, "disclosure/penalties/count": 8 });
    expect(faults).toEqual([
      expect.stringContaining("没有读入：行政事业性收费金额"),
      expect.stringContaining("没有读入：行政强制"),
    ]);
  });

  test("columns that cannot be told apart, and each that cannot be read, are left out and named", () => {
    const twice = read([
      ["信息内容", "本年制发件数", "制发件数", "现行有效件数"],
      ["规章", "1", "2", "3"],
    ]);
    expect(twice.read).toEqual({ "disclosure/regulations/valid": 3 });
    expect(twice.faults).toEqual([expect.stringContaining("没有读入：规章制发件数、规章废止件数。")]);
    const broken = read([
      ["信息内容", "上年制发件数", "本年废止件数", "现行有效件数"],
      ["规章", "1", "2", "3"],
    ]);
    expect(broken.faults).toEqual([expect.stringContaining("没有读入：规章制发件数。")]);
  });

  test("of the format of 2019 only what it does not have is no fault", () => {
    const {
      faults,
      lacks,
      read: got,
    } = read([
      ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
      ["规范性文件", "3", "4", "50"],
      ["信息内容", "上一年项目数量", "本年增/减", "决定"],
      ["行政许可", "10", "2", "33"],
    ]);
    expect(got).toEqual({ "disclosure/normative/made": 3 });
    expect(faults).toEqual([expect.stringContaining("没有读入：行政许可。")]);
    expect(lacks).toBe("行政规范性文件废止件数,行政规范性文件现行有效件数");
  });

  test("the whole table with its heads, without a word", () => {
    const { read: got, faults } = read([
      DOCUMENTS,
      ["规章", "0", "0", "0"],
      ["行政规范性文件", "3", "1", "9"],
      DECISIONS,
      ["行政许可", "5"],
      DECISIONS,
      ["行政处罚", "6"],
      ["行政强制", "7"],
      CHARGES,
      ["行政事业性收费", "1.5"],
    ]);
    expect(Object.values(got)).toEqual([0, 0, 0, 3, 1, 9, 5, 6, 7, 1.5]);
    expect(faults).toEqual([]);
  });
});
