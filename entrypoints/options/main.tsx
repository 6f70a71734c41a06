import { render } from "preact";
import { Settings } from "../../components/settings/Settings.tsx";
import "../../components/settings/settings.css";
import "../../components/settings/calendar.css";
import "../../components/ui/base.css";
import { maskGroups } from "../../lib/check/mask-choices.ts";
import { onVaultChanged } from "../../lib/messaging/listen-pages.ts";
import { send } from "../../lib/messaging/send.ts";
import type { Result } from "../../lib/model/result.ts";
import { DEFAULT_SETTINGS } from "../../lib/model/settings.ts";
import { createCalendarPart } from "./calendar.ts";
import { vaultProps } from "./vault.ts";
import { allowListProps } from "./allow-list.ts";
import { clockUnitsProps } from "./clock-units.ts";
import { officeProps } from "./office.ts";
import { packProps } from "./packs.ts";
import { portalsProps } from "./portals.ts";
import { wordListActions } from "./word-lists.ts";

const root = document.getElementById("app");

let turn = 0;

/** Reads everything anew and draws it. */
async function refresh(): Promise<void> {
  const asked = ++turn;
  const [stored, list, inForce, words, allowed, vault, informants] = await Promise.all([
    send("settings.get", {}),
    send("pack.list", {}),
    send("pack.read", {}),
    send("words.list", {}),
    send("allowed.list", {}),
    send("vault.state", { compartment: "applicants" }),
    send("vault.state", { compartment: "informants" }),
  ]);
  const settings = stored.ok ? stored.value.settings : DEFAULT_SETTINGS;
  const packs = list.ok ? list.value.packs : [];
  const failed = [stored, list, inForce, words, allowed, vault, informants].find((reply) => !reply.ok);
  const broken = packs.flatMap((pack) => (pack.broken === undefined ? [] : [`${pack.title}：${pack.broken}`]));
  /** What was done shows at once, whatever it answered. */
  const then = async <T,>(reply: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await reply;
    await refresh();
    return result;
  };
  const own = await officeProps(inForce.ok ? inForce.value.written : undefined, then);
  const portals = await portalsProps(then);
  const clockUnits = await clockUnitsProps(then);
  // A later turn draws what is newer.
  if (!root || asked !== turn) return;
  render(
    <Settings
      person={settings.person}
      {...packProps(settings, list, inForce, then)}
      sites={settings.sites}
      error={failed?.error ?? (stored.ok ? stored.value.notice : null) ?? broken[0]}
      onSavePerson={(person) => then(send("settings.save", { person }))}
      wordLists={words.ok ? words.value.lists : []}
      wordListActions={wordListActions(then)}
      maskGroups={inForce.ok ? maskGroups(inForce.value.written, settings.masks) : []}
      onChooseMask={(rules, label) => {
        const chosen = Object.fromEntries(rules.map((rule) => [rule, label]));
        return then(send("settings.masks", { masks: chosen }));
      }}
      allowList={allowListProps(allowed, inForce, then)}
      calendar={calendar.props()}
      {...own}
      clockUnits={clockUnits}
      portals={portals}
      digest={{ on: settings.morningDigest, onChange: (on) => then(send("settings.digest", { on })) }}
      vault={vaultProps("applicants", vault, settings.vaultIdleMinutes, then)}
      informants={vaultProps("informants", informants, settings.vaultIdleMinutes, then)}
      onDisableSite={(origin) => then(send("site.disable", { origin }))}
    />,
    root,
  );
}

const calendar = createCalendarPart(refresh);
onVaultChanged(() => void refresh());
void refresh();
