import type { Category } from "../../../lib/model/category.ts";
import type { Dice } from "./dice.ts";
import { insert, type Inserted } from "./insert.ts";

const LEVELS = ["绝密", "机密", "秘密"] as const;
const PERIODS = ["★1年", "★5年", "★长期", "★6个月", "★启用前", "★", "☆3年", "*10年"] as const;
const NOT_PUBLIC = ["不公开", "不予公开", "不对外公开", "不宜公开"] as const;
const OPEN = ["“", "「", "『", "《", '"'] as const;
const CLOSE: Readonly<Record<string, string>> = { "“": "”", "「": "」", "『": "』", "《": "》", '"': '"' };

function mark(dice: Dice): string {
  return dice.pick(LEVELS) + dice.pick(PERIODS);
}

function quoted(text: string, dice: Dice): string {
  const open = dice.pick(OPEN);
  return open + text + (CLOSE[open] ?? "");
}

/** Prose about secrecy, training, the law's own words: none of it is a mark. By name. */
export const MARK_LOOK_ALIKES: readonly (readonly [string, (dice: Dice) => string])[] = [
  [
    "training on marks",
    (dice) =>
      `\n${dice.pick(["涉密文件首页应当标注", "例如首页写明", "学员练习标注", "错误写法为"])}${quoted(mark(dice), dice)}${dice.pick(["。", "字样。", "，位于左上角。", "等样式。"])}\n`,
  ],
  [
    "several forms",
    (dice) =>
      `\n常见样式有${quoted(mark(dice), dice)}、${quoted(mark(dice), dice)}${dice.pick(["两种", "等", "和"])}，书写要规范。\n`,
  ],
  [
    "labelled in a sentence",
    (dice) =>
      `\n凡${dice.pick(["标有", "标注", "印有"])}${mark(dice)}${dice.pick(["字样的", "标志的", "标识的"])}文件不得带出。\n`,
  ],
  [
    "penal articles",
    (dice) =>
      `\n${dice.pick(["故意或者过失泄露", "非法获取", "为境外刺探、收买、非法提供"])}${dice.pick(["绝密级", "机密级", "秘密级"])}国家秘密${1 + dice.below(9)}项的，处${dice.pick(["三", "五", "七"])}年以下有期徒刑。\n`,
  ],
  [
    "terms of secrecy",
    (dice) =>
      `\n国家秘密的保密期限，${dice.pick(LEVELS)}级不超过${dice.pick(["三十", "二十", "十"])}年；期满自行解密。\n`,
  ],
  [
    "a heading",
    (dice) =>
      `\n${dice.pick(["一、", "（二）", "第三章 ", "3."])}${dice.pick(["保密纪律", "国家秘密的确定", "解密和变更", "定密管理", "工作秘密管理", "密级的标注"])}\n`,
  ],
  ["urgency", (dice) => `\n${dice.pick(["特急", "加急", "平急", "特提", "特急 明电"])}\n`],
  [
    "commitment",
    (dice) =>
      `\n严格遵守保密纪律，${dice.pick(["不泄露秘密", "不该问的秘密不问", "保守工作秘密", "严守党和国家机密"])}。\n`,
  ],
  ["trade secret", (dice) => `\n${dice.pick(["企业的商业机密", "侵犯商业秘密罪", "客户的商业秘密"])}受法律保护。\n`],
  ["notes in a rule", (dice) => `\n公文附注处标注${quoted(`此件${dice.pick(NOT_PUBLIC)}`, dice)}的，不得上网。\n`],
  [
    "internal matters",
    (dice) =>
      `\n${dice.pick(["严格内部资料管理", "规范内部文件传阅", "完善内部控制", "清理内部刊物", "落实内部审计"])}，${dice.pick(["注意保存凭证", "注意保密要求", "做到专人保管"])}。\n`,
  ],
  [
    "list of the prohibited",
    (dice) =>
      `\n（${dice.letter("一二三四")}）未经批准，标注有${quoted("内部文件(资料)", dice)}和${quoted("注意保存(保管、保密)", dice)}等警示字样的信息；\n`,
  ],
  [
    "versions and shares",
    (dice) => `版本${1 + dice.below(10)}.0.${dice.below(20)}.${dice.below(20)}，占10.${dice.below(9)}%`,
  ],
  [
    "public addresses",
    (dice) =>
      `http://ybj.${dice.pick(["ah", "tj", "fj", "sd"])}.gov.cn:${8000 + dice.below(99)}/art/10.${dice.below(99)}.html`,
  ],
];

/** What must be found, with what stands around it. */
export interface MarkPlant {
  readonly name: string;
  readonly category: Category;
  readonly make: (dice: Dice) => string;
}

const address = (dice: Dice): string =>
  dice.pick(["10", "172.16", "172.31", "192.168"]) + `.${dice.below(255)}.${dice.below(255)}`;

/** Plants that stand on a line of their own or within one. */
export const MARK_PLANTS: readonly MarkPlant[] = [
  { name: "附注", category: "nonpublic-note", make: (dice) => `（此件${dice.pick(NOT_PUBLIC)}）` },
  {
    name: "内网地址",
    category: "internal-url",
    make: (dice) => {
      const host = address(dice);
      const whole = host.split(".").length === 4 ? host : `${host}.${dice.below(255)}`;
      return dice.pick([
        `http://${whole}:${8000 + dice.below(99)}/oa/index.jsp`,
        `http://${whole}/portal`,
        `\\\\${whole}\\share\\${dice.digits(4)}`,
        `http://localhost:${3000 + dice.below(99)}/cms`,
        `https://oa.${dice.pick(["huoshan", "bozhou"])}.gov.cn/seeyon/main.do`,
        `C:\\Users\\${dice.pick(["admin", "wang"])}\\Desktop\\${dice.digits(3)}.docx`,
      ]);
    },
  },
  {
    name: "过程稿",
    category: "draft-residue",
    make: (dice) =>
      `${dice.pick(["（", "【"])}${dice.pick(["送审稿", "讨论稿", "初稿", "报批稿", "内部讨论稿"])}`.replace(
        /^(.)(.*)$/,
        (_, open: string, word: string) => `${open}${word}${open === "（" ? "）" : "】"}`,
      ),
  },
  {
    name: "批注",
    category: "draft-residue",
    make: (dice) => `批注 [${dice.pick(["W", "A", "用户"])}${1 + dice.below(9)}]：`,
  },
];

/** Puts a plant behind a whole line, or on a line of its own. */
export function plantMark(into: string, planted: string, dice: Dice): Inserted {
  return insert(into, planted, dice.oneIn(2) ? ["\n", "\n"] : [" ", " "], dice);
}
