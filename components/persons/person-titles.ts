import type { IdKind, PersonRecord } from "../../lib/model/person.ts";
import type { ApplicantChoice } from "../../lib/projections/requests/applicant-kinds.ts";

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

/** What is known of a person, each with what it is called, in the order in which it is shown. */
export function rowsOf(
  record: PersonRecord,
  kinds: readonly ApplicantChoice[],
): readonly (readonly [title: string, value: string | undefined])[] {
  return [
    ["类型", kinds.find(({ value }) => value === record.kind)?.title],
    ["姓名或者名称", record.name],
    [record.idKind ? ID_TITLES[record.idKind] : "证件号码", record.idNumber],
    ["统一社会信用代码", record.creditCode],
    ["法定代表人", record.representative],
    ["联系人", record.contact],
    ["工作单位", record.unit],
    ["联系电话", record.phone],
    ["通信地址", record.address],
    ["邮政编码", record.postcode],
    ["电子邮箱", record.email],
    ["举报内容", record.statement],
  ];
}
