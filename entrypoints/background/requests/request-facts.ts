import type { RequestKey } from "../../../lib/model/request-portal.ts";
import { personRemover } from "../../../lib/text/without-person.ts";

/** What was read of a request's page. */
export type RequestValues = Readonly<Partial<Record<RequestKey, string>>>;

/** Letters that nobody signs for: the day they arrived is a fact of its own, the confirmation another. */
const LETTERS = "mail-plain";

/** What is written freely in a request, and can repeat who applied. */
const FREE = new Set(["content", "wanted-form", "wanted-delivery", "tracking-number"]);

/** The fields of the step that opens a case, without those that name the applicant; the texts do not name them either. */
export function fieldsOf(read: RequestValues): Record<string, string> {
  const fields: Record<string, string | undefined> = {
    channel: read.channel,
    "applicant-kind": read.applicantKind,
    content: read.content,
    "wanted-form": read.wantedForm,
    "wanted-delivery": read.wantedDelivery,
    ...(read.channel === "mail-signed" && { "tracking-number": read.trackingNumber }),
    ...(read.channel === LETTERS && { "arrived-at-office": read.arrivedOn }),
  };
  const values = personRemover(personOf(read)).values(fields, FREE);
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** The applicant, as the vault keeps them. */
export function personOf(read: RequestValues): Record<string, string> {
  const isCode = read.idKind === "credit-code";
  const record: Record<string, string | undefined> = {
    kind: read.applicantKind,
    name: read.applicantName,
    ...(isCode ? { creditCode: read.idNumber } : { idKind: read.idKind, idNumber: read.idNumber }),
    phone: read.phone,
    address: read.address,
    postcode: read.postcode,
    email: read.email,
  };
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
