import type { JSX } from "preact";
import type { ApplicantChoice } from "../../lib/projections/requests/applicant-kinds.ts";
import { PersonCard, type PersonCardProps } from "./PersonCard.tsx";

/** Props of {@link Applicant}. */
export interface ApplicantProps extends Omit<PersonCardProps, "words" | "asked" | "forPurpose"> {
  /** What an applicant can be. */
  readonly kinds: readonly ApplicantChoice[];
}

const WORDS: PersonCardProps["words"] = {
  id: "applicant",
  title: "申请人",
  compartment: "applicants",
  open: "各步骤的文字里写到申请人的，记录时换成〔申请人〕〔电话〕等字样。",
  locked: "保险箱没有解锁，各步骤的文字里写到申请人的不会替换，请不要写入姓名、证件号码、电话和地址。",
};

/** Who applied. */
export function Applicant(props: ApplicantProps): JSX.Element {
  return <PersonCard words={WORDS} {...props} />;
}
