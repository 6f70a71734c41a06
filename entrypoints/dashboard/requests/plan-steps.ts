import type { Procedure } from "../../../lib/model/procedure.ts";
import { bulkItems, type BulkItem } from "../../../lib/procedures/entering/bulk-steps.ts";
import { stepFaults } from "../../../lib/procedures/entering/validate-step.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import type { CaseBook } from "../../../lib/projections/cases/case-book.ts";
import type { PlanAsked } from "../log/case-messages.ts";

/** What one step would do to each of many cases, each looked at as if it were the only one. */
export function planSteps(book: CaseBook, procedures: readonly Procedure[], plan: PlanAsked): BulkItem[] {
  const { on, fields: values, cases } = plan;
  const found = cases.flatMap((id) => book.case(id) ?? []);
  return bulkItems(found, plan, {
    partOf: (one) => procedureOf(procedures, one)?.steps.find(({ id }) => id === plan.step)?.part,
    check: (one, { step, of }) => {
      const procedure = procedureOf(procedures, one);
      if (!procedure) return "这一件所用的办理程序不在现行规则里。";
      const place = { procedure, found: one, step, ...(of !== undefined && { of }) };
      return stepFaults({ ...place, values, on, now: new Date() })[0]?.sentence;
    },
  });
}
