import type { ComponentChildren, JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Case, ClockState, DoneStep } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { LoggedEvent } from "../../lib/model/event.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { isOwnWork, wordsOf } from "../../lib/projections/case-kinds.ts";
import { caseHistory } from "../../lib/projections/cases/step-history.ts";
import { Breaches } from "./Breaches.tsx";
import { CaseHead } from "./CaseHead.tsx";
import { Clocks } from "./Clocks.tsx";
import type { FieldHelp } from "./FieldInput.tsx";
import { NextSteps, type StepActions } from "./NextSteps.tsx";
import { Ties, type TiesProps } from "./Ties.tsx";
import { Timeline, type AmendActions } from "./Timeline.tsx";

/** Props of {@link CasePage}. */
export interface CasePageProps {
  readonly one: Case;
  readonly procedure: Procedure;
  /** The events of the case. */
  readonly events: readonly LoggedEvent[];
  readonly today: LocalDate;
  readonly steps: StepActions;
  readonly amend: AmendActions;
  readonly help: FieldHelp;
  /** How each day of a clock was counted. */
  readonly trace: (clock: ClockState) => ComponentChildren;
  /** By which rules it is handled, where those are not simply today's. */
  readonly rules?: ComponentChildren;
  /** What documents say differently of a limit. */
  readonly differs?: (clock: ClockState) => ComponentChildren;
  /** The convention for the ends of a pause. */
  readonly convention?: ComponentChildren;
  /** Lines of the cases that it is tied to, by id. */
  readonly lines: ReadonlyMap<string, CaseLine>;
  readonly links?: TiesProps["links"];
  readonly forms?: TiesProps["forms"];
  /** What ties it to other cases. */
  readonly tying?: ComponentChildren;
  /** What makes the documents of a step. */
  readonly documents?: (done: DoneStep) => ComponentChildren;
  /** Further cards beside: similar requests, fees, the applicant. */
  readonly children?: ComponentChildren;
}

/** One case: where it stands, what comes next, what was done, and how its dates came about. */
export function CasePage(props: CasePageProps): JSX.Element {
  const { one, procedure, events, today, steps, amend, help, trace, lines, documents, children } = props;
  // What the agency publishes is tied by links of its own, which can be undone.
  const ties = isOwnWork(one.procedure) ? [] : one.ties;
  const words = wordsOf(one.procedure);
  const history = useMemo(() => caseHistory(events), [events]);
  return (
    <article class="case" aria-label={`${procedure.title}办理页`}>
      <nav class="bar" aria-label="返回和追溯">
        <a href={`#${words.list}`}>← {words.back}</a>
        <a href={`#trail/${one.id}`}>责任追溯</a>
      </nav>
      <CaseHead one={one} procedure={procedure} today={today} />
      {props.rules}
      <div class="columns">
        <div class="main-column">
          <Breaches breaches={one.breaches} />
          <NextSteps key={one.id} next={one.next} today={today} actions={steps} help={help} />
          {one.expected ? (
            <section class="card" aria-labelledby="expected">
              <h2 id="expected">还没有登记过</h2>
              <p class="muted">这件工作按日期自动列出，还没有写入记录；登记第一步时，开始的日期一起写入。</p>
            </section>
          ) : (
            <Timeline
              one={one}
              procedure={procedure}
              history={history}
              today={today}
              actions={amend}
              help={help}
              {...(documents && { documents })}
            />
          )}
        </div>
        <div class="side-column">
          <Clocks one={one} today={today} trace={trace} differs={props.differs} convention={props.convention} />
          <Ties ties={ties} lines={lines} links={props.links ?? []} forms={props.forms ?? []}>
            {props.tying}
          </Ties>
          {children}
        </div>
      </div>
    </article>
  );
}
