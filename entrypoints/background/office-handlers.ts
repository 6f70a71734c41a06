import type { PageHandlers } from "../../lib/messaging/protocol.ts";
import { success } from "../../lib/model/result.ts";
import type { Services } from "./services.ts";

type OfficeMessages =
  | "office.get"
  | "office.save"
  | "letter-template.list"
  | "letter-template.save"
  | "letter-template.remove";

/** What our pages may ask about the agency itself and its own document templates. */
export function officeHandlers({
  office,
  letterTemplates,
}: Pick<Services, "office" | "letterTemplates">): Pick<PageHandlers, OfficeMessages> {
  return {
    "office.get": async () => success(await office.read()),
    async "office.save"(next) {
      await office.save(next);
      return success({});
    },
    "letter-template.list": async () => success({ templates: await letterTemplates.all() }),
    async "letter-template.save"(template) {
      await letterTemplates.put(template);
      return success({});
    },
    async "letter-template.remove"({ code }) {
      await letterTemplates.remove(code);
      return success({});
    },
  };
}
