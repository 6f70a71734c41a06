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

/** Marks and notes that say a document may not go out. */
export const markRules: readonly Rule[] = [
  secrecyMark,
  bareSecrecyWord,
  internalMark,
  workSecretMark,
  tradeSecretMark,
  nonpublicNote,
  onRequestNote,
  attributeConflict,
  processDraft,
];
