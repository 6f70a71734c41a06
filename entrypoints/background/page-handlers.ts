import type { PageHandlers } from "../../lib/messaging/protocol.ts";
import { success } from "../../lib/model/result.ts";
import { withOwnReview } from "../../lib/procedures/packs/with-own-review.ts";
import { verifyAll } from "../../lib/register/verify-all.ts";
import { keptText } from "./articles/article-shown.ts";
import { backupHandlers } from "./backup/backup-handlers.ts";
import { calendarHandlers } from "./due/calendar-handlers.ts";
import { dueHandlers } from "./due/due-handlers.ts";
import { exchangeHandlers } from "./exchange/exchange-handlers.ts";
import { packProcedures, rulesInForce } from "./rules/in-force.ts";
import { withoutInformants } from "./vault/without-informants.ts";
import { officeHandlers } from "./office-handlers.ts";
import { packHandlers } from "./rules/pack-handlers.ts";
import { portalHandlers } from "./sites/portal-handlers.ts";
import { reportHandlers } from "./reports/report-handlers.ts";
import { reviewHandlers } from "./articles/review-handlers.ts";
import type { Services } from "./services.ts";
import { settingsHandlers } from "./settings-handlers.ts";
import { siteHandlers } from "./sites/site-handlers.ts";
import { toldEntries } from "./told/told-entries.ts";
import { allowListHandlers } from "./pages/waiver-handlers.ts";
import { vaultHandlers } from "./vault/vault-handlers.ts";
import { wordListHandlers } from "./rules/word-list-handlers.ts";

/** What the popup, the dashboard and the options page may ask. */
export function pageHandlers(services: Services): PageHandlers {
  const { settings, packs, db, recorder, statuses } = services;
  const packInForce = async (): Promise<string> => (await settings.read()).settings.pack;
  return {
    "page.status": async ({ tab }) => success({ status: await statuses.of(tab) }),
    ...siteHandlers(services),
    async "register.verify"() {
      const verdict = await verifyAll(db);
      return success({ count: verdict.count, problems: verdict.ok ? [] : verdict.problems });
    },
    "register.pending": async () => success({ count: await recorder.drain() }),
    async "batch.record"({ entry }) {
      const written = await recorder.record([entry], (await settings.read()).settings.person);
      return written.ok ? success({ notice: written.value.notice }) : written;
    },
    async "case.record"({ entries: said }) {
      const entries = await withoutInformants(services, said);
      if (!entries.ok) return entries;
      const told = await toldEntries(services, entries.value);
      const written = await recorder.record([...entries.value, ...told], (await settings.read()).settings.person);
      if (!written.ok) return written;
      return success({ saved: written.value.events.length, notice: written.value.notice });
    },
    ...settingsHandlers(services),
    async "pack.read"() {
      const written = await packs.inForceOrNational(await packInForce());
      const inForce = await rulesInForce(services);
      if (!written.ok) return written;
      return inForce.ok ? success({ ...inForce.value, written: written.value.pack }) : inForce;
    },
    async "procedures.get"() {
      const chosen = (await settings.read()).settings;
      const inForce = await packs.inForceOrNational(chosen.pack);
      if (!inForce.ok) return inForce;
      const ofPack = packProcedures(inForce.value.pack, chosen);
      const { procedures, refused } = withOwnReview(ofPack, chosen.ownReview);
      return success({ procedures, refused: [...inForce.value.refused, ...refused.slice(ofPack.refused.length)] });
    },
    ...packHandlers(services),
    ...wordListHandlers(services),
    ...calendarHandlers(services),
    ...officeHandlers(services),
    ...portalHandlers(services),
    "article.sealed-text": (asked) => keptText(services, asked),
    ...reviewHandlers(services),
    ...reportHandlers(services),
    ...vaultHandlers(services),
    ...backupHandlers(services),
    ...dueHandlers(services),
    ...exchangeHandlers(services),
    ...allowListHandlers(services),
  };
}
