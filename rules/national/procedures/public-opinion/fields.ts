import type { Field } from "../../../../lib/model/field.ts";
import { options } from "../asking.ts";

/** The levels for which 权威信息 and a press conference have limits of their own. */
export const MAJOR = ["especially-major", "major"];

const finding: Field[] = [
  { id: "topic", title: "舆情主题", kind: "text", maxLength: 200, hint: "不要写入无关人员的姓名和证件号码。" },
  {
    id: "found-where",
    title: "在哪里发现",
    kind: "text",
    maxLength: 500,
    hint: "网址、账号名称、报刊、群组或者场合。",
  },
  {
    id: "found-by",
    title: "发现渠道",
    kind: "choice",
    options: options({
      monitoring: "监测",
      publicity: "宣传、网信部门通报",
      department: "处室（单位）报告",
      public: "群众反映",
      media: "媒体询问",
      other: "其他",
    }),
  },
  {
    id: "opinion-level",
    title: "舆情等级",
    kind: "choice",
    options: [
      {
        value: "especially-major",
        title: "涉及特别重大突发事件",
        hint: "5 小时内发布权威信息，24 小时内举行新闻发布会。",
      },
      { value: "major", title: "涉及重大突发事件", hint: "5 小时内发布权威信息，24 小时内举行新闻发布会。" },
      { value: "other", title: "其他政务舆情", hint: "48 小时内回应。" },
    ],
    hint: "等级以最后一次研判确定的为准，时限仍从发现的时刻起算。",
  },
  { id: "department", title: "涉事部门", kind: "department" },
  {
    id: "event-time",
    title: "事件发生的时间",
    kind: "text",
    maxLength: 60,
    hint: "知道的写明，例如：11月20日下午3时许。",
  },
];

const judging: Field[] = [
  { id: "consulted-with", title: "参加会商的部门", kind: "text", maxLength: 300 },
  { id: "judgement", title: "研判意见", kind: "lines", maxLength: 2000 },
  {
    id: "false-information",
    title: "涉及虚假或者不完整信息",
    kind: "yes-no",
    hint: "是的，在本页开始澄清：澄清信息发布后，自动记到本件。",
  },
  { id: "response-text", title: "回应的内容", kind: "lines", maxLength: 5000 },
  { id: "drafter", title: "拟稿人", kind: "official" },
  { id: "signed-by", title: "签字人", kind: "official" },
  { id: "opinion", title: "意见", kind: "text", maxLength: 500 },
  { id: "slip-number", title: "纸质审批单编号", kind: "text", maxLength: 60 },
  { id: "return-reason", title: "退回的理由", kind: "text", maxLength: 500 },
];

const releasing: Field[] = [
  {
    id: "release-channels",
    title: "发布渠道",
    kind: "choices",
    options: options({
      site: "门户网站",
      "new-media": "政务新媒体",
      press: "报刊、广播、电视",
      interview: "接受采访",
      other: "其他",
    }),
  },
  { id: "release-address", title: "网页地址或者版面、栏目", kind: "text", maxLength: 500 },
  { id: "release-brief", title: "发布的要点", kind: "text", maxLength: 500 },
  { id: "conference-place", title: "新闻发布会的地点", kind: "text", maxLength: 100 },
  { id: "spokesperson", title: "发布人", kind: "text", maxLength: 100 },
  { id: "decision-reason", title: "理由", kind: "text", maxLength: 500 },
  { id: "handed-to", title: "移交的机关", kind: "text", maxLength: 100 },
  { id: "evaluation", title: "回应效果评估", kind: "lines", maxLength: 2000 },
  {
    id: "outcome",
    title: "办理结果",
    kind: "choice",
    options: options({ responded: "已回应", "not-needed": "不需要回应", "handed-on": "已移交" }),
  },
];

/** Everything that is put down of public opinion and of what was answered to it. */
export const opinionFields: Field[] = [...finding, ...judging, ...releasing];
