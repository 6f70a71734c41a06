import type { Case } from "../../../lib/model/case.ts";
import type { KeptText } from "../../../lib/register/sealed-texts.ts";
import { ARTICLE } from "../../../lib/model/article-keys.ts";
import { caseProcedures } from "../rules/in-force.ts";
import type { Services } from "../services.ts";

/**
 * Drops the sealed texts that nobody needs any more: what was kept for too long, of a case that was withdrawn or closed without
 * being published, of a seal that does not stand. What was published is kept: the public page may be changed later.
 */
export async function tidyTexts(
  services: Pick<Services, "cases" | "packs" | "recorder" | "sealedTexts" | "settings">,
): Promise<void> {
  const { cases, recorder, sealedTexts } = services;
  await sealedTexts.dropOld();
  const kept = await sealedTexts.list();
  // What waits in the outbox may be the very seal of a text.
  if (kept.length === 0 || (await recorder.drain()) > 0) return;
  const versions = (await caseProcedures(services)).filter(({ id }) => id === ARTICLE);
  const publishing = new Set(versions.flatMap(({ steps }) => steps.flatMap((step) => (step.publishes ? step.id : []))));
  const found = new Map((await cases.withIds(kept.map((text) => text.case))).map((one) => [one.id, one]));
  const gone = kept.filter((text) => !isNeeded(text, found.get(text.case), publishing));
  if (gone.length > 0) await sealedTexts.drop(gone);
}

function isNeeded({ entry }: KeptText, one: Case | undefined, publishing: ReadonlySet<string>): boolean {
  if (!one || one.cancelled === true || one.article?.seal?.entry !== entry) return false;
  return one.state !== "closed" || one.done.some(({ step }) => publishing.has(step));
}
