import type { Citation } from "../../model/finding.ts";
import type { Clock, Condition, Procedure, Step } from "../../model/procedure.ts";

/** One step on the way from a draft to the public, in words. */
export interface PathStep {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  /** 2个工作日内; empty where no limit is set. */
  readonly within: string;
  /** For which articles, where not for all: 仅规范性文件、政策性文件. */
  readonly only: string;
  readonly seals: boolean;
  readonly basis: readonly Citation[];
}

const UNITS = { workday: "个工作日", "calendar-day": "日", hour: "小时", month: "个月" };

/** The way of an article by the steps that it cannot do without: drafting, each review, publishing, in their order. */
export function reviewPath(procedure: Procedure): PathStep[] {
  const { steps, starts, clocks, moments } = procedure;
  const isOnPath = (step: Step): boolean => step.id === starts || step.part === "reviews" || step.publishes;
  const path = steps.filter((step) => isOnPath(step) && !step.optional);
  // A limit that something beside the path starts, e.g. the document of a 解读, is not that of the step.
  const isFromPath = ({ from }: Clock): boolean => {
    const begins = moments.find(({ id }) => id === from)?.of.map(({ step }) => step) ?? [from];
    return path.some(({ id }) => begins.includes(id));
  };
  const own = clocks.filter((clock) => !clock.main && isFromPath(clock));
  return path.map((step) => ({
    id: step.id,
    title: step.title,
    role: step.role,
    within: withinWords(own.find(({ until }) => until.includes(step.id))),
    only: step.part === "reviews" ? onlyWords(step.when ?? [], procedure) : "",
    seals: step.seals,
    basis: step.basis,
  }));
}

function withinWords(clock: Clock | undefined): string {
  if (!clock) return "";
  const { within } = clock;
  if ("atOnce" in within) return "及时";
  return "count" in within ? `${within.count}${UNITS[within.unit]}内` : "";
}

function onlyWords(conditions: readonly Condition[], { fields }: Procedure): string {
  const titles = conditions.flatMap((condition) => {
    if (!("in" in condition)) return [];
    const field = fields.find(({ id }) => id === condition.field);
    if (field?.kind === "yes-no") return [field.title];
    return condition.in.map(
      (value) => field?.options?.find((option) => option.value === value)?.title ?? String(value),
    );
  });
  return titles.length > 0 ? `仅${titles.join("、")}` : "";
}
