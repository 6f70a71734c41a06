import type { Case, ClockState } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure, StepPart } from "../../model/procedure.ts";
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

/** The day on which a report was handed in, by its duty's case. */
export function sentOn(one: Pick<Case, "done">): LocalDate | undefined {
  return lastOf(one, "hands-in");
}

function lastOf({ done }: Pick<Case, "done">, part: StepPart): LocalDate | undefined {
  return done.findLast((step) => step.part === part)?.on;
}

/** How it stands. */
export function reportFiling(one: Case, { steps, outcomes }: Pick<Procedure, "steps" | "outcomes">): ReportFiling {
  const submitted = sentOn(one);
  const published = lastOf(one, "comes-out");
  const handsIn = steps.filter(({ part }) => part === "hands-in");
  const wanted = outcomes.flatMap(({ expects = [] }) => expects.map(({ step }) => step));
  return {
    case: one.id,
    ...(submitted !== undefined && { submitted }),
    ...(published !== undefined && { published }),
    submitTitle: handsIn[0]?.title ?? "报送",
    filedFirst: handsIn.some(({ id }) => wanted.includes(id)),
    comesOut: steps.some(({ part }) => part === "comes-out"),
    clocks: one.clocks.map((clock) => ({
      clock: clock.clock,
      title: clock.title,
      basis: clock.basis,
      state: clock.state,
      due: dueDay(clock),
    })),
  };
}
