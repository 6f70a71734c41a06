import { send } from "../../lib/messaging/send.ts";
import type { CatalogueItem } from "../../lib/model/catalogue.ts";
import type { DocumentTemplate } from "../../lib/model/document-template.ts";
import type { Person } from "../../lib/model/event.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import type { RulePack } from "../../lib/model/rule-pack.ts";
import { hostsIn, type Channels } from "../../lib/projections/articles/channel-check.ts";
import { withDeductionKinds } from "../../lib/projections/scoring/kind-choices.ts";
import { NO_RULES_SHOWN, rulesShown, type RulesShown } from "./case/rules-shown.ts";
import { withItemChoices } from "../../lib/projections/catalogue/item-choices.ts";

/** What the dashboard asks the background for, once. */
export interface Loaded {
  readonly person: Person;
  /** By id. */
  readonly ruleTitles: Readonly<Record<string, string>>;
  /** How many events wait to be written. */
  readonly pending: number;
  readonly procedures: readonly Procedure[];
  /** The documents of the pack in force. */
  readonly documents: readonly DocumentTemplate[];
  /** 主动公开目录 of the pack in force; empty where it has none. */
  readonly catalogue: readonly CatalogueItem[];
  /** Where the agency's articles come out. */
  readonly channels: Channels;
  /** The agency's departments and who heads its office, as in the settings. */
  readonly names: { readonly departments: readonly string[]; readonly head: string };
  /** The agency's name, as in the settings. */
  readonly agency: string;
  /** 考核记分 and 统计 of the pack in force, and when its document is in force. */
  readonly written: Pick<RulePack, "scoring" | "validity" | "reporting">;
  /** Its documents' days and disagreements. */
  readonly rules: RulesShown;
  /** For how many years after a case was closed its archive is kept. */
  readonly archiveYears: number;
  /** The first of what went wrong, in a sentence. */
  readonly error: string | undefined;
}

/** Before anything was answered. */
export const NOTHING_LOADED: Loaded = {
  person: { name: "", department: "", role: "" },
  ruleTitles: {},
  pending: 0,
  procedures: [],
  documents: [],
  catalogue: [],
  channels: { titles: [], hosts: [] },
  names: { departments: [], head: "" },
  agency: "",
  written: {},
  rules: NO_RULES_SHOWN,
  archiveYears: 30,
  error: undefined,
};

/** Asks for all of it at once; `onProcedures` is told first, since the log waits for them. */
export async function load(onProcedures: (procedures: readonly Procedure[]) => void): Promise<Loaded> {
  const asked = send("procedures.get", {});
  const read = send("pack.read", {});
  const named = Promise.all([asked, read]).then(([answer, pack]) =>
    withDeductionKinds(
      withItemChoices(answer.ok ? answer.value.procedures : [], pack.ok ? (pack.value.written.catalogue ?? []) : []),
      pack.ok ? pack.value.written.scoring : undefined,
    ),
  );
  void named.then(onProcedures);
  const [settings, rules, waiting, inForce, office] = await Promise.all([
    send("settings.get", {}),
    read,
    send("register.pending", {}),
    asked,
    send("office.get", {}),
  ]);
  const refused = inForce.ok ? inForce.value.refused[0] : undefined;
  return {
    person: settings.ok ? settings.value.settings.person : NOTHING_LOADED.person,
    ruleTitles: rules.ok ? Object.fromEntries(rules.value.pack.rules.map(({ id, title }) => [id, title])) : {},
    pending: waiting.ok ? waiting.value.count : 0,
    procedures: await named,
    catalogue: rules.ok ? (rules.value.written.catalogue ?? []) : [],
    names: office.ok
      ? { departments: office.value.office.departments, head: office.value.office.disclosureHead }
      : NOTHING_LOADED.names,
    agency: office.ok ? office.value.office.name : NOTHING_LOADED.agency,
    channels: {
      titles: rules.ok ? (rules.value.written.publishing?.channels ?? []) : [],
      hosts: office.ok ? hostsIn(office.value.office.siteHosts) : [],
    },
    written: rules.ok ? rules.value.written : NOTHING_LOADED.written,
    rules: rulesShown(rules, settings),
    archiveYears: office.ok ? office.value.office.archiveYears : NOTHING_LOADED.archiveYears,
    documents: rules.ok ? (rules.value.written.documents ?? []) : [],
    error: [settings, rules, waiting, inForce, office].find((reply) => !reply.ok)?.error ?? refused?.reason,
  };
}
