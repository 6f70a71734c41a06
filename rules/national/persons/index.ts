import type { Rule } from "../../../lib/model/rule-pack.ts";
import { bankCard } from "./bank-card.ts";
import { homeAddress } from "./home-address.ts";
import { homeAddressCells } from "./home-address-cells.ts";
import { idNumber } from "./id-number.ts";
import { informant } from "./informant.ts";
import { informantCells } from "./informant-cells.ts";
import { medicalCells } from "./medical-cells.ts";
import { medicalPrivacy } from "./medical-privacy.ts";
import { minorCells } from "./minor-cells.ts";
import { minor } from "./minor.ts";
import { mistypedIdNumber } from "./mistyped-id-number.ts";
import { mobilePhone } from "./mobile-phone.ts";
import { officeMobilePhone } from "./office-mobile-phone.ts";
import { mobilePhoneCells } from "./mobile-phone-cells.ts";
import { officeMobilePhoneCells } from "./office-mobile-phone-cells.ts";
import { oldIdNumber } from "./old-id-number.ts";
import { passport } from "./passport.ts";
import { passportCells } from "./passport-cells.ts";
import { personalAccount } from "./personal-account.ts";
import { personalAccountCells } from "./personal-account-cells.ts";
import { personalEmail } from "./personal-email.ts";
import { pictureLocation } from "./picture-location.ts";
import { plateNumber } from "./plate-number.ts";
import { possibleHomeAddress } from "./possible-home-address.ts";
import { possibleInformant } from "./possible-informant.ts";
import { possibleOldIdNumber } from "./possible-old-id-number.ts";
import { possiblePlateNumber } from "./possible-plate-number.ts";
import { socialSecurityCells } from "./social-security-cells.ts";
import { socialSecurityNumber } from "./social-security-number.ts";
import { idNumberColumn } from "./id-number-column.ts";
import { phoneColumn } from "./phone-column.ts";
import { bankAccountColumn } from "./bank-account-column.ts";

/** What points at one person: numbers, addresses, facts of health. */
export const personRules: readonly Rule[] = [
  idNumber,
  oldIdNumber,
  possibleOldIdNumber,
  mistypedIdNumber,
  mobilePhone,
  officeMobilePhone,
  mobilePhoneCells,
  officeMobilePhoneCells,
  bankCard,
  passport,
  passportCells,
  plateNumber,
  possiblePlateNumber,
  homeAddress,
  homeAddressCells,
  possibleHomeAddress,
  socialSecurityNumber,
  socialSecurityCells,
  personalEmail,
  personalAccount,
  personalAccountCells,
  medicalPrivacy,
  medicalCells,
  informant,
  informantCells,
  possibleInformant,
  minor,
  minorCells,
  pictureLocation,
  idNumberColumn,
  phoneColumn,
  bankAccountColumn,
];
