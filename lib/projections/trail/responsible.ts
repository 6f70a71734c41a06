import type { Case, DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure, Step } from "../../model/procedure.ts";
import { officialsOf } from "./step-rows.ts";
import type { TrailRow } from "./trail-row.ts";

/** Somebody who did something of a kind, by which step and when. */
export interface Responsible {
  /** 拟稿, 审核, 审定, 放行, 发布; else what the form calls them. */
  readonly duty: string;
  readonly name: string;
  /** They are not named in the form: it is who wrote it down. */
  readonly isEnterer: boolean;
  readonly what: string;
  /** The first day, and the last where it was done several times. */
  readonly on: LocalDate;
  readonly last: LocalDate;
  readonly times: number;
}

type Once = Omit<Responsible, "last" | "times">;

/** Who answers for what in a case, by kind of responsibility, in the order of the procedure; what was taken back is left out. */
export function responsibleFor(one: Case, procedure: Procedure, rows: readonly TrailRow[]): Responsible[] {
  const publishes = procedure.steps.some((step) => step.publishes);
  const all = one.done.flatMap((done) => {
    const step = procedure.steps.find(({ id }) => id === done.step);
    return step ? ofStep(done, step, procedure, publishes) : [];
  });
  const passed = rows.flatMap(({ kind, named, what, on }): Once[] =>
    kind === "override" ? named.map(({ name }) => ({ duty: PASSED, name, isEnterer: false, what, on })) : [],
  );
  const order = [BEGINS, "登记", REVIEWS, SEALS, PASSED, PUBLISHES];
  const rank = ({ duty }: Once): number => {
    const place = order.indexOf(duty);
    return duty === CLOSES ? order.length + 1 : place < 0 ? order.length : place;
  };
  return together([...all, ...passed]).toSorted(
    (a, b) => rank(a) - rank(b) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  );
}

/** What one did by one step several times stands there once. */
function together(all: readonly Once[]): Responsible[] {
  const groups = Map.groupBy(all, ({ duty, name, what, isEnterer }) => JSON.stringify([duty, name, what, isEnterer]));
  return [...groups.values()].flatMap((group) => {
    const days = group.map(({ on }) => on).sort();
    const [first] = group;
    const [on = ""] = days;
    return first ? [{ ...first, on, last: days.at(-1) ?? on, times: group.length }] : [];
  });
}

const BEGINS = "拟稿";
const REVIEWS = "审核";
const SEALS = "审定";
const PASSED = "放行";
const PUBLISHES = "发布";
const CLOSES = "办结";

function ofStep(done: DoneStep, step: Step, procedure: Procedure, publishes: boolean): Once[] {
  const officials = officialsOf(done.fields, procedure);
  const { title: what, on } = done;
  const duty = dutyOf(step, procedure, publishes);
  if (duty === undefined)
    return officials.map(({ title, name }) => ({ duty: title, name, isEnterer: false, what, on }));
  const [first] = officials;
  if (first) return officials.map(({ name }) => ({ duty, name, isEnterer: false, what, on }));
  return [{ duty, name: done.by.name || "未填姓名", isEnterer: true, what, on }];
}

function dutyOf(step: Step, { starts }: Procedure, publishes: boolean): string | undefined {
  if (step.seals) return SEALS;
  if (step.part === "reviews") return REVIEWS;
  if (step.publishes) return PUBLISHES;
  if (step.id === starts) return publishes ? BEGINS : "登记";
  if (step.effect === "closes" && !publishes) return CLOSES;
  return undefined;
}
