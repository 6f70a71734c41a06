import type { TiesProps } from "../../../components/cases/Ties.tsx";
import type { Case } from "../../../lib/model/case.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { isOwnWork } from "../../../lib/projections/case-kinds.ts";
import { DEDUCTION } from "../../../lib/projections/scoring/decisions.ts";
import type { CasesState } from "../log/cases-state.ts";

/** The field by which 复议 and 诉讼 name the request that they are about. */
export const ABOUT = "request-case";

/** The cases that fields of this one name, and those that are about it. */
export function linksOf(
  { id, done }: Case,
  procedure: Procedure,
  { lines = [] }: CasesState,
  procedures: readonly Procedure[],
): TiesProps["links"] {
  const named = procedure.fields.flatMap((field) => {
    if (field.kind !== "case") return [];
    // Of a step that may be taken several times each names its own.
    const cases = new Set(done.flatMap((step) => step.fields[field.id] ?? []));
    return [...cases].flatMap((to) => (typeof to === "string" ? [{ to, title: field.title }] : []));
  });
  const known = new Set(named.map(({ to }) => to));
  const about = lines.filter((line) => line.about === id && !known.has(line.id));
  const titleOf = (name: string): string => procedures.find((each) => each.id === name)?.title ?? "";
  return [...named, ...about.map((line) => ({ to: line.id, title: titleOf(line.procedure) }))];
}

/** The forms that open a case about this one, once it has come; what clarifies it, of an article once it is public, else while it is open. */
export function formsAbout(one: Case, procedures: readonly Procedure[]): TiesProps["forms"] {
  return [...formsOf(one, procedures), ...deducting(one, procedures)];
}

/** 扣分 for it, where the agency gives points: the kinds are a choice then. */
function deducting({ id, procedure, state }: Case, procedures: readonly Procedure[]): TiesProps["forms"] {
  if (procedure === DEDUCTION.id || state === "unconfirmed") return [];
  return procedures
    .filter(
      (each) =>
        each.id === DEDUCTION.id &&
        each.fields.some(({ kind, id: field }) => field === DEDUCTION.kind && kind === "choice"),
    )
    .map((each) => ({ title: each.title, href: `#start/${each.id}/${id}` }));
}

function formsOf({ id, procedure, state, done }: Case, procedures: readonly Procedure[]): TiesProps["forms"] {
  const isPublic = done.some(({ step }) => step === "publish");
  if (procedure === "article" ? isPublic : isOwnWork(procedure) && state !== "closed") {
    return clarifying(procedure, procedures).map((other) => ({ title: other.title, href: `#start/${other.id}/${id}` }));
  }
  if (procedure !== "request" || state === "unconfirmed") return [];
  return procedures
    .filter(({ starts, steps }) =>
      steps.some((step) => step.id === starts && step.fields.some(({ field }) => field === ABOUT)),
    )
    .map((other) => ({ title: other.title, href: `#register/${other.id}/${id}` }));
}

/** The procedures of which a step tells one of this procedure that it was clarified; an article is begun elsewhere. */
function clarifying(procedure: string, procedures: readonly Procedure[]): Procedure[] {
  const own = procedures.find(({ id }) => id === procedure)?.steps ?? [];
  return procedures.filter(
    ({ id: other, steps }) =>
      other !== "article" &&
      steps.some(({ tells }) =>
        tells.some((told) => told.tie === "clarifies" && told.to === "names" && own.some(({ id }) => id === told.step)),
      ),
  );
}
