import { describe, expect, test } from "vitest";
import type { Block } from "../../../../lib/model/draft.ts";
import { foundIn, namesOf } from "../spans.ts";

/** Far from head and foot, so that only shape counts. */
function inTheMiddle(text: string): string {
  const filler = "各股室对照职责抓好落实。\n".repeat(6);
  return `${filler}${text}\n${filler}`;
}

function oneBlock(linesBefore: number): Block[] {
  return [{ kind: "paragraph", text: `${"正文\n".repeat(linesBefore)}机密\n正文` }];
}

function cells(label: string): Block[] {
  return [
    { kind: "cell", text: label },
    { kind: "cell", text: "机密" },
  ];
}

describe("国家秘密标志", () => {
  test.each([
    ["秘密★1年", "秘密★1年"],
    ["秘 密 ★ 1 年 各股室", "秘 密 ★ 1 年"],
    ["绝　密★长期", "绝　密★长期"],
    ["绝\u200b密\ufeff★长\u00ad期\u200b。", "绝\u200b密\ufeff★长\u00ad期"],
    ["绝密★⻓期", "绝密★⻓期"],
    ["机密★会议开始前各单位不得外泄", "机密★会议开始前"],
    ["机密★方案印发之日起", "机密★方案印发之日"],
    ["机密★", "机密★"],
    ["机密★各股室要落实", "机密★"],
    ["机密⭐１０年", "机密⭐１０年"],
    ["秘密＊5年", "秘密＊5年"],
    ["秘密★2027年3月1日前不得对外提供", "秘密★2027年3月1日前"],
    ["秘密★20270301", "秘密★20270301"],
    ["秘密★6个月", "秘密★6个月"],
    ["秘密★十年", "秘密★十年"],
    ["机密★2026年度工作要点", "机密★"],
    ["【机密★3年】", "机密★3年"],
    ["機密★3年", "機密★3年"],
  ])("%s", (text, mark) => {
    expect(foundIn(inTheMiddle(`请注意：${text}`))).toContain(`secrecy-mark: ${mark}`);
  });

  test.each(["国家秘密*的具体范围", "五星★级服务", "保密★", "密级★保密期限", "秘密**", "涉密★"])("not %s", (text) => {
    expect(foundIn(inTheMiddle(text))).toEqual([]);
  });
});

describe("单独成行的密级", () => {
  test.each([
    ["机密  特急\n正文", "机密"],
    ["000123\n秘 密\n特急", "秘 密"],
    ["000123 机密", "机密"],
    ["【秘密】\n正文", "秘密"],
    ["特急 绝密\n正文", "绝密"],
    ["机密 10年\n正文", "机密"],
  ])("%s at the head", (text, word) => {
    expect(foundIn(text)).toContain(`bare-secrecy-word: ${word}`);
  });

  test("the first lines of one long block, not the rest", () => {
    expect(namesOf(oneBlock(2))).toEqual(["bare-secrecy-word: 机密"]);
    expect(namesOf(oneBlock(7))).toEqual([]);
  });

  test("a labelled or bracketed line anywhere", () => {
    expect(foundIn(inTheMiddle("【机密】"))).toEqual(["bare-secrecy-word: 机密"]);
    expect(foundIn(inTheMiddle("（ 机密 ）"))).toEqual(["bare-secrecy-word: 机密"]);
    expect(foundIn(inTheMiddle("密级：机密"))).toEqual(["bare-secrecy-word: 机密"]);
  });

  test("a labelled cell anywhere, another cell not", () => {
    expect(namesOf(cells("密级"))).toEqual(["bare-secrecy-word: 机密"]);
    expect(namesOf(cells("类别"))).toEqual([]);
  });

  test("not as a heading of a list in the middle, nor in a sentence", () => {
    expect(foundIn(inTheMiddle("秘密"))).toEqual([]);
    expect(foundIn("保守国家秘密\n绝密、机密、秘密\n机密。一般指")).toEqual([]);
  });
});

describe("内部警示字样", () => {
  test.each([
    ["内部资料", "内部资料"],
    ["　　内部文件　　", "内部文件"],
    ["内 部 资 料", "内 部 资 料"],
    ["（内部刊物，注意保存）", "内部刊物，注意保存"],
    ["★内部资料★ 注意保存", "内部资料★ 注意保存"],
    ["注意保密", "注意保密"],
    ["内部资料（注意保存）", "内部资料（注意保存）"],
    ["各单位认真执行。内部资料（注意保存）", "内部资料（注意保存）"],
    ["内部资料 仅供参考", "内部资料 仅供参考"],
    ["严禁外传！", "严禁外传"],
    ["仅供内部参考", "仅供内部参考"],
    ["各单位认真执行。内部资料 注意保存", "内部资料 注意保存"],
    ["内部资料 注意保存各单位认真执行。", "内部资料 注意保存"],
    ["按照规定内部资料·注意保存执行", "内部资料·注意保存"],
    ["按照规定内部文件不得外传执行", "内部文件不得外传"],
    ["【内部资料】经办规程", "内部资料"],
    ["经办规程（内部资料）", "内部资料"],
    ["內部資料 注意保存", "內部資料 注意保存"],
    ["⽂件附后。内部⽂件 注意保存", "内部⽂件 注意保存"],
  ])("%s", (text, mark) => {
    expect(foundIn(inTheMiddle(text))).toEqual([`internal-mark: ${mark}`]);
  });

  test.each([
    "加强内部资料管理，做到专人专柜。",
    "单位内部 文件管理要规范",
    "凡标注“内部文件(资料)”和“注意保存(保管、保密)”等警示字样的，未经批准不得发布。",
    "对标有“内部资料 注意保存”的材料一律不上网",
    "印有内部资料 注意保存字样的材料",
    "涉及内部事项，注意保管相关凭证",
    "请注意保存票据。",
    "《内部参考》编辑部",
    "参见本局汇编的手册（内部资料）第三章",
    "属于三类内部事务信息",
    "内部资料汇编工作已经完成",
    "个人信息严禁外传。",
    "参保人应注意保管社会保障卡",
    "建立内部控制、内部审计制度",
    "以上解释仅供参考",
  ])("not %s", (text) => {
    expect(foundIn(inTheMiddle(text))).toEqual([]);
    expect(foundIn(text)).toEqual([]);
  });

  test("the bare word 内部 only at the head", () => {
    expect(foundIn("内部\n通知")).toEqual(["internal-mark: 内部"]);
    expect(foundIn(inTheMiddle("内部"))).toEqual([]);
  });

  test("a cell in the middle of a table names a kind", () => {
    const cell = { kind: "cell" as const, text: "内部资料" };
    const other = { kind: "cell" as const, text: "公文" };
    const rest = Array.from({ length: 8 }, () => other);
    expect(namesOf([...rest, cell, ...rest])).toEqual([]);
    expect(namesOf([cell, ...rest])).toEqual(["internal-mark: 内部资料"]);
  });
});

describe("附注", () => {
  test.each([
    ["（此件不公开）", "nonpublic-note"],
    ["(此件不予公开)", "nonpublic-note"],
    ["（ 此 件 不 公 开 ）", "nonpublic-note"],
    ["（此件不予公开。）", "nonpublic-note"],
    ["【此件不对外公开】", "nonpublic-note"],
    ["（此件不予主动公开）", "nonpublic-note"],
    ["（此件属于依申请公开）", "on-request-note"],
    ["此件不宜公开", "nonpublic-note"],
    ["（此件依申请公开）", "on-request-note"],
    ["公开方式：依申请公开", "on-request-note"],
  ])("%s", (text, rule) => {
    expect(foundIn(inTheMiddle(text))).toEqual([`${rule}: ${text}`]);
  });

  test("within a line with its brackets", () => {
    expect(foundIn(inTheMiddle("2026年3月1日（此件不公开）抄送：各股室"))).toEqual(["nonpublic-note: （此件不公开）"]);
  });

  test.each([
    "（此件主动公开）",
    "（此件公开发布）",
    "（三）不予公开",
    "（不予公开）",
    "依法不予公开的信息",
    "附注应当注明“（此件不公开）”",
    "印有（此件依申请公开）字样的",
    "依申请公开",
    "此件不公开的理由应当说明",
  ])("not %s", (text) => {
    expect(foundIn(inTheMiddle(text))).toEqual([]);
  });
});

describe("工作秘密、商业秘密", () => {
  test.each([
    ["工作秘密", "work-secret-mark: 工作秘密"],
    ["【工作秘密】稽核安排", "work-secret-mark: 工作秘密"],
    ["商业秘密", "trade-secret-mark: 商业秘密"],
    ["工作秘密 注意保管", "work-secret-mark: 工作秘密 注意保管"],
    ["商密★5年", "trade-secret-mark: 商密★5年"],
  ])("%s", (text, found) => {
    expect(foundIn(inTheMiddle(text))).toEqual([found]);
  });

  test("★ on 工作秘密 bears the mark of a state secret too", () => {
    expect(foundIn(inTheMiddle("工作秘密★3年"))).toEqual(["work-secret-mark: 工作秘密★3年", "secrecy-mark: 秘密★3年"]);
  });

  test("★ behind 商业秘密 is one mark of it", () => {
    expect(foundIn(inTheMiddle("商业秘密★"))).toEqual(["trade-secret-mark: 商业秘密★", "secrecy-mark: 秘密★"]);
  });

  test("as a heading in the middle it is a subject", () => {
    const heading = { kind: "heading" as const, text: "商业秘密" };
    const rest = Array.from({ length: 6 }, () => ({ kind: "paragraph" as const, text: "正文" }));
    expect(namesOf([...rest, heading, ...rest])).toEqual([]);
  });
});
