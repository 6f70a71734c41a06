import type { FieldValue, FieldValues } from "../../model/field.ts";
import type { Office } from "../../model/office.ts";

/** A day of a year whose holidays are not announced yet. */
export const PROVISIONAL = "文书里的届满日是暂定的：有关年度的放假安排还没有公布。请在公布并导入工作日历后核对。";

/** What documents tell of the office, by field. */
export function ofOffice(office: Office): Record<string, FieldValue> {
  const { departments: _departments, archiveYears: _archiveYears, ...texts } = office;
  return {
    "office-name": texts.name,
    "office-number-prefix": texts.numberPrefix,
    "office-address": texts.address,
    "office-postcode": texts.postcode,
    "office-phone": texts.phone,
    "disclosure-office": texts.disclosureOffice,
    "disclosure-head": texts.disclosureHead,
    "reconsideration-organ": texts.reconsiderationOrgan,
    "reconsideration-address": texts.reconsiderationAddress,
    "reconsideration-online": texts.reconsiderationOnline,
    court: texts.court,
    "complaint-channel": texts.complaintChannel,
    "fee-account": texts.feeAccount,
  };
}

/** The values that are there. */
export function withoutHoles(values: Readonly<Record<string, FieldValue | undefined>>): FieldValues {
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, FieldValue] => pair[1] !== undefined),
  );
}
