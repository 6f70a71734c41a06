import type { PersonRecord } from "../model/person.ts";
import { foldText } from "./fold.ts";

/** One thing that a text can say of a person. */
export interface Piece {
  /** What stands in its place. */
  readonly title: string;
  /** As it is found in a folded text that has nothing between its characters. */
  readonly whole: string;
  /** Where such a character adjoins, it is part of something longer, and something else. */
  readonly edge?: RegExp;
  /** What before it belongs to it. */
  readonly before?: RegExp;
}

const BETWEEN = new Set(" \t\r\n-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00b7\u2022\u2027\u30fb().");

/** Whether a folded character may stand between those of a name or a number. */
export function isBetween(character: string): boolean {
  return BETWEEN.has(character);
}

/** The country's number. */
const COUNTRY = /\+?86[\s-]{0,2}$/;

/** Words that stand in a ledger's column of names and name nobody. */
const NOBODY = /^(?:公民|个人|自然人|法人|单位|企业|组织|公司|本人|匿名|申请人|申请者|当事人|群众)$/;
/** Organs of state are no persons, and what is asked for is about them. */
const ORGAN = /(?:局|委员会|政府|办公室|办事处|厅|法院|检察院)$/;
/** An address that says no more than the area. */
const AREA = /[省市县区州盟旗镇乡]$/;
const BEFORE_STREET = /^(?:\D{2,7}?(?:省|自治区|市|州|盟|县|区|旗))+/;

/** What a text could say of a person, from what is known of them. */
export function piecesOf(person: Readonly<Partial<PersonRecord>>): readonly Piece[] {
  const { name = "", idNumber = "", creditCode = "", email = "", representative = "", contact = "" } = person;
  const isNatural = person.kind === undefined ? name.length <= 4 : person.kind === "natural";
  return [
    ...names("申请人", name, isNatural),
    ...names("法定代表人", representative, true),
    ...names("联系人", contact, true),
    ...[idNumber, creditCode].flatMap((one) => piece("证件号码", one, 6)),
    ...phones(person.phone ?? ""),
    ...addresses(person.address ?? ""),
    ...piece("邮箱", email, 5),
  ];
}

/** Two characters of a family name, where the rest is a given name. */
const DOUBLE_NAME =
  /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|皇甫|宇文|长孙|慕容|司徒|司空|申屠|令狐|公孙|轩辕|呼延|闻人|澹台|濮阳|淳于|单于|万俟|钟离|百里)/;
/** By what somebody is called whose given name one would rather not write. */
const CALLED = ["某某", "某", "先生", "女士", "同志", "老师", "医生"];
const BEFORE_TOWN = /^(?:\D{1,7}?(?:省|自治区|市|州|盟|县|区|旗))+/;
const BEFORE_VILLAGE = /^\D{1,7}?(?:镇|乡|街道)/;
const SENTENCE_ENDS = /[。！？；!?;\n]/;

/**
 * What a text could say of an informant: who they are, also by half a name, where they work (an organ of state too), and what
 * they wrote, sentence by sentence, since others know who says such a thing.
 */
export function piecesOfInformant(person: Readonly<Partial<PersonRecord>>): readonly Piece[] {
  const { name = "", unit = "", address = "", statement = "" } = person;
  const family = (DOUBLE_NAME.exec(name)?.[0] ?? name).slice(0, DOUBLE_NAME.test(name) ? 2 : 1);
  const isName = /^\p{Script=Han}{2,4}$/u.test(name);
  return [
    ...piece("举报人", name, 2),
    ...(isName ? [...piece("举报人", name.slice(family.length), 2), ...called(family)] : []),
    ...piecesOf({ ...person, name: "" }),
    ...places("地址", address),
    ...piece("工作单位", unit, 2),
    ...places("工作单位", unit),
    ...statement.split(SENTENCE_ENDS).flatMap((sentence) => piece("举报内容", sentence, 10)),
  ];
}

/** As it is written in full, without province and county, and without the town. */
function places(title: string, written: string): Piece[] {
  const inCounty = written.replace(BEFORE_TOWN, "");
  return [written, inCounty, inCounty.replace(BEFORE_VILLAGE, "")].flatMap((one) => piece(title, one, 4));
}

function called(family: string): Piece[] {
  return CALLED.flatMap((word) => piece("举报人", `${family}${word}`, 2));
}

/** Several can stand in one cell: 甲、乙等3人; what is in brackets behind a person says what they are. */
function names(title: string, written: string, isNatural: boolean): Piece[] {
  const bare = isNatural ? written.replaceAll(/[(（][^)）]*[)）]?/g, "") : written;
  const each = bare
    .split(/[、，,；;/\n]/)
    .map((one) => one.trim().replace(/等(?:[\d一二三四五六七八九十两]*[人名位户])?$/, ""));
  return each.flatMap((one) => (NOBODY.test(one) || ORGAN.test(one) ? [] : piece(title, one, 2)));
}

/** Each number with and without the area's, and with the country's before it. */
function phones(written: string): Piece[] {
  return (foldText(written).match(/\d[\d\s()-]{5,}\d/g) ?? []).flatMap((one) => {
    const figures = one.replaceAll(/\D/g, "").replace(/^86(?=1\d{10}$)/, "");
    const local = /^0\d{2,3}\D+(\d{7,8})$/.exec(one)?.[1] ?? "";
    return [figures, local].flatMap((number) => piece("电话", number, 7));
  });
}

function addresses(written: string): Piece[] {
  const address = written.trim();
  const street = address.replace(BEFORE_STREET, "");
  return [
    ...(AREA.test(address) ? [] : piece("地址", address, 4)),
    ...(/\d/.test(street) ? piece("地址", street, 4) : []),
  ];
}

function piece(title: string, written: string, fewest: number): Piece[] {
  const characters = Array.from(foldText(written)).filter((one) => !isBetween(one));
  if (characters.length < fewest) return [];
  const whole = characters.join("");
  if (/^\d+[\dx]$/.test(whole)) return [{ title, whole, edge: /\d/, before: COUNTRY }];
  return [{ title, whole, ...(/^[a-z]+$/.test(whole) && { edge: /[a-z]/ }) }];
}
