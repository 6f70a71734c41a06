import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { LAW } from "../../catalogue-laws.ts";
import { itemOf } from "../../publishing-periods.ts";

/** 责任单位 of what every department and the 医保中心 answer for. */
export const EVERY = ["各科室", "医保中心"];

/**
 * What an item of 三、考核内容 has from its place, e.g. 四, 政策解读; the document names no channel. By what departments are assessed is no
 * basis: that is the law.
 */
export function assessed(
  number: string,
  level: string,
  law: keyof typeof LAW = "widely",
): Pick<CatalogueItem, "source" | "basis" | "levels" | "mode" | "channel"> {
  return { ...itemOf("临沂市医疗保障局政务公开考核方案", `三（${number}）`, level), basis: LAW[law], channel: "" };
}
