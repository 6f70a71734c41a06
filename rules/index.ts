import type { RulePack } from "../lib/model/rule-pack.ts";
import { huoshan } from "./huoshan/pack.ts";
import { national } from "./national/pack.ts";

/** The bundled packs, each after the one it stands on. */
export const BUNDLED_PACKS: readonly RulePack[] = [national, huoshan];
