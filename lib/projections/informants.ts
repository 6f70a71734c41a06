import type { LoggedEvent } from "../model/event.ts";
import type { Procedure } from "../model/procedure.ts";

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
 * Whether a desk of this department must not see who reported: it is, or ever was said to be, what was reported. One that
 * nobody has entered may be any, and counts as that as soon as some department was named.
 */
export function isInvestigated(events: readonly LoggedEvent[], department: string): boolean {
  const desk = plain(department);
  return valuesEver(events, INVESTIGATED)
    .flatMap((value) => value.split(/[、，,；;/\n]/))
    .map(plain)
    .some((named) => named !== "" && (desk === "" || named === desk || isPartOf(desk, named) || isPartOf(named, desk)));
}

/** The one written with the agency before it: 某县医疗保障局基金监管科, and 基金监管科. */
function isPartOf(long: string, short: string): boolean {
  return long.endsWith(short) && /[局委厅府院会中心]$/u.test(long.slice(0, -short.length));
}

function plain(name: string): string {
  return name.normalize("NFKC").replaceAll(/\s/g, "");
}

function valuesEver(events: readonly LoggedEvent[], field: string): readonly string[] {
  const values = events.flatMap(({ fact }) => {
    const value = fact.type === "StepTaken" || fact.type === "StepCorrected" ? fact.fields?.[field] : undefined;
    return typeof value === "string" && value !== "" ? [value] : [];
  });
  return [...new Set(values)];
}
