import type { PageHandlers } from "../../../lib/messaging/protocol.ts";
import { success } from "../../../lib/model/result.ts";
import type { Services } from "../services.ts";
import { withoutInformants } from "../vault/without-informants.ts";

/** What our pages may say of figures and reports. */
export function reportHandlers(
  services: Pick<Services, "recorder" | "settings" | "reportTexts" | "vault" | "packs" | "db">,
): Pick<PageHandlers, "report.record" | "report-texts.get" | "report-texts.save"> {
  const { recorder, settings, reportTexts } = services;
  return {
    async "report.record"({ entries: said }) {
      const entries = await withoutInformants(services, said);
      if (!entries.ok) return entries;
      const written = await recorder.record(entries.value, (await settings.read()).settings.person);
      if (!written.ok) return written;
      return success({ saved: written.value.events.length, notice: written.value.notice });
    },
    "report-texts.get": async ({ year }) => success({ texts: await reportTexts.of(year) }),
    async "report-texts.save"(kept) {
      await reportTexts.put(kept);
      return success({});
    },
  };
}
