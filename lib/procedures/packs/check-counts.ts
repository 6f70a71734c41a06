import type { Field } from "../../model/field.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { Count, CountSource, Reporting } from "../../model/reporting.ts";

/** Dimensions that are made from others: see lib/projections/figures/dimensions.ts. */
const MADE: ReadonlySet<string> = new Set(["department", "outcome", "catalogue-level-1", "catalogue-level-2"]);
/** Dimensions of what is no case's. */
const OF_EVENTS: ReadonlySet<string> = new Set(["category", "rule", "portal", "department"]);
/** A person, another case, a long text or a number divides nothing, and a person may not be listed. */
const DIVIDING: ReadonlySet<Field["kind"]> = new Set(["text", "choice", "choices", "yes-no", "department", "official"]);

/** A figure that was left out: its name and a sentence that says why. */
interface RefusedFigure {
  readonly rule: string;
  readonly reason: string;
}

/**
 * The counts and asked figures that can be used with these procedures (all versions), with the sentences for the others: ids that lead
 * nowhere, used twice, or dimensions that divide nothing.
 */
export function usableReporting(
  reporting: Reporting,
  procedures: readonly Procedure[],
): { readonly reporting: Reporting; readonly refused: readonly RefusedFigure[] } {
  const refused: RefusedFigure[] = [];
  const known = { counts: new Set<string>(), asked: new Set<string>() };
  const isUsable = (of: "counts" | "asked", { id, title }: Pick<Count, "id" | "title">, faults: readonly string[]) => {
    const all = known[of].has(id) ? [`编号“${id}”与前面的重复，请换一个编号。`, ...faults] : faults;
    known[of].add(id);
    const name = `${of === "counts" ? "统计项目" : "需要录入的数据"}“${title}”`;
    if (all.length > 0) refused.push({ rule: name, reason: `${name}没有采用：${all.join("")}` });
    return all.length === 0;
  };
  const asked = reporting.asked.filter((one) => isUsable("asked", one, []));
  const counts = reporting.counts.filter((one) => isUsable("counts", one, countFaults(one, { asked }, procedures)));
  return { reporting: refused.length === 0 ? reporting : { ...reporting, counts, asked }, refused };
}

/** What is wrong with a count; Chinese sentences, none where it can be used. */
function countFaults(
  { from, by }: Count,
  { asked }: Pick<Reporting, "asked">,
  procedures: readonly Procedure[],
): string[] {
  const sources = Array.isArray(from) ? from : [from];
  const levels = sources.filter(
    (one) => "open" in one || "catalogue" in one || ("breach" in one && one.how === "open"),
  );
  const mixed =
    levels.length > 0 && levels.length < sources.length
      ? ["期末的存量（open）和期间发生的数不能加在一起，请分成两个统计项目。"]
      : [];
  const entered = sources.filter((one) => "asked" in one);
  const alone = entered.length > 0 && sources.length > 1 ? ["录入的数（asked）不能和别的来源合在一起。"] : [];
  const lost = entered.filter((one) => !asked.some(({ id }) => id === one.asked));
  return [
    ...mixed,
    ...alone,
    ...lost.map((one) => `需要录入的数据里没有“${one.asked}”，请改正 asked。`),
    ...sources.flatMap((source) => sourceFaults(source, procedures)),
    ...by.flatMap((field) => dimensionFaults(field, sources, procedures)),
    ...(new Set(by).size === by.length ? [] : ["分类（by）写了两次同一项。"]),
  ];
}

function sourceFaults(source: CountSource, procedures: readonly Procedure[]): string[] {
  if ("event" in source || "asked" in source || "catalogue" in source) return [];
  const { procedure: id } = source;
  const versions = procedures.filter((one) => id === undefined || one.id === id);
  if (versions.length === 0) return [`没有办理程序“${id ?? ""}”，请改正 procedure。`];
  const title = versions[0]?.title ?? "";
  const has = (all: (one: Procedure) => readonly { readonly id: string }[], wanted: string | undefined): boolean =>
    wanted === undefined || versions.some((one) => all(one).some((part) => part.id === wanted));
  const miss = (what: string, wanted: string): string => `“${title}”里没有${what}“${wanted}”，请改正。`;
  const step = "step" in source ? source.step : undefined;
  const moment = "moment" in source ? source.moment : "since" in source ? source.since : undefined;
  const clocks = "clocks" in source ? (source.clocks ?? []) : [];
  const outcomes = "outcomes" in source ? (source.outcomes ?? []) : [];
  return [
    ...(has(stepsOf, step) ? [] : [miss("步骤", step ?? "")]),
    ...(has(({ moments }) => moments, moment) ? [] : [miss("日期", moment ?? "")]),
    ...clocks.filter((clock) => !has((one) => one.clocks, clock)).map((clock) => miss("期限", clock)),
    ...outcomes.filter((one) => !has(outcomesOf, one)).map((one) => miss("办理结果", one)),
    ...("publishes" in source && !versions.some((one) => stepsOf(one).some(({ publishes }) => publishes))
      ? [`“${title}”没有公开发布的步骤（publishes），统计不了发布。`]
      : []),
    ...("sum" in source ? sumFaults(source.sum, title, versions) : []),
    ...("when" in source ? (source.when ?? []) : []).flatMap((condition) => whenFaults(condition, title, versions)),
  ];
}

function stepsOf({ steps, elsewhere }: Procedure): Procedure["steps"] {
  return elsewhere ? [...steps, ...elsewhere.steps] : steps;
}

function outcomesOf({ outcomes, elsewhere }: Procedure): Procedure["outcomes"] {
  return elsewhere ? [...outcomes, ...elsewhere.outcomes] : outcomes;
}

function fieldsOf(id: string, versions: readonly Procedure[]): Field[] {
  return versions.flatMap(({ fields }) => fields.filter((field) => field.id === id));
}

function sumFaults(sum: string, title: string, versions: readonly Procedure[]): string[] {
  const isNumber = fieldsOf(sum, versions).some(({ kind }) => kind === "number" || kind === "money");
  return isNumber ? [] : [`“${title}”里没有填写数字的“${sum}”，不能相加，请改正 sum。`];
}

type Condition = NonNullable<Extract<CountSource, { readonly moment: string }>["when"]>[number];

function whenFaults(condition: Condition, title: string, versions: readonly Procedure[]): string[] {
  const { field } = condition;
  // The catalogue may be imported later, and levels are its words.
  if (field.startsWith("catalogue-level-") && MADE.has(field)) return [];
  const values = "in" in condition ? condition.in : condition.notIn;
  const found = fieldsOf(field, versions);
  if (field === "outcome" && found.length === 0) {
    const ids = versions.flatMap((one) => outcomesOf(one).map(({ id }) => id));
    return values.filter((value) => !ids.some((id) => id === value)).map((value) => strange(title, field, value));
  }
  const [first] = found;
  if (!first) return [`“${title}”里没有填写项“${field}”，请改正 when。`];
  if (first.kind === "yes-no") {
    return values.filter((value) => typeof value !== "boolean").map((value) => strange(title, field, value));
  }
  if (!first.options) return [];
  const offered = found.flatMap(({ options = [] }) => options.map(({ value }) => value));
  return values
    .filter((value) => !offered.some((option) => option === value))
    .map((value) => strange(title, field, value));
}

function strange(title: string, field: string, value: unknown): string {
  return `“${title}”的填写项“${field}”没有“${String(value)}”这个值，请改正 when。`;
}

function dimensionFaults(field: string, sources: readonly CountSource[], procedures: readonly Procedure[]): string[] {
  const ofCases = sources.filter((one) => !("event" in one) && !("asked" in one));
  if (ofCases.length === 0) return OF_EVENTS.has(field) ? [] : [`稿件的记录不能按“${field}”分类，请改正 by。`];
  if (MADE.has(field)) return [];
  const found = ofCases.flatMap((source) =>
    fieldsOf(
      field,
      procedures.filter(
        ({ id }) => !("procedure" in source) || source.procedure === undefined || id === source.procedure,
      ),
    ),
  );
  if (found.length === 0) return [`没有填写项“${field}”，不能按它分类，请改正 by。`];
  return found.every(({ kind }) => DIVIDING.has(kind))
    ? []
    : [`填写项“${field}”的内容（人员、事项、长文字、日期、数字）不适合分类，请改正 by。`];
}
