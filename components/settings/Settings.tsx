import type { JSX } from "preact";
import type { Person } from "../../lib/model/event.ts";
import { Notice } from "../ui/Notice.tsx";
import type { MaskGroup } from "../../lib/check/mask-choices.ts";
import { AllowList, type AllowListProps } from "./AllowList.tsx";
import { Calendar } from "./Calendar.tsx";
import type { CalendarProps } from "./calendar-state.ts";
import { ClockUnits, type ClockUnitsProps } from "./ClockUnits.tsx";
import { DataSafety } from "./DataSafety.tsx";
import { Masks } from "./Masks.tsx";
import { ExpiredRules, type ExpiredRulesProps } from "./ExpiredRules.tsx";
import { LetterTemplates, type LetterTemplatesProps } from "./LetterTemplates.tsx";
import { OfficeForm, type OfficeFormProps } from "./OfficeForm.tsx";
import { MorningDigest, type MorningDigestProps } from "./MorningDigest.tsx";
import { OwnReview, type OwnReviewProps } from "./OwnReview.tsx";
import { PersonForm } from "./PersonForm.tsx";
import { Portals, type PortalsProps } from "./Portals.tsx";
import { RulePacks } from "./RulePacks.tsx";
import type { Answer, PackSummary, RefusedRule, WordListSummary } from "./settings-state.ts";
import { Sites } from "./Sites.tsx";
import { Vault, type VaultProps } from "./Vault.tsx";
import { WordLists, type WordListActions } from "./WordLists.tsx";

/** Props of {@link Settings}. */
export interface SettingsProps {
  /** Who sits at this desk. */
  readonly person: Person;
  /** All packs that can be chosen, in the order to list them. */
  readonly packs: readonly PackSummary[];
  /** Id of the pack in force. */
  readonly pack: string;
  /** Where the document of the pack in force has expired. */
  readonly expired?: ExpiredRulesProps | undefined;
  /** Rules of the pack in force that cannot run. */
  readonly refused: readonly RefusedRule[];
  /** The agency's own word lists. */
  readonly wordLists: readonly WordListSummary[];
  /** What can be done with them. */
  readonly wordListActions: WordListActions;
  /** The masks to choose from. */
  readonly maskGroups: readonly MaskGroup[];
  /** What the agency's people are no more asked about. */
  readonly allowList: AllowListProps;
  /** The work calendar; a sentence where it is not read. */
  readonly calendar: CalendarProps | string;
  /** Limits whose document does not say in what they count; absent where there are none. */
  readonly clockUnits?: ClockUnitsProps | undefined;
  /** Whether a notification says in the morning what is due. */
  readonly digest: MorningDigestProps;
  /** Where applicants' personal data are kept. */
  readonly vault: VaultProps;
  /** Where those are kept who reported something. */
  readonly informants: VaultProps;
  /** The review that articles go through; a sentence where it is not read. */
  readonly review: OwnReviewProps | string;
  /** What documents say of the agency. */
  readonly office: OfficeFormProps;
  /** Its own Word files for documents. */
  readonly letterTemplates: LetterTemplatesProps;
  /** Which pages are known. */
  readonly portals: PortalsProps;
  /** Origins switched on. */
  readonly sites: readonly string[];
  /** What went wrong while reading, in a sentence. */
  readonly error?: string | undefined;
  /** Save who sits here; all parts trimmed. */
  readonly onSavePerson: (person: Person) => Answer;
  /** Put a pack in force. */
  readonly onChoosePack: (id: string) => Answer;
  /** Read in a pack from a file's text. */
  readonly onImportPack: (text: string, fileName: string) => Answer;
  /** Take an imported pack away. */
  readonly onRemovePack: (id: string) => Answer;
  /** Offer this mask first for these rules. */
  readonly onChooseMask: (rules: readonly string[], label: string) => Answer;
  /** Save the pack in force as a file. */
  readonly onExportPack: () => Answer;
  /** Switch a site off. */
  readonly onDisableSite: (origin: string) => Answer;
}

/** 设置: who sits here, which rules, which sites, and what becomes of the data. */
export function Settings(props: SettingsProps): JSX.Element {
  return (
    <main class="page settings">
      <header>
        <h1>公开助手设置</h1>
      </header>
      {props.error && <Notice tone="error">{props.error}</Notice>}
      <PersonForm person={props.person} onSave={props.onSavePerson} />
      <RulePacks
        packs={props.packs}
        pack={props.pack}
        refused={props.refused}
        onChoose={props.onChoosePack}
        onImport={props.onImportPack}
        onRemove={props.onRemovePack}
        onExport={props.onExportPack}
      />
      {props.expired && <ExpiredRules {...props.expired} />}
      {typeof props.review === "string" ? (
        <section class="card" aria-labelledby="own-review">
          <h2 id="own-review">信息发布的审核流程</h2>
          <p class="muted">{props.review}</p>
        </section>
      ) : (
        <OwnReview {...props.review} />
      )}
      <OfficeForm {...props.office} />
      <LetterTemplates {...props.letterTemplates} />
      <WordLists lists={props.wordLists} actions={props.wordListActions} />
      <Masks groups={props.maskGroups} onChoose={props.onChooseMask} />
      <AllowList {...props.allowList} />
      {typeof props.calendar === "string" ? (
        <section class="card" aria-labelledby="calendar">
          <h2 id="calendar">工作日历</h2>
          <p class="muted">{props.calendar}</p>
        </section>
      ) : (
        <Calendar {...props.calendar} />
      )}
      {props.clockUnits && <ClockUnits {...props.clockUnits} />}
      <MorningDigest {...props.digest} />
      <Vault {...props.vault} />
      <Vault {...props.informants} />
      <Sites sites={props.sites} onDisable={props.onDisableSite} />
      <Portals {...props.portals} />
      <DataSafety />
    </main>
  );
}
