import { z } from "zod";

/**
 * The vault's compartments, each with a passphrase of its own: who may open the one need not be able to open the other.
 * Informants are those who reported something (基金条例第三十五条).
 */
export const COMPARTMENTS = ["applicants", "informants"] as const;

/** What each compartment is called on screens and in sentences. */
export const COMPARTMENT_TITLES: Readonly<Record<(typeof COMPARTMENTS)[number], string>> = {
  applicants: "申请人信息保险箱",
  informants: "举报人信息保险箱",
};

/** What an applicant can be: 自然人, and the five columns that the annual report has for others (国办公开办函〔2021〕30号). */
export const APPLICANT_KINDS = ["natural", "company", "research", "charity", "legal", "other-org"] as const;

/** Papers that prove who someone is (条例第二十九条: 身份证明). */
export const ID_KINDS = [
  "resident-id",
  "passport",
  "hk-macao-permit",
  "taiwan-permit",
  "residence-permit",
  "foreign-resident-id",
  "military-id",
  "other",
] as const;

const text = (max: number) => z.string().trim().min(1).max(max);

/**
 * What is known of a person or an organisation, as it stands in their own form; it is kept nowhere but in the vault, and
 * events name it by the vault's id. What is not known is left out. Nothing is refused for its look: a form is a fact.
 */
export const PersonRecordSchema = z.strictObject({
  kind: z.enum(APPLICANT_KINDS),
  /** 姓名或者名称. */
  name: text(100),
  idKind: z.enum(ID_KINDS).exactOptional(),
  idNumber: text(50).exactOptional(),
  phone: text(50).exactOptional(),
  address: text(300).exactOptional(),
  postcode: text(20).exactOptional(),
  email: text(200).exactOptional(),
  /** 统一社会信用代码, of an organisation. */
  creditCode: text(50).exactOptional(),
  /** 法定代表人, of an organisation. */
  representative: text(100).exactOptional(),
  /** 联系人, of an organisation. */
  contact: text(100).exactOptional(),
  /** 工作单位, of an informant. */
  unit: text(200).exactOptional(),
  /** 举报内容 in full, of an informant: the case has a neutral word only. */
  statement: text(5000).exactOptional(),
});

/** See {@link COMPARTMENTS}. */
export type Compartment = (typeof COMPARTMENTS)[number];
/** See {@link APPLICANT_KINDS}. */
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];
/** See {@link ID_KINDS}. */
export type IdKind = (typeof ID_KINDS)[number];
/** See {@link PersonRecordSchema}. */
export type PersonRecord = z.infer<typeof PersonRecordSchema>;

/** What events keep of a person: UUIDs that say nothing of who it is. */
export interface PersonRef {
  /** The vault's id of what was entered with this request. */
  readonly person: string;
  /** The same for all records of one person or organisation, as far as the vault could tell when it was entered. */
  readonly sameAs: string;
}
