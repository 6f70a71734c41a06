import { AGENCY } from "../columns.ts";
import type { ArticleFields, FurtherFields } from "../store.ts";

/** What the old form's fields are called in it. */
const OLD: Readonly<Record<keyof ArticleFields | keyof FurtherFields, string>> = {
  title: "bt",
  column: "lm",
  source: "ly",
  author: "zz",
  date: "fbrq",
  attribute: "gksx",
  summary: "zy",
  html: "html",
  attachment: "fj",
  subColumn: "zlm",
  basis: "gkyj",
  period: "gkqx",
  department: "ks_id",
  indexNumber: "syh",
  keywords: "gjc",
  formedOn: "scrq",
  articleKind: "wz",
};

/** What the form starts with. */
export const EMPTY: ArticleFields & FurtherFields = {
  title: "",
  column: "",
  source: AGENCY,
  author: "",
  date: "",
  attribute: "",
  summary: "",
  html: "",
  attachment: "",
  subColumn: "",
  basis: "",
  period: "",
  department: "",
  indexNumber: "",
  keywords: "",
  formedOn: "",
  articleKind: "",
};

/** What a form sent: by the old form's names, or by ours. */
export function readSent(
  sent: Readonly<Record<string, string>>,
  names: "old" | "ours",
): readonly [ArticleFields, FurtherFields] {
  const of = (name: keyof typeof OLD): string => sent[names === "old" ? OLD[name] : name] ?? "";
  const { subColumn, basis, period, department, indexNumber, keywords, formedOn, articleKind, ...fields } =
    Object.fromEntries(Object.keys(OLD).map((name) => [name, of(name as keyof typeof OLD)])) as Record<
      keyof typeof OLD,
      string
    >;
  return [fields, { subColumn, basis, period, department, indexNumber, keywords, formedOn, articleKind }];
}
