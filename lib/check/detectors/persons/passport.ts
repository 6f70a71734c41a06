import { LEAD, labelledDetector, valueOf, type ReadValue } from "./labelled-values.ts";

const GAP = "[ \\-·.]?";
/** 普通护照 E、G, 公务 S、P, 外交 D; a second letter since 2017, seven digits after it; older ones 14 or 15. */
const CHINESE = `[edgsph]${GAP}(?:[a-z]${GAP})?(?:\\d${GAP}){6,7}\\d|1[45]${GAP}(?:\\d${GAP}){6}\\d`;
const FOREIGN = `[a-z]{0,2}${GAP}(?:\\d${GAP}){6,8}\\d`;
/** 往来港澳 C、W, 往来台湾 L、T, 回乡证 H、M with 8 or 10 digits; 台胞证 eight digits, older ones ten and a letter in brackets. */
const PERMIT = `[cwlthm]${GAP}(?:[a-z]${GAP})?(?:\\d${GAP}){6,9}\\d|\\d(?:${GAP}\\d){7}(?:\\d\\d)?(?:\\([a-z]\\))?`;
const RESIDENCE = `[a-z]{3}${GAP}(?:\\d${GAP}){11}\\d`;
const END = "(?![a-z0-9*]|[年月元])";

const APART = `[,;、 ]{1,2}(?:证件|证|护照|通行证)?(?:号码|号)[ :为是]{1,3}`;
/** A Chinese number behind any label. */
const readChinese = valueOf(new RegExp(`^(${LEAD}|${APART})(${CHINESE})${END}`));
/** Another country's, only where the label says 号. */
const readForeign = valueOf(
  new RegExp(`^([ ("“]?(?:证件)?(?:号码|号)(?:\\([^()]{0,8}\\))?[ :为是"“(]{0,4})(${FOREIGN})${END}`),
);
const readPermit = valueOf(new RegExp(`^(${LEAD}|${APART})(${PERMIT}|${RESIDENCE})${END}`));
const readAlone = valueOf(new RegExp(`^( *)(${FOREIGN})${END}`));

/** Reads the number of a paper for crossing a border that stands alone in a table cell. */
export const travelNumber: ReadValue = (cell) => readChinese(cell) ?? readPermit(cell) ?? readAlone(cell);

/** Reads such a number with letters as only papers of this country have them. */
export const chineseTravelNumber = valueOf(
  new RegExp(`^( *)([egsph][a-z]?${GAP}\\d{7,8}|[cwlthm][a-z]?\\d{8,10})(?![a-z0-9*])`),
);

/** Labels of papers of any kind, among them these. */
export const ANY_PAPER_LABEL = /^.{0,6}证件(?:号码|号|编号)(?:\(.{0,8}\))?:?$/;

/** Labels of such a number where it stands alone in a table cell. */
export const TRAVEL_LABEL =
  /^.{0,8}(?:护照|港澳通行证|台湾通行证|(?:内地|大陆)通行证|台胞证|回乡证|返乡证)(?:证件)?(?:号码|号|编号)?(?:\(.{0,8}\))?:?$/;

const PERMITS =
  "港澳通行证 台湾通行证 内地通行证 大陆通行证 台胞证 回乡证 返乡证 入台证 旅行证 永久居留证 永久居留身份证".split(" ");

/** 护照 and other papers for crossing a border: the number behind its label. */
export const passport = labelledDetector(
  { labels: ["护照", "passport"], read: (behind) => readChinese(behind) ?? readForeign(behind) },
  { labels: PERMITS, read: readPermit },
);
