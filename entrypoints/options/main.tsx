import { render } from "preact";
import { Settings } from "../../components/settings/Settings.tsx";
import "../../components/settings/settings.css";
import "../../components/ui/base.css";
import { send } from "../../lib/messaging/send.ts";
import type { RefusedRule } from "../../lib/model/parse-rule-pack.ts";
import { success, type Result } from "../../lib/model/result.ts";
import { DEFAULT_SETTINGS } from "../../lib/model/settings.ts";
import { saveFile } from "./save-file.ts";

const root = document.getElementById("app");

/** Rules left out of the pack that was imported last. */
let refusedAtImport: readonly RefusedRule[] = [];

/** Reads everything anew and draws it. */
async function refresh(): Promise<void> {
  const [stored, list, inForce] = await Promise.all([
    send("settings.get", {}),
    send("pack.list", {}),
    send("pack.read", {}),
  ]);
  const settings = stored.ok ? stored.value.settings : DEFAULT_SETTINGS;
  const packs = list.ok ? list.value.packs : [];
  const refused = [...(inForce.ok ? inForce.value.refused : []), ...refusedAtImport];
  const failed = [stored, list, inForce].find((reply) => !reply.ok);
  const broken = packs.flatMap((pack) => (pack.broken === undefined ? [] : [`${pack.title}：${pack.broken}`]));
  const notice = stored.ok ? stored.value.notice : null;
  /** What was done shows at once, whatever it answered. */
  const then = async <T,>(reply: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await reply;
    await refresh();
    return result;
  };
  if (!root) return;
  render(
    <Settings
      person={settings.person}
      packs={packs.map((pack) => ({ ...pack, imported: pack.from === "imported" }))}
      pack={settings.pack}
      refused={refused.map(({ rule, reason }) => ({ rule, title: rule, reason }))}
      sites={settings.sites}
      error={failed?.error ?? notice ?? broken[0]}
      onSavePerson={(person) => then(send("settings.save", { person, pack: settings.pack }))}
      onChoosePack={(pack) => {
        refusedAtImport = [];
        return then(send("settings.save", { person: settings.person, pack }));
      }}
      onImportPack={async (json) => {
        const reply = await send("pack.import", { json });
        // Said at once, not only when that pack is chosen.
        refusedAtImport = reply.ok && !reply.value.summary.inForce ? reply.value.refused : [];
        return then(Promise.resolve(reply));
      }}
      onExportPack={() => {
        if (inForce.ok) saveFile(`规则-${inForce.value.pack.id}.json`, JSON.stringify(inForce.value.pack, null, 2));
        return Promise.resolve(inForce.ok ? success({}) : inForce);
      }}
      onDisableSite={(origin) => then(send("site.disable", { origin }))}
    />,
    root,
  );
}

void refresh();
