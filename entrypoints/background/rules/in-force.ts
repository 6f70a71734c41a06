import { withMaskChoices } from "../../../lib/check/mask-choices.ts";
import { rulesOnly } from "../../../lib/check/merge-packs.ts";
import { withWordLists } from "../../../lib/check/word-lists/word-list-rules.ts";
import type { ParsedPack } from "../../../lib/model/parse-rule-pack.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { success, type Result } from "../../../lib/model/result.ts";
import type { RulePack } from "../../../lib/model/rule-pack.ts";
import type { Settings } from "../../../lib/model/settings.ts";
import { proceduresInForce, type ProceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";
import { withClockUnits } from "../../../lib/procedures/packs/with-clock-units.ts";
import { withOwnReview } from "../../../lib/procedures/packs/with-own-review.ts";
import type { Services } from "../services.ts";

/** Why a word list that is stored cannot be used. */
export const BROKEN_LIST = "这份词表读不出来，检查时会跳过，原内容还在。请移除后重新导入。";

/**
 * The rules that drafts are checked by: the chosen pack (where it broke, the national one), with the masks that the agency
 * wants first and its own word lists; no procedures and no documents, which a check has no use for.
 */
export async function rulesInForce({
  settings,
  packs,
  wordLists,
}: Pick<Services, "settings" | "packs" | "wordLists">): Promise<Result<ParsedPack>> {
  const { pack: id, masks } = (await settings.read()).settings;
  const inForce = await packs.inForceOrNational(id);
  if (!inForce.ok) return inForce;
  const { lists, broken } = await wordLists.read();
  const pack = withWordLists(withMaskChoices(rulesOnly(inForce.value.pack), masks), lists);
  const refused = broken.map((list) => ({ rule: list, reason: BROKEN_LIST }));
  return success({ pack, refused: [...inForce.value.refused, ...refused] });
}

/** The procedures of the pack in force as its documents have them, without the agency's own review. */
export function packProcedures(
  pack: RulePack,
  { expiredRules, clockUnits }: Pick<Settings, "expiredRules" | "clockUnits">,
): ProceduresInForce {
  return withClockUnits(proceduresInForce(pack, { keepsExpired: expiredRules?.pack === pack.id }), clockUnits);
}

/** The procedures that cases are handled by. Rejects where the packs cannot be read: no case is then known to be due or not. */
export async function caseProcedures({
  settings,
  packs,
}: Pick<Services, "settings" | "packs">): Promise<readonly Procedure[]> {
  const chosen = (await settings.read()).settings;
  const inForce = await packs.inForceOrNational(chosen.pack);
  if (!inForce.ok) throw new Error(inForce.error);
  return withOwnReview(packProcedures(inForce.value.pack, chosen), chosen.ownReview).procedures;
}
