import { REQUEST_ROWS, type RequestRow } from "../../model/annual-report.ts";
import { plain } from "./read-value.ts";

/** By what words each row of part three is known, whatever the numbering and the breaks; without spaces and signs. */
const REQUEST_WORDS: Readonly<Record<RequestRow, RegExp>> = {
  r1: /本年度?新收/,
  r2: /上年度?结转/,
  r3_1: /^[一1]?予以公开$/,
  r3_2: /^[二2]?部分公开/,
  r3_3_1: /属于国家秘密/,
  r3_3_2: /法律行政法规禁止公开/,
  r3_3_3: /三安全一稳定/,
  r3_3_4: /第三方合法权益/,
  r3_3_5: /三类内部事务信息/,
  r3_3_6: /四类过程性信息/,
  r3_3_7: /行政执法案卷/,
  r3_3_8: /行政查询事项/,
  r3_4_1: /本机关不掌握/,
  r3_4_2: /没有现成信息/,
  r3_4_3: /补正后申请内容/,
  r3_5_1: /信访举报投诉/,
  r3_5_2: /^[2二]?重复申请$/,
  r3_5_3: /提供公开出版物/,
  r3_5_4: /大量反复申请/,
  r3_5_5: /重新出具/,
  r3_6_1: /逾期不补正/,
  r3_6_2: /收费通知/,
  r3_6_3: /^[3三]其他$/,
  r3_7: /^[七7]总计$/,
  r4: /结转下年度?/,
};

/** Longer than any label: such a cell is a text. */
const LONGEST_LABEL = 70;

/** A cell's words without spaces and signs, full width made half. */
export function labelWords(cell: string): string {
  return plain(cell).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The row of part three that a cell names. `whole`: 其他处理 as one row, as in 国办公开办函〔2019〕60号. */
export function requestRowOf(cell: string): RequestRow | "whole" | undefined {
  const words = labelWords(cell);
  if (words === "" || words.length > LONGEST_LABEL) return undefined;
  const row = REQUEST_ROWS.find((one) => REQUEST_WORDS[one].test(words));
  return row ?? (/^[六6]?其他处理$/.test(words) ? "whole" : undefined);
}

/** The rows of part two, in print order. */
export const DISCLOSURE_ROWS = ["regulations", "normative", "permits", "penalties", "coercion", "charges"] as const;

/** See {@link DISCLOSURE_ROWS}. */
export type DisclosureRow = (typeof DISCLOSURE_ROWS)[number];

const DISCLOSURE_WORDS: Readonly<Record<DisclosureRow, RegExp>> = {
  regulations: /^(?:政府|部门)?规章$/,
  normative: /^(?:行政)?规范性文件$/,
  permits: /^行政许可$/,
  penalties: /^行政处罚$/,
  coercion: /^行政强制$/,
  charges: /^行政事业性收费$/,
};

/** The row of part two that a cell names. */
export function disclosureRowOf(cell: string): DisclosureRow | undefined {
  const words = labelWords(cell);
  return DISCLOSURE_ROWS.find((row) => DISCLOSURE_WORDS[row].test(words));
}
