import type { Field } from "../../../lib/model/field.ts";
import { channelOptions } from "./channels.ts";
import { requestOutcomes } from "./request-outcomes.ts";
import { options } from "./asking.ts";

const SENT = {
  post: "邮寄",
  "in-person": "当面送达",
  entrusted: "委托其他行政机关送达",
  electronic: "电子邮件或者网上平台",
};
const AGREES = { agrees: "同意", refuses: "不同意" };

const intake: Field[] = [
  {
    id: "channel",
    title: "申请渠道",
    kind: "choice",
    options: channelOptions,
    hint: "渠道决定哪一天算收到申请之日：当面、签收的邮件和口头的为当天，其他的为双方确认之日。",
  },
  { id: "applicant", title: "申请人", kind: "person" },
  {
    id: "applicant-kind",
    title: "申请人类型",
    kind: "choice",
    options: [
      { value: "natural", title: "自然人", counted: ["natural"] },
      { value: "company", title: "商业企业", counted: ["company"] },
      { value: "research", title: "科研机构", counted: ["research"] },
      { value: "charity", title: "社会公益组织", counted: ["charity"] },
      { value: "legal", title: "法律服务机构", counted: ["legal"] },
      { value: "other-org", title: "其他法人或者组织", counted: ["other-org"] },
    ],
    hint: "以申请人本身为准：律师以自己名义申请的，是自然人。",
  },
  { id: "same-token", title: "同一申请人标记", kind: "text", maxLength: 100 },
  {
    id: "content",
    title: "申请公开的内容",
    kind: "lines",
    maxLength: 10_000,
    hint: "照申请书抄录名称、文号或者便于查询的其他特征性描述；不要写入姓名、证件号码、电话。",
  },
  { id: "wanted-form", title: "要求的提供形式", kind: "text", maxLength: 100 },
  { id: "wanted-delivery", title: "要求的获取方式", kind: "text", maxLength: 100 },
  { id: "tracking-number", title: "来件单号", kind: "text", maxLength: 60 },
  { id: "number", title: "登记编号", kind: "text", maxLength: 60 },
  { id: "portal-number", title: "平台编号", kind: "text", maxLength: 60 },
  {
    id: "arrived-at-office",
    title: "工作机构实际收到来信的日期",
    kind: "date",
    hint: "当天就要联系申请人确认。",
  },
  { id: "confirmed-by", title: "与申请人确认的工作人员", kind: "official" },
  { id: "contact-note", title: "联系的方式和结果", kind: "lines", maxLength: 500 },
];

const handling: Field[] = [
  { id: "approved-by", title: "审批人", kind: "official" },
  { id: "opinion", title: "意见", kind: "lines", maxLength: 5000 },
  { id: "departments", title: "参加的部门", kind: "lines", maxLength: 500, hint: "每行一个部门。" },
  { id: "department", title: "承办部门", kind: "department" },
  { id: "reply-by", title: "最迟答复日", kind: "date", lies: "after" },
  { id: "question", title: "需要回答的问题、提供的资料", kind: "lines", maxLength: 2000 },
  { id: "reason", title: "退回的理由", kind: "lines", maxLength: 1000 },
  { id: "correction-items", title: "需要补正的内容", kind: "lines", maxLength: 2000 },
  { id: "correction-by", title: "补正期限的最后一日", kind: "date", lies: "after" },
  { id: "sent-how", title: "告知的方式", kind: "choice", options: options(SENT) },
  {
    id: "consult-kind",
    title: "征求谁的意见",
    kind: "choice",
    options: options({
      "third-party": "权益可能受损的第三方",
      "co-producer": "共同制作的其他机关",
      "other-organ": "其他机关",
    }),
    hint: "逾期不答复的后果不同：第三方的，由本机关决定；共同制作的机关，视为同意公开。",
  },
  { id: "consulted", title: "被征求意见者", kind: "text", maxLength: 100, hint: "第三方是个人的，写代称，不写姓名。" },
  { id: "consult-about", title: "征求意见的内容", kind: "lines", maxLength: 2000 },
  { id: "consult-reply-by", title: "请其回复的最后一日", kind: "date", lies: "after" },
  { id: "consult-result", title: "答复", kind: "choice", options: options(AGREES) },
  { id: "consult-reason", title: "不同意的理由", kind: "lines", maxLength: 2000 },
  { id: "disclosed-content", title: "决定公开的内容", kind: "lines", maxLength: 2000 },
  { id: "public-interest", title: "不公开对公共利益的重大影响", kind: "lines", maxLength: 2000 },
  { id: "reasons-asked", title: "请申请人说明的事项", kind: "lines", maxLength: 2000 },
  { id: "reasons-by", title: "说明理由的最后一日", kind: "date", lies: "after" },
  { id: "reasons", title: "申请人说明的理由", kind: "lines", maxLength: 5000 },
  { id: "delay-by", title: "延迟后的最迟答复日", kind: "date", lies: "after" },
  { id: "delay-reason", title: "延迟的理由", kind: "lines", maxLength: 1000 },
  { id: "extension-days", title: "延长的工作日数", kind: "number", min: 1, max: 20 },
  { id: "extension-reason", title: "延长的理由", kind: "lines", maxLength: 1000 },
  { id: "extension-approved-by", title: "同意延期的工作机构负责人", kind: "official" },
  { id: "approved-on", title: "同意的日期", kind: "date", lies: "before" },
  {
    id: "fee-method",
    title: "计费方式",
    kind: "choice",
    options: options({ items: "按件", pages: "按量" }),
    hint: "一件申请只能选一种。",
  },
  { id: "fee-count", title: "件数或者页数", kind: "number", min: 1 },
  { id: "fee-amount", title: "收费金额", kind: "money", min: 0 },
];

const reply: Field[] = [
  {
    id: "outcome",
    title: "办理结果",
    kind: "choice",
    options: requestOutcomes.map(({ id, title }) => ({ value: id, title })),
    hint: "一件申请只有一个结果；区分处理的只选“部分公开”。",
  },
  { id: "outcome-reason", title: "事实和理由", kind: "lines", maxLength: 10_000 },
  { id: "review-result", title: "审查结论", kind: "choice", options: options(AGREES) },
  { id: "review-opinion", title: "审查意见", kind: "lines", maxLength: 2000 },
  { id: "reply-number", title: "发文字号", kind: "text", maxLength: 60 },
  { id: "delivery", title: "送达方式", kind: "choice", options: options(SENT) },
  {
    id: "carrier",
    title: "交寄的企业",
    kind: "choice",
    options: [
      { value: "postal", title: "邮政企业（中国邮政、EMS）" },
      {
        value: "courier",
        title: "其他快递企业",
        warning:
          "国家机关公文只能交邮政企业寄递（邮政法第五十五条），交其他快递的，答复之日可能不被认可。请改用邮政企业。",
      },
    ],
  },
  { id: "slip-number", title: "邮件单号", kind: "text", maxLength: 60 },
  { id: "as-wanted", title: "按申请人要求的形式提供", kind: "yes-no" },
  { id: "given-form", title: "实际提供的形式", kind: "text", maxLength: 100 },
  { id: "form-reason", title: "不能按要求提供的原因", kind: "lines", maxLength: 500 },
  { id: "archive-number", title: "档号", kind: "text", maxLength: 60 },
  {
    id: "reopen-reason",
    title: "重新办理的原因",
    kind: "choice",
    options: options({ reconsideration: "行政复议决定", court: "人民法院判决", own: "本机关自行纠正" }),
  },
  { id: "reopen-note", title: "重新办理的要求", kind: "lines", maxLength: 2000 },
  { id: "supplement-about", title: "补充的内容", kind: "lines", maxLength: 2000 },
  {
    id: "close-reason",
    title: "结束的原因",
    kind: "choice",
    options: options({ merged: "并入另一件申请", mistaken: "重复登记或者登记有误", other: "其他" }),
  },
  {
    id: "challenge",
    title: "申请人的救济",
    kind: "choice",
    options: options({ reconsideration: "行政复议", litigation: "行政诉讼" }),
  },
  { id: "challenge-case", title: "复议或者诉讼的案件", kind: "case" },
];

/** What is asked for of a request (DOMAIN 2.7). Names, numbers and addresses of persons are none of it: they are in the vault. */
export const requestFields: Field[] = [...intake, ...handling, ...reply];
