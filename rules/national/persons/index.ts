import type { Rule } from "../../../lib/model/rule-pack.ts";
import { bankCard } from "./bank-card.ts";
import { idNumber } from "./id-number.ts";
import { mobilePhone } from "./mobile-phone.ts";
import { officeMobilePhone } from "./office-mobile-phone.ts";
import { oldIdNumber } from "./old-id-number.ts";
import { possibleOldIdNumber } from "./possible-old-id-number.ts";

/** What points at one person: numbers, addresses, facts of health. */
export const personRules: readonly Rule[] = [
  idNumber,
  oldIdNumber,
  possibleOldIdNumber,
  mobilePhone,
  officeMobilePhone,
  bankCard,
];
