import { APPLICANT_KINDS, type PersonRecord } from "../model/person.ts";
import type { RowReader } from "./row-reader.ts";

/** Who applied, for the vault; nothing where the row has no name or no kind of applicant. */
export function readPerson(reader: RowReader, applicantKind: string | undefined): PersonRecord | undefined {
  const name = reader.text("name");
  const kind = APPLICANT_KINDS.find((one) => one === applicantKind);
  const rest = {
    idNumber: reader.text("id-number"),
    creditCode: reader.text("credit-code"),
    phone: reader.text("phone"),
    address: reader.text("address"),
    postcode: reader.text("postcode"),
    email: reader.text("email"),
  };
  if (name === undefined || kind === undefined) return undefined;
  const known = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { kind, name, ...Object.fromEntries(known) };
}
