import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { itemOf } from "../../publishing-periods.ts";

/**
 * What an item has from its article: 第四条, who made it gives it out; 第二十六条, the bureau's site comes first. Where an article
 * names no department it is 各处室（单位）.
 */
export function measures(
  article: string,
  level: string,
): Pick<CatalogueItem, "source" | "basis" | "levels" | "mode" | "channel" | "departments"> {
  return {
    ...itemOf("天津市医疗保障局政务公开实施办法", article, level),
    channel: "局门户网站",
    departments: ["各处室（单位）"],
  };
}
