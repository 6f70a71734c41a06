import type { JSX } from "preact";
import { ScoreCard } from "../../../components/supervision/ScoreCard.tsx";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { useBoard } from "../looks/use-board.ts";

/** Props of {@link AssessmentScore}. */
export interface AssessmentScoreProps extends Pick<RequestsViewProps, "cases" | "loaded"> {
  readonly department: string;
  readonly year: string;
}

/** What the assessed department has left of that year's points; nothing where the agency's rules give none. */
export function AssessmentScore({ cases, loaded, department, year }: AssessmentScoreProps): JSX.Element | null {
  const board = useBoard(cases, loaded, year);
  return board ? <ScoreCard board={board} department={department} /> : null;
}
