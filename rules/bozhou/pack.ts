import type { RulePack } from "../../lib/model/rule-pack.ts";
import { citing } from "../citing.ts";

const by = citing("亳州市医疗保障局2021年政府信息公开工作年度报告");

/** 亳州市医疗保障局: 一（三） binds to three reviews, each answered for by who made it: what goes out is true, exact and safe. */
export const bozhou = {
  id: "bozhou",
  title: "亳州市医疗保障局规则",
  agency: "亳州市医疗保障局",
  version: "2026-11-22",
  extends: "national",
  rules: [],
  adjust: [
    ...by("一（三）", [
      "secrecy-mark",
      "bare-secrecy-word",
      "internal-mark",
      "work-secret-mark",
      "process-draft",
      "tracked-change",
      "markup-residue",
      "internal-url",
      "placeholder",
      "impossible-date",
      "wrong-weekday",
      "reversed-period",
      "document-number-form",
      "miscited-document",
    ]),
  ],
} satisfies RulePack;
