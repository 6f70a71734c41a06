import type { Conflict } from "../../model/conflict.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import { byCase, onePerEntry } from "../../procedures/all-cases.ts";
import { bareCase } from "../../procedures/bare-case.ts";
import { procedureOfEvents } from "../../procedures/packs/procedure-for.ts";
import { conflictsOf } from "./conflicts.ts";

/** What is here of the cases concerned, with all that is no case's, and what would come. */
interface Coming {
  readonly here: readonly LoggedEvent[];
  readonly fresh: readonly LoggedEvent[];
  readonly procedures: readonly Procedure[];
  readonly titles: Readonly<Record<string, string>>;
}

/** The conflicts that would come about by events that are not here yet. */
export function comingConflicts({ here, fresh, ...by }: Coming): Conflict[] {
  const before = new Set(conflictsAmong(here, by).map(({ key }) => key));
  return conflictsAmong([...here, ...fresh], by).filter(({ key }) => !before.has(key));
}

/** The conflicts among these events. */
export function conflictsAmong(
  events: readonly LoggedEvent[],
  { procedures, titles }: Pick<Coming, "procedures" | "titles">,
): Conflict[] {
  const once = onePerEntry(events);
  const { cases: own } = byCase(once);
  const cases = [...own.values()].flatMap((all) => {
    const procedure = procedureOfEvents(procedures, all);
    const one = procedure && bareCase(all, procedure);
    return one ? [one] : [];
  });
  const others = once.filter(({ fact }) => !("case" in fact));
  const counting = new Set(once);
  const twins = once === events ? [] : events.filter((event) => !counting.has(event));
  return conflictsOf({ cases, eventsOf: (id) => own.get(id) ?? [], others, twins, procedures, titles });
}
