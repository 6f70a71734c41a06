import { describe, expect, test } from "vitest";
import type { Block } from "../../../../lib/model/draft.ts";
import { findingsIn, foundIn, namesOf } from "../spans.ts";

function cell(text: string): Block {
  return { kind: "cell", text };
}

describe("公民身份号码", () => {
  test.each([
    "34152519900307123X",
    "34152519900307123x",
    "34152519900307123×",
    "371302198511124567",
    "３７１３０２１９８５１１１２４５６７",
    "𝟑𝟕𝟏𝟑𝟎𝟐𝟏𝟗𝟖𝟓𝟏𝟏𝟏𝟐𝟒𝟓𝟔𝟕",
    "371302 1985 1112 4567",
    "371302-19851112-4567",
    "3 7 1 3 0 2 1 9 8 5 1 1 1 2 4 5 6 7",
    "3713\u200b0219851112\u20604567",
    "371302　19851112　4567",
    "34152519900307123 X",
  ])("%s", (number) => {
    expect(foundIn(`王某${number}，男`)).toEqual([`id-number: ${number}`]);
  });

  test("over a line break within a block", () => {
    expect(namesOf([{ kind: "paragraph", text: "证号371302198511\n124567。" }])).toEqual([
      "id-number: 371302198511\n124567",
    ]);
  });

  test("over the border of two paragraphs, but not of two cells", () => {
    expect(foundIn("证号371302198511\n124567。")).toEqual(["id-number: 371302198511\n124567"]);
    expect(namesOf([cell("371302198511"), cell("124567")])).toEqual([]);
  });

  test("two in a row", () => {
    expect(foundIn("371302198511124567 34152519900307123X")).toEqual([
      "id-number: 371302198511124567",
      "id-number: 34152519900307123X",
    ]);
  });

  test.each([
    ["a wrong check digit", "371302198511124568"],
    ["an impossible day", "371302198513324567"],
    ["a birth date in the future", "371302202711124567"],
    ["no province", "991302198511124567"],
    ["masked", "371302********4567"],
    ["masked with ×", "3713021985×××××××7"],
    ["inside a longer number", "9371302198511124567"],
    ["before more digits", "3713021985111245671"],
    ["before letters", "371302198511124567ab"],
    ["a decimal", "0.371302198511124567"],
    ["a credit code", "统一社会信用代码：371302198511124567"],
    ["a credit code with letters", "91341525MA2N1B2C3D"],
    ["公网安备", "皖公网安备 34152502000123号"],
    ["a date row", "2026-01-02 2026-01-03 2026-01-04"],
    ["国药准字", "国药准字H20203456、Z20260123"],
  ])("not %s", (_, text) => {
    expect(foundIn(`号码 ${text} 已核`)).toEqual([]);
  });

  test.each(["王某341525650312123", "（110101 580228 001）", "“371302 580228001”", "３４１５２５６５０３１２１２３"])(
    "fifteen digits without a label are asked about: %s",
    (text) => {
      expect(findingsIn([{ kind: "paragraph", text }]).map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
        "possible-old-id-number ask",
      ]);
    },
  );

  test.each([
    "流水号341525650312123",
    "第341525650312123号",
    "341525650312123元",
    "341525650312123.5",
    "IMEI341525650312123",
    "341525 650312123 12",
    "9341525650312123",
    "341525050312123",
    "348825650312123",
    "341525651332123",
  ])("fifteen digits that are something else: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test("fifteen digits are held behind a label", () => {
    expect(foundIn("身份证号码：341525650312123")).toEqual(["old-id-number: 341525650312123"]);
    expect(foundIn("备案341525650312123")).toEqual([]);
    expect(foundIn("身份证号码：341525651312123")).toEqual([]);
  });
});

describe("公民身份号码 with a wrong check character", () => {
  test("is asked about behind 身份证", () => {
    const found = findingsIn([{ kind: "paragraph", text: "身份证号：371302198511124568" }]);
    expect(found.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(["mistyped-id-number ask"]);
  });
});

describe("手机号码", () => {
  test.each([
    "13812345678",
    "１３８１２３４５６７８",
    "138 1234 5678",
    "138-1234-5678",
    "138—1234—5678",
    "138　1234　5678",
    "138.1234.5678",
    "1381234 5678",
    "1381\u200b2345678",
    "1 3 8 1 2 3 4 5 6 7 8",
  ])("%s", (number) => {
    expect(foundIn(`王某${number}来电`)).toEqual([`mobile-phone: ${number}`]);
  });

  test.each(["+86", "+86 ", "+86-", "0086", "86-", "(+86)"])("without its country code %s", (code) => {
    expect(foundIn(`王某${code}13812345678`)).toEqual(["mobile-phone: 13812345678"]);
  });

  test("several, split or not", () => {
    expect(foundIn("13812345678 13987654321、150-1234-5678 150 1234 5679")).toEqual([
      "mobile-phone: 13812345678",
      "mobile-phone: 13987654321",
      "mobile-phone: 150-1234-5678",
      "mobile-phone: 150 1234 5679",
    ]);
  });

  test("before a date", () => {
    expect(foundIn("王某 138 1234 5678 2026年1月2日")).toEqual(["mobile-phone: 138 1234 5678"]);
  });

  test("in an address of mail", () => {
    expect(foundIn("发至13812345678@163.com")).toEqual([
      "mobile-phone: 13812345678",
      "personal-email: 13812345678@163.com",
    ]);
  });

  test("one behind another's slash, and before a word that begins like an amount", () => {
    const two = ["mobile-phone: 13812345678", "mobile-phone: 13987654321"];
    expect(foundIn("王某13812345678/13987654321")).toEqual(two);
    expect(foundIn("王某0564-5021234/13812345678元旦值班")).toEqual(["mobile-phone: 13812345678"]);
    expect(foundIn("https://a.gov.cn/20260101/13812345678")).toEqual([]);
  });

  test.each(["监督电话：13812345678", "联系人：陈某 13812345678", "（咨询电话：0564-5021234，13812345678）"])(
    "asked about in %s",
    (text) => {
      expect(foundIn(text)).toEqual(["office-mobile-phone: 13812345678"]);
    },
  );

  test("a label in the cell before counts", () => {
    expect(namesOf([cell("监督电话"), cell("13812345678")])).toEqual(["office-mobile-phone: 13812345678"]);
    expect(namesOf([cell("王某"), cell("13812345678")])).toEqual(["mobile-phone: 13812345678"]);
  });

  test.each([
    "0564-3912128",
    "0731-0000-00000000",
    "12345、12393、12333",
    "138****5678",
    "138XXXX5678",
    "23812345678",
    "12812345678",
    "138123456789",
    "0.13812345678",
    "13812345678.5",
    "13812345678元",
    "￥13812345678",
    "订单号13812345678",
    "https://a.gov.cn/art_13812345678.html",
    "https://a.gov.cn/?id=13812345678",
    "12 138 1234 5678 90",
    "138 12345 678",
    "138      1234      5678",
    "135,678,901,23",
    "GB/T 15834-2011、GB 13495.1-2015",
    "网站标识码 3416000004",
  ])("not %s", (text) => {
    expect(foundIn(`说明 ${text}`)).toEqual([]);
  });
});

describe("银行卡号", () => {
  test.each([
    "6217001234567890122",
    "6222 0200 0011 1122 222",
    "６２１７００１２３４５６７８９０１２２",
    "6217-0012-3456-7890-122",
  ])("%s", (number) => {
    expect(foundIn(`打入${number}内`)).toEqual([`bank-card: ${number}`]);
  });

  test("behind words that only begin like those of an office's account", () => {
    expect(foundIn("群众对公益事业期待很高，转至6217001234567890122")).toEqual(["bank-card: 6217001234567890122"]);
  });

  test.each(["621700123456 7890122", "6217 001234567890122", "62170 01234 56789 0122", "6217 0012 3456 7890122"])(
    "behind a label cut anywhere: %s",
    (number) => {
      expect(foundIn(`卡号：${number}`)).toEqual([`bank-card: ${number}`]);
    },
  );

  test("of another bank behind a label", () => {
    expect(foundIn("工资卡：9558801111222233334")).toEqual(["bank-card: 9558801111222233334"]);
    expect(foundIn("数值9558801111222233334")).toEqual([]);
  });

  test.each([
    ["a wrong check digit", "6217001234567890123"],
    ["masked", "6217************122"],
    ["an order number", "订单号：6217001234567890122"],
    ["the office's own account", "对公账户：6217001234567890122"],
    ["in an address", "https://a.gov.cn/6217001234567890122"],
    ["inside a longer number", "62170012345678901220"],
    ["equal digits", "卡号 0000000000000000"],
    ["an identity number", "身份证3713021985********"],
  ])("not %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
