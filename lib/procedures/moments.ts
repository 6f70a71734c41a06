import { isCivilDay } from "../deadlines/civil.ts";
import type { DoneStep } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { Moment } from "../model/procedure.ts";
import { factsAt, hold, type Facts } from "./conditions.ts";
import type { ProcedureIndex } from "./procedure-index.ts";

/** A day on which something happened that a clock counts from or to. */
export interface Point {
  readonly on: LocalDate;
  /** The instant, for clocks in hours. */
  readonly at: string;
  readonly title: string;
  readonly taking: DoneStep;
}

/** When a step was taken or a moment came about: each taking in order; of a moment only the one it takes. */
export function pointsOf(id: string, done: readonly DoneStep[], facts: Facts, index: ProcedureIndex): Point[] {
  const moment = index.moments.get(id);
  if (!moment) return done.filter(({ step }) => step === id).map((taking) => pointOf(taking));
  const point = momentOf(moment, done, facts);
  return point ? [point] : [];
}

/** Where a moment lies, or undefined while it has not come about. */
export function momentOf(moment: Moment, done: readonly DoneStep[], facts: Facts): Point | undefined {
  const found = moment.of.flatMap((way) =>
    done.flatMap((taking, place) => {
      if (taking.step !== way.step || !hold(way.when, factsAt(taking, facts, done))) return [];
      const date = way.date === undefined ? undefined : taking.fields[way.date];
      return [{ place, point: { ...pointOf(taking, isCivilDay(date) ? date : undefined), title: moment.title } }];
    }),
  );
  if (moment.take === "first") return found[0]?.point;
  return found.toSorted((a, b) => a.place - b.place).at(-1)?.point;
}

function pointOf(taking: DoneStep, on: LocalDate = taking.on): Point {
  return { on, at: taking.at, title: taking.title, taking };
}
