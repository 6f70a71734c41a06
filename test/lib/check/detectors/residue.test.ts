import { describe, expect, test } from "vitest";
import type { Block } from "../../../../lib/model/draft.ts";
import { foundIn, namesOf } from "../spans.ts";

const filler: Block[] = Array.from({ length: 7 }, () => ({ kind: "paragraph", text: "各股室抓好落实。" }));

function hiddenIn(hidden: NonNullable<Block["hidden"]>, text: string): string[] {
  return namesOf([...filler, { kind: "paragraph", text, hidden }, ...filler]);
}

describe("国家秘密标志 spoken of", () => {
  test.each([
    "文件首页标注“机密★5年”，置于左上角。",
    "标志样式如：秘密★1年。",
    "可以写成「绝密★长期」或者「机密★10年」",
    "凡标有秘密★3年字样的，一律不得上网。",
    "机密★5年以上的档案到期后移交。",
    "例如“秘密★6个月”表示保密六个月",
    "没有标明期限的，机密★按二十年认定。",
  ])("is asked about, not held: %s", (text) => {
    const rules = foundIn(text).map((found) => found.split(":")[0]);
    expect(new Set(rules)).toEqual(new Set(["quoted-secrecy-mark"]));
  });

  test.each([
    "“机密★5年”",
    "机密★5年\n关于报送情况的函",
    "各股室报送。机密★5年",
    "附件 机密★5年 名单",
    "机密级★5年 名单",
  ])("is held where it is one: %s", (text) => {
    expect(foundIn(text).map((found) => found.split(":")[0])).toContain("secrecy-mark");
  });
});

describe("a level in a file's name or where nobody looks", () => {
  test.each([
    ["附件：【机密】参保数据.xlsx", "机密"],
    ["附件1. 秘密-稽核名单.docx", "秘密"],
    ["见 2026_绝密_方案.pdf", "绝密"],
  ])("%s", (text, level) => {
    expect(foundIn(["正文", text].join("\n"))).toEqual([`bare-secrecy-word: ${level}`]);
  });

  test.each([
    ["comment", "机密"],
    ["alternative-text", "秘密 扫描件"],
    ["link-target", "/upload/2026/机密-名单.docx"],
    ["invisible", "绝密"],
  ] as const)("%s: %s", (hidden, text) => {
    expect(hiddenIn(hidden, text).filter((found) => found.startsWith("bare"))).toHaveLength(1);
  });

  test.each(["保护商业机密.docx", "不得泄露国家秘密、商业秘密", "“秘密”宣传画", "/upload/保密须知.pdf"])(
    "not %s",
    (text) => {
      expect(hiddenIn("alternative-text", text)).toEqual([]);
    },
  );

  test("内部 alone, hidden", () => {
    expect(hiddenIn("invisible", "内部资料 注意保存")).toEqual(["internal-mark: 内部资料 注意保存"]);
    expect(hiddenIn("alternative-text", "内部")).toEqual(["internal-mark: 内部"]);
  });
});

test.each(["特急", "加急\n县医疗保障局", "平急 特提", "特急 明电"])("紧急程度 is no secret: %s", (text) => {
  expect(foundIn(text)).toEqual([]);
});

describe("internal addresses", () => {
  test.each([
    ["登录http://172.16.3.4/web查看", "http://172.16.3.4/web"],
    ["地址为10.36.4.18:8080。", "10.36.4.18:8080"],
    ["http://localhost:8080/a", "http://localhost:8080/a"],
    ["（https://ybj.intranet/x）", "https://ybj.intranet/x"],
    ["http://cms.hsxybj.local/list?id=1，", "http://cms.hsxybj.local/list?id=1"],
    ["内网地址：http://59.203.1.2/oa", "http://59.203.1.2/oa"],
    ["放在\\\\192.168.3.8\\share\\通知", "\\\\192.168.3.8\\share\\通知"],
    ["file:///C:/Users/wang/a.docx", "file:///C:/Users/wang/a.docx"],
    ["D:\\工作\\2026\\名单.xlsx", "D:\\工作\\2026\\名单.xlsx"],
  ])("%s", (text, address) => {
    expect(foundIn(`正文 ${text}`)).toEqual([`internal-url: ${address}`]);
  });

  test.each([
    "http://172.15.1.1/ 与 http://192.169.0.1/",
    "升级到V10.0.1.2，占10.5%",
    "2026.10.1至2026.10.31",
    "http://www.gov.cn、https://oa-guide.ah.gov.cn/x",
    "比例为10.12:172.3",
    "https://www.nhsa.gov.cn/art/2026/10/1/art_10.1.html",
    "GB/T 10.1.2.3",
    "网址http:\\\\www.ah.gov.cn\\art",
  ])("not %s", (text) => {
    expect(foundIn(`正文 ${text}`)).toEqual([]);
  });
});
