import { addDays } from "../../lib/deadlines/civil.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { seedArticles } from "../../test/portal/seed.ts";
import { articlePlans, planOf } from "./article-plans.ts";
import { textOnPortal } from "./article-text.ts";
import { tiedArticles } from "./article-ties.ts";
import { clarifications } from "./clarifications.ts";
import { oneArticle, type ArticleLine } from "./one-article.ts";
import { back, type Timeline, workday } from "./timeline.ts";

/** The catalogue's items for the demo portal's columns. */
const ITEMS: Readonly<Record<string, string>> = {
  "0101": "announcements",
  "0302": "inspections",
  "0303": "designated",
};

/**
 * Some three hundred articles of the year before `today` along 霍山's procedure, those under review now, and the 澄清 of the year.
 * `portal` is the demo portal's address: the articles that it shows have their cases, sealed as they stand there.
 */
export function sampleArticles(today: LocalDate, portal: string): Timeline[] {
  const plain = articlePlans(today, portal).map((plan) => oneArticle(plan, today));
  const tied = tiedArticles(today);
  const shown = ofPortal(today, portal);
  const lines = [...plain, ...tied, ...shown];
  const clarified = clarifications(today, plain);
  afterwards({ plain, tied }, today, portal);
  for (const one of lines) archive(one);
  return [...lines.map(({ line }) => line), ...clarified];
}

/** What stands on the demo portal: what it shows as published, as far as that is of this year, and its drafts, under review now. */
function ofPortal(today: LocalDate, portal: string): ArticleLine[] {
  const all = seedArticles.filter(
    ({ status, date }) => status === "draft" || (date <= today && date > addDays(today, -330)),
  );
  return all.map((article, index) => {
    const { id, title, column, status, date } = article;
    const item = ITEMS[column] ?? "work-progress";
    // Published on the day that the page shows; drafts are of these days.
    const when =
      status === "published"
        ? { formed: before(date), address: `${portal}/articles/${id}` }
        : { formed: back(today, 5 + index), last: index % 2 === 0 ? "secrecy-review" : "draft" };
    const wish = { item, kind: "ordinary", limit: "ordinary", title, wait: 1, ...when };
    const stands = { page: `${portal}/#demo/${id}`, text: textOnPortal(article, portal) };
    return oneArticle({ ...planOf(wish, 951 + index), ...stands }, today);
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
    guide.line.take("amend", amended, {
      "amend-kind": "update",
      "changed-on": amended,
      "amend-reason": "办理材料减少一项。",
      attribute: "active",
    });
    guide.line.stop();
  }
  const elsewhere = plain.find(({ plan }) => plan.channel !== undefined);
  elsewhere?.line.take("county-site", workday(elsewhere.published, 1), { "public-address": `${portal}/articles/1002` });
}

/** Articles go into the archive ten working days after they were out. */
function archive({ line, published, plan }: ArticleLine): void {
  if (plan.last === undefined) line.take("archive", workday(published, 10));
}
