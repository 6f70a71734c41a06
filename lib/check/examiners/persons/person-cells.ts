import { HOME_LABEL, readHome } from "../../detectors/persons/home-address.ts";
import { INFORMANT_LABEL, informantValue } from "../../detectors/persons/informant.ts";
import { TRAVEL_LABEL, travelNumber } from "../../detectors/persons/passport.ts";
import { ACCOUNT_LABEL, accountValue } from "../../detectors/persons/personal-account.ts";
import { SOCIAL_SECURITY_LABEL, socialSecurityValue } from "../../detectors/persons/social-security-number.ts";
import { labelledCells } from "./labelled-cells.ts";

/** Numbers of 护照 and other papers for crossing a border, in table cells. */
export const passportCells = labelledCells(TRAVEL_LABEL, travelNumber);

/** Numbers of 社会保障 and of treatment in table cells. */
export const socialSecurityCells = labelledCells(SOCIAL_SECURITY_LABEL, socialSecurityValue);

/** Addresses of homes in table cells. */
export const homeAddressCells = labelledCells(HOME_LABEL, readHome);

/** 微信号 and the like in table cells. */
export const personalAccountCells = labelledCells(ACCOUNT_LABEL, accountValue);

/** Who gave information, in table cells. */
export const informantCells = labelledCells(INFORMANT_LABEL, informantValue);
