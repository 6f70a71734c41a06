import type { RulePack } from "../../lib/model/rule-pack.ts";
import { citing } from "../citing.ts";
import { catalogue } from "./catalogue/index.ts";
import { huoshanAssessment } from "./procedures/assessment.ts";
import { huoshanArticle } from "./procedures/article/index.ts";
import { huoshanClarification } from "./procedures/clarification.ts";
import { huoshanComplaint } from "./procedures/complaint.ts";
import { huoshanAnnualReport } from "./procedures/duties/annual-report.ts";
import { huoshanDuties } from "./procedures/duties/index.ts";
import { huoshanInspection } from "./procedures/inspection.ts";
import { huoshanRequest } from "./procedures/request.ts";
import { huoshanDocuments } from "./documents/index.ts";
import { sensitiveInformation } from "./sensitive-information.ts";
import { disagreements } from "./disagreements.ts";
import { reporting } from "./reporting/index.ts";

const complaints = citing("霍山县医保局政府信息公开投诉举报受理制度");
const disclosure = citing("霍山县医保局信息主动公开和依申请公开制度");
const risk = citing("霍山县医保局政府信息公开舆情风险评估制度");
const review = citing("霍山县医保局政府信息公开保密审查制度");

/**
 * 霍山县医疗保障局: 保密审查制度 第五条 (what may not go online), 第六条 (公开属性) and 第八条 (secrets and privacy); 舆情风险评估制度
 * 第四条, of its six points （四） complete and accurate, （五） lawful and with its source, （六） else not for the net.
 */
export const huoshan = {
  id: "huoshan",
  title: "霍山县医疗保障局规则",
  agency: "霍山县医疗保障局",
  version: "2026-11-22",
  extends: "national",
  rules: [sensitiveInformation],
  documents: huoshanDocuments,
  adjust: [
    ...review.categories("第五条（一）", ["secrecy-marking"]),
    ...review.categories("第五条（二）", ["sensitive-word"]),
    ...review.categories("第五条（三）", ["internal-marking"]),
    ...review.categories("第五条（四）", ["work-secret", "nonpublic-note", "draft-residue"]),
    ...review.rules("第六条（一）", ["attribute-conflict", "missing-attribute"]),
    ...review.rules("第六条（二）", ["on-request-note"]),
    ...review.categories("第八条", [
      "trade-secret",
      "id-number",
      "mobile-phone",
      "bank-card",
      "passport",
      "plate-number",
      "home-address",
      "medical-privacy",
      "social-security-number",
      "personal-email",
      "personal-account",
    ]),
    ...review.rules("第八条", ["minor", "minor-cells", "picture-location"]),
    ...complaints.categories("第六条", ["informant"]),
    ...risk.categories("第四条（四）", [
      "missing-metadata",
      "missing-element",
      "placeholder",
      "total-mismatch",
      "invalid-date",
      "document-number",
    ]),
    ...risk.rules("第四条（四）", ["tracked-change", "markup-residue", "organ-names", "numbering"]),
    ...risk.categories("第四条（五）", ["outdated-law"]),
    ...risk.rules("第四条（五）", ["missing-source", "missing-author", "validity-mark"]),
    ...risk.categories("第四条（六）", ["internal-url"]),
    ...disclosure.rules("第五条", ["disclosure-guide-elements", "catalogue-elements"]),
    ...disclosure.rules("第七条", ["consultation-elements"]),
  ],
  publishing: { review: "hold", channels: ["霍山县人民政府网"] },
  procedures: huoshanDuties,
  procedureChanges: [
    huoshanRequest,
    huoshanArticle,
    huoshanClarification,
    huoshanComplaint,
    huoshanInspection,
    huoshanAssessment,
    huoshanAnnualReport,
  ],
  catalogue,
  disagreements,
  reporting,
} satisfies RulePack;
