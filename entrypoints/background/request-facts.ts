import type { RequestKey } from "../../lib/model/request-portal.ts";

/** What was read of a request's page. */
export type RequestValues = Readonly<Partial<Record<RequestKey, string>>>;

/** Letters that nobody signs for: the day they arrived is a fact of its own, the confirmation another. */
const LETTERS = "mail-plain";

/** The fields of the step that opens a case, without those that name the applicant. */
export function fieldsOf(read: RequestValues): Record<string, string> {
  const fields: Record<string, string | undefined> = {
    channel: read.channel,
    "applicant-kind": read.applicantKind,
    content: withoutPerson(read),
    "wanted-form": read.wantedForm,
    "wanted-delivery": read.wantedDelivery,
    ...(read.channel === "mail-signed" && { "tracking-number": read.trackingNumber }),
    ...(read.channel === LETTERS && { "arrived-at-office": read.arrivedOn }),
  };
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** The log holds no personal data: where the content repeats the applicant's, it says so instead. */
function withoutPerson({ content = "", applicantName, idNumber, phone, address, email }: RequestValues): string {
  const named = [applicantName, idNumber, phone, address, email].filter((one) => one !== undefined && one.length > 1);
  return named.reduce<string>((text, one) => text.replaceAll(one ?? "", "（见申请人信息）"), content);
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
