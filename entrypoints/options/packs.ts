import { saveFile } from "../../components/ui/save-file.ts";
import type { SettingsProps } from "../../components/settings/Settings.tsx";
import { today } from "../../lib/platform/today.ts";
import { expiryOf } from "../../lib/projections/rules-shown/expiry.ts";
import type { ReplyOf } from "../../lib/messaging/protocol.ts";
import { send } from "../../lib/messaging/send.ts";
import type { RefusedRule } from "../../lib/model/parse-rule-pack.ts";
import type { Result } from "../../lib/model/result.ts";
import type { Settings } from "../../lib/model/settings.ts";

/** Rules left out of the pack that was imported last. */
let refusedAtImport: readonly RefusedRule[] = [];

type PackProps = Pick<
  SettingsProps,
  "packs" | "pack" | "expired" | "refused" | "onChoosePack" | "onImportPack" | "onExportPack" | "onRemovePack"
>;

/** What the packs' card shows and does; `then` draws everything anew after a change. */
export function packProps(
  settings: Settings,
  list: Result<ReplyOf<"pack.list">>,
  inForce: Result<ReplyOf<"pack.read">>,
  then: <T>(reply: Promise<Result<T>>) => Promise<Result<T>>,
): PackProps {
  const { pack: current } = settings;
  const expiry = inForce.ok ? expiryOf(inForce.value.written, settings, today()) : undefined;
  const refused = [...(inForce.ok ? inForce.value.refused : []), ...refusedAtImport];
  const packs = list.ok ? list.value.packs : [];
  return {
    packs: packs.map((pack) => ({ ...pack, imported: pack.from === "imported" })),
    pack: current,
    expired: expiry && { expiry, onKeep: (keep) => then(send("settings.expired-rules", { keep })) },
    refused: refused.map(({ rule, reason }) => ({ rule, title: rule, reason })),
    onChoosePack(pack) {
      refusedAtImport = [];
      return then(send("settings.save", { pack }));
    },
    async onImportPack(json) {
      const reply = await send("pack.import", { json });
      // Said at once, not only when that pack is chosen.
      refusedAtImport = reply.ok && !reply.value.summary.inForce ? reply.value.refused : [];
      return then(Promise.resolve(reply));
    },
    onExportPack: () => exportPack(inForce),
    onRemovePack: (id) => then(send("pack.remove", { id })),
  };
}

/** Saves the pack in force, as it was written, as a file. */
async function exportPack(inForce: Result<ReplyOf<"pack.read">>): Promise<Result<unknown>> {
  if (!inForce.ok) return inForce;
  const { written } = inForce.value;
  saveFile(`规则-${written.id}.json`, JSON.stringify(written, null, 2), "application/json");
  return inForce;
}
