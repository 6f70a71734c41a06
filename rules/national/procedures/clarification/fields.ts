import type { Field } from "../../../../lib/model/field.ts";
import { options } from "../asking.ts";

const RESULTS = {
  false: "虚假信息",
  incomplete: "不完整信息",
  neither: "不是虚假或者不完整信息",
  "not-ours": "不属于本机关职责",
};

const finding: Field[] = [
  {
    id: "found-by",
    title: "发现渠道",
    kind: "choice",
    options: options({
      visit: "来人反映",
      phone: "来电反映",
      letter: "来信反映",
      net: "网络",
      media: "媒体",
      other: "其他",
    }),
  },
  { id: "found-where", title: "在哪里传播", kind: "text", maxLength: 500, hint: "网址、账号名称、群组或者场合。" },
  { id: "found-says", title: "说了什么", kind: "lines", maxLength: 2000, hint: "不要写入无关人员的姓名和证件号码。" },
  { id: "found-since", title: "从什么时候开始传播", kind: "date", lies: "before" },
  { id: "corrected-address", title: "涉及本机关的哪一篇信息", kind: "text", maxLength: 500, hint: "写明网页地址。" },
  {
    id: "emergency",
    title: "涉及突发事件",
    kind: "yes-no",
    hint: "是的，适用突发事件应对法第七条，澄清公告一并写明。",
  },
];

const confirming: Field[] = [
  {
    id: "confirm-result",
    title: "确认的结果",
    kind: "choice",
    options: options({ ...RESULTS, unclear: "难以确认，需要报请确认" }),
  },
  { id: "escalated-result", title: "报请确认的结果", kind: "choice", options: options(RESULTS) },
  { id: "signed-by", title: "签字人", kind: "official" },
  { id: "slip-number", title: "纸质审批单编号", kind: "text", maxLength: 60 },
  { id: "facts", title: "事实和依据", kind: "lines", maxLength: 2000 },
  { id: "reported-to", title: "报送的机关", kind: "text", maxLength: 100 },
  { id: "report-question", title: "不能确认的问题", kind: "text", maxLength: 500 },
];

const approving: Field[] = [
  { id: "clarification-text", title: "澄清的内容", kind: "lines", maxLength: 5000 },
  { id: "drafter", title: "拟稿人", kind: "official" },
  { id: "others-concerned", title: "涉及其他部门的职责或者工作", kind: "yes-no", hint: "是的，先征得同意。" },
  { id: "important", title: "涉及重要事项或者敏感问题", kind: "yes-no" },
  { id: "asked-organ", title: "征求哪个部门的意见", kind: "text", maxLength: 100 },
  { id: "asked-about", title: "涉及的内容", kind: "text", maxLength: 500 },
  {
    id: "consent-result",
    title: "该部门的意见",
    kind: "choice",
    options: options({ agrees: "同意", refuses: "不同意" }),
  },
  { id: "consent-reason", title: "不同意的理由", kind: "text", maxLength: 500 },
  { id: "decision-reason", title: "理由", kind: "text", maxLength: 500 },
  { id: "return-reason", title: "退回的理由", kind: "text", maxLength: 500 },
  { id: "opinion", title: "意见", kind: "text", maxLength: 500 },
];

const releasing: Field[] = [
  {
    id: "release-channels",
    title: "发布渠道",
    kind: "choices",
    options: options({
      net: "互联网",
      radio: "广播",
      tv: "电视",
      press: "报刊",
      conference: "新闻发布会",
      other: "其他",
    }),
  },
  { id: "release-address", title: "网页地址或者版面、场次", kind: "text", maxLength: 500 },
  { id: "handed-to", title: "移交的机关", kind: "text", maxLength: 100 },
  {
    id: "outcome",
    title: "办理结果",
    kind: "choice",
    options: options({ clarified: "已澄清", "not-needed": "不需要澄清", "handed-on": "已移交" }),
  },
];

/** Everything that is put down of false or incomplete information and of its clarification. */
export const clarificationFields: Field[] = [...finding, ...confirming, ...approving, ...releasing];
