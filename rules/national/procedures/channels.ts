import type { Field } from "../../../lib/model/field.ts";

/** Letters that nobody signs for, or that reached another part of the organ first: confirmed on the day they arrive. */
export const LETTERS = ["mail-plain", "mail-elsewhere"];

/**
 * Received on the day that both sides confirmed. E-mail: 207号 of 2015 took the day it reached the system, 条例第三十一条
 * 第三项 of 2019 that of the confirmation, which goes before ([D] in DOMAIN 1.2).
 */
export const CONFIRMED_CHANNELS = [...LETTERS, "internet", "fax", "email"];

/** Received on the day they come: handed over, signed for, or written down by the office for the applicant. */
export const DIRECT_CHANNELS = ["in-person", "mail-signed", "oral"];

const BOTH_SIDES = "与申请人双方确认的那一天才是收到之日；确认之前期限不起算，但要尽快确认。";

/** How a request can come, and which day is that of receipt then (条例第二十九条、第三十一条, 207号; DOMAIN 1.2). */
export const channelOptions: NonNullable<Field["options"]> = [
  { value: "in-person", title: "当面提交", hint: "当面提交的，提交的那一天就是收到之日。" },
  {
    value: "mail-signed",
    title: "邮寄，需签收",
    hint: "需要签收的邮件，本机关（包括收发室）签收的那一天就是收到之日。",
  },
  {
    value: "mail-plain",
    title: "平常信函",
    hint: "平常信函没有签收，与申请人确认的那一天才是收到之日；来信当天就要联系确认。",
  },
  { value: "internet", title: "互联网渠道", hint: `网上提交的，${BOTH_SIDES}` },
  { value: "fax", title: "传真", hint: `传真的，${BOTH_SIDES}` },
  { value: "email", title: "电子邮件", hint: `电子邮件的，${BOTH_SIDES}` },
  {
    value: "oral",
    title: "口头提出，工作机构代填",
    hint: "书写确有困难、口头提出的，工作机构代为填写的那一天就是收到之日。",
  },
  {
    value: "mail-elsewhere",
    title: "寄给本机关其他部门或者人员",
    hint: "寄给其他部门或者个人的，工作机构实际收到后当天联系申请人，确认的那一天才是收到之日。",
  },
];
