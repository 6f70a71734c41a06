import type { CountedCase, DoneStep } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { FieldValues } from "../model/field.ts";
import type { Procedure } from "../model/procedure.ts";

/** What a case says of itself. */
interface Said {
  readonly fields: FieldValues;
  readonly done: readonly DoneStep[];
  readonly moments: Readonly<Record<string, LocalDate>>;
}

/** Where the annual report counts a case by what its procedure says; undefined where it counts none of them. */
export function countedOf(procedure: Procedure, { fields, done, moments }: Said): CountedCase | undefined {
  const { counted } = procedure;
  if (!counted) return undefined;
  const since = counted.since === undefined ? done[0]?.on : moments[counted.since];
  const unsaid = since === undefined ? unsaidOf(procedure, counted.since, fields) : undefined;
  return {
    table: counted.table,
    as: "as" in counted ? [counted.as] : asOf(procedure, counted.by, fields),
    ...(since !== undefined && { since }),
    ...(unsaid !== undefined && { unsaid }),
  };
}

function asOf({ fields: known }: Procedure, by: string, fields: FieldValues): CountedCase["as"] {
  const options = known.find(({ id }) => id === by)?.options;
  return options?.find(({ value }) => value === fields[by])?.counted ?? [];
}

/** The first field that decides by which way a moment comes and of which nothing was said. */
function unsaidOf({ moments, fields: known }: Procedure, moment: string | undefined, fields: FieldValues) {
  const ways = moments.find(({ id }) => id === moment)?.of.flatMap(({ when = [] }) => when) ?? [];
  const [unsaid] = ways.flatMap((one) => ("field" in one && fields[one.field] === undefined ? [one.field] : []));
  return unsaid === undefined ? undefined : (known.find(({ id }) => id === unsaid)?.title ?? unsaid);
}
