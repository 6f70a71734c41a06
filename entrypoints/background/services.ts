import { createGateRules, type GateRules } from "../../lib/platform/gate-rules.ts";
import { createPageStatuses, type PageStatuses } from "../../lib/platform/page-status.ts";
import { createSites, type Sites } from "../../lib/platform/sites.ts";
import { Register, type RegisterPlace } from "../../lib/register/db.ts";
import type { Recorder } from "../../lib/register/recorder.ts";
import type { Vault } from "../../lib/register/vault/vault.ts";
import { createAllowStore, type AllowStore } from "../../lib/settings/allow-store.ts";
import { createLetterTemplateStore, type LetterTemplateStore } from "../../lib/settings/letter-template-store.ts";
import { createOfficeStore, type OfficeStore } from "../../lib/settings/office-store.ts";
import { createPackStore } from "../../lib/settings/pack-store.ts";
import { createPortalStore } from "../../lib/settings/portal-store.ts";
import { createReportTextStore, type ReportTextStore } from "../../lib/settings/report-text-store.ts";
import { createSettingsStore, type SettingsStore } from "../../lib/settings/settings-store.ts";
import { createWordListStore, type WordListStore } from "../../lib/settings/word-list-store.ts";
import { createWaiverStore, type WaiverStore } from "../../lib/settings/waiver-store.ts";
import { createCases, type Cases } from "./cases/cases.ts";
import { caseProcedures } from "./rules/in-force.ts";
import { createLogWriter } from "./cases/log-writer.ts";
import { createPacks, type Packs } from "./rules/packs.ts";
import { createArticleStores, type ArticleStores } from "./articles/article-stores.ts";
import { createReleases, type Releases } from "./pages/releases.ts";
import { requestPaths } from "../../lib/portals/match.ts";
import { createPortals, type Portals } from "./sites/portals.ts";
import { createVaultService } from "./vault/vault-service.ts";

/** All that the handlers use. */
export interface Services extends ArticleStores {
  readonly settings: SettingsStore;
  readonly packs: Packs;
  readonly portals: Portals;
  readonly wordLists: WordListStore;
  readonly db: Register;
  readonly recorder: Recorder;
  readonly sites: Sites;
  readonly gate: GateRules;
  readonly statuses: PageStatuses;
  readonly releases: Releases;
  readonly waivers: WaiverStore;
  readonly allowed: AllowStore;
  readonly vault: Vault;
  readonly office: OfficeStore;
  readonly letterTemplates: LetterTemplateStore;
  readonly reportTexts: ReportTextStore;
  readonly cases: Cases;
}

/** Creates the services upon the browser's storage; what they need to know of the build is said here only. */
export function createServices(db: Register = new Register(), sealedPlace: RegisterPlace = {}): Services {
  const firefox = import.meta.env.FIREFOX;
  const demo = import.meta.env.MODE === "demo";
  const settings = createSettingsStore();
  const packs = createPacks(createPackStore());
  const portals = createPortals(createPortalStore());
  const releases = createReleases();
  const recorder = createLogWriter(db, releases);
  return {
    settings,
    packs,
    portals,
    cases: createCases(db, () => caseProcedures({ settings, packs })),
    wordLists: createWordListStore(),
    db,
    recorder,
    sites: createSites({
      origins: async () => (await settings.read()).settings.sites,
      requestPaths: async (site) => requestPaths(site, await portals.requests()),
      firefox,
      demo,
    }),
    gate: createGateRules(firefox),
    statuses: createPageStatuses(),
    releases,
    waivers: createWaiverStore(() => new Date()),
    allowed: createAllowStore(),
    office: createOfficeStore(),
    letterTemplates: createLetterTemplateStore(),
    reportTexts: createReportTextStore(),
    ...createArticleStores(sealedPlace),
    vault: createVaultService(db, settings, recorder),
  };
}
