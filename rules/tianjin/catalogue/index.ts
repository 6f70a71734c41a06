import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { contents } from "./contents.ts";
import { fiveDisclosures } from "./five-disclosures.ts";
import { guides } from "./guides.ts";

/** 天津市医疗保障局: 第五条至第九条、第十二条、第十三条、第二十条. Its measures were in force for five years from 2019-10-26. */
export const catalogue = [...fiveDisclosures, ...guides, ...contents] satisfies CatalogueItem[];
