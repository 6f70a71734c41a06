import { readAddress } from "./address.ts";
import { labelledDetector, type ReadValue } from "./labelled-values.ts";

/** Words that only go before a person's home. */
const HOME =
  "家住 家庭住址 家庭地址 家庭详细地址 家庭所在地 住址 现住 现住址 现住地 现居住 现居 居住地址 居住地 居住于 居住在 实际居住地 常住地址 暂住 租住 住在 户籍地址 户籍所在地 户籍地 户口所在地 户籍住址 身份证地址 身份证住址 家在 常住户口所在地 经常居住地 收货地址 收件地址 户籍: 出生地 送达地址".split(
    " ",
  );
/** 「，住某地」 as documents write it. */
const LIVES = [",住", ";住", "、住", ")住", " 住"];
const LEAD = /^(?:居住|居|住)?(?:所在地|地址|地|址|所)?(?:\([^()]{0,8}\))?[ :为是在于,"“]{0,4}/;
/** Reads an address behind its label. */
export const readHome: ReadValue = (behind) => {
  const lead = LEAD.exec(behind)?.[0].length ?? 0;
  const value = readAddress(behind.slice(lead));
  return value && { ...value, start: lead, end: lead + value.end };
};

/** Labels of a home's address where it stands alone in a table cell. */
export const HOME_LABEL =
  /^(?!.*(?:单位|企业|机构|办公|经营|注册|公司|医院|药店)).{0,6}(?:住址|家庭.{0,4}地址|居住地址?|户籍(?:所在)?地址?|常住地址?)(?:\(.{0,12}\))?:?$/;

/** A label that is only one of a home's address where the table has names. */
export const ANY_ADDRESS_LABEL = /^(?:详细|联系|通讯)?地址(?:\(.{0,12}\))?:?$|^住所:?$/;

/** The address of a person's home, as far as 组, 栋, 室 or 门牌, behind a word that says that it is one. */
export const homeAddress = labelledDetector(
  {
    labels: HOME,
    read: readHome,
    isLabel: (before) => !/(?:单位|企业|公司|机构|医院)$|例如|比如|举例|假如|假设/.test(before),
  },
  { labels: LIVES, read: (behind) => (/^[院房宿宅建户所址]/.test(behind) ? undefined : readHome(behind)) },
);
