import type { FilledLetter } from "../../../../lib/documents/letters/fill-letter.ts";
import type { Case } from "../../../../lib/model/case.ts";
import { caseOn, inForce } from "../../../rules/procedures/in-force.ts";
import { caseLog } from "../../procedures/case-log.ts";
import { articleLetter, DRAFT, reviewedArticle, takeReviews } from "./sample-articles.ts";

/** A case of 霍山 and the inquiries that its letters belong to. */
export interface Asked {
  readonly one: Case;
  readonly consult: string;
  readonly other: string;
  readonly coordinate: string;
  readonly report: string;
}

const TITLE = { title: "霍山县2026年医保基金监督检查情况通报", "article-kind": "announcement" };

/** An article for which two third parties, two organs and a superior were asked. */
export function askedArticle(): Asked {
  const log = caseLog("article");
  const step: typeof log.step = (...given) => log.step(...given);
  step("draft", "2026-03-02", { ...DRAFT, ...TITLE });
  const consult = step("consult", "2026-03-03", {
    consulted: "霍山县康泰大药房有限公司",
    "consult-about": "整改情况中的进货渠道",
  });
  step("consult-received", "2026-03-04", {}, consult);
  const refuses = { "consult-result": "refuses", "consult-reason": "进货渠道是商业秘密" };
  step("consult-answered", "2026-03-06", refuses, consult);
  const decision = {
    "signed-by": "陈立",
    "refusal-choice": "public-interest",
    "decision-reason": "关系参保人员用药安全",
  };
  step("decide-refusal", "2026-03-09", decision, consult);
  const other = step("consult", "2026-03-03", { consulted: "第三方乙", "consult-about": "处方中的就医信息" });
  const coordinate = step("coordinate", "2026-03-03", {
    organ: "霍山县市场监督管理局",
    "coordination-about": "对同一家药店的行政处罚结果",
  });
  const disagrees = { "coordination-result": "refuses", "coordination-basis": "处罚决定尚在复议期间" };
  step("coordination-replied", "2026-03-09", disagrees, coordinate);
  step("coordinate", "2026-03-03", { organ: "霍山县公安局", "coordination-about": "移送的案件线索" });
  const report = step("report-up", "2026-03-10", {
    "reported-to": "六安市医疗保障局",
    "report-question": "检查台账中的汇总数据能不能公开",
  });
  return { one: caseOn("2026-03-20", log.events, inForce("huoshan", "article")), consult, other, coordinate, report };
}

/** A decision draft that was put up for comment, with so many comments. */
export function heardDraft(count: number): Case {
  const log = caseLog("article");
  log.step("draft", "2026-03-02", {
    ...DRAFT,
    title: "霍山县定点零售药店管理办法（征求意见稿）",
    "article-kind": "decision-draft",
    "major-interest": true,
  });
  log.step("open-consultation", "2026-03-04", {
    "consultation-opens": "2026-03-04",
    "consultation-closes": "2026-04-03",
  });
  log.step("close-consultation", "2026-04-06", { "feedback-count": count });
  const told = {
    "feedback-adopted": "把申请材料由六项减为四项",
    "feedback-not-adopted": "取消面积要求：与上级规定不一致",
  };
  if (count > 0) log.step("publish-feedback", "2026-04-08", told);
  return caseOn("2026-04-08", log.events, inForce("huoshan", "article"));
}

/** A clarification of 霍山, with the entry of the one department that was asked; `isApproved`: both approvals are there. */
export function clarified(isApproved = true): { readonly one: Case; readonly consent: string } {
  const log = caseLog("clarification");
  log.step("found", "2026-03-02", {
    "found-by": "net",
    "found-where": "本县几个微信群和一个短视频账号",
    "found-says": "城乡居民医保从四月起停止办理异地就医备案；\n已经备案的全部作废。",
    "found-since": "2026-03-01",
    emergency: false,
  });
  log.step("confirm", "2026-03-02", { "confirm-result": "unclear", facts: "备案系统运行正常", "signed-by": "陈立" });
  log.step("escalate", "2026-03-02", { "reported-to": "县政务公开办公室", "report-question": "是否由本机关澄清" });
  log.step("escalation-answered", "2026-03-02", {
    "escalated-result": "false",
    facts: "备案照常办理，已经备案的继续有效",
  });
  log.step("draft-clarification", "2026-03-02", {
    "clarification-text": "异地就医备案照常办理。\n已经备案的继续有效，不需要重新办理。",
    drafter: "欧阳志远",
    "others-concerned": true,
    important: true,
  });
  const consent = log.step("ask-consent", "2026-03-02", {
    "asked-organ": "霍山县卫生健康委员会",
    "asked-about": "定点医院的就医流程",
  });
  log.step("consent-answered", "2026-03-03", { "consent-result": "refuses", "consent-reason": "表述不准" }, consent);
  log.step("consent-settled", "2026-03-03", { "decision-reason": "按其意见修改" }, consent);
  if (isApproved) {
    log.step("approve", "2026-03-03", { "signed-by": "陈立", opinion: "同意发布", "slip-number": "3" });
    log.step("county-approve", "2026-03-03", { "signed-by": "周正", opinion: "同意" });
    log.step("release", "2026-03-03", { "release-channels": ["net", "press"], "release-address": "县政府网站" });
  }
  return { one: caseOn("2026-03-20", log.events, inForce("huoshan", "clarification")), consent };
}

/** An article of a pack whose last reviews, so many, are still open. */
export function openArticle(pack: string, leave: number): Case {
  const log = caseLog("article");
  const procedure = inForce(pack, "article");
  log.step("draft", "2026-03-02", DRAFT);
  takeReviews(log, procedure, leave);
  return caseOn("2026-03-20", log.events, procedure);
}

const OPINION = { "letter-number": "8", "coordination-reply-by": "2026-03-20" };
const WAYS = "信函：霍山县衡山镇文峰西路1号本局办公室，邮政编码237200\n电子邮件：标题注明“办法意见”";
const OPENED = { "draft-purpose": "为了规范定点零售药店管理", "feedback-ways": WAYS };

/** Every document about articles and clarifications, filled with all that it asks for. */
export const PUBLISHING: Readonly<Record<string, () => FilledLetter>> = {
  L10: () => articleLetter("huoshan", "L10", reviewedArticle("huoshan")),
  "L10-2": () => articleLetter("tianjin", "L10", openArticle("tianjin", 3)),
  L11: () => letterTo("consult", "L11", { "letter-number": "6" }),
  L12: () => letterTo("consult", "L12", { ...TOLD, "disclosed-content": "进货渠道\n整改的结果" }),
  "L12-2": () =>
    letterTo("consult", "L12", {
      ...TOLD,
      delivery: "electronic",
      "disclosed-content": "整改的结果",
      "refusal-choice": "no-ground",
      "decision-reason": "整改结果不含经营信息",
    }),
  L13: () => letterTo("coordinate", "L13", OPINION),
  L14: () =>
    letterTo("coordinate", "L14", {
      "letter-number": "9",
      "letter-form": "letter",
      "reported-to": "霍山县数据局",
      "report-question": "复议期间能不能公布处罚结果",
      "own-view": "处罚决定不因复议停止执行，可以公布",
    }),
  L15: () => letterTo("report", "L15", { ...UNSURE, "report-purpose": "determine" }),
  "L15-2": () => letterTo("report", "L15", { ...UNSURE, "report-purpose": "approve" }),
  "L15-3": () =>
    letterTo("report", "L15", { ...UNSURE, "letter-form": "letter", "draft-enclosed": "enclosed" }, "zhangzhou"),
  L16: () => articleLetter("huoshan", "L16", heardDraft(12), { entered: OPENED }),
  "L16-2": () =>
    articleLetter("huoshan", "L16", heardDraft(12), {
      entered: { ...OPENED, "draft-address": "https://www.ahhuoshan.gov.cn/draft/1.html" },
    }),
  L17: () => articleLetter("huoshan", "L17", heardDraft(12)),
  "L16-3": () => articleLetter("tianjin", "L16", heardDraft(12), { entered: OPENED }),
  "L17-2": () => articleLetter("huoshan", "L17", heardDraft(0)),
  L20: () => articleLetter("huoshan", "L20", clarified().one),
  "L20-2": () => articleLetter("huoshan", "L20", clarified(false).one),
  L21: () => articleLetter("huoshan", "L21", clarified().one, { entered: { "found-brief": BRIEF } }),
  L22: () => {
    const { one, consent } = clarified();
    return articleLetter("huoshan", "L22", one, { entry: consent, entered: { "letter-number": "10" } });
  },
  L23: () =>
    articleLetter("huoshan", "L23", clarified().one, { entered: { "letter-number": "11", "found-brief": BRIEF } }),
};

const TOLD = { "letter-number": "7", "release-on": "2026-04-30", delivery: "post" };
const UNSURE = {
  "letter-number": "10",
  "letter-form": "request",
  "draft-enclosed": "apart",
  "own-view": "汇总数据不涉及个人，可以公开",
};
const BRIEF = "城乡居民医保从四月起停止办理异地就医备案";

function letterTo(
  which: "consult" | "coordinate" | "report",
  code: string,
  entered: Readonly<Record<string, string>>,
  pack = "huoshan",
): FilledLetter {
  const asked = askedArticle();
  return articleLetter(pack, code, asked.one, { entry: asked[which], entered });
}
