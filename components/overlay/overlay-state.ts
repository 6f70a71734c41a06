import type { CatalogueActions, CatalogueState } from "./catalogue/catalogue-state.ts";
import type { Category, Outcome } from "../../lib/model/category.ts";
import type { Person } from "../../lib/model/event.ts";
import type { HiddenPlace } from "../../lib/model/draft.ts";
import type { Citation, Fix } from "../../lib/model/finding.ts";
import type { Opinion, Sheet } from "../../lib/model/six-points.ts";
import type { WaiverScope } from "../../lib/model/waiver.ts";
import type { PublicDifference, ReviewActions, ReviewState } from "./review/review-state.ts";

/** That a finding needs no change, as a person said. */
export interface SettledNote {
  readonly scope: WaiverScope;
  readonly reason: string;
  /** Who said so; empty where they have not entered their name. */
  readonly by: string;
  /** Id of the entry in the agency's list, where that is what settles it. */
  readonly entry?: string | undefined;
}

/** One finding as a card shows it. */
export interface OverlayItem {
  /** Names the finding in every callback; the same finding keeps its key while the text around it changes. */
  readonly key: string;
  /** The form's name of the field it stands in: 正文, 标题. */
  readonly field: string;
  /** What it is, in a few words: the rule's title. */
  readonly title: string;
  readonly category: Category;
  readonly outcome: Outcome;
  /** Why it was raised and what would clear it. */
  readonly message: string;
  readonly basis: readonly Citation[];
  /** The found text between some words of its surroundings, all shown as plain text. */
  readonly excerpt: { readonly before: string; readonly hit: string; readonly after: string };
  /** How many places it has: more than one where a whole table column is one finding, 0 where something is missing. */
  readonly places: number;
  /** Where its text hides, if it does. */
  readonly hidden?: HiddenPlace | undefined;
  /** What the mend button puts in place of the hit, at every place. */
  readonly fix?: Fix | undefined;
  /** Other mends to choose from. */
  readonly otherFixes: readonly Fix[];
  /** For what a person may say that it needs no change; empty where it takes an approval. */
  readonly waivable: readonly WaiverScope[];
  /** They said so: it is shown apart, and no longer counted. */
  readonly settled?: SettledNote | undefined;
  /** `mending` while the editor is being asked, `refused` where it did not take the mend. */
  readonly status: "open" | "mending" | "refused";
  /** A sentence for `refused`: what to do instead. */
  readonly note?: string | undefined;
  /** A named person let it pass: it is shown, and no longer counted. */
  readonly overridden: boolean;
}

/** Everything the overlay shows. */
export interface OverlayState {
  /** `asleep` where no check can run, e.g. after the extension was updated under an open page. */
  readonly phase: "checking" | "clean" | "found" | "asleep";
  /** Whether the panel is open. */
  readonly open: boolean;
  /** Key of the finding whose mark was pressed in the text: its card is brought into view. */
  readonly current?: string | undefined;
  /** Publishing was just pressed and something holds it. */
  readonly held: boolean;
  readonly items: readonly OverlayItem[];
  /** How many items a named person let pass. */
  readonly passed: number;
  /** A sentence that needs reading, e.g. that the disk is full. */
  readonly notice?: string | undefined;
  /** The assessment that was signed on this page. */
  readonly assessed?: Assessed | undefined;
  /** What the agency's catalogue has for this article, where its form can be filled in. */
  readonly catalogue?: CatalogueState | undefined;
  /** Who sits at this desk: fills in the override form. */
  readonly person: Person;
  /** Where the article's review stands; left out where the agency does without. */
  readonly review?: ReviewState | undefined;
  /** In place of all the rest: this is a public page, and it does not show what was sealed. */
  readonly publicPage?: PublicDifference | undefined;
  /** Why the check does not run and what to do, for `asleep`. */
  readonly asleepReason?: string | undefined;
}

/** What a named person says when letting a draft pass. All trimmed, none empty, the reason at least 4 characters. */
export interface Approval {
  readonly name: string;
  readonly role: string;
  readonly reason: string;
}

/** How a signed assessment stands. */
export interface Assessed {
  readonly by: string;
  readonly opinion: Opinion;
  /** The text is no longer the one that was assessed. */
  readonly changed: boolean;
}

/** What the assessor signs. Name and post trimmed and not empty. */
export interface Assessment {
  readonly name: string;
  readonly role: string;
  readonly sheet: Sheet;
}

/** What a person says of findings that need no change. The reason is trimmed and has at least 4 characters. */
export interface WaiverRequest {
  /** Findings of one rule with the same text. */
  readonly keys: readonly string[];
  readonly scope: WaiverScope;
  readonly reason: string;
}

/** What a person can do in the overlay. Each is called only for a press that the browser itself vouches for. */
export interface OverlayActions {
  /** Open the panel. */
  readonly open: () => void;
  /** Close the panel. */
  readonly close: () => void;
  /** Show this item in the page. */
  readonly go: (key: string) => void;
  /** Put one of the item's replacements into the editor: 0 is its `fix`, then come `otherFixes`. */
  readonly fix: (key: string, choice: number) => void;
  /** Put in the replacements of several items of one rule, by one press. Left out, the button is not shown. */
  readonly fixAll?: ((keys: readonly string[]) => void) | undefined;
  /** Say that findings need no change; answers a sentence where that cannot be. */
  readonly waive: (waiver: WaiverRequest) => string | undefined;
  /** Take that back. */
  readonly withdraw: (key: string) => void;
  /** Sign the six-point sheet for the draft as it stands; answers a sentence where that cannot be. */
  readonly assess: (assessment: Assessment) => string | undefined;
  /** Bring this item's card into view. */
  readonly show: (key: string) => void;
  /** Let the draft pass as it stands. */
  readonly override: (approval: Approval) => void;
  /** Letting pass was pressed while something lay over the button: bring us back on top. */
  readonly covered?: (() => void) | undefined;
  /** Fill the form from the catalogue. */
  readonly catalogue?: CatalogueActions | undefined;
  /** What is done in the section about the review. */
  readonly review?: ReviewActions | undefined;
  /** The notice has been read. */
  readonly dismissNotice: () => void;
}
