import { ANY_ADDRESS_LABEL, HOME_LABEL, readHome } from "../../detectors/persons/home-address.ts";
import { INFORMANT_LABEL, informantValue } from "../../detectors/persons/informant.ts";
import { TRAVEL_LABEL, travelNumber } from "../../detectors/persons/passport.ts";
import { ACCOUNT_LABEL, accountValue } from "../../detectors/persons/personal-account.ts";
import { SOCIAL_SECURITY_LABEL, socialSecurityValue } from "../../detectors/persons/social-security-number.ts";
import { labelledCells } from "./labelled-cells.ts";

/** Numbers of 护照 and other papers for crossing a border, in table cells. */
export const passportCells = labelledCells({ sure: TRAVEL_LABEL }, travelNumber);

/** Numbers of 社会保障 and of treatment in table cells. */
export const socialSecurityCells = labelledCells({ sure: SOCIAL_SECURITY_LABEL }, socialSecurityValue);

/** Addresses of homes in table cells. */
export const homeAddressCells = labelledCells(
  { sure: HOME_LABEL, weak: ANY_ADDRESS_LABEL, beside: /^(?:(?!.*(?:负责|法|经办|联系)).{0,4}姓名|户主(?:姓名)?|申请人|患者|救助对象)$/ },
  readHome,
);

/** 微信号 and the like in table cells. */
export const personalAccountCells = labelledCells({ sure: ACCOUNT_LABEL }, accountValue);

/** Who gave information, in table cells. */
export const informantCells = labelledCells({ sure: INFORMANT_LABEL }, informantValue);
