import type { Field } from "../../model/field.ts";
import type { Clock, Condition, Moment, Procedure, Step } from "../../model/procedure.ts";
import { reachOf } from "./reach.ts";

/** What is needed to look at clocks and moments. */
interface Known {
  readonly procedure: Procedure;
  readonly steps: ReadonlyMap<string, Step>;
  readonly moments: ReadonlyMap<string, Moment>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly reached: ReadonlySet<string>;
}

type FaultsOfCondition = (name: string, condition: Condition, procedure: Procedure) => string[];

/** What is wrong with the limits of a procedure and with the moments they count from, as sentences. */
export function clockFaults(procedure: Procedure, ofCondition: FaultsOfCondition): string[] {
  const known: Known = {
    procedure,
    steps: new Map(procedure.steps.map((step) => [step.id, step])),
    moments: new Map(procedure.moments.map((moment) => [moment.id, moment])),
    fields: new Map(procedure.fields.map((field) => [field.id, field])),
    reached: reachOf(procedure).reached,
  };
  return [
    ...procedure.moments.flatMap((moment) => momentFaults(moment, known, ofCondition)),
    ...procedure.clocks.flatMap((clock) => {
      const name = `期限“${clock.title}”（${clock.id}）`;
      const conditions = [clock, { when: clock.owedWhen }, ...clock.pausedBy, ...clock.restartedBy].flatMap(
        ({ when }) => when ?? [],
      );
      return [
        ...endFaults(name, clock, known),
        ...lengthFaults(name, clock, known),
        ...pauseFaults(name, clock, known),
        ...hourFaults(name, clock, known),
        ...conditions.flatMap((condition) => ofCondition(name, condition, procedure)),
      ];
    }),
  ];
}

function momentFaults({ id, title, of }: Moment, known: Known, ofCondition: FaultsOfCondition): string[] {
  const name = `日期“${title}”（${id}）`;
  return of.flatMap(({ step, date, when }) => [
    ...(known.steps.has(step) ? [] : [`${name}提到的步骤“${step}”不存在。`]),
    ...(date === undefined ? [] : fieldFaults(name, date, "date", [step], known)),
    ...(when ?? []).flatMap((condition) => ofCondition(name, condition, known.procedure)),
  ]);
}

/** Where it starts and what stops it. */
function endFaults(
  name: string,
  { from, until, each, forgoneBy }: Clock,
  { steps, moments, reached }: Known,
): string[] {
  const isThere = (id: string): boolean => steps.has(id) || moments.has(id);
  const missing = [
    ...[from, ...until].filter((id) => !isThere(id)),
    ...[forgoneBy].flatMap((id) => (id === undefined || steps.has(id) ? [] : [id])),
  ];
  if (missing.length > 0) return missing.map((id) => `${name}提到的“${id}”不存在。`);
  const thread = steps.get(from)?.answers ?? from;
  const answering = [...steps.values()].filter(({ answers }) => answers === from || answers === thread);
  // What nothing answers, e.g. 重新办理, may be ended by a step of the whole case.
  const isOwn = each && answering.length > 0;
  const stopping = until.filter((id) => reached.has(id) && (!isOwn || answering.some((stop) => stop.id === id)));
  return [
    ...(reached.has(from) ? [] : [`${name}从“${from}”起算，但它永远不会发生。`]),
    ...(stopping.length > 0 ? [] : [`${name}没有步骤能使它停止，请改正 until。`]),
    ...(each && moments.has(from) ? [`${name}要逐次起算，应当从步骤起算，不能从“${from}”起算。`] : []),
  ];
}

/** Fields that hold its length. */
function lengthFaults(name: string, clock: Clock, known: Known): string[] {
  const { within, from, restartedBy, extendedBy, dated } = clock;
  const starts = known.moments.get(from)?.of.map(({ step }) => step) ?? [from];
  return [
    ...(dated === undefined ? [] : fieldFaults(name, dated, "date", starts, known)),
    ...ownLengthFaults(name, within, starts, known),
    ...openUnitFaults(name, clock),
    ...restartedBy.flatMap((by) => (by.within ? ownLengthFaults(name, by.within, [by.step], known) : [])),
    ...(extendedBy ? [...stepFaults(name, [extendedBy.step], known)] : []),
    ...(extendedBy && known.steps.has(extendedBy.step)
      ? fieldFaults(name, extendedBy.days, "number", [extendedBy.step], known)
      : []),
  ];
}

/** What it may count in instead has to be another unit of a length in days. */
function openUnitFaults(name: string, { unitOpen, within }: Clock): string[] {
  if (!unitOpen) return [];
  const isDays = "count" in within && (within.unit === "calendar-day" || within.unit === "workday");
  return isDays && within.unit !== unitOpen.or
    ? []
    : [`${name}的 unitOpen 只能用于按日计算的期限，并且要与原来的单位不同。`];
}

function ownLengthFaults(name: string, within: Clock["within"], starts: readonly string[], known: Known): string[] {
  return [
    ...("lastDayIn" in within ? fieldFaults(name, within.lastDayIn, "date", starts, known) : []),
    ...("countIn" in within ? fieldFaults(name, within.countIn, "number", starts, known) : []),
  ];
}

/** What it stands still for has to be answered, or nothing sets it going again. */
function pauseFaults(name: string, { pausedBy, restartedBy }: Clock, known: Known): string[] {
  return [
    ...stepFaults(
      name,
      restartedBy.map(({ step }) => step),
      known,
    ),
    ...pausedBy.flatMap(({ step, until, atMost }) => {
      const named = [step, until, ...(atMost ? [atMost.from] : [])];
      const missing = stepFaults(name, named, known);
      if (missing.length > 0) return missing;
      const answering = [until, ...(atMost && atMost.from !== step ? [atMost.from] : [])];
      return answering
        .filter((id) => known.steps.get(id)?.answers !== step)
        .map((id) => `${name}因“${step}”停算，但“${id}”不是对它的答复，期限不会恢复；请给它写上 answers。`);
    }),
  ];
}

/** Hours are counted from one minute to another, and by nothing but the clock. */
function hourFaults(name: string, clock: Clock, { steps, moments }: Known): string[] {
  const { within, from, until, pausedBy, restartedBy, extendedBy, rolls, byThen } = clock;
  if (!("unit" in within) || within.unit !== "hour") {
    return byThen ? [`${name}的 byThen 只能用于按小时计算的期限。`] : [];
  }
  const ends = [from, ...until].flatMap((id) => moments.get(id)?.of.map(({ step }) => step) ?? [id]);
  const untimed = [...new Set(ends)].filter((id) => steps.get(id)?.timed === false);
  const isMoved = pausedBy.length > 0 || restartedBy.length > 0 || extendedBy !== undefined || rolls;
  return [
    ...untimed.map((id) => `${name}按小时计算，但步骤“${id}”没有记到分钟，请给它写上 timed。`),
    ...(isMoved ? [`${name}按小时计算，不能停算、重新起算、延长或者顺延，请改正。`] : []),
  ];
}

function stepFaults(name: string, ids: readonly string[], { steps }: Known): string[] {
  return ids.filter((id) => !steps.has(id)).map((id) => `${name}提到的步骤“${id}”不存在。`);
}

/** A field has to be there, of its kind, and asked for by the steps it is taken from. */
function fieldFaults(
  name: string,
  id: string,
  kind: Field["kind"],
  starts: readonly string[],
  { fields, steps }: Known,
): string[] {
  const field = fields.get(id);
  if (!field) return [`${name}用到的填写项“${id}”不存在。`];
  if (field.kind !== kind) {
    return [`${name}用到的填写项“${field.title}”（${id}）应当是${kind === "date" ? "日期" : "数字"}。`];
  }
  return starts
    .filter((start) => steps.has(start) && !steps.get(start)?.fields.some((one) => one.field === id))
    .map((start) => `${name}用到的填写项“${field.title}”（${id}）在步骤“${start}”里没有填。`);
}
