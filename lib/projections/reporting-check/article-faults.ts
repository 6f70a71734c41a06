import { civilDayOf } from "../../deadlines/civil-day.ts";
import { procedureOf } from "../../procedures/packs/procedure-for.ts";
import { publishedArticle } from "../articles/published-articles.ts";
import { namedCase } from "../case-name.ts";
import { faultOf, isIn, type ReportingFault, type ReportingParts } from "./fault.ts";

/** Articles that came out and are counted nowhere: without a case, or of no item of the catalogue. */
export function articleFaults({ cases, procedures, published, period }: ReportingParts): ReportingFault[] {
  const out = published.filter(({ occurredAt }) => isIn(civilDayOf(occurredAt), period));
  const known = takenAt(cases, new Set(out.map(({ occurredAt }) => occurredAt)));
  const loose = out.filter(({ occurredAt }) => !known.has(occurredAt));
  const itemless = cases.filter((one) => {
    const procedure = procedureOf(procedures, one);
    const article = procedure && publishedArticle(one, procedure);
    return article !== undefined && article.item === "" && isIn(article.publishedOn, period);
  });
  const titles = loose.flatMap(({ fact }) =>
    fact.type === "ArticlePublished" ? [fact.draft.title ?? "（没有标题）"] : [],
  );
  const shown = [...new Set(titles)].slice(0, 5).join("、");
  return [
    ...(loose.length === 0
      ? []
      : [
          {
            id: "no-case",
            kind: "漏报" as const,
            sentence: `${loose.length}篇稿件已经发布，没有登记稿件，主动公开的数里没有它们：${shown}${titles.length > 5 ? "等" : ""}。`,
            cases: [],
          },
        ]),
    ...faultOf(
      "no-item",
      "误报",
      itemless.map(namedCase),
      (count) => `${count}篇已经公开的稿件没有选目录事项，按目录分类统计时不会计入；请更正拟稿的一步。`,
    ),
  ];
}

/** Those of some instants at which a step of a case was taken. */
function takenAt(cases: ReportingParts["cases"], instants: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  // Where nothing is looked for, no step of thousands of cases is.
  if (instants.size === 0) return found;
  for (const { done } of cases) for (const { at } of done) if (instants.has(at)) found.add(at);
  return found;
}
