import type { DetectorName } from "../../model/rule-pack.ts";
import type { Detector } from "../passage.ts";
import { bankCard } from "./bank-card.ts";
import { bareSecrecyWord } from "./bare-secrecy-word.ts";
import { idNumber } from "./id-number.ts";
import { internalMark } from "./internal-mark.ts";
import { mobilePhone, officeMobilePhone } from "./mobile-phone.ts";
import { nonpublicNote } from "./nonpublic-note.ts";
import { oldIdNumber, possibleOldIdNumber } from "./old-id-number.ts";
import { onRequestNote } from "./on-request-note.ts";
import { secrecyMark } from "./secrecy-mark.ts";
import { tradeSecretMark } from "./trade-secret-mark.ts";
import { workSecretMark } from "./work-secret-mark.ts";

/** Every detector by the name that rules use. */
export const DETECTOR_TABLE: Readonly<Record<DetectorName, Detector>> = {
  "secrecy-mark": secrecyMark,
  "bare-secrecy-word": bareSecrecyWord,
  "internal-mark": internalMark,
  "work-secret-mark": workSecretMark,
  "trade-secret-mark": tradeSecretMark,
  "nonpublic-note": nonpublicNote,
  "on-request-note": onRequestNote,
  "id-number": idNumber,
  "old-id-number": oldIdNumber,
  "possible-old-id-number": possibleOldIdNumber,
  "mobile-phone": mobilePhone,
  "office-mobile-phone": officeMobilePhone,
  "bank-card": bankCard,
};
