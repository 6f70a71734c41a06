import type { RulePack } from "../../lib/model/rule-pack.ts";
import { citing } from "../citing.ts";
import { catalogue } from "./catalogue/index.ts";
import { bozhouArticle } from "./procedures/article.ts";
import { bozhouRequest } from "./procedures/request.ts";
import { reporting } from "./reporting.ts";

const { rules, categories } = citing("亳州市医疗保障局2021年政府信息公开工作年度报告");

/** 亳州市医疗保障局: 一（三） binds to three reviews, each answered for by who made it: what goes out is true, exact and safe. */
export const bozhou = {
  id: "bozhou",
  title: "亳州市医疗保障局规则",
  agency: "亳州市医疗保障局",
  version: "2026-11-22",
  extends: "national",
  rules: [],
  adjust: [
    ...categories("一（三）", [
      "secrecy-marking",
      "work-secret",
      "nonpublic-note",
      "draft-residue",
      "internal-url",
      "sensitive-word",
      "missing-metadata",
      "missing-element",
      "placeholder",
      "total-mismatch",
      "invalid-date",
      "document-number",
    ]),
    ...rules("一（三）", ["organ-names", "numbering"]),
    ...rules("一至六", ["annual-report-elements"]),
    ...rules("三（三）不予公开 1.属于国家秘密", ["secrecy-mark", "bare-secrecy-word"]),
    ...categories("三（三）不予公开 4.保护第三方合法权益", [
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
      "informant",
    ]),
    ...rules("三（三）不予公开 4.保护第三方合法权益", ["minor", "picture-location"]),
    ...categories("三（三）不予公开 5.属于三类内部事务信息", ["internal-marking"]),
    ...rules("三（三）不予公开 6.属于四类过程性信息", ["process-draft"]),
  ],
  publishing: { review: "hold" },
  procedureChanges: [bozhouRequest, bozhouArticle],
  catalogue,
  reporting,
} satisfies RulePack;
