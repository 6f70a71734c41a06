import type { PageHandlers } from "../../../lib/messaging/protocol.ts";
import { success } from "../../../lib/model/result.ts";
import type { Services } from "../services.ts";

/** What our pages may say of figures and reports. */
export function reportHandlers({
  recorder,
  settings,
  reportTexts,
}: Pick<Services, "recorder" | "settings" | "reportTexts">): Pick<
  PageHandlers,
  "report.record" | "report-texts.get" | "report-texts.save"
> {
  return {
    async "report.record"({ entries }) {
      const written = await recorder.record(entries, (await settings.read()).settings.person);
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
