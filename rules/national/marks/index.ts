import type { Rule } from "../../../lib/model/rule-pack.ts";
import { attributeConflict } from "./attribute-conflict.ts";
import { bareSecrecyWord } from "./bare-secrecy-word.ts";
import { internalMark } from "./internal-mark.ts";
import { nonpublicNote } from "./nonpublic-note.ts";
import { onRequestNote } from "./on-request-note.ts";
import { processDraft } from "./process-draft.ts";
import { secrecyMark } from "./secrecy-mark.ts";
import { tradeSecretMark } from "./trade-secret-mark.ts";
import { workSecretMark } from "./work-secret-mark.ts";
import { quotedSecrecyMark } from "./quoted-secrecy-mark.ts";
import { classifiedHeader } from "./classified-header.ts";
import { consultationDraft } from "./consultation-draft.ts";
import { trackedChange } from "./tracked-change.ts";
import { markupResidue } from "./markup-residue.ts";
import { internalUrl } from "./internal-url.ts";
import { tradeSecretContent } from "./trade-secret-content.ts";
import { stabilityContent } from "./stability-content.ts";

/** Marks and notes that say a document may not go out. */
export const markRules: readonly Rule[] = [
  secrecyMark,
  quotedSecrecyMark,
  bareSecrecyWord,
  classifiedHeader,
  internalMark,
  workSecretMark,
  tradeSecretMark,
  tradeSecretContent,
  stabilityContent,
  nonpublicNote,
  onRequestNote,
  attributeConflict,
  processDraft,
  consultationDraft,
  trackedChange,
  markupResidue,
  internalUrl,
];
