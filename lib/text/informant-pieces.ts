import type { PersonRecord } from "../model/person.ts";
import { foldText } from "./fold.ts";
import { piece, piecesOf, type Piece } from "./person-pieces.ts";

/** Two characters of a family name, where the rest is a given name. */
const DOUBLE_NAME =
  /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|皇甫|宇文|长孙|慕容|司徒|司空|申屠|令狐|公孙|轩辕|呼延|闻人|澹台|濮阳|淳于|单于|万俟|钟离|百里)/;
/** By what somebody is called whose given name one would rather not write. */
const CALLED = ["某某", "某", "先生", "女士", "同志", "老师", "医生"];
const BEFORE_TOWN = /^(?:\D{1,7}?(?:省|自治区|市|州|盟|县|区|旗))+/;
const BEFORE_VILLAGE = /^\D{1,7}?(?:镇|乡|街道)/;
/** Family names that are written otherwise in traditional characters, each above its other form. */
const SIMPLIFIED =
  "张刘陈杨赵黄吴孙马罗郑谢韩冯邓许苏卢蒋贾叶阎闫钟陆韦谭邹龙万钱汤贺赖龚庞兰齐庄严颜聂鲁关毕顾乔萧邬邝宁吕岳单";
const TRADITIONAL =
  "張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許蘇盧蔣賈葉閻閆鍾陸韋譚鄒龍萬錢湯賀賴龔龐蘭齊莊嚴顏聶魯關畢顧喬蕭鄔鄺寧呂嶽單";
/** What stands where characters are hidden. */
const MASKS = ["*", "×", "x", "●", "○", "某"];
/** What stands before the end of a number. */
const TAILS = ["尾号", "尾号为", "尾号是", "尾数", "后四位", "后四位为", "后四位是", "末四位", "后4位"];
/** Between the parts of a name. */
const BETWEEN_NAMES = /[·•‧・.．\s]+/u;
const COMPANY = /(?:股份|有限|责任|集团|总|分)*公司$/u;
const CLAUSE_ENDS = /[，,、：:。！？；!?;\n]/;
const SENTENCE_ENDS = /[。！？；!?;\n]/;

/**
 * What a text could say of an informant: who they are, also by half a name, where they work (an organ of state too), and what
 * they wrote, sentence by sentence, since others know who says such a thing.
 */
export function piecesOfInformant(person: Readonly<Partial<PersonRecord>>): readonly Piece[] {
  const { name = "", unit = "", address = "", statement = "" } = person;
  const family = (DOUBLE_NAME.exec(name)?.[0] ?? name).slice(0, DOUBLE_NAME.test(name) ? 2 : 1);
  const isName = /^\p{Script=Han}{2,4}$/u.test(name);
  const given = name.slice(family.length);
  return [
    ...piece("举报人", name, 2),
    ...(isName ? [...piece("举报人", given, 2), ...writtenOtherwise(family).flatMap((one) => called(one, given))] : []),
    ...name.split(BETWEEN_NAMES).flatMap((part) => piece("举报人", part, 2)),
    ...piecesOf({ ...person, name: "" }),
    ...masked(person),
    ...places("地址", address),
    ...piece("工作单位", unit, 2),
    ...places("工作单位", unit),
    ...shortened(unit),
    ...statement.split(SENTENCE_ENDS).flatMap((sentence) => piece("举报内容", sentence, 10)),
    ...statement.split(CLAUSE_ENDS).flatMap((clause) => piece("举报内容", clause, 8)),
  ];
}

/** As it is written in full, without province and county, and without the town. */
function places(title: string, written: string): Piece[] {
  const inCounty = written.replace(BEFORE_TOWN, "");
  return [written, inCounty, inCounty.replace(BEFORE_VILLAGE, "")].flatMap((one) => piece(title, one, 4));
}

/** A family name in simplified and in traditional characters. */
function writtenOtherwise(family: string): readonly string[] {
  const at = Array.from(SIMPLIFIED).indexOf(family);
  const from = Array.from(TRADITIONAL).indexOf(family);
  const other = Array.from(TRADITIONAL)[at] ?? Array.from(SIMPLIFIED)[from];
  return other === undefined ? [family] : [family, other];
}

/** By a family name alone, with the given name, and with some of that hidden: 张先生, 張伟明, 张*明, 张**. */
function called(family: string, given: string): Piece[] {
  const hidden = MASKS.flatMap((mask) => [
    mask.repeat(given.length),
    mask,
    ...(given.length > 1 ? [`${mask}${given.slice(1)}`] : []),
  ]);
  return [given, ...CALLED, ...hidden].flatMap((word) => piece("举报人", `${family}${word}`, 2));
}

/** Numbers of which the middle is hidden, and their ends. */
function masked({ phone = "", idNumber = "" }: Readonly<Partial<PersonRecord>>): Piece[] {
  const numbers = (foldText(phone).match(/\d[\d\s()-]{5,}\d/g) ?? []).map((one) => one.replaceAll(/\D/g, ""));
  const mobiles = numbers.map((one) => one.replace(/^86(?=1\d{10}$)/, ""));
  return [
    ...mobiles.flatMap((one) => hiddenIn("电话", one, { front: 3, behind: 4 })),
    ...hiddenIn("证件号码", idNumber, { front: 6, behind: 4 }),
    ...hiddenIn("证件号码", idNumber, { front: 3, behind: 4 }),
  ];
}

function hiddenIn(
  title: string,
  number: string,
  { front, behind }: { readonly front: number; readonly behind: number },
): Piece[] {
  if (number.length <= front + behind) return [];
  const [start, end] = [number.slice(0, front), number.slice(-behind)];
  const hides = [3, 4, 5, 6, 8, number.length - front - behind];
  return [
    ...MASKS.flatMap((mask) =>
      [...new Set(hides)].flatMap((count) => piece(title, start + mask.repeat(count) + end, 7)),
    ),
    ...TAILS.flatMap((word) => piece(title, word + end, 4)),
  ];
}

/** A workplace without the area, with its kind only (县中医院), and without what makes it a company. */
function shortened(unit: string): Piece[] {
  const bare = unit.trim().replace(COMPANY, "");
  const inCounty = bare.replace(BEFORE_TOWN, "");
  const area = inCounty === bare ? "" : bare.slice(0, -inCounty.length).slice(-1);
  return [bare, `${area}${inCounty}`, inCounty, inCounty.replace(BEFORE_VILLAGE, "")].flatMap((one) =>
    piece("工作单位", one, 3),
  );
}
