// Types only: content scripts import this file and must not carry zod. The schemas are in schemas.ts.
import type { Outcome } from "../model/category.ts";
import type { CalendarEntries, MovedLine } from "../model/calendar-entries.ts";
import type { Entry, Person } from "../model/event.ts";
import type { Citation } from "../model/finding.ts";
import type { ParsedPack, RefusedRule } from "../model/parse-rule-pack.ts";
import type { PortalProfile } from "../model/portal-profile.ts";
import type { Result } from "../model/result.ts";
import type { Procedure } from "../model/procedure.ts";
import type { RulePack } from "../model/rule-pack.ts";
import type { Allowance, AllowEntry, DraftWaiver } from "../model/waiver.ts";
import type { WordList } from "../model/word-list.ts";
import type { ArticleOfPages, ArticleToBackground } from "./article-protocol.ts";
import type { BackupToBackground } from "./backup-protocol.ts";
import type { CatalogueToBackground } from "./catalogue-protocol.ts";
import type { DueToBackground } from "./due-protocol.ts";
import type { ExchangeToBackground } from "./exchange-protocol.ts";
import type { PortalToBackground } from "./portal-protocol.ts";
import type { ReportToBackground } from "./report-protocol.ts";
import type { ReviewToBackground } from "./review-protocol.ts";
import type { RequestToBackground } from "./request-protocol.ts";
import type { SettingsToBackground } from "./settings-protocol.ts";
import type { AskVaultState, VaultToBackground } from "./vault-protocol.ts";

/** A request that carries nothing. */
type Nothing = Record<string, never>;

/** All that a page's check needs, as data. `profiles` are those for the sender's host; the page tells which fits. */
export interface PackInForce extends ParsedPack {
  readonly person: Person;
  readonly profiles: readonly PortalProfile[];
  /** The texts that the agency's people are no more asked about. */
  readonly allowed: readonly AllowEntry[];
  /** What was waived of the draft under the sender's address; `key` makes and keeps its digests. */
  readonly draft: { readonly key: string; readonly waivers: readonly DraftWaiver[] };
}

/** Editors whose own API must be called for their undo to work (OVERLAY.md 4.3). */
type ApiEditor = "ckeditor4" | "tinymce" | "ueditor" | "kindeditor";

/** A replacement in one editor. `frame` is the index among the page's `iframe` elements, -1 for the page itself. */
export interface Replacement {
  readonly editor: ApiEditor;
  readonly frame: number;
  readonly expected: string;
  readonly replacement: string;
  /** Instead: several replacements as one step of the editor's undo, by the text nodes of its document in their order. */
  readonly steps?: readonly {
    readonly node: number;
    readonly offset: number;
    readonly endNode: number;
    readonly endOffset: number;
    readonly expected: string;
    readonly replacement: string;
  }[];
}

/** A publishing request to hold: a path on the sender's origin as a declarativeNetRequest `urlFilter`, and its method. */
interface HeldPath {
  readonly urlFilter: string;
  readonly method: "post" | "put";
}

/** A waiver as a page sends it: who and when is filled in by the background. `draft` is the draft's key. */
type KeptWaiver = Pick<DraftWaiver, "token" | "title" | "reason"> & { readonly draft: string };

/** What one frame has found so far: counts of findings by outcome, never their text. */
interface PageStatus {
  /** The portal profile's title, or the host. */
  readonly portal: string;
  /** Whether an article is open for editing. */
  readonly editing: boolean;
  readonly block: number;
  readonly ask: number;
  readonly advise: number;
  /** Whether publishing is held. */
  readonly held: boolean;
  /** The panel could not be loaded: only a bare notice stands in the page. */
  readonly bare?: boolean | undefined;
}

/** Whether a site is switched on, and whether the browser lets us onto it. It works where both are true. */
export interface SiteState {
  readonly origin: string;
  readonly enabled: boolean;
  readonly granted: boolean;
}

/** A break in the log's chain, said for the person. */
interface LogProblem {
  readonly sequence: number;
  readonly device: string;
  readonly sentence: string;
}

/** A rule pack as a list shows it. `inForce` on the one that the settings name. */
export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly version: string;
  /** How many rules are in force with it, those it stands on included. */
  readonly rules: number;
  readonly from: "bundled" | "imported";
  readonly inForce: boolean;
  /** Why it could not be read, where it could not. */
  readonly broken?: string;
}

/** One of the agency's own word lists as a list shows it. */
export interface WordListSummary {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly basis: Citation;
  readonly on: boolean;
  /** How many. */
  readonly words: number;
  /** How many. */
  readonly except: number;
  /** Why it could not be read, where it could not. */
  readonly broken?: string;
}

/** A part that is run in a page only where it is needed: the check's detectors, the overlay, what fills forms, the panel on request pages. */
export type PageScript = "engine" | "panel" | "forms" | "stamps" | "portal-panel";

/** Asked by the script in a switched-on site's page; refused from anywhere else. */
export interface ContentToBackground extends RequestToBackground, CatalogueToBackground, ArticleToBackground {
  /** First word of every frame's new page: frees what an earlier page of this frame (or of its children) held. Answers where it is. */
  "page.opened": { request: Nothing; reply: { tab: number; frame: number } };
  /** The rules in force, the person and the portal profiles; refused where the site is not switched on. */
  "pack.get": { request: Nothing; reply: PackInForce };
  /** Runs a script of ours in the sender's frame, where an article was found; refused where the browser would not. */
  "script.load": { request: { script: PageScript }; reply: Nothing };
  /**
   * Records what happened. The same entry twice is recorded once, so a failed call may be repeated as it was. `notice`
   * is a sentence where the log could not be written and the entries wait in the outbox: they need not be sent again.
   */
  "register.append": { request: { entries: readonly Entry[] }; reply: { saved: number; notice: string | null } };
  /**
   * The CMS showed, by this sign, that what was last released in this tab is out, and where and when as far as it said so.
   * Without a release it is nothing. Of an article with a case, its publishing step is recorded with it.
   */
  "publish.seen": { request: { evidence: string; address?: string; at?: string }; reply: Nothing };
  /** Replaces text through the editor's own API in the page's world; read back what came of it. */
  "editor.replace": { request: Replacement; reply: { done: boolean; detail: string } };
  /** Holds publishing requests of this tab on the network until released; replaces what this frame held before. */
  "gate.hold": { request: { paths: readonly HeldPath[] }; reply: Nothing };
  /** Frees what this frame held. */
  "gate.release": { request: Nothing; reply: Nothing };
  /** Keeps that one finding of a draft needs no change, in place of the same said before. */
  "waiver.keep": { request: KeptWaiver; reply: Nothing };
  /** Takes that back. */
  "waiver.drop": { request: Pick<KeptWaiver, "draft" | "token">; reply: Nothing };
  /** Puts a text on the agency's list of what needs no change; refused for what may not be stored. */
  "allowed.add": { request: Allowance; reply: Nothing };
  /** Takes an entry off that list; that it was, the page records. */
  "allowed.remove": { request: { id: string }; reply: Nothing };
  /** Tells what this frame shows, for the toolbar button and the popup. */
  "page.report": { request: PageStatus; reply: Nothing };
  /** Whether a request can be registered with its applicant; refused where the site is not switched on. */
  "vault.state": AskVaultState;
}

/** Asked by the popup, the dashboard and the options page; refused from anywhere else. */
export interface PageToBackground
  extends
    VaultToBackground,
    DueToBackground,
    PortalToBackground,
    ReviewToBackground,
    SettingsToBackground,
    ReportToBackground,
    ExchangeToBackground,
    BackupToBackground,
    ArticleOfPages {
  /** What a tab's frames reported, summed; `status` is null where nothing runs. */
  "page.status": { request: { tab: number }; reply: { status: PageStatus | null } };
  /** Switches a site on. The page must have asked the browser for `sitePattern(origin)` before, in the click. */
  "site.enable": { request: { origin: string }; reply: SiteState };
  /** Switches a site off and gives its permission back. */
  "site.disable": { request: { origin: string }; reply: SiteState };
  /** Whether a site is switched on. */
  "site.state": { request: { origin: string }; reply: SiteState };
  /** Walks the whole log's chain. */
  "register.verify": { request: Nothing; reply: { count: number; problems: readonly LogProblem[] } };
  /** How many entries wait to be written because writing failed; tries them once more. */
  "register.pending": { request: Nothing; reply: { count: number } };
  /** Records that a batch was checked (a `BatchChecked` and nothing else); `notice` as for `register.append`. */
  "batch.record": { request: { entry: Entry }; reply: { notice: string | null } };
  /** Records facts of cases (case-facts.ts) and nothing else, all or none; otherwise as `register.append`. */
  "case.record": { request: { entries: readonly Entry[] }; reply: { saved: number; notice: string | null } };
  /** What people added to the work calendar. */
  "calendar.read": { request: Nothing; reply: CalendarEntries };
  /**
   * Records a fact of the calendar (calendar-facts.ts) and nothing else; `notice` as for `register.append`. `moved`: the
   * last days of open cases that are others now, the nearest first; null where they cannot be computed.
   */
  "calendar.record": {
    request: { entry: Entry };
    reply: { notice: string | null; moved: readonly MovedLine[] | null };
  };
  /**
   * The rules in force, as pages get them, and what was left out of them; `written` is the chosen pack as it was written,
   * without the agency's masks and word lists. The national ones where the chosen pack broke.
   */
  "pack.read": { request: Nothing; reply: ParsedPack & { written: RulePack } };
  /** The procedures that cases are handled by, defaults filled in, and what was left out of the pack in force. */
  "procedures.get": {
    request: Nothing;
    reply: { procedures: readonly Procedure[]; refused: readonly RefusedRule[] };
  };
  /** Checks a pack (JSON text) and keeps it beside the bundled ones; the same id replaces the imported one. */
  "pack.import": { request: { json: string }; reply: { summary: PackSummary; refused: readonly RefusedRule[] } };
  /** Takes an imported pack away; refused while it is in force or another stands on it. */
  "pack.remove": { request: { id: string }; reply: Nothing };
  /** The agency's list of what needs no change. */
  "allowed.list": { request: Nothing; reply: { entries: readonly AllowEntry[] } };
  /** Takes an entry off it, and records that. */
  "allowed.withdraw": { request: { id: string }; reply: Nothing };
  /** All packs to choose from. */
  "pack.list": { request: Nothing; reply: { packs: readonly PackSummary[] } };
  /** The agency's own word lists, also those that cannot be read any more. */
  "words.list": { request: Nothing; reply: { lists: readonly WordListSummary[] } };
  /** A whole list. */
  "words.read": { request: { id: string }; reply: WordList };
  /** Keeps a list, in place of an earlier one of its id. */
  "words.save": { request: WordList; reply: WordListSummary };
  /** Puts a list in force or out of it. */
  "words.switch": { request: { id: string; on: boolean }; reply: Nothing };
  /** Takes a list away. */
  "words.remove": { request: { id: string }; reply: Nothing };
}

/** Told to the scripts in pages; no reply. */
export interface BackgroundToTab {
  /** The rules, the person or the profiles changed: ask `pack.get` again. */
  "pack.changed": Nothing;
  /** The agency's list of what needs no change is another: ask `pack.get` again, the rules are the same. */
  "allowed.changed": Nothing;
  /** Something was recorded of an article: where this page's stands may be another. */
  "article.changed": Nothing;
  /** This origin was switched off: take everything of ours off the page. */
  "site.disabled": { origin: string };
}

/** Every message to the background, by name. */
interface ToBackground extends ContentToBackground, PageToBackground {}

/** A message's name. */
export type MessageName = keyof ToBackground;
/** What a message carries. */
export type RequestOf<N extends MessageName> = ToBackground[N]["request"];
/** What it is answered with, inside a `Result`. */
export type ReplyOf<N extends MessageName> = ToBackground[N]["reply"];

/** Where a content script's message came from, as the browser says. */
export interface ContentSender {
  readonly tab: number;
  /** 0 for the tab's page, positive for a frame in it. */
  readonly frame: number;
  /** The frame's own origin. */
  readonly origin: string;
  readonly url: string;
}

/** What a handler answers, now or later. */
export type Answer<T> = Result<T> | Promise<Result<T>>;

/** One handler for every name a content script may ask: a missing or a further one does not compile. */
export type ContentHandlers = {
  readonly [N in keyof ContentToBackground]: (request: RequestOf<N>, from: ContentSender) => Answer<ReplyOf<N>>;
};

/** The same for our own pages. */
export type PageHandlers = {
  readonly [N in keyof PageToBackground]: (request: RequestOf<N>) => Answer<ReplyOf<N>>;
};
