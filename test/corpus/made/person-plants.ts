import type { Category } from "../../../lib/model/category.ts";
import type { Dice } from "./dice.ts";
import { identityNumber } from "./numbers.ts";
import { coarseAddress, fullName, hiddenName, homeAddress, illness, passportNumber, plateNumber } from "./persons.ts";
import { NUMBER_VARIANTS, VALUE_VARIANTS, type Variant } from "./variants.ts";

/** What is put in, and the words around that say what it is. */
interface Sentence {
  readonly lead: string;
  readonly planted: string;
  readonly tail: string;
}

/** One category of data about a person. */
export interface PersonPlantKind {
  readonly name: string;
  readonly category: Category;
  readonly make: (dice: Dice) => Sentence;
  /** Headers of a table's column or labels of a form's cell, where the value stands alone. */
  readonly labels?: readonly [string, ...string[]];
}

const TAILS = ["，", "。", "；", "）", " ", "、", "\n"] as const;
const COLONS = ["：", ":", "： ", "为", "", " "] as const;
const LATIN = "abcdefghijklmnopqrstuvwxyz";
const PINYIN = ["zhangsan", "wangxiaoming", "li_na", "lihua", "chen.wei", "zhaoliu", "xiaofang", "liuyang"] as const;

function behind(
  labels: readonly [string, ...string[]],
  make: (dice: Dice) => string,
  variants: readonly [Variant, ...Variant[]],
): (dice: Dice) => Sentence {
  return (dice) => {
    const label = dice.pick(labels);
    const colon = /[号码址]$/.test(label) ? dice.pick(COLONS) : dice.pick(["：", ":", " "]);
    const planted = dice.pick(variants)(make(dice), dice);
    return { lead: `${dice.pick(["", "，", "\n"])}${label}${colon}`, planted, tail: dice.pick(TAILS) };
  };
}

function cardNumber(dice: Dice): string {
  return dice.pick([
    `${dice.letter("ABCDEFGH")}${dice.digits(8)}`,
    dice.digits(10),
    `3415${dice.digits(9)}`,
    `${dice.pick(["ZY", "MZ", "JZ", "YB"])}${dice.digits(9)}`,
    dice.digits(7),
  ]);
}

function weixin(dice: Dice): string {
  return dice.pick([
    `${dice.pick(PINYIN).replace(".", "_")}${dice.pick(["_", "", "-"])}${dice.digits(2 + dice.below(4))}`,
    `wxid_${dice.letter(LATIN)}${dice.digits(4)}${dice.letter(LATIN)}${dice.digits(6)}`,
  ]);
}

function qq(dice: Dice): string {
  return `${String(2 + dice.below(8))}${dice.digits(4 + dice.below(6))}`;
}

function mailbox(dice: Dice): string {
  const name = dice.pick([
    `${dice.pick(PINYIN)}${dice.digits(dice.below(4))}`,
    `1${3 + dice.below(7)}${dice.digits(9)}`,
    `${1 + dice.below(9)}${dice.digits(5 + dice.below(5))}`,
  ]);
  return `${name}@${dice.pick(["163.com", "qq.com", "126.com", "sina.com", "gmail.com", "139.com", "foxmail.com"])}`;
}

function told(dice: Dice): Sentence {
  const name = fullName(dice);
  const what = illness(dice);
  const sex = dice.pick(["男", "女"]);
  const age = 20 + dice.below(60);
  const [lead, planted] = dice.pick([
    ["患者", `${name}，诊断为${what}`],
    ["患者", `${name}因${what}`],
    ["参保人", `${name}确诊${what}`],
    ["患者", `${name}（${sex}，${age}岁），入院诊断：${what}`],
    ["，", `${name}，${sex}，${age}岁，患有${what}`],
    ["。", `${name}因患${what}`],
    ["救助对象", `${name}身患${what}`],
    ["姓名：", `${name}，病种：${what}`],
    ["村民", `${name}被确诊为${what}`],
    ["低保户", `${name}于2026年3月查出${what}`],
    ["患者：", `${name}，诊断：${what}`],
  ]);
  return { lead, planted, tail: dice.pick(["，", "。", "；", "\n"]) };
}

function informant(dice: Dice): Sentence {
  const name = fullName(dice);
  const [lead, planted, tail] = dice.pick([
    ["举报人：", name, "，"],
    ["举报人", name, "反映某药店串换药品"],
    ["投诉人", name, "（"],
    ["反映人姓名：", name, "。"],
    ["举报人为", name, "，"],
    ["，检举人", name, "，男，"],
    ["举报人工作单位：", `霍山县${dice.pick(["人民医院", "第二纺织厂", "衡山镇中心小学"])}`, "，"],
    ["投诉人联系电话：", `0564-5${dice.digits(6)}`, "，"],
    ["举报人住址：", homeAddress(dice), "，"],
    ["根据", name, "实名举报，"],
    ["，群众", name, "举报某诊所，"],
    ["接到", name, "来信，"],
  ]);
  return { lead, planted, tail };
}

const HOME_LABELS = [
  "家住",
  "家庭住址",
  "住址",
  "户籍地址",
  "现住址",
  "家庭地址",
  "现居住地址",
  "户籍所在地",
  "居住地址",
  "现住",
  "住在",
] as const;
const CARD_LABELS = [
  "社会保障卡号",
  "社保卡号",
  "医保卡号",
  "个人编号",
  "住院号",
  "就诊号",
  "参保号",
  "病案号",
  "门诊号",
  "医保编号",
  "病历号",
] as const;

/** All of them. */
export const PERSON_PLANT_KINDS: readonly PersonPlantKind[] = [
  {
    name: "护照",
    category: "passport",
    make: behind(["护照号", "护照号码", "护照", "持护照", "护照编号"], passportNumber, NUMBER_VARIANTS),
    labels: ["护照号码", "护照号"],
  },
  {
    name: "通行证",
    category: "passport",
    make: behind(
      ["港澳通行证", "往来港澳通行证号码", "往来港澳通行证"],
      (dice) => `C${dice.digits(8)}`,
      NUMBER_VARIANTS,
    ),
    labels: ["港澳通行证号", "港澳通行证"],
  },
  {
    name: "台胞证",
    category: "passport",
    make: behind(["台胞证号", "台湾居民来往大陆通行证号码"], (dice) => dice.digits(8), VALUE_VARIANTS),
    labels: ["台胞证号"],
  },
  {
    name: "车牌",
    category: "plate-number",
    make: behind(
      ["车牌号", "车牌号码", "号牌号码", "车牌", "驾驶", "小型轿车", "名下车辆"],
      plateNumber,
      VALUE_VARIANTS,
    ),
    labels: ["车牌号", "车辆号牌"],
  },
  {
    name: "没有标签的车牌",
    category: "plate-number",
    make: (dice) => ({
      lead: dice.pick(["，", "（", "\n"]),
      planted: plateNumber(dice),
      tail: dice.pick(["，", "）", "。"]),
    }),
  },
  {
    name: "住址",
    category: "home-address",
    make: behind(HOME_LABELS, homeAddress, VALUE_VARIANTS),
    labels: ["家庭住址", "住址", "户籍地址", "现住址"],
  },
  {
    name: "姓名后的住址",
    category: "home-address",
    make: (dice) => ({
      lead: `${dice.pick(["，", "。", "\n"])}${fullName(dice)}${dice.pick(["，", "（", "，男，", "，女，住"])}`,
      planted: homeAddress(dice),
      tail: dice.pick(["，", "）", "。"]),
    }),
  },
  {
    name: "社会保障号码",
    category: "social-security-number",
    make: behind(CARD_LABELS, cardNumber, NUMBER_VARIANTS),
    labels: CARD_LABELS,
  },
  {
    name: "残疾人证号",
    category: "social-security-number",
    make: behind(
      ["残疾人证号", "残疾证号"],
      (dice) => `${identityNumber(dice)}${1 + dice.below(7)}${1 + dice.below(4)}`,
      VALUE_VARIANTS,
    ),
    labels: ["残疾证号", "残疾人证号"],
  },
  {
    name: "邮箱",
    category: "personal-email",
    make: behind(["邮箱", "电子邮箱", "E-mail", "个人邮箱", "联系邮箱"], mailbox, VALUE_VARIANTS),
  },
  {
    name: "微信号",
    category: "personal-account",
    make: behind(["微信", "微信号", "个人微信"], weixin, VALUE_VARIANTS),
    labels: ["微信号", "微信"],
  },
  {
    name: "QQ号",
    category: "personal-account",
    make: behind(["QQ", "QQ号", "QQ号码"], qq, VALUE_VARIANTS),
    labels: ["QQ号", "QQ"],
  },
  { name: "病情", category: "medical-privacy", make: told },
  { name: "举报人", category: "informant", make: informant },
];

/** Makes a text that looks like data about a person, and is not, or is already hidden. */
export const PERSON_LOOK_ALIKES: readonly (readonly [string, (dice: Dice) => string])[] = [
  ["home, coarse", (dice) => `${dice.pick(HOME_LABELS)}${dice.pick(["：", "", "为"])}${coarseAddress(dice)}，`],
  [
    "an office's address",
    (dice) => `，${dice.pick(["地址", "办公地址", "服务地址", "受理地点", "单位地址"])}：${homeAddress(dice)}，`,
  ],
  [
    "groups",
    (dice) =>
      `，${dice.pick(["工作领导小组", `第${1 + dice.below(9)}组`, `成立${1 + dice.below(9)}个检查组`, "评审专家组", "3个村民小组"])}，`,
  ],
  [
    "talk of homes",
    (dice) =>
      dice.pick(["，填写家庭住址、联系电话，", "，住院部3号楼2层，", "，现住址与户籍地不一致的，", "，常住地址变更，"]),
  ],
  ["hidden name, told", (dice) => `，患者${hiddenName(dice)}，诊断为${illness(dice)}，`],
  [
    "illness in general",
    (dice) => `，${illness(dice)}患者${dice.pick(["可申请门诊慢特病", "住院治疗", "的诊断标准", "应当确诊后申报"])}，`,
  ],
  [
    "patients in general",
    (dice) =>
      `，${dice.pick(["参保人", "患者", "参保居民", "困难群众"])}${dice.pick(["因", "患有", "确诊", "身患", "经诊断患"])}${illness(dice)}的，`,
  ],
  ["a doctor", (dice) => `，${dice.pick(["主任医师", "专家", "副院长"])}${fullName(dice)}讲解${illness(dice)}防治，`],
  [
    "informants in general",
    (dice) =>
      `，${dice.pick(["举报人", "投诉人"])}${dice.pick(["应当如实提供线索", "姓名、单位、住址", "于受理之日起", "向本局反映", "要求保密的", "符合条件的", "提供的材料", "权益", "：", "联系方式："])}，`,
  ],
  [
    "hidden informant",
    (dice) => `，${dice.pick(["举报人", "投诉人", "反映人"])}${dice.pick(["", "："])}${hiddenName(dice)}反映，`,
  ],
  [
    "hidden values",
    (dice) =>
      `，${dice.pick(["护照号码：E1****678", "社保卡号：A1*****78", "微信：z****8", "邮箱：z***@163.com", "车牌号：皖N***34", "住院号：****1234"])}，`,
  ],
  [
    "an office's mailbox",
    (dice) =>
      `，${dice.pick(["邮箱", "电子邮箱", "监督邮箱", "意见请发送至"])}：${dice.pick(["ybj@huoshan.gov.cn", "hsxybj@163.com", "hsylbzj@126.com", "xxgk_hs@sina.com", "lasybbgs@163.com"])}，`,
  ],
  [
    "an office's account",
    (dice) =>
      `，${dice.pick(["微信公众号", "官方微信", "微信小程序", "医保服务QQ群"])}：${dice.pick(["huoshanyibao", "hsyb2020", "123456789"])}，`,
  ],
  [
    "codes like plates",
    (dice) =>
      `，${dice.pick([`皖医保发〔2026〕${1 + dice.below(99)}号`, `皖ICP备${dice.digits(8)}号`, `皖B2-${dice.digits(8)}`, `型号皖N-${dice.digits(4)}型`, `皖械注准2019${dice.digits(7)}`, `皖A${dice.digits(8)}号`])}，`,
  ],
  [
    "talk of cards",
    (dice) =>
      `，${dice.pick(["请持社保卡办理", "住院号由医院编制", "医保卡余额1234.56元", `单位编号：${dice.digits(10)}`, `社会保障卡咨询电话：0564-5${dice.digits(6)}`, "个人编号：______", `参保人数${dice.digits(6)}人`])}，`,
  ],
  [
    "talk of passports",
    (dice) =>
      `，${dice.pick(["请携带护照原件", "护照、通行证等证件号码", "护照费160元", `护照咨询电话：0564-5${dice.digits(6)}`])}，`,
  ],
];
