import type { RulePack } from "../../lib/model/rule-pack.ts";
import { citing } from "../citing.ts";
import { catalogue } from "./catalogue/index.ts";
import { linyiArticle } from "./procedures/article.ts";
import { linyiDeduction } from "./procedures/deduction.ts";
import { ordersFromAbove } from "./procedures/duties/orders.ts";
import { linyiRequest } from "./procedures/request.ts";
import { requestIntakeElements } from "./request-intake-elements.ts";
import { scoring } from "./scoring.ts";
import { disagreements } from "./disagreements.ts";
import { reporting } from "./reporting.ts";

const { rules, categories } = citing("临沂市医疗保障局政务公开考核方案");

/** 临沂市医疗保障局: 五（一） (content and secrecy are reviewed, what goes out is true) and 五（二） (privacy, de-identified). */
export const linyi = {
  id: "linyi",
  title: "临沂市医疗保障局规则",
  agency: "临沂市医疗保障局",
  version: "2026-11-22",
  extends: "national",
  rules: [requestIntakeElements],
  adjust: [
    ...rules("三（二）", ["disclosure-guide-elements", "catalogue-elements", "annual-report-elements"]),
    ...rules("三（三）", ["validity-mark"]),
    ...rules("三（四）", ["interpretation-elements"]),
    ...rules("三（五）", ["penalty-elements"]),
    ...rules("三（六）", ["guide-elements"]),
    ...rules("三（十一）", ["consultation-elements"]),
    ...categories("五（一）", [
      "secrecy-marking",
      "internal-marking",
      "work-secret",
      "nonpublic-note",
      "draft-residue",
      "internal-url",
      "trade-secret",
      "sensitive-word",
      "missing-metadata",
      "placeholder",
      "total-mismatch",
      "invalid-date",
      "document-number",
      "outdated-law",
    ]),
    ...rules("五（一）", ["organ-names", "numbering"]),
    ...categories("五（二）", [
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
      "informant",
    ]),
    ...rules("五（二）", ["minor", "picture-location"]),
  ],
  procedures: [ordersFromAbove],
  procedureChanges: [linyiRequest, linyiArticle, linyiDeduction],
  catalogue,
  disagreements,
  scoring,
  reporting,
} satisfies RulePack;
