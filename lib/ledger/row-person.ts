import { APPLICANT_KINDS, type PersonRecord } from "../model/person.ts";
import type { RowReader } from "./row-reader.ts";

/** Who applied, for the vault; nothing where the row has no name or no kind of applicant. */
export function readPerson(reader: RowReader, applicantKind: string | undefined): PersonRecord | undefined {
  const { kind, name, ...rest } = personIn(reader, applicantKind);
  return name === undefined || kind === undefined ? undefined : { kind, name, ...rest };
}

/** What the row says of who applied, were it only a number. */
export function personIn(reader: RowReader, applicantKind: string | undefined): Partial<PersonRecord> {
  const said = {
    kind: APPLICANT_KINDS.find((one) => one === applicantKind),
    name: reader.text("name"),
    idNumber: reader.text("id-number"),
    creditCode: reader.text("credit-code"),
    phone: reader.text("phone"),
    address: reader.text("address"),
    postcode: reader.text("postcode"),
    email: reader.text("email"),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
