import type { LoggedEvent } from "../model/event.ts";
import type { Procedure } from "../model/procedure.ts";
import { mayBeSame, plain } from "../text/department-names.ts";

/** The field of a case that holds the vault's id of who reported, in the compartment of informants. */
export const INFORMANT = "informant";
/** The field that says that who reported left no name: nothing of them is kept then. */
export const ANONYMOUS = "is-anonymous";
/** The field that names the department that was reported. Not for a pack to rename: that would show it who reported it. */
const INVESTIGATED = "investigated";

/** Whether its cases can have an informant. */
export function hasInformants({ fields }: Pick<Procedure, "fields">): boolean {
  return fields.some(({ id, kind }) => id === INFORMANT && kind === "person");
}

/** The vault's ids that a case ever named as its informants, as its events have them; corrected and withdrawn ones too. */
export function informantsOf(events: readonly LoggedEvent[]): readonly string[] {
  return valuesEver(events, INFORMANT);
}

/**
 * Whether a desk of this department must not see who reported: it is, or ever was said to be, what was reported. Both are
 * written as people write them, so that what resembles counts. A department that nobody has entered may be any, and counts
 * as that as soon as some department was named.
 */
export function isInvestigated(events: readonly LoggedEvent[], department: string): boolean {
  const named = valuesEver(events, INVESTIGATED).filter((value) => plain(value) !== "");
  return named.some((value) => plain(department) === "" || mayBeSame(value, department));
}

function valuesEver(events: readonly LoggedEvent[], field: string): readonly string[] {
  const values = events.flatMap(({ fact }) => {
    const value = fact.type === "StepTaken" || fact.type === "StepCorrected" ? fact.fields?.[field] : undefined;
    return [value].flat().flatMap((one) => (typeof one === "string" && one !== "" ? [one] : []));
  });
  return [...new Set(values)];
}
