import { perOf } from "../../../lib/deadlines/period.ts";
import { reportDutyOf } from "../../../lib/procedures/duties/report-duty.ts";
import { procedureFor } from "../../../lib/procedures/packs/procedure-for.ts";
import type { NamedCase } from "../../../lib/projections/case-name.ts";
import { withoutNumber } from "../../../lib/projections/case-kinds.ts";
import { type Differing, differingFor } from "../../../lib/projections/rules-shown/differing.ts";
import type { Loaded } from "../load.ts";
import type { CasesState } from "../log/cases-state.ts";

/** Calls cases by their numbers, else by what they are about; one that is none any more by that. */
export function namedBy({ byId }: CasesState): (id: string) => NamedCase {
  return (id) => {
    const line = byId.get(id);
    return { id, name: line ? line.number || line.content || withoutNumber(line.procedure) : "已经撤销登记的案件" };
  };
}

/** What documents say differently of the annual report; of a quarter nothing stands here. */
export function differingOfDuty({ rules, procedures }: Loaded, period: string): Differing[] {
  if (perOf(period) === "quarter") return [];
  const duty = reportDutyOf(procedures, period);
  const procedure = duty === undefined ? undefined : procedureFor(procedures, duty, `${period}-12-31`);
  return procedure ? differingFor(rules.pack, procedure) : [];
}

/** The rules that are in force, as a signed report names them. */
export function rulesOf({ rules }: Loaded): {
  readonly pack: string;
  readonly title: string;
  readonly version: string;
} {
  return { pack: rules.pack.id, title: rules.pack.title, version: rules.pack.version };
}
