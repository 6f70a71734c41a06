import type { Category } from "../../../lib/model/category.ts";
import type { Dice } from "./dice.ts";
import { cardNumber, identityNumber, mobileNumber } from "./numbers.ts";
import { broken, numberVariants, WORD_VARIANTS, type Variant } from "./variants.ts";

/** One kind of text that must be found wherever it is put. */
export interface PlantKind {
  readonly name: string;
  readonly category: Category;
  /** A fresh one, in some variant. */
  readonly make: (dice: Dice) => string;
  /** What may stand right before and after it. */
  readonly neighbours: readonly [readonly [string, string], ...(readonly [string, string])[]];
}

const LEVELS = ["绝密", "机密", "秘密"] as const;
const STARS = "★★★☆⭐✩＊*";
const BRACKETS = [
  ["【", "】"],
  ["（", "）"],
  ["(", ")"],
  ["〔", "〕"],
  ["[", "]"],
] as const;
const NEUTRAL = [
  ["", ""],
  ["", ""],
  ["", ""],
  ["，", "，"],
  ["。", "。"],
  [" ", " "],
  ["：", ""],
  ["、", "；"],
  ["abc ", " xyz"],
  ["PDF：", "，OK"],
] as const;
const QUOTES = [
  ["“", "”"],
  ["「", "」"],
  ['"', '"'],
  ["'", "'"],
  ["《", "》"],
] as const;

function period(dice: Dice): string {
  const year = 2027 + dice.below(20);
  const month = 1 + dice.below(12);
  const day = 1 + dice.below(28);
  return dice.pick([
    `${1 + dice.below(30)}年`,
    `${1 + dice.below(30)}年`,
    `${1 + dice.below(11)}个月`,
    "长期",
    dice.pick(["启用前", "会议开始前", "项目公布后", "方案印发前", "考试结束后"]),
    `${year}年${month}月${day}日`,
    `${year}-${month}-${day}`,
    `至${year}年${month}月${day}日`,
    `${year}年${month}月${day}日解密`,
    `解密时间：${year}年${month}月${day}日`,
    "解密条件：项目公布后",
  ]);
}

const INTERNAL = [
  "内部资料 注意保存",
  "内部文件 注意保密",
  "内部事项 注意保管",
  "内部材料 注意保管",
  "内部资料 不得外传",
  "内部文件 严禁外传",
  "内部刊物 注意保存",
  "内部资料 仅供参考 注意保存",
  "内部资料（注意保存）",
] as const;

const INTERNAL_ALONE = [
  ...INTERNAL,
  "内部资料",
  "内部文件",
  "内部使用",
  "内部事项",
  "注意保密",
  "不得外传",
  "仅供内部参考",
  "仅供领导参阅",
  "内部文件，请勿外传",
] as const;

function secrecyMark(dice: Dice): string {
  return dice.pick(LEVELS) + dice.letter(STARS) + period(dice);
}

function varied(make: (dice: Dice) => string, variants: readonly [Variant, ...Variant[]]) {
  return (dice: Dice): string => dice.pick(variants)(make(dice), dice);
}

/** All kinds. */
export const PLANT_KINDS: readonly PlantKind[] = [
  {
    name: "国家秘密标志",
    category: "secrecy-marking",
    make: varied(secrecyMark, WORD_VARIANTS),
    neighbours: [...NEUTRAL, ...BRACKETS],
  },
  {
    name: "内部标志",
    category: "internal-marking",
    make: varied((dice) => dice.pick(INTERNAL), WORD_VARIANTS),
    neighbours: [...NEUTRAL, ...BRACKETS],
  },
  {
    name: "独立成行的内部标志",
    category: "internal-marking",
    make: varied((dice) => dice.pick(INTERNAL_ALONE), WORD_VARIANTS),
    neighbours: [["\n", "\n"]],
  },
  {
    name: "身份证号",
    category: "id-number",
    make: varied(identityNumber, [
      ...numberVariants([[6, 8], [6, 8], [6, 4, 4], [4, 4, 4, 4], [3, 3, 4, 4], [10], [14]]),
      broken,
    ]),
    neighbours: [...NEUTRAL, ...BRACKETS, ...QUOTES, ["身份证号码：", "，"], ["ID: ", ""]],
  },
  {
    name: "手机号",
    category: "mobile-phone",
    make: varied(mobileNumber, numberVariants([[3, 4], [3, 4], [4, 3], [7], [3]])),
    neighbours: [...NEUTRAL, ...BRACKETS, ...QUOTES, ["手机", "。"], ["联系电话：", "（"], ["+86 ", ""], ["Tel: ", ""]],
  },
  {
    name: "换行的手机号",
    category: "mobile-phone",
    make: varied(mobileNumber, [broken]),
    neighbours: [
      ["手机：", "，"],
      ["电话", "。"],
      ["联系方式 ", ""],
    ],
  },
  {
    name: "银行卡号",
    category: "bank-card",
    make: varied(cardNumber, [...numberVariants([[4, 4, 4, 4], [6], [8]]), broken]),
    neighbours: [...NEUTRAL, ...BRACKETS, ...QUOTES, ["卡号：", "，"], ["开户行：工商银行 ", " "]],
  },
];
