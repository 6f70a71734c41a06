import { APPLICANT_KINDS, type ApplicantKind } from "../../model/person.ts";
import type { Procedure } from "../../model/procedure.ts";

/** One kind of applicant, and what the procedure calls it. */
export interface ApplicantChoice {
  readonly value: ApplicantKind;
  readonly title: string;
}

/** The kinds of applicants that the procedure's field names, in the order of the annual report. */
export function applicantKinds({ fields }: Pick<Procedure, "fields">): ApplicantChoice[] {
  const options = fields.find(({ id }) => id === "applicant-kind")?.options ?? [];
  return APPLICANT_KINDS.flatMap((value) => {
    const title = options.find((option) => option.value === value)?.title;
    return title === undefined ? [] : [{ value, title }];
  });
}
