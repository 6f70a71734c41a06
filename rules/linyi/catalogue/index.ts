import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { information } from "./information.ts";
import { money } from "./money.ts";
import { work } from "./work.ts";

/** 临沂市医疗保障局: the sixteen contents that it is assessed by; one that has several periods is several items. */
export const catalogue = [...information, ...money, ...work] satisfies CatalogueItem[];
