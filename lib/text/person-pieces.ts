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

/** One thing, unless it is shorter than `fewest` characters. */
export function piece(title: string, written: string, fewest: number): Piece[] {
  const characters = Array.from(foldText(written)).filter((one) => !isBetween(one));
  if (characters.length < fewest) return [];
  const whole = characters.join("");
  if (/^\d+[\dx]$/.test(whole)) return [{ title, whole, edge: /\d/, before: COUNTRY }];
  return [{ title, whole, ...(/^[a-z]+$/.test(whole) && { edge: /[a-z]/ }) }];
}
