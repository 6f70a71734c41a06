import type { RulePack } from "../../lib/model/rule-pack.ts";
import { citing } from "../citing.ts";

const by = citing("漳州市医疗保障局主动公开目录");

/** 漳州市医疗保障局: its catalogue says of each item that it is given out on the agency's own motion. */
export const zhangzhou = {
  id: "zhangzhou",
  title: "漳州市医疗保障局规则",
  agency: "漳州市医疗保障局",
  version: "2026-11-22",
  extends: "national",
  rules: [],
  adjust: [...by("公开方式", ["attribute-conflict", "nonpublic-note", "on-request-note"])],
} satisfies RulePack;
