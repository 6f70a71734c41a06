import { ledgerId } from "../../lib/ledger/uuid5.ts";
import type { ApplicantKind, PersonRecord } from "../../lib/model/person.ts";

/** An applicant of the sample: nobody. */
export interface SamplePerson {
  readonly id: string;
  readonly record: PersonRecord;
}

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ORGANISATIONS: readonly (readonly [ApplicantKind, string])[] = [
  ["company", "样例药房连锁有限公司"],
  ["company", "样例医疗器械有限公司"],
  ["research", "样例医药卫生研究所"],
  ["charity", "样例慢病患者关爱协会"],
  ["legal", "样例律师事务所"],
  ["other-org", "样例村民委员会"],
];

/** Sixty persons called 申请人甲子 to 申请人癸亥, and six organisations; anyone can see that there are none such. */
export function samplePeople(): SamplePerson[] {
  const persons = Array.from({ length: 60 }, (_, index): PersonRecord => ({
    kind: "natural",
    name: `申请人${STEMS[index % 10] ?? ""}${BRANCHES[index % 12] ?? ""}`,
    phone: `010-0000${String(index).padStart(4, "0")}`,
    address: `样例县样例路${index + 1}号`,
  }));
  const organisations = ORGANISATIONS.map(([kind, name]): PersonRecord => ({ kind, name, contact: "联系人样例" }));
  return [...persons, ...organisations].map((record) => ({ id: ledgerId("sample", "person", record.name), record }));
}
