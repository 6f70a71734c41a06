import type { JSX } from "preact";
import { CaseApplicant, type CaseApplicantProps } from "./CaseApplicant.tsx";
import { CaseInformant, type CaseInformantProps } from "./CaseInformant.tsx";

/** Whom the vault keeps of a case: who applied, or who reported. */
export function CasePersons(props: Omit<CaseApplicantProps, "id"> & CaseInformantProps): JSX.Element {
  const { applicant } = props.watched.one.fields;
  return (
    <>
      <CaseInformant {...props} />
      {typeof applicant === "string" && <CaseApplicant {...props} id={applicant} />}
    </>
  );
}
