import type { Case, ClockState } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure } from "../../model/procedure.ts";
import { dueDay } from "../due-words.ts";

/** A limit of the duty: its last day, and how it stands. */
interface FilingClock extends Pick<ClockState, "title" | "basis" | "state"> {
  readonly clock: string;
  readonly due: LocalDate;
}

/** How the duty to hand in and publish a report stands, by its case. */
export interface ReportFiling {
  readonly case: string;
  /** The day on which it was handed in, and on which it came out. */
  readonly submitted?: LocalDate;
  readonly published?: LocalDate;
  /** As the rules call handing it in: 报送主管部门备案. */
  readonly submitTitle: string;
  /** The rules want it handed in for the record before it comes out: 先备案、后公布. */
  readonly filedFirst: boolean;
  /** It comes out too; else it is only handed in. */
  readonly comesOut: boolean;
  readonly clocks: readonly FilingClock[];
}

/** The steps of the duty: see rules/national/procedures/duties/annual-report.ts; those of a quarter only send. */
const SUBMIT = ["submit", "send"];
const PUBLISH = "publish";

/** The day on which a report was handed in, by its duty's case. */
export function sentOn({ done }: Pick<Case, "done">): LocalDate | undefined {
  return lastOf(done, SUBMIT);
}

function lastOf(done: Case["done"], ids: readonly string[]): LocalDate | undefined {
  return done.findLast(({ step }) => ids.includes(step))?.on;
}

/** How it stands. */
export function reportFiling(one: Case, { steps, outcomes }: Pick<Procedure, "steps" | "outcomes">): ReportFiling {
  const submitted = sentOn(one);
  const published = lastOf(one.done, [PUBLISH]);
  return {
    case: one.id,
    ...(submitted !== undefined && { submitted }),
    ...(published !== undefined && { published }),
    submitTitle: steps.find(({ id }) => SUBMIT.includes(id))?.title ?? "报送",
    filedFirst: outcomes.some(({ expects = [] }) => expects.some(({ step }) => SUBMIT.includes(step))),
    comesOut: steps.some(({ id }) => id === PUBLISH),
    clocks: one.clocks.map((clock) => ({
      clock: clock.clock,
      title: clock.title,
      basis: clock.basis,
      state: clock.state,
      due: dueDay(clock),
    })),
  };
}
