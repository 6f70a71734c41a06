import type { RulePack } from "../../lib/model/rule-pack.ts";
import { bankCard } from "./bank-card.ts";
import { bareSecrecyWord } from "./bare-secrecy-word.ts";
import { idNumber } from "./id-number.ts";
import { internalMark } from "./internal-mark.ts";
import { mobilePhone } from "./mobile-phone.ts";
import { nonpublicNote } from "./nonpublic-note.ts";
import { officeMobilePhone } from "./office-mobile-phone.ts";
import { oldIdNumber } from "./old-id-number.ts";
import { onRequestNote } from "./on-request-note.ts";
import { possibleOldIdNumber } from "./possible-old-id-number.ts";
import { processDraft } from "./process-draft.ts";
import { secrecyMark } from "./secrecy-mark.ts";
import { tradeSecretMark } from "./trade-secret-mark.ts";
import { workSecretMark } from "./work-secret-mark.ts";

/** What every agency must check, by national law. */
export const national = {
  id: "national",
  title: "全国通用规则",
  agency: "全国",
  version: "2026-11-22",
  rules: [
    secrecyMark,
    bareSecrecyWord,
    internalMark,
    workSecretMark,
    tradeSecretMark,
    nonpublicNote,
    onRequestNote,
    processDraft,
    idNumber,
    oldIdNumber,
    possibleOldIdNumber,
    mobilePhone,
    officeMobilePhone,
    bankCard,
  ],
} satisfies RulePack;
