import type { RulePack } from "../../lib/model/rule-pack.ts";
import { citing } from "../citing.ts";
import { powerListElements } from "./power-list-elements.ts";

const by = citing("天津市医疗保障局政务公开实施办法");

/** 天津市医疗保障局: 第四条 (保密审查机制), 第十条 (公开属性). Its period of validity ended in 2024; the duties stand as they were written. */
export const tianjin = {
  id: "tianjin",
  title: "天津市医疗保障局规则",
  agency: "天津市医疗保障局",
  version: "2026-11-22",
  extends: "national",
  rules: [powerListElements],
  adjust: [
    ...by("第四条", [
      "secrecy-mark",
      "quoted-secrecy-mark",
      "bare-secrecy-word",
      "classified-header",
      "internal-mark",
      "work-secret-mark",
      "trade-secret-mark",
      "trade-secret-content",
    ]),
    ...by("第五条", ["consultation-elements"]),
    ...by("第七条", ["penalty-elements"]),
    ...by("第八条", ["guide-elements"]),
    ...by("第十条", ["nonpublic-note", "on-request-note", "attribute-conflict", "missing-attribute"]),
    ...by("第十二条", ["disclosure-guide-elements", "catalogue-elements"]),
    ...by("第十九条", ["interpretation-elements"]),
  ],
} satisfies RulePack;
