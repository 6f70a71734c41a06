import type { Procedure } from "../../lib/model/procedure.ts";
import type { Reporting } from "../../lib/model/reporting.ts";
import type { FigureShown } from "./shown-figures.ts";

type Source = Exclude<Reporting["counts"][number]["from"], readonly unknown[]>;

const PER = { month: "每月", quarter: "每季度", year: "每年" } as const;

/** Where a figure comes from, in a sentence: what is counted, and by which day; of what no event holds, that it is entered. */
export function howCounted(
  figure: Pick<FigureShown, "id" | "asked" | "level">,
  { counts }: Pick<Reporting, "counts">,
  procedures: readonly Procedure[],
): string {
  if (figure.asked) {
    const long = figure.level ? "较长的时期按其中最后一次录入的数。" : "较长的时期按各期相加。";
    return `本机的记录里没有这个数，由人员${PER[figure.asked.per]}录入。${figure.asked.per === "year" ? "" : long}`;
  }
  const from = counts.find(({ id }) => id === figure.id)?.from;
  if (from === undefined) return "";
  return `${[from]
    .flat()
    .map((source) => sentence(source, procedures))
    .join("；")}。`;
}

/** By which name a shown figure is entered: a count may show what is asked for under another. */
export function enteredName(id: string, { counts }: Pick<Reporting, "counts">): string {
  const from = [counts.find((count) => count.id === id)?.from ?? []].flat();
  return from.flatMap((source) => ("asked" in source ? [source.asked] : []))[0] ?? id;
}

function sentence(source: Source, procedures: readonly Procedure[]): string {
  if ("asked" in source) return "由人员录入";
  if ("event" in source) return EVENTS[source.of];
  if ("catalogue" in source) return ITEMS[source.catalogue];
  // A procedure may be there in several versions, of which one alone has a step.
  const versions = procedures.filter(({ id }) => id === source.procedure);
  const subject = versions[0] ? `“${versions[0].title}”` : "各类事项";
  const steps = versions.flatMap((one) => [...one.steps, ...(one.elsewhere?.steps ?? [])]);
  const step = (id: string): string => steps.find((each) => each.id === id)?.title ?? id;
  if ("publishes" in source) return `${subject}中首次公布的，每件计一次，按公布的日期`;
  if ("moment" in source) {
    const moments = versions.flatMap((one) => one.moments);
    const moment = moments.find(({ id }) => id === source.moment)?.title ?? "开始之日";
    const own = source.own ? "，登记错误和并入另一件的除外" : "";
    return `${subject}，每件计一次，按${moment}的日期${own}`;
  }
  if ("ended" in source)
    return `${subject}中${source.outcomes ? "以规定结果" : ""}办结的，每件计一次，按办结的日期；这一时期结束后再重新办理的，不改变已经计入的数`;
  if ("kept" in source) return `${subject}中各项期限都按期完成的，每件计一次，按第一次全部完成的日期`;
  if ("open" in source) return `${subject}中到这一时期最后一日还没有办结的`;
  if ("breach" in source) return `${subject}中${BREACHES[source.how]}`;
  if ("sum" in source) return `${subject}中“${step(source.step)}”登记的数相加，按发生的日期`;
  const each = source.each === "taking" ? "每次都计" : "每件只计第一次";
  return `${subject}中的“${step(source.step)}”，${each}，按发生的日期`;
}

const ITEMS = {
  overdue:
    "目录中规定了公开周期的事项，到这一时期最后一日已经超过周期还没有再公开的，每项计一次，列出的是上一次公开的稿件；从来没有公开过的不计",
  "never-published":
    "目录中规定了每年公开期限的事项，到这一时期最后一日已经超过当年期限，本机的记录里从来没有公开过的，每项计一次；开始使用本工具以前到期的不计",
} as const;

const EVENTS = {
  each: "本机记录的发布和检查情况，每次计一次，按发生的日期",
  draft: "本机记录的稿件，每篇计一次，按第一次发生的日期",
  article: "发布系统里发布的稿件，已经登记为稿件事项的不重复计，按发布的日期",
  place: "本机记录的稿件中的处数，按发生的日期",
} as const;

const BREACHES = {
  any: "没有按期完成的期限，按期限的最后一日",
  late: "超过期限才完成的，按完成的日期",
  open: "到这一时期最后一日已经超过期限还没有完成的",
} as const;
