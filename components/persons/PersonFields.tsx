import type { JSX } from "preact";
import { ID_KINDS, type PersonRecord } from "../../lib/model/person.ts";
import type { ApplicantChoice } from "../../lib/projections/requests/applicant-kinds.ts";
import { Field } from "../ui/Field.tsx";
import { ID_TITLES } from "./person-titles.ts";

/** A person as a form holds it: what is empty is left out when it is kept. */
export type PersonDraft = Readonly<Record<PersonText, string>> & {
  readonly kind: PersonRecord["kind"];
  readonly idKind: string;
};

const TEXTS = [
  "name",
  "idNumber",
  "phone",
  "address",
  "postcode",
  "email",
  "creditCode",
  "representative",
  "contact",
  "unit",
  "statement",
] as const;

/** One thing that is asked of a person, as the record calls it. */
export type PersonText = (typeof TEXTS)[number];

/** What is asked of an informant: who they are, how to reach them, and all that they reported. */
export const OF_INFORMANT: readonly PersonText[] = ["name", "unit", "phone", "address", "statement"];

/** What is asked of no applicant. */
const INFORMANT_ONLY: readonly PersonText[] = ["unit", "statement"];

const PERSON_TEXTS: Readonly<Record<PersonText, string>> = {
  name: "姓名或者名称",
  idNumber: "证件号码",
  phone: "联系电话",
  address: "通信地址",
  postcode: "邮政编码",
  email: "电子邮箱",
  creditCode: "统一社会信用代码",
  representative: "法定代表人",
  contact: "联系人",
  unit: "工作单位",
  statement: "举报内容",
};

/** Nobody yet. */
export const NOBODY: PersonDraft = {
  kind: "natural",
  idKind: "",
  name: "",
  idNumber: "",
  phone: "",
  address: "",
  postcode: "",
  email: "",
  creditCode: "",
  representative: "",
  contact: "",
  unit: "",
  statement: "",
};

/** The form's start for somebody who is known. */
export function draftOf(record: PersonRecord): PersonDraft {
  return { ...NOBODY, ...record };
}

/** What is to be kept: without what is empty, and without what is not asked; `asked` is what an applicant of that kind has. */
export function recordOf(draft: PersonDraft, asked: readonly PersonText[] = textsFor(draft.kind)): PersonRecord {
  const texts = asked.flatMap((key) => (draft[key].trim() === "" ? [] : [[key, draft[key].trim()]]));
  const idKind = ID_KINDS.find((each) => each === draft.idKind);
  const isNatural = draft.kind === "natural" && asked.includes("idNumber");
  return { name: "", ...Object.fromEntries(texts), kind: draft.kind, ...(isNatural && idKind && { idKind }) };
}

/** What lacks by 条例第二十九条: a name, proof of identity, a way to reach them. Sentences. */
export function lacking(draft: PersonDraft): string[] {
  const isNatural = draft.kind === "natural";
  const proof = isNatural ? draft.idNumber : draft.creditCode;
  return [
    ...(draft.name.trim() === "" ? ["没有姓名或者名称"] : []),
    ...(proof.trim() === "" ? [`没有身份证明（${isNatural ? "证件号码" : "统一社会信用代码"}）`] : []),
    ...(`${draft.phone}${draft.address}${draft.email}`.trim() === "" ? ["没有联系方式"] : []),
  ];
}

/** Props of {@link PersonFields}. */
export interface PersonFieldsProps {
  /** What an applicant can be; none where that is not asked. */
  readonly kinds?: readonly ApplicantChoice[];
  /** What is asked, where it is not what 条例第二十九条 asks of an applicant. */
  readonly asked?: readonly PersonText[];
  readonly draft: PersonDraft;
  readonly onChange: (draft: PersonDraft) => void;
}

/** Who applied: what 条例第二十九条 asks an application to contain; or who reported. */
export function PersonFields({ kinds, asked, draft, onChange }: PersonFieldsProps): JSX.Element {
  const put = (key: PersonText, value: string): void => onChange({ ...draft, [key]: value });
  return (
    <div class="person-fields">
      {kinds && (
        <Field label="申请人类型">
          <select
            value={draft.kind}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...draft, kind: kinds.find((each) => each.value === value)?.value ?? draft.kind })
            }
          >
            {kinds.map(({ value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </Field>
      )}
      {draft.kind === "natural" && !asked && (
        <Field label="证件种类">
          <select value={draft.idKind} onChange={(event) => onChange({ ...draft, idKind: event.currentTarget.value })}>
            <option value="">请选择</option>
            {ID_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {ID_TITLES[kind]}
              </option>
            ))}
          </select>
        </Field>
      )}
      {(asked ?? textsFor(draft.kind)).map((key) => (
        <Field key={key} label={PERSON_TEXTS[key]}>
          {key === "statement" ? (
            <textarea
              rows={6}
              autocomplete="off"
              maxLength={5000}
              value={draft[key]}
              onInput={(event) => put(key, event.currentTarget.value)}
            />
          ) : (
            <input
              type="text"
              autocomplete="off"
              maxLength={key === "address" ? 300 : 100}
              value={draft[key]}
              onInput={(event) => put(key, event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

function textsFor(kind: PersonRecord["kind"]): readonly PersonText[] {
  const others = ["creditCode", "representative", "contact"];
  const applicants = TEXTS.filter((key) => !INFORMANT_ONLY.includes(key));
  return applicants.filter((key) => (kind === "natural" ? !others.includes(key) : key !== "idNumber"));
}
