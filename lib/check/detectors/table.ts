import type { DetectorName } from "../../model/detector-names.ts";
import type { Detector } from "../passage.ts";
import { documentNumber } from "./accuracy/document-number.ts";
import { placeholder } from "./accuracy/placeholder.ts";
import { impossibleDate } from "./accuracy/impossible-date.ts";
import { reversedPeriod } from "./accuracy/reversed-period.ts";
import { wrongWeekday } from "./accuracy/wrong-weekday.ts";
import { bankCard } from "./persons/bank-card.ts";
import { bareSecrecyWord } from "./marks/bare-secrecy-word.ts";
import { idNumber, mistypedIdNumber } from "./persons/id-number.ts";
import { classifiedHeader } from "./marks/classified-header.ts";
import { consultationDraft, processDraft } from "./marks/process-draft.ts";
import { internalMark } from "./marks/internal-mark.ts";
import { mobilePhone, officeMobilePhone } from "./persons/mobile-phone.ts";
import { internalUrl } from "./marks/internal-url.ts";
import { markupResidue } from "./marks/markup-residue.ts";
import { nonpublicNote } from "./marks/nonpublic-note.ts";
import { oldIdNumber, possibleOldIdNumber } from "./persons/old-id-number.ts";
import { onRequestNote } from "./marks/on-request-note.ts";
import { passport } from "./persons/passport.ts";
import { plateNumber, possiblePlateNumber } from "./persons/plate-number.ts";
import { homeAddress } from "./persons/home-address.ts";
import { possibleHomeAddress } from "./persons/possible-home-address.ts";
import { socialSecurityNumber } from "./persons/social-security-number.ts";
import { personalEmail } from "./persons/personal-email.ts";
import { personalAccount } from "./persons/personal-account.ts";
import { medicalPrivacy } from "./persons/medical-privacy.ts";
import { informant, possibleInformant } from "./persons/informant.ts";
import { minor } from "./persons/minor.ts";
import { quotedSecrecyMark, secrecyMark } from "./marks/secrecy-mark.ts";
import { tradeSecretMark } from "./marks/trade-secret-mark.ts";
import { workSecretMark } from "./marks/work-secret-mark.ts";
import { sumInWords } from "./accuracy/sum-in-words.ts";
import { futureDate } from "./accuracy/future-date.ts";

/** Every detector by the name that rules use. */
export const DETECTOR_TABLE: Readonly<Record<DetectorName, Detector>> = {
  "secrecy-mark": secrecyMark,
  "bare-secrecy-word": bareSecrecyWord,
  "internal-mark": internalMark,
  "work-secret-mark": workSecretMark,
  "trade-secret-mark": tradeSecretMark,
  "nonpublic-note": nonpublicNote,
  "on-request-note": onRequestNote,
  "quoted-secrecy-mark": quotedSecrecyMark,
  "classified-header": classifiedHeader,
  "process-draft": processDraft,
  "consultation-draft": consultationDraft,
  "markup-residue": markupResidue,
  "internal-url": internalUrl,
  "id-number": idNumber,
  "old-id-number": oldIdNumber,
  "possible-old-id-number": possibleOldIdNumber,
  "mistyped-id-number": mistypedIdNumber,
  "mobile-phone": mobilePhone,
  "office-mobile-phone": officeMobilePhone,
  "bank-card": bankCard,
  passport,
  "plate-number": plateNumber,
  "possible-plate-number": possiblePlateNumber,
  "home-address": homeAddress,
  "possible-home-address": possibleHomeAddress,
  "social-security-number": socialSecurityNumber,
  "personal-email": personalEmail,
  "personal-account": personalAccount,
  "medical-privacy": medicalPrivacy,
  informant,
  "possible-informant": possibleInformant,
  minor,
  placeholder,
  "impossible-date": impossibleDate,
  "wrong-weekday": wrongWeekday,
  "reversed-period": reversedPeriod,
  "document-number": documentNumber,
  "sum-in-words": sumInWords,
  "future-date": futureDate,
};
