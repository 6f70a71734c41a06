import type { Field } from "../../../../lib/model/field.ts";
import { options } from "../asking.ts";

type Options = NonNullable<Field["options"]>;

const AGREES = options({ agrees: "同意", refuses: "不同意" });
const DETERMINED = options({ public: "可以公开", "not-public": "不得公开" });
const FINDING = options({ public: "可以公开", "not-public": "不予公开", uncertain: "不能确定，需要报请确定" });

/**
 * What an article is, as far as its limits and steps depend on it. Catalogue items and the check's kinds of drafts name these. The
 * words are a proposal that a person looks at, so a title that only speaks of it may have them; lib/check/draft-kind.ts, by
 * which a draft is found faulty without being asked, goes by stricter ones. What says most of an article comes first.
 */
export const articleKinds: Options = [
  { value: "ordinary", title: "一般信息", words: [] },
  {
    value: "decision-draft",
    title: "决策草案、征求意见稿",
    words: ["征求意见", "征集意见", "意见征集", "草案"],
    unless: ["采纳", "反馈", "解读", "意见情况", "意见结果", "意见的情况", "意见汇总"],
  },
  { value: "interpretation", title: "政策解读", words: ["解读"] },
  { value: "clarification", title: "澄清信息", words: ["澄清", "辟谣"] },
  {
    value: "policy",
    title: "规范性文件、政策性文件",
    words: ["规范性文件", "政策性文件", "政策文件"],
    counted: ["normative"],
  },
  { value: "guide", title: "办事指南、公开指南和目录", words: ["公开指南", "公开目录", "办事指南", "服务指南"] },
  {
    value: "permit-penalty",
    title: "行政许可、行政处罚决定",
    words: ["行政许可", "行政处罚", "处罚决定", "双公示"],
    with: { "publishing-limit": "permit-penalty" },
    counted: ["permits", "penalties"],
  },
  {
    value: "enforcement",
    title: "其他行政执法决定",
    words: ["行政执法", "行政强制", "行政检查"],
    with: { "publishing-limit": "enforcement" },
    counted: ["coercion"],
  },
  { value: "budget", title: "预算、决算", words: ["预算", "决算"], with: { "publishing-limit": "budget" } },
  { value: "proposal-reply", title: "建议提案答复", words: ["提案", "人大建议", "代表建议"] },
  { value: "statistics", title: "统计数据", words: ["统计"] },
  { value: "announcement", title: "通知公告", words: ["公告", "公示", "通告", "通知"] },
];

/** By when it has to be public; see the clocks of the same names. */
const publishingLimits: Options = [
  { value: "ordinary", title: "自形成或者变更之日起20个工作日", words: [] },
  { value: "permit-penalty", title: "自决定作出之日起7个工作日" },
  { value: "enforcement", title: "自决定作出之日起20个工作日" },
  { value: "budget", title: "自批复之日起20日" },
  { value: "at-once", title: "及时公开、实时公开" },
  { value: "fixed-date", title: "在规定的日期以前" },
];

const what: Field[] = [
  { id: "title", title: "标题", kind: "text", maxLength: 200 },
  { id: "article-kind", title: "信息种类", kind: "choice", options: articleKinds },
  { id: "catalogue-item", title: "目录事项", kind: "text", maxLength: 80 },
  {
    id: "attribute",
    title: "公开属性",
    kind: "choice",
    options: options({ active: "主动公开", "on-request": "依申请公开", none: "不予公开" }),
  },
  {
    id: "attribute-reason",
    title: "不予公开的理由",
    kind: "text",
    maxLength: 500,
    hint: "写明依据的条款和具体情形。",
  },
  { id: "drafter", title: "拟稿人", kind: "official" },
  { id: "department", title: "责任科室", kind: "department" },
  {
    id: "formed-on",
    title: "形成、变更或者批复的日期",
    kind: "date",
    lies: "before",
    hint: "公开期限从这一天的次日起算：文件为签发之日，决定为作出之日，预决算为批复之日。",
  },
  { id: "publishing-limit", title: "公开期限", kind: "choice", options: publishingLimits },
  { id: "publish-by", title: "规定的最后一日", kind: "date", lies: "any" },
  { id: "limit-basis", title: "期限另有规定的依据", kind: "text", maxLength: 200, hint: "写明哪个文件的哪一条。" },
  {
    id: "major-interest",
    title: "涉及重大利益或者有重大社会影响",
    kind: "yes-no",
    hint: "是的，成文前公开草案、听取意见。",
  },
  {
    id: "third-party-needed",
    title: "需要征求第三方意见",
    kind: "yes-no",
    hint: "涉及商业秘密、个人隐私，公开会损害第三方合法权益的，选“是”。",
  },
  { id: "organs-needed", title: "涉及其他行政机关", kind: "yes-no", hint: "是的，公开前与其协商、确认。" },
  {
    id: "full-text",
    title: "全文公开答复",
    kind: "yes-no",
    hint: "涉及公共利益、公众权益、社会关注的，原则上全文公开。",
  },
  { id: "not-full-reason", title: "不全文公开的理由", kind: "text", maxLength: 500 },
  { id: "initial-opinion", title: "初步意见", kind: "text", maxLength: 500 },
];

const reviewing: Field[] = [
  { id: "signed-by", title: "审核人", kind: "official" },
  { id: "slip-number", title: "纸质审核单编号", kind: "text", maxLength: 60, hint: "在纸上签的，填审核单的编号。" },
  { id: "review-finding", title: "审查意见", kind: "choice", options: FINDING },
  { id: "opinion", title: "意见", kind: "text", maxLength: 500 },
  { id: "opinion-basis", title: "依据", kind: "text", maxLength: 200, hint: "写明文件和条款。" },
  { id: "opinion-reason", title: "理由", kind: "text", maxLength: 500 },
  { id: "return-reason", title: "退回的理由", kind: "text", maxLength: 500 },
];

const asking: Field[] = [
  { id: "consulted", title: "征求谁的意见", kind: "text", maxLength: 100 },
  { id: "consult-about", title: "涉及的内容", kind: "text", maxLength: 500 },
  { id: "consult-result", title: "第三方的意见", kind: "choice", options: AGREES },
  { id: "consult-reason", title: "第三方的理由", kind: "text", maxLength: 500 },
  {
    id: "refusal-choice",
    title: "第三方不同意后的决定",
    kind: "choice",
    options: options({
      "public-interest": "不公开会对公共利益造成重大影响，予以公开",
      "no-ground": "第三方的理由不成立，予以公开",
      cut: "删去第三方不同意公开的内容后公开",
      withhold: "不予公开",
    }),
  },
  { id: "decision-reason", title: "决定的理由", kind: "text", maxLength: 500 },
  { id: "organ", title: "涉及的行政机关", kind: "text", maxLength: 100 },
  { id: "coordination-about", title: "需要协调的内容", kind: "text", maxLength: 500 },
  { id: "coordination-result", title: "该机关的意见", kind: "choice", options: AGREES },
  { id: "coordination-basis", title: "该机关的依据", kind: "text", maxLength: 500 },
  { id: "coordination-decision", title: "协调的结果", kind: "choice", options: DETERMINED },
  { id: "reported-to", title: "报送的机关", kind: "text", maxLength: 100 },
  { id: "report-question", title: "不能确定的问题", kind: "text", maxLength: 500 },
  {
    id: "report-result",
    title: "确定的结果",
    kind: "choice",
    options: DETERMINED,
  },
];

const draftDisclosure: Field[] = [
  { id: "consultation-opens", title: "征求意见开始", kind: "date", lies: "before" },
  {
    id: "consultation-closes",
    title: "征求意见截止",
    kind: "date",
    lies: "after",
    hint: "重大行政决策公开征求意见的期限一般不少于30日。",
  },
  { id: "draft-address", title: "草案的网页地址", kind: "text", maxLength: 500 },
  { id: "feedback-count", title: "收到意见的条数", kind: "number", min: 0, max: 1_000_000 },
  { id: "feedback-adopted", title: "采纳的意见", kind: "lines", maxLength: 5000 },
  { id: "feedback-not-adopted", title: "没有采纳的意见和理由", kind: "lines", maxLength: 5000 },
  { id: "feedback-address", title: "意见采纳情况的网页地址", kind: "text", maxLength: 500 },
];

const afterwards: Field[] = [
  { id: "public-address", title: "公开的网页地址", kind: "text", maxLength: 500 },
  { id: "published-at", title: "网页上的发布时间", kind: "text", maxLength: 40 },
  { id: "channel", title: "发布渠道", kind: "text", maxLength: 100 },
  { id: "evidence", title: "凭什么知道已经发布", kind: "text", maxLength: 300 },
  {
    id: "follow-up",
    title: "文件执行中的后续解读",
    kind: "yes-no",
    hint: "文件早已发布，这是后来的解读；不按同步发布提示期限。",
  },
  { id: "needs-interpretation", title: "需要解读", kind: "yes-no" },
  {
    id: "interpretation-plan",
    title: "解读方案",
    kind: "text",
    maxLength: 500,
    hint: "由谁解读、用什么形式、什么时候发布。",
  },
  {
    id: "interpretation-forms",
    title: "解读形式",
    kind: "choices",
    options: options({
      text: "文字解读",
      charts: "图表图解",
      recordings: "音频视频",
      media: "媒体解读",
      "press-conference": "新闻发布会",
      questions: "问答、访谈",
    }),
  },
  { id: "changed-on", title: "内容变更的日期", kind: "date", lies: "before" },
  {
    id: "amend-kind",
    title: "更正还是更新",
    kind: "choice",
    options: options({ correction: "更正错误", update: "内容更新" }),
    hint: "原来公开的内容有错的，是更正；情况变化、内容随之调整的，是更新。",
  },
  { id: "amend-reason", title: "更正或者更新的原因", kind: "text", maxLength: 500 },
  { id: "take-down-reason", title: "撤下的原因", kind: "text", maxLength: 500 },
  { id: "revoked-on", title: "决定被变更、撤销、确认违法或者无效的日期", kind: "date", lies: "before" },
  { id: "revoked-by", title: "依据的文书", kind: "text", maxLength: 200 },
  {
    id: "decision-kind",
    title: "决定的种类",
    kind: "choice",
    options: options({ penalty: "行政处罚决定", permit: "行政许可决定", other: "其他行政执法决定" }),
  },
  {
    id: "validity",
    title: "效力状态",
    kind: "choice",
    options: options({ valid: "有效", amended: "已修改", repealed: "已废止", expired: "已失效" }),
  },
  { id: "validity-basis", title: "效力变化的依据", kind: "text", maxLength: 200 },
  { id: "validity-on", title: "效力变化的日期", kind: "date", lies: "before" },
  {
    id: "outcome",
    title: "办理结果",
    kind: "choice",
    options: options({ published: "已公开", "not-published": "不主动公开", dropped: "不再发布" }),
  },
];

/** Everything that is put down of an article on its way to the public, and afterwards. */
export const articleFields: Field[] = [...what, ...reviewing, ...asking, ...draftDisclosure, ...afterwards];
