import type { PortalsProps } from "../../components/settings/Portals.tsx";
import { saveFile } from "../../components/ui/save-file.ts";
import { send } from "../../lib/messaging/send.ts";
import type { Result } from "../../lib/model/result.ts";

/** What the card of portal profiles shows and does; `then` draws everything anew after a change. */
export async function portalsProps(then: <T>(reply: Promise<Result<T>>) => Promise<Result<T>>): Promise<PortalsProps> {
  const list = await send("portal.list", {});
  return {
    portals: list.ok ? list.value.portals : [],
    problem: list.ok ? undefined : list.error,
    onImport: (json) => then(send("portal.import", { json })),
    onRemove: (id) => then(send("portal.remove", { id })),
    async onExport(id) {
      const file = await send("portal.export", { id });
      if (file.ok) saveFile(file.value.name, file.value.json, "application/json");
      return file;
    },
  };
}
