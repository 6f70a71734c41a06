import type { Field } from "../../../../lib/model/field.ts";
import { options } from "../asking.ts";

const NEUTRAL = "不写举报人的姓名、单位、住址、联系方式，也不写能看出是谁举报的情节。";

const receiving: Field[] = [
  { id: "number", title: "投诉举报编号", kind: "text", maxLength: 60 },
  {
    id: "complaint-channel",
    title: "投诉举报方式",
    kind: "choice",
    options: options({
      letter: "信函",
      telegram: "电报",
      phone: "电话",
      fax: "传真",
      email: "电子邮件",
      visit: "走访",
      other: "其他",
    }),
  },
  {
    id: "summary",
    title: "事由",
    kind: "text",
    maxLength: 60,
    hint: `用一句中性的话概括是哪方面的问题，不照录举报的内容；${NEUTRAL}`,
  },
  { id: "investigated", title: "被反映的部门", kind: "department", hint: "调查由与该部门无关的人员进行。" },
  {
    id: "is-anonymous",
    title: "匿名",
    kind: "yes-no",
    hint: "没有留下姓名或者联系方式、无法告知本人的，选“是”，不再要求告知结果。",
  },
  { id: "wants-reply", title: "要求答复", kind: "yes-no" },
  { id: "informant", title: "投诉举报人", kind: "person", hint: "姓名、单位、住址和举报的内容单独加密保存。" },
];

const examining: Field[] = [
  {
    id: "examination-result",
    title: "审查的结果",
    kind: "choice",
    options: options({ accept: "受理", "not-accept": "不予受理", transfer: "转交有关单位处理" }),
  },
  { id: "decision-reason", title: "理由", kind: "text", maxLength: 500, hint: NEUTRAL },
  { id: "signed-by", title: "签字人", kind: "official" },
  { id: "transferred-to", title: "转交的单位", kind: "text", maxLength: 100 },
  { id: "transfer-matter", title: "转交的事项", kind: "text", maxLength: 500, hint: NEUTRAL },
  { id: "transfer-answer", title: "有关单位的办理情况", kind: "lines", maxLength: 2000, hint: NEUTRAL },
  {
    id: "transfer-told",
    title: "告知的内容",
    kind: "choices",
    options: options({ transferred: "已经转交、转交给哪个单位", handled: "有关单位的办理情况" }),
  },
  { id: "return-reason", title: "退回的理由", kind: "text", maxLength: 500 },
];

const handling: Field[] = [
  { id: "investigator", title: "调查人", kind: "official" },
  { id: "investigator-department", title: "调查人所在部门", kind: "department" },
  { id: "facts", title: "查明的情况", kind: "lines", maxLength: 2000, hint: NEUTRAL },
  {
    id: "outcome",
    title: "调查结论",
    kind: "choice",
    options: options({ upheld: "属实", "partly-upheld": "部分属实", "not-upheld": "不属实" }),
  },
  {
    id: "measures",
    title: "处理的方式",
    kind: "choices",
    options: options({
      urge: "督促整改",
      correct: "责令改正",
      criticise: "通报批评",
      discipline: "提出处分建议",
      judicial: "移送司法机关",
      other: "其他",
    }),
  },
  { id: "measures-note", title: "处理的具体内容", kind: "lines", maxLength: 2000, hint: NEUTRAL },
  { id: "delay-reason", title: "不能按期办结的理由", kind: "text", maxLength: 500, hint: NEUTRAL },
  {
    id: "delay-told-to",
    title: "向谁说明",
    kind: "choice",
    options: options({ informant: "投诉举报人", organ: "有关单位" }),
  },
  {
    id: "told-how",
    title: "告知方式",
    kind: "choice",
    options: options({ post: "邮寄", "in-person": "当面", phone: "电话", electronic: "电子方式" }),
  },
];

/**
 * What the record holds of a complaint: neutral words only. Who made it and what was reported are in the vault's compartment
 * `informants` alone; `informant` is an id there.
 */
export const complaintFields: Field[] = [...receiving, ...examining, ...handling];
