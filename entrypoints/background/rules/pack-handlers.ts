import type { PageHandlers } from "../../../lib/messaging/protocol.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import { success } from "../../../lib/model/result.ts";
import type { Services } from "../services.ts";

type PackHandlers = Pick<PageHandlers, `pack.${"list" | "import" | "remove"}`>;

/** What the options page may ask about which rule packs there are. */
export function packHandlers({ packs, settings }: Pick<Services, "packs" | "settings">): PackHandlers {
  const packInForce = async (): Promise<string> => (await settings.read()).settings.pack;
  return {
    "pack.list": async () => success({ packs: await packs.list(await packInForce()) }),
    async "pack.import"({ json }) {
      const imported = await packs.import(json, await packInForce());
      if (imported.ok && imported.value.summary.inForce) await tellTabs("pack.changed", {});
      return imported;
    },
    "pack.remove": async ({ id }) => packs.remove(id, await packInForce()),
  };
}
