import { describe, expect, test } from "vitest";
import { foundIn } from "../spans.ts";

/** The mark in 〔〕; what stands around it belongs to the text. */
const MARKS = [
  "〔机密*5年〕",
  "〔机密＊5年〕 急件",
  "〔秘密★解密时间2028年1月1日〕",
  "〔秘密★解密时间：2028年1月1日〕。",
  "〔秘密★2027年12月31日〕",
  "〔秘密★2027年12月31日〕 各股室",
  "〔秘密★2028-01-01〕，",
  "〔秘密★二〇二八年一月二十一日〕",
  "〔机密★2028年1月1日解密〕",
  "〔机密★解密条件：项目公布后〕",
  "〔机密★解密条件 项目公布后〕 各股室",
  "〔秘密★ 至2030年〕",
  "〔秘密★至2030年12月31日止〕。",
  "〔秘密★保密期限10年〕",
  "〔绝密★ 启用前〕",
  "〔绝密★启用前〕 注意事项",
  "〔绝密★考试结束后〕",
  "〔机密★2年〕 各股室要落实好。",
  "〔机密★2年〕各股室要落实好。",
  "〔机密★1年〕度工作",
  "〔机密★5年〕2026年工作要点",
  "〔机密★十五年〕",
  "〔机密★6个月〕",
  "〔机密★1年6个月〕",
  "〔机密★30天〕",
  "〔机密★长期〕执行",
  "〔机密★ 长 期〕",
  "〔机 密 ★ 启 用 前〕 各股室",
  "〔绝　密　★　２　０　２　８　年　１　月　１　日　解　密〕",
  "〔機密★5年〕",
  "〔机密★〕公开时间",
  "〔机密★〕各股室要落实",
  "〔机密★〕2026年度工作要点",
  "〔机密★〕\n2年",
];

describe.each([
  ["at the head", ""],
  ["in the middle", "各股室对照职责抓好落实。\n".repeat(6)],
])("%s", (_, before) => {
  test.each(MARKS)("%s", (marked) => {
    const mark = /〔(.+)〕/.exec(marked)?.[1] ?? "";
    const text = marked.replace(/[〔〕]/g, "");
    expect(foundIn(before + text)).toEqual([`secrecy-mark: ${mark}`]);
    expect(foundIn(`${before}请注意：${text}`)).toEqual([`secrecy-mark: ${mark}`]);
  });
});
