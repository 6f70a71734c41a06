import type { Dice } from "./dice.ts";
import { cardNumber, identityNumber, mobileNumber, oldIdentityNumber, withWrongLast } from "./numbers.ts";

/** Makes one text that looks like something to hold, and is not. */
export type LookAlike = (dice: Dice) => string;

const SECRETS = ["国家秘密", "商业秘密", "工作秘密", "秘密", "机密", "绝密"] as const;
const CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

function masked(number: string, dice: Dice): string {
  const start = 2 + dice.below(5);
  const end = dice.below(5);
  const hidden = number.length - start - end;
  const mark = dice.pick(["*", "＊", "x", "X", "×", "●", "#"]);
  return number.slice(0, start) + mark.repeat(hidden) + number.slice(number.length - end);
}

function quoted(word: string, dice: Dice): string {
  const [open, close] = dice.pick([
    ["“", "”"],
    ["「", "」"],
    ["《", "》"],
    ['"', '"'],
    ["", ""],
  ]);
  return open + word + close;
}

function figures(dice: Dice): string {
  const gap = dice.pick([" ", "  ", "　", "\t"]);
  return Array.from({ length: 4 + dice.below(8) }, () => dice.digits(1 + dice.below(5))).join(gap);
}

function date(dice: Dice, separator: string): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return [2015 + dice.below(12), two(1 + dice.below(12)), two(1 + dice.below(28))].join(separator);
}

/** By name. */
export const LOOK_ALIKES: readonly (readonly [string, LookAlike])[] = [
  ["id, wrong check digit", (dice) => withWrongLast(identityNumber(dice), dice)],
  ["id, masked", (dice) => masked(identityNumber(dice), dice)],
  ["mobile, masked", (dice) => masked(mobileNumber(dice), dice)],
  ["card, masked", (dice) => masked(cardNumber(dice), dice)],
  ["card, wrong check digit", (dice) => withWrongLast(cardNumber(dice), dice)],
  [
    "credit code",
    (dice) =>
      `统一社会信用代码${dice.pick(["：", "为", " ", ""])}91${dice.digits(6)}${Array.from({ length: 10 }, () => dice.letter(CREDIT)).join("")}`,
  ],
  [
    "公网安备",
    (dice) => `${dice.pick(["皖", "京", "津"])}公网安备 ${dice.pick(["3415", "1201", "1101"])}${dice.digits(10)}号`,
  ],
  ["ICP", (dice) => `皖ICP备${dice.digits(8)}号-${1 + dice.below(9)}`],
  ["国药准字", (dice) => `国药准字${dice.pick(["H", "Z", "S"])}${dice.digits(8)}`],
  ["索引号", (dice) => `索引号：${dice.digits(9)}/${date(dice, "")}-${dice.digits(5)}`],
  ["文号", (dice) => `医保发〔${2015 + dice.below(12)}〕${1 + dice.below(300)}号`],
  ["barcode", (dice) => `${dice.pick(["条码", "商品条码：", ""])}69${dice.digits(11)}`],
  [
    "order number",
    (dice) => `${dice.pick(["订单号", "订单编号：", "流水号", "交易单号 "])}${date(dice, "")}${dice.digits(10)}`,
  ],
  ["order like a mobile", (dice) => `${dice.pick(["订单号", "流水号：", "编号", "运单号 "])}${mobileNumber(dice)}`],
  ["tracking number", (dice) => `${dice.pick(["SF", "YT", "JD", "EMS"])}${dice.digits(13)}`],
  ["dates joined", (dice) => `${date(dice, "")}${dice.pick(["", "-", "—", "至"])}${date(dice, "")}`],
  ["times", (dice) => `${date(dice, "-")} ${dice.digits(2)}:${dice.digits(2)}:${dice.digits(2)}`],
  ["dates", (dice) => Array.from({ length: 3 }, () => date(dice, dice.pick(["-", ".", "/"]))).join(" ")],
  ["amount", (dice) => `${1 + dice.below(999)},${dice.digits(3)},${dice.digits(3)}.${dice.digits(2)}元`],
  ["amount like a mobile", (dice) => `${mobileNumber(dice)}${dice.pick(["元", "万元", ".50元", ".5", " 元"])}`],
  ["figures", figures],
  ["landline", (dice) => `05${dice.digits(2)}-${2 + dice.below(7)}${dice.digits(6)}`],
  ["landlines", (dice) => `(0${dice.digits(2)})${2 + dice.below(7)}${dice.digits(7)}转${dice.digits(3)}`],
  ["service number", (dice) => `${dice.pick(["400", "800"])}-${dice.digits(3)}-${dice.digits(4)}`],
  ["hotline", (dice) => dice.pick(["12345、12393", "拨打12345转医保", "12333 12393 12345"])],
  ["decimal", (dice) => `0.${dice.digits(18)}`],
  [
    "address",
    (dice) => `https://www.example.gov.cn/art/${date(dice, "/")}/art_${dice.digits(4)}_${mobileNumber(dice)}.html`,
  ],
  ["hash", (dice) => Array.from({ length: 32 }, () => dice.letter("0123456789abcdef")).join("")],
  [
    "prose on secrets",
    (dice) => `不得泄露${quoted(dice.pick(SECRETS), dice)}、${quoted(dice.pick(SECRETS), dice)}和个人隐私`,
  ],
  [
    "levels listed",
    (dice) =>
      `密级分为${["秘密", "机密", "绝密"].map((word) => quoted(word, dice)).join(dice.pick(["、", "", "和"]))}三级`,
  ],
  [
    "a file of a level",
    (dice) => `${dice.pick(["机密", "秘密", "绝密"])}${dice.pick(["文件", "级文件", "级事项", "资料"])}应当专人保管`,
  ],
  [
    "talk of marks and periods",
    (dice) =>
      dice.pick([
        "国家秘密标志由密级、★和保密期限组成",
        "标志形式为密级★保密期限",
        "《内部资料性出版物管理办法》",
        "保障数据的机密性、完整性",
        "《工作秘密管理暂行办法》第三条",
        "绝密级不超过三十年，机密级不超过二十年",
        "侵犯商业机密的行为",
        "保密期限为1年",
        "秘密1年、机密2年",
        "内部人员、外部专家均应签订保密承诺书",
      ]),
  ],
  ["a footnote", (dice) => `国家秘密${dice.pick(["*", "＊", "①", "[1]"])}的范围由有关部门规定`],
  [
    "marks spoken of",
    (dice) =>
      `${dice.pick(["标有", "凡标注", "印有", "带有"])}${quoted(dice.pick(["内部文件(资料)", "内部资料 注意保存", "内部文件"]), dice)}${dice.pick(["字样的", "等警示字样的", "的"])}材料不得上网`,
  ],
  [
    "heading on secrecy",
    (dice) =>
      `\n第${dice.letter("一二三四五六七八九十")}章 ${dice.pick(["保密", "保密管理", "保守秘密", "保密审查"])}\n`,
  ],
  [
    "internal affairs",
    (dice) =>
      `${dice.pick(["加强", "健全", "完善", ""])}${dice.pick(["内部控制", "内部审计", "内部管理", "内部考核", "内部监督", "内部流程", "内部资料管理", "内部文件流转", "内部信息系统"])}${dice.pick(["制度", "工作", "机制", ""])}`,
  ],
  [
    "keep it safe",
    (dice) =>
      `${dice.pick(["请", "应当", "参保人", "单位要"])}${dice.pick(["注意保存票据", "注意保管社保卡", "注意保存相关凭证", "注意保密工作要求"])}`,
  ],
  ["stars of a rating", (dice) => `满意度${"★".repeat(1 + dice.below(5))}${"☆".repeat(dice.below(4))}`],
  [
    "notes spoken of",
    (dice) => `附注应当写明${quoted(dice.pick(["此件不公开", "（此件不公开）", "此件依申请公开"]), dice)}的情形`,
  ],
  [
    "to publish",
    (dice) => dice.pick(["（此件主动公开）", "（此件公开发布）", "依法不予公开的信息", "公开方式：主动公开"]),
  ],
];

/** Fifteen digits where the words around say that they are something else. */
export const OLD_NUMBER_LOOK_ALIKES: readonly LookAlike[] = [
  (dice) => `皖公网安备${oldIdentityNumber(dice)}号`,
  (dice) => `订单号${oldIdentityNumber(dice)}`,
  (dice) => `注册号：${oldIdentityNumber(dice)}`,
  (dice) => `${oldIdentityNumber(dice)}元`,
  (dice) => `0.${oldIdentityNumber(dice)}`,
  (dice) => `${oldIdentityNumber(dice)} ${dice.digits(5)} ${dice.digits(4)}`,
  (dice) => `IMEI${dice.digits(15)}`,
  (dice) => `医保发〔2026〕${oldIdentityNumber(dice)}号`,
];
