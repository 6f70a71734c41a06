/** Groups of targets, in the order in which a person goes through them. */
export const TARGET_GROUPS = ["登记", "申请人", "交办", "补正", "征求意见", "延期", "收费", "答复", "其他"] as const;

/** What a column of a ledger can be taken for. */
export interface Target {
  readonly id: TargetId;
  readonly title: string;
  readonly group: (typeof TARGET_GROUPS)[number];
  /** How its cells are read; `choice` has to be one of few words. */
  readonly kind: "text" | "day" | "choice" | "number" | "yes-no";
  /** Personal data: it goes into the vault and nowhere else. */
  readonly personal?: true;
}

/** Ids of the targets. */
export type TargetId =
  | "number"
  | "portal-number"
  | "received"
  | "confirmed"
  | "channel"
  | "tracking-number"
  | "content"
  | "wanted-form"
  | "wanted-delivery"
  | "applicant-kind"
  | "name"
  | "id-number"
  | "credit-code"
  | "phone"
  | "address"
  | "postcode"
  | "email"
  | "department"
  | "assigned"
  | "correction-sent"
  | "correction-items"
  | "correction-by"
  | "corrected"
  | "consulted-on"
  | "consult-kind"
  | "consulted"
  | "consult-answered"
  | "consult-result"
  | "extended"
  | "extended-on"
  | "extension-days"
  | "extension-reason"
  | "fee-noticed"
  | "fee-amount"
  | "fee-paid"
  | "replied"
  | "reply-number"
  | "outcome"
  | "outcome-reason"
  | "delivery"
  | "slip-number"
  | "reply-received"
  | "archived";

/** Ids of the targets whose cells have to be one of few words. */
export type ChoiceId = "channel" | "applicant-kind" | "consult-kind" | "consult-result" | "outcome" | "delivery";

type Row = readonly [id: TargetId, title: string, kind?: Target["kind"], personal?: true];

const ROWS: Readonly<Record<Target["group"], readonly Row[]>> = {
  登记: [
    ["number", "申请编号"],
    ["portal-number", "平台编号"],
    ["received", "收到日期", "day"],
    ["confirmed", "双方确认日期", "day"],
    ["channel", "申请方式", "choice"],
    ["tracking-number", "来件单号"],
    ["content", "申请内容"],
    ["wanted-form", "提供形式"],
    ["wanted-delivery", "获取方式"],
  ],
  申请人: [
    ["applicant-kind", "申请人类型", "choice"],
    ["name", "申请人姓名或者名称", "text", true],
    ["id-number", "证件号码", "text", true],
    ["credit-code", "统一社会信用代码", "text", true],
    ["phone", "联系电话", "text", true],
    ["address", "地址", "text", true],
    ["postcode", "邮政编码", "text", true],
    ["email", "电子邮箱", "text", true],
  ],
  交办: [
    ["department", "承办部门"],
    ["assigned", "交办日期", "day"],
  ],
  补正: [
    ["correction-sent", "补正告知日期", "day"],
    ["correction-items", "补正事项"],
    ["correction-by", "补正期限", "day"],
    ["corrected", "收到补正日期", "day"],
  ],
  征求意见: [
    ["consulted-on", "征求意见日期", "day"],
    ["consult-kind", "征求意见的种类", "choice"],
    ["consulted", "征求意见对象"],
    ["consult-answered", "收到意见日期", "day"],
    ["consult-result", "对方意见", "choice"],
  ],
  延期: [
    ["extended", "是否延期", "yes-no"],
    ["extended-on", "延期告知日期", "day"],
    ["extension-days", "延长工作日数", "number"],
    ["extension-reason", "延期理由"],
  ],
  收费: [
    ["fee-noticed", "收费通知日期", "day"],
    ["fee-amount", "收费金额", "number"],
    ["fee-paid", "缴费日期", "day"],
  ],
  答复: [
    ["replied", "答复日期", "day"],
    ["reply-number", "答复文号"],
    ["outcome", "办理结果", "choice"],
    ["outcome-reason", "理由"],
    ["delivery", "送达方式", "choice"],
    ["slip-number", "寄件单号"],
    ["reply-received", "申请人签收日期", "day"],
  ],
  其他: [["archived", "归档日期", "day"]],
};

/** All that a ledger's columns can be taken for. */
export const TARGETS: readonly Target[] = TARGET_GROUPS.flatMap((group) =>
  ROWS[group].map(([id, title, kind = "text", personal]) => ({
    id,
    title,
    group,
    kind,
    ...(personal && { personal }),
  })),
);

/** Without these nothing can be recorded of a row. */
export const NEEDED: readonly TargetId[] = ["number", "received"];

/** The title of a target. */
export function titleOfTarget(id: TargetId): string {
  return TARGETS.find((target) => target.id === id)?.title ?? id;
}
