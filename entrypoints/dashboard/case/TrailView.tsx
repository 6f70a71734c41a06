import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Trail } from "../../../components/trail/Trail.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { longDay } from "../../../lib/deadlines/day-words.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { subjectOf, wordsOf } from "../../../lib/projections/case-kinds.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { numberOf } from "../../../lib/projections/cases/case-line.ts";
import { briefly } from "../../../lib/projections/cases/hide-numbers.ts";
import { trailOf } from "../../../lib/projections/trail/trail.ts";
import type { WatchedCase } from "../log/case-messages.ts";
import { presentMinute } from "../present-minute.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { trailWords } from "./trail-words.ts";

/** 责任追溯 of the case that the address names. */
export function TrailView(props: RequestsViewProps): JSX.Element {
  const { watched, others } = props.cases.state();
  if (watched === undefined || others === undefined) return <EmptyState title="正在读取……" />;
  const procedure = watched === "none" ? undefined : procedureOf(props.loaded.procedures, watched.one);
  if (watched === "none" || !procedure) {
    return <EmptyState title="没有找到这一件，它可能登记在另一台电脑上，或者按另一套规则办理。" />;
  }
  return <Shown {...props} watched={watched} procedure={procedure} others={others} />;
}

function Shown(
  props: RequestsViewProps & {
    readonly watched: WatchedCase;
    readonly procedure: Procedure;
    readonly others: NonNullable<ReturnType<RequestsViewProps["cases"]["state"]>["others"]>;
  },
): JSX.Element {
  const { cases, loaded, watched, procedure, others } = props;
  const { one, events } = watched;
  const { byId } = cases.state();
  const trail = useMemo(
    () => trailOf({ one, events, others, procedure, words: trailWords(loaded.ruleTitles, byId) }),
    [one, events, others, procedure, loaded.ruleTitles, byId],
  );
  const [number, subject] = [numberOf(one), briefly(subjectOf(one), 200)];
  return (
    <Trail
      id={one.id}
      name={number || subject || wordsOf(one.procedure).word}
      subject={number === "" ? "" : subject}
      procedure={procedure.title}
      rules={rulesWords(loaded.rules.pack.title, procedure)}
      state={stateWords(one)}
      trail={trail}
      agency={loaded.agency}
      by={loaded.person.name}
      now={presentMinute}
      onPrint={() => print()}
    />
  );
}

function rulesWords(title: string, { during }: Procedure): string {
  const days = [
    during?.from === undefined ? "" : `${longDay(during.from)}起`,
    during?.until === undefined ? "" : `${longDay(during.until)}止`,
  ].filter(Boolean);
  return days.length === 0 ? title : `${title}（办理程序适用于${days.join("")}开始的事项）`;
}

function stateWords({ cancelled, state, outcomeTitle, closed }: Case): string {
  if (cancelled) return "登记已撤回";
  if (state !== "closed") return "还在办理";
  return `${closed ?? ""}办结${outcomeTitle === undefined ? "" : `，${outcomeTitle}`}`;
}
