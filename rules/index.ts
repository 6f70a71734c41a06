import type { RulePack } from "../lib/model/rule-pack.ts";
import { bozhou } from "./bozhou/pack.ts";
import { huoshan } from "./huoshan/pack.ts";
import { linyi } from "./linyi/pack.ts";
import { national } from "./national/pack.ts";
import { tianjin } from "./tianjin/pack.ts";
import { zhangzhou } from "./zhangzhou/pack.ts";

/** The bundled packs, each after the one it stands on. */
export const BUNDLED_PACKS: readonly RulePack[] = [national, huoshan, tianjin, zhangzhou, bozhou, linyi];
