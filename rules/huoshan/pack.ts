import type { RulePack } from "../../lib/model/rule-pack.ts";
import { sensitiveInformation } from "./sensitive-information.ts";

const COMPLAINTS = "霍山县医保局政府信息公开投诉举报受理制度";
const DISCLOSURE = "霍山县医保局信息主动公开和依申请公开制度";
const RISK = "霍山县医保局政府信息公开舆情风险评估制度";
const REVIEW = "霍山县医保局政府信息公开保密审查制度";

function by(rule: string, clause: string) {
  return { rule, basis: [{ document: REVIEW, clause }] };
}

/** 舆情风险评估制度 第四条: (四) complete and accurate, (五) lawful and with its source. */
function byRisk(rule: string, item: "四" | "五") {
  return { rule, basis: [{ document: RISK, clause: `第四条（${item}）` }] };
}

/** 霍山县医疗保障局: 保密审查制度 第五条 (what may not go online) and 第八条 (secrets and privacy) before the law. */
export const huoshan = {
  id: "huoshan",
  title: "霍山县医疗保障局规则",
  agency: "霍山县医疗保障局",
  version: "2026-11-22",
  extends: "national",
  rules: [sensitiveInformation],
  adjust: [
    by("secrecy-mark", "第五条（一）"),
    by("bare-secrecy-word", "第五条（一）"),
    by("internal-mark", "第五条（三）"),
    by("work-secret-mark", "第五条（四）"),
    by("nonpublic-note", "第五条（四）"),
    by("on-request-note", "第六条（二）"),
    by("attribute-conflict", "第六条（一）"),
    by("process-draft", "第五条（四）"),
    by("quoted-secrecy-mark", "第五条（一）"),
    by("classified-header", "第五条（一）"),
    by("consultation-draft", "第五条（四）"),
    by("trade-secret-content", "第八条"),
    by("stability-content", "第五条（二）"),
    { rule: "tracked-change", basis: [{ document: RISK, clause: "第四条（四）" }] },
    { rule: "markup-residue", basis: [{ document: RISK, clause: "第四条（四）" }] },
    { rule: "internal-url", basis: [{ document: RISK, clause: "第四条（六）" }] },
    by("trade-secret-mark", "第八条"),
    by("id-number", "第八条"),
    by("old-id-number", "第八条"),
    by("possible-old-id-number", "第八条"),
    by("mistyped-id-number", "第八条"),
    by("mobile-phone", "第八条"),
    by("office-mobile-phone", "第八条"),
    by("bank-card", "第八条"),
    by("passport", "第八条"),
    by("plate-number", "第八条"),
    by("possible-plate-number", "第八条"),
    by("home-address", "第八条"),
    by("possible-home-address", "第八条"),
    by("social-security-number", "第八条"),
    by("personal-email", "第八条"),
    by("personal-account", "第八条"),
    by("medical-privacy", "第八条"),
    by("minor", "第八条"),
    by("picture-location", "第八条"),
    by("mobile-phone-cells", "第八条"),
    by("office-mobile-phone-cells", "第八条"),
    by("passport-cells", "第八条"),
    by("social-security-cells", "第八条"),
    by("home-address-cells", "第八条"),
    by("personal-account-cells", "第八条"),
    by("medical-cells", "第八条"),
    by("minor-cells", "第八条"),
    { rule: "informant", basis: [{ document: COMPLAINTS, clause: "第六条" }] },
    { rule: "possible-informant", basis: [{ document: COMPLAINTS, clause: "第六条" }] },
    { rule: "informant-cells", basis: [{ document: COMPLAINTS, clause: "第六条" }] },
    byRisk("placeholder", "四"),
    byRisk("impossible-date", "四"),
    byRisk("wrong-weekday", "四"),
    byRisk("reversed-period", "四"),
    byRisk("document-number-form", "四"),
    byRisk("miscited-document", "四"),
    byRisk("organ-names", "四"),
    byRisk("old-regulation", "五"),
    byRisk("old-request-rule", "五"),
    byRisk("old-remedy", "五"),
    byRisk("report-date", "五"),
    byRisk("table-total", "四"),
    byRisk("sum-in-words", "四"),
    { rule: "missing-title", basis: [{ document: RISK, clause: "第四条（四）" }] },
    { rule: "missing-source", basis: [{ document: RISK, clause: "第四条（五）" }] },
    { rule: "missing-author", basis: [{ document: RISK, clause: "第四条（五）" }] },
    { rule: "missing-date", basis: [{ document: RISK, clause: "第四条（四）" }] },
    by("missing-attribute", "第六条（一）"),
    { rule: "guide-elements", basis: [{ document: RISK, clause: "第四条（四）" }] },
    { rule: "disclosure-guide-elements", basis: [{ document: DISCLOSURE, clause: "第五条" }] },
    { rule: "catalogue-elements", basis: [{ document: DISCLOSURE, clause: "第五条" }] },
    { rule: "interpretation-elements", basis: [{ document: RISK, clause: "第四条（四）" }] },
    { rule: "penalty-elements", basis: [{ document: RISK, clause: "第四条（四）" }] },
    { rule: "consultation-elements", basis: [{ document: DISCLOSURE, clause: "第七条" }] },
    { rule: "validity-mark", basis: [{ document: RISK, clause: "第四条（五）" }] },
    { rule: "annual-report-elements", basis: [{ document: RISK, clause: "第四条（四）" }] },
    by("id-number-column", "第八条"),
    by("phone-column", "第八条"),
    by("bank-account-column", "第八条"),
    byRisk("numbering", "四"),
    byRisk("future-date", "四"),
    byRisk("back-dated", "四"),
    byRisk("refusal-remedy", "五"),
  ],
} satisfies RulePack;
