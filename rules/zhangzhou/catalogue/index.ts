import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { budget } from "./budget.ts";
import { disclosure } from "./disclosure.ts";
import { enforcement } from "./enforcement.ts";
import { interaction } from "./interaction.ts";
import { organisation } from "./organisation.ts";
import { policy } from "./policy.ts";
import { proposals } from "./proposals.ts";

/** 漳州市医疗保障局主动公开目录, every row of it. */
export const catalogue = [
  ...organisation,
  ...budget,
  ...enforcement,
  ...proposals,
  ...policy,
  ...interaction,
  ...disclosure,
] satisfies CatalogueItem[];
