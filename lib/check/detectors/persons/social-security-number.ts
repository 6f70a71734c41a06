import { LEAD, labelledDetector, valueOf } from "./labelled-values.ts";

/** Labels that end in 号 or 编号: whatever has digits behind them is the person's. */
const NUMBERS =
  "社会保障卡号 社保卡号 社会保障号 社会保障号码 社会保险号 社保号 社保编号 社会保险编号 医保卡号 医保号 医保编号 医疗保险号 医疗保险卡号 医疗保险证号 医疗证号 合作医疗证号 农合证号 新农合证 医疗卡号 就诊卡号 就诊号 就诊编号 就诊流水号 门诊号 住院号 住院编号 住院流水号 病案号 病历号 病历编号 个人编号 个人社保编号 个人医保编号 个人代码 个人账号 参保号 参保编号 参保人编号 参保人员编号 人员编号 残疾证号 残疾人证号 残疾证编号 低保证号 低保证编号 特困证号 退休证号 优待证号 住院登记号 就诊id 体检号 体检编号 检查号 影像号 病理号 标本号 处方号 处方编号 病案首页号".split(
    " ",
  );
/** Things that have a number, which the label does not name. */
const CARDS = "社会保障卡 社保卡 医保卡 医疗保险卡 医疗卡 就诊卡 残疾人证 残疾证 医疗证 医保电子凭证".split(" ");

const GAP = "[ \\-·.]?";
/** Up to three letters, then digits; X may stand in a number that is made from an identity number. */
const VALUE = `[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]?[a-z]{0,3}${GAP}(?:\\d${GAP}){4,19}[\\dx](?:${GAP}\\d){0,3}|[a-z]{0,2}\\d{2,4}[a-z]{1,3}(?:\\d${GAP}){3,12}\\d`;
const END = "(?![a-z0-9*×]|\\.\\d|[万亿]?[元年月%])";

const readBehindNumber = valueOf(new RegExp(`^(${LEAD})(${VALUE})${END}`));
/** A card's number needs a word or a mark that leads to it: 「医保卡12月起」. */
const readBehindCard = valueOf(new RegExp(`^((?=[ :(\\[【“号编卡证码])${LEAD})(${VALUE})${END}`));

/** 残疾人证: an identity number, the class and the level, a letter for a paper that was issued anew. */
const readDisability = valueOf(
  new RegExp(`^(${LEAD})(\\d(?:${GAP}\\d){16}${GAP}[\\dx](?:${GAP}\\d){1,2}[a-z]?\\d?)${END}`),
);

/** Reads such a number alone in a table cell. */
export const socialSecurityValue = valueOf(new RegExp(`^( *)(${VALUE})${END}`));

/** Labels of such a number where it stands alone in a table cell. */
export const SOCIAL_SECURITY_LABEL = new RegExp(
  `^(?!单位).{0,6}(?:${NUMBERS.join("|")}|${CARDS.map((card) => `${card}(?:号码?|编号)`).join("|")})码?(?:\\(.{0,8}\\))?:?$`,
);

/** 参保单位编号 and the like name no person. */
function isPersons(before: string): boolean {
  return !/(?:单位|机构|企业|医院|药店)$/.test(before);
}

/** Numbers of 社会保障 and of treatment behind their label: a card's, a stay's, a person's in the insurance. */
export const socialSecurityNumber = labelledDetector(
  { labels: NUMBERS, read: readBehindNumber, isLabel: isPersons },
  { labels: CARDS, read: readBehindCard, isLabel: isPersons },
  { labels: ["残疾人证", "残疾证"], read: readDisability },
);
