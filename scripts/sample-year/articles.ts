import { addDays } from "../../lib/deadlines/civil.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { seedArticles } from "../../test/portal/seed.ts";
import { articlePlans, planOf } from "./article-plans.ts";
import { textOnPortal } from "./article-text.ts";
import { tiedArticles } from "./article-ties.ts";
import { clarifications } from "./clarifications.ts";
import { oneArticle, type ArticleLine } from "./one-article.ts";
import { back, type Timeline, workday } from "./timeline.ts";

/**
 * Some three hundred articles of the year before `today` along 霍山's procedure, those under review now, and the 澄清 of the year.
 * `portal` is the demo portal's address: the articles that it shows have their cases, sealed as they stand there.
 */
export function sampleArticles(today: LocalDate, portal: string): Timeline[] {
  const plain = articlePlans(today).map((plan) => oneArticle(plan, today));
  const tied = tiedArticles(today);
  const shown = ofPortal(today, portal);
  const lines = [...plain, ...tied, ...shown];
  const clarified = clarifications(today, plain);
  afterwards({ plain, tied }, today, portal);
  for (const one of lines) archive(one);
  return [...lines.map(({ line }) => line), ...clarified];
}

/** What the demo portal shows as published, as far as that is of this year. */
function ofPortal(today: LocalDate, portal: string): ArticleLine[] {
  return seedArticles
    .filter(({ status, date }) => status === "published" && date <= today && date > addDays(today, -330))
    .map((article, index) => {
      const item = article.column === "0101" ? "announcements" : "work-progress";
      // Published on the day that the page shows; work backwards from it is work of the days before.
      const wish = {
        item,
        kind: "ordinary",
        limit: "ordinary",
        title: article.title,
        formed: before(article.date),
        wait: 1,
      };
      const onPortal = { page: `${portal}/#demo/${article.id}`, text: textOnPortal(article, portal) };
      return oneArticle({ ...planOf(wish, 951 + index), onPortal, address: `${portal}/articles/${article.id}` }, today);
    });
}

/** Six working days earlier: what draft, reviews, approval and assessment take. */
function before(day: LocalDate): LocalDate {
  let from = addDays(day, -6);
  while (workday(from, 5) > day) from = addDays(from, -1);
  return from;
}

/** What became of some that are out: corrected, revoked, without effect, not yet on the county's site. */
function afterwards(
  { plain, tied }: { readonly plain: readonly ArticleLine[]; readonly tied: readonly ArticleLine[] },
  today: LocalDate,
  portal: string,
): void {
  const of = (item: string, index: number): ArticleLine | undefined =>
    [...plain, ...tied].filter(({ plan }) => plan.item === item && plan.last === undefined)[index];
  const penalty = of("penalties", 4);
  if (penalty) {
    const revoked = workday(penalty.published, 30);
    penalty.line.take("revoke-decision", revoked, {
      "decision-kind": "penalty",
      "revoked-on": revoked,
      "revoked-by": "样例县人民政府行政复议决定书",
    });
    penalty.line.take("take-down", workday(revoked, 2), { "take-down-reason": "处罚决定已被撤销，公开信息一并撤回。" });
  }
  const document = of("policies", 0);
  if (document) {
    const changed = workday(document.published, 60);
    const id = document.line.take("change-validity", changed, {
      validity: "amended",
      "validity-on": changed,
      "validity-basis": "样例医保发〔样例〕2号",
    });
    document.line.take("mark-validity", changed, {}, id);
  }
  const guide = of("service-guides", 5);
  if (guide) {
    guide.line.take("archive", workday(guide.published, 10));
    const amended = back(today, 3);
    guide.line.take("amend", amended, { "changed-on": amended, "amend-reason": "办理材料减少一项。" });
    guide.line.stop();
  }
  const elsewhere = plain.find(({ plan }) => plan.channel !== undefined);
  elsewhere?.line.take("county-site", workday(elsewhere.published, 1), { "public-address": `${portal}/articles/1002` });
}

/** Articles go into the archive ten working days after they were out. */
function archive({ line, published, plan }: ArticleLine): void {
  if (plan.last === undefined) line.take("archive", workday(published, 10));
}
