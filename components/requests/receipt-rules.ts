/** How the day of receipt follows from the channel, in a sentence each (条例第二十九条、第三十一条, 207号); by the channel's id. */
export const RECEIPT_RULES: Readonly<Record<string, string>> = {
  "in-person": "当面提交的，提交的那一天就是收到之日。",
  "mail-signed": "需要签收的邮件，本机关（包括收发室）签收的那一天就是收到之日。",
  "mail-plain": "平常信函没有签收，与申请人确认的那一天才是收到之日；来信当天就要联系确认。",
  internet: "网上提交的，与申请人双方确认的那一天才是收到之日；确认之前期限不起算，但要尽快确认。",
  fax: "传真的，与申请人双方确认的那一天才是收到之日；确认之前期限不起算，但要尽快确认。",
  email: "电子邮件的，与申请人双方确认的那一天才是收到之日；确认之前期限不起算，但要尽快确认。",
  oral: "书写确有困难、口头提出的，工作机构代为填写的那一天就是收到之日。",
  "mail-elsewhere": "寄给其他部门或者个人的，工作机构实际收到后当天联系申请人，确认的那一天才是收到之日。",
};
