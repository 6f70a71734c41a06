/** Codes of the two portals' selects and what people see. The two systems do not agree, as real ones do not. */
export const CHANNELS = {
  "in-person": { old: ["01", "当场提交"], modern: "当面申请" },
  "mail-signed": { old: ["02", "邮寄（签收）"], modern: "邮寄（需签收）" },
  "mail-plain": { old: ["03", "平常信函"], modern: "邮寄（平信）" },
  internet: { old: ["04", "网上提交"], modern: "网上申请" },
  fax: { old: ["05", "传真"], modern: "传真申请" },
  email: { old: ["06", "电子邮箱"], modern: "电子邮件" },
  oral: { old: ["07", "口头"], modern: "口头申请" },
} as const;

/** See {@link CHANNELS}. */
export type Channel = keyof typeof CHANNELS;

/** Kinds of applicant, by the six columns of the annual report. */
export const KINDS = {
  natural: { old: ["1", "公民"], modern: "自然人" },
  company: { old: ["21", "法人-商业企业"], modern: "商业企业" },
  research: { old: ["22", "法人-科研机构"], modern: "科研机构" },
  charity: { old: ["23", "法人-社会公益组织"], modern: "社会公益组织" },
  legal: { old: ["24", "法人-法律服务机构"], modern: "法律服务机构" },
  "other-org": { old: ["29", "其他组织"], modern: "其他组织" },
} as const;

/** See {@link KINDS}. */
export type ApplicantKind = keyof typeof KINDS;

/** How a request is answered: value of the old system's select, and the words. */
export const REPLY_KINDS: readonly (readonly [string, string])[] = [
  ["A1", "予以公开"],
  ["A2", "部分公开"],
  ["B1", "不予公开"],
  ["C1", "无法提供-本机关不掌握"],
  ["C2", "无法提供-没有现成信息需要另行制作"],
  ["C3", "无法提供-补正后申请内容仍不明确"],
  ["D1", "不予处理"],
  ["E1", "其他处理"],
];

/** Ways to deliver a reply, and who carries it. */
export const DELIVERIES: readonly (readonly [string, string, readonly string[]])[] = [
  ["1", "邮寄", ["邮政特快专递", "邮政挂号信"]],
  ["2", "当面领取", ["申请人自取"]],
  ["3", "电子邮件", ["单位邮箱"]],
  ["4", "网上答复", ["本系统"]],
];

/** Departments, as the trees of both systems have them. */
export const DEPARTMENTS: readonly { readonly id: string; readonly name: string; readonly parent: string }[] = [
  { id: "10", name: "局机关", parent: "" },
  { id: "1001", name: "办公室", parent: "10" },
  { id: "1002", name: "医药服务管理股", parent: "10" },
  { id: "1003", name: "基金监管股", parent: "10" },
  { id: "20", name: "局属单位", parent: "" },
  { id: "2001", name: "医疗保障中心", parent: "20" },
  { id: "2002", name: "信息中心", parent: "20" },
];

/** Subjects, for the modern system's cascader. */
export const SUBJECTS: readonly (readonly [string, readonly string[]])[] = [
  ["医疗保障", ["待遇保障", "医药服务", "基金监管"]],
  ["综合政务", ["财政资金", "人事信息"]],
];

/** What the reply comes with. */
export const ENCLOSURES: readonly (readonly [string, string])[] = [
  ["fj", "答复附件"],
  ["jj", "救济途径告知"],
];
