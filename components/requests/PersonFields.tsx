import type { JSX } from "preact";
import { ID_KINDS, type PersonRecord } from "../../lib/model/person.ts";
import type { ApplicantChoice } from "../../lib/projections/requests/applicant-kinds.ts";
import { Field } from "../ui/Field.tsx";
import { ID_TITLES } from "./person-titles.ts";

/** A person as a form holds it: what is empty is left out when it is kept. */
export type PersonDraft = Readonly<Record<(typeof TEXTS)[number], string>> & {
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
] as const;

const TITLES: Readonly<Record<(typeof TEXTS)[number], string>> = {
  name: "姓名或者名称",
  idNumber: "证件号码",
  phone: "联系电话",
  address: "通信地址",
  postcode: "邮政编码",
  email: "电子邮箱",
  creditCode: "统一社会信用代码",
  representative: "法定代表人",
  contact: "联系人",
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
};

/** The form's start for somebody who is known. */
export function draftOf(record: PersonRecord): PersonDraft {
  return { ...NOBODY, ...record };
}

/** What is to be kept: without what is empty, and without what an applicant of that kind does not have. */
export function recordOf(draft: PersonDraft): PersonRecord {
  const texts = textsFor(draft.kind).flatMap((key) => (draft[key].trim() === "" ? [] : [[key, draft[key].trim()]]));
  const idKind = ID_KINDS.find((each) => each === draft.idKind);
  const isNatural = draft.kind === "natural";
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
  /** What an applicant can be. */
  readonly kinds: readonly ApplicantChoice[];
  readonly draft: PersonDraft;
  readonly onChange: (draft: PersonDraft) => void;
}

/** Who applied: what 条例第二十九条 asks an application to contain. */
export function PersonFields({ kinds, draft, onChange }: PersonFieldsProps): JSX.Element {
  return (
    <div class="person-fields">
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
      {draft.kind === "natural" && (
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
      {textsFor(draft.kind).map((key) => (
        <Field key={key} label={TITLES[key]}>
          <input
            type="text"
            autocomplete="off"
            maxLength={key === "address" ? 300 : 100}
            value={draft[key]}
            onInput={(event) => onChange({ ...draft, [key]: event.currentTarget.value })}
          />
        </Field>
      ))}
    </div>
  );
}

function textsFor(kind: PersonRecord["kind"]): readonly (typeof TEXTS)[number][] {
  const others = ["creditCode", "representative", "contact"];
  return TEXTS.filter((key) => (kind === "natural" ? !others.includes(key) : key !== "idNumber"));
}
