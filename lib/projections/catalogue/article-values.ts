import { longDay } from "../../deadlines/day-words.ts";
import type { ArticleKey } from "../../model/article-keys.ts";
import type { CatalogueItem } from "../../model/catalogue.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Citation } from "../../model/finding.ts";
import type { FieldValues } from "../../model/field.ts";
import type { FormValue } from "../../model/form-field.ts";
import type { NextIndexNumber } from "./next-index-number.ts";
import { nextDue } from "./next-due.ts";
import { keywordsFor } from "./keywords-for.ts";

/** What is known of the article besides its item. */
export interface AboutArticle {
  readonly title?: string;
  /** The day the information was made, decided or approved. */
  readonly formedOn?: LocalDate;
  /** The agency's departments as its settings name them; empty where it has named none. */
  readonly departments?: readonly string[];
  readonly today?: LocalDate;
  /** When an article of the item came out last. */
  readonly lastPublishedOn?: LocalDate;
  /** The 索引号 that comes next; absent where nobody asked for it. */
  readonly indexNumber?: NextIndexNumber;
}

/** What an item gives to an article. Nothing is in it that the item or the article does not say. */
export interface ArticleValues {
  /** For the CMS form; of a list any one fits, the likeliest first. */
  readonly form: Readonly<Partial<Record<ArticleKey, FormValue>>>;
  /** For the article's case: the fields of its first step. */
  readonly fields: FieldValues;
  /** What a form asks for and stays empty, each with why, for a person. */
  readonly missing: readonly string[];
  /** To be shown beside it: where the catalogue was not followed to the letter and why, what else must be minded. */
  readonly notes: readonly string[];
}

const ATTRIBUTES = { 主动公开: "active", 依申请公开: "on-request", 不予公开: "none" } as const;

/** How articles are called by what they are; forms that ask for 信息类型 have some of these. */
const FORM_WORDS =
  /(通知|公告|公示|通告|通报|意见|办法|规定|细则|方案|公报|函|解读|答复|指南|年报|年度报告)(?=[^\p{L}]*$)/u;

/** What goes into the form and the case of an article of this item. */
export function articleValues(item: CatalogueItem, about: AboutArticle = {}): ArticleValues {
  const { title = "", formedOn, indexNumber } = about;
  const department = departmentOf(item, about.departments ?? []);
  const kind = FORM_WORDS.exec(title.normalize("NFKC").replaceAll(/\([^()]*\)\s*$/g, ""))?.[1];
  const attribute = item.mode === "主动公开" ? item.mode : undefined;
  const basis = basisText(item);
  const publishBy = fixedDay(item, about);
  const form: ArticleValues["form"] = {
    ...(item.columns.length > 0 && { column: item.columns, subColumn: item.columns }),
    ...(attribute !== undefined && { attribute }),
    ...(basis !== "" && { basis }),
    ...(periodText(item) !== "" && { period: periodText(item) }),
    ...(department !== undefined && { department }),
    ...(indexNumber && "next" in indexNumber && { indexNumber: indexNumber.next }),
    keywords: keywordsFor(item, title).join(" "),
    ...(formedOn !== undefined && { formedOn }),
    ...(kind !== undefined && { articleKind: kind }),
  };
  const fields: FieldValues = {
    "catalogue-item": item.id,
    "article-kind": item.articleKind ?? "ordinary",
    "publishing-limit": item.limit,
    ...(attribute !== undefined && { attribute: ATTRIBUTES[attribute] }),
    ...(department !== undefined && { department }),
    ...(formedOn !== undefined && { "formed-on": formedOn }),
    ...(publishBy !== undefined && { "publish-by": publishBy }),
  };
  return { form, fields, missing: missingFrom(item, form, indexNumber), notes: notesOn(item, publishBy, indexNumber) };
}

/** 《…》第…条, one after another; no number of a document twice. */
function basisText({ basis }: CatalogueItem): string {
  return basis.map(cited).join("、");
}

/** A document that is named by its number has no marks. */
function cited({ document, clause }: Citation): string {
  return /〔\d{4}〕\d+号$/.test(document) ? `${document}${clause}` : `《${document}》${clause}`;
}

/** The period that is applied, in words: as the catalogue says it, the stricter where that was resolved, the law's where it says none. */
function periodText({ period, articleKind, resolved = [] }: CatalogueItem): string {
  const applied = resolved.find((one) => one.of === "period")?.applied;
  if (applied !== undefined) return applied;
  const { says, means, basis } = period;
  if (basis === undefined || SAYS_WHEN.test(says)) return says;
  if (means.by === "at-once") return articleKind === "interpretation" ? "与文件同步公开" : "及时公开";
  if (means.by === "yearly") return `每年${Number(means.date.slice(0, 2))}月${Number(means.date.slice(3))}日前`;
  return `${FROM[means.from]}${means.count}${means.unit === "workday" ? "个工作日" : "日"}内公开`;
}

/** A source that says 及时 or 从其规定 leaves the time to the law that fills it in. */
const SAYS_WHEN = /\d|前$/;

const FROM = {
  formation: "形成或者变更之日起",
  decision: "决定作出之日起",
  approval: "批复之日起",
  "policy-publication": "文件发布之日起",
} as const;

/** The one department that answers for it, and is one of the agency's; none where there are several or 各科室. */
function departmentOf({ departments }: CatalogueItem, known: readonly string[]): string | undefined {
  const [only, ...others] = departments;
  if (only === undefined || others.length > 0 || only.startsWith("各")) return undefined;
  return known.length === 0 || known.includes(only) ? only : undefined;
}

function fixedDay(item: CatalogueItem, { today, lastPublishedOn }: AboutArticle): LocalDate | undefined {
  if (item.limit !== "fixed-date" || today === undefined) return undefined;
  return nextDue(item, lastPublishedOn, today);
}

function missingFrom(
  item: CatalogueItem,
  form: ArticleValues["form"],
  indexNumber: NextIndexNumber | undefined,
): string[] {
  const several = item.departments.join("、");
  return [
    ...(form.column === undefined ? ["栏目（目录没有写明）"] : []),
    ...(form.attribute === undefined ? [`公开属性（目录写的是“${item.mode}”，请核对后自行选择）`] : []),
    ...(form.basis === undefined ? ["公开依据（目录没有写）"] : []),
    ...(form.department === undefined
      ? [`责任科室（目录${several === "" ? "没有写" : `写的是“${several}”，请选定一个`}）`]
      : []),
    ...(form.formedOn === undefined ? ["文件生成日期（正文末尾没有落款日期）"] : []),
    ...(indexNumber && "why" in indexNumber ? [`索引号（${indexNumber.why}）`] : []),
  ];
}

function notesOn(
  { resolved = [], note, limit }: CatalogueItem,
  publishBy: LocalDate | undefined,
  indexNumber: NextIndexNumber | undefined,
): string[] {
  const notes = resolved.map(
    ({ says, applied, why, basis }) => `目录写“${says}”，按“${applied}”填写：${why}（${cited(basis)}）`,
  );
  if (note !== undefined) notes.push(note);
  if (limit === "budget") notes.push("生成日期请填批复之日，期限从批复的次日起算。");
  if (indexNumber && "note" in indexNumber) notes.push(indexNumber.note);
  if (publishBy !== undefined) notes.push(`这一项的期限是${longDay(publishBy)}。`);
  return notes;
}
