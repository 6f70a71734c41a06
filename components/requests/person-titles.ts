import type { IdKind } from "../../lib/model/person.ts";

/** What each paper that proves who someone is is called. */
export const ID_TITLES: Readonly<Record<IdKind, string>> = {
  "resident-id": "居民身份证",
  passport: "护照",
  "hk-macao-permit": "港澳居民来往内地通行证",
  "taiwan-permit": "台湾居民来往大陆通行证",
  "residence-permit": "港澳台居民居住证",
  "foreign-resident-id": "外国人永久居留身份证",
  "military-id": "军官证、士兵证",
  other: "其他证件",
};
