import type { Citation } from "../lib/model/finding.ts";
import type { ProcedureText } from "../lib/model/procedure.ts";

type StepText = ProcedureText["steps"][number];
type ClockText = NonNullable<ProcedureText["clocks"]>[number];

/** Takes up steps and limits of an inherited procedure under an agency's document; its clauses come before the inherited ones. */
interface Altering {
  /** One step, with what is different about it. */
  readonly step: (id: string, clause: string, change?: Partial<Omit<StepText, "id" | "basis">>) => StepText;
  /** One limit: the agency's document may speak of it too. */
  readonly clock: (id: string, clause: string) => ClockText;
  readonly basis: (...clauses: readonly string[]) => Citation[];
}

/** Says what an agency's document changes of a procedure. Throws where the procedure has no such step or limit. */
export function altering(procedure: ProcedureText, document: string): Altering {
  const basis = (...clauses: readonly string[]): Citation[] => clauses.map((clause) => ({ document, clause }));
  return {
    basis,
    step(id, clause, change = {}) {
      const inherited = procedure.steps.find((step) => step.id === id);
      if (!inherited) throw new RangeError(`no step ${id} in ${procedure.id}`);
      return { ...inherited, ...change, basis: [...basis(clause), ...inherited.basis] };
    },
    clock(id, clause) {
      const inherited = procedure.clocks?.find((clock) => clock.id === id);
      if (!inherited) throw new RangeError(`no clock ${id} in ${procedure.id}`);
      return { ...inherited, basis: [...basis(clause), ...inherited.basis] };
    },
  };
}
