import { addDays } from "../../lib/deadlines/civil.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { planOf } from "./article-plans.ts";
import { oneArticle, type ArticleLine } from "./one-article.ts";
import { workday } from "./timeline.ts";

/** Articles with this number and above are tied to others. */
const FIRST = 901;
const WITH = ["门诊共济保障实施细则", "医疗救助办法", "异地就医结算管理办法", "门诊慢特病管理办法", "生育保险实施办法"];
const WITHOUT = ["城乡居民基本医疗保险缴费标准文件有效期延续的通知", "医疗服务价格动态调整实施办法"];

/**
 * Policy documents: most with the 解读 that goes with them, approved and published on the same day, some that need none, one
 * whose 解读 is still missing, and one whose draft was put up for comment before.
 */
export function tiedArticles(today: LocalDate): ArticleLine[] {
  const on = (ago: number): LocalDate => workday(addDays(today, -ago), 0);
  const pairs = WITH.flatMap((name, index) => {
    const formed = on(330 - index * 55);
    const document = policy(`样例县${name}`, formed, FIRST + index * 2, { interpretation: true });
    return [document, interpretation(document, `《样例县${name}》政策解读`, formed, FIRST + index * 2 + 1)];
  });
  const plain = WITHOUT.map((name, index) => policy(`样例县${name}`, on(300 - index * 120), FIRST + 20 + index, {}));
  const owing = policy("样例县医保信用管理实施办法", on(16), FIRST + 30, { interpretation: true });
  return [...pairs, ...plain, owing, ...heard()];

  function policy(
    title: string,
    formed: LocalDate,
    number: number,
    more: { readonly interpretation?: boolean; readonly major?: boolean },
  ): ArticleLine {
    return oneArticle(planOf({ item: "policies", title, formed, wait: 1, ...more }, number), today);
  }

  function interpretation(document: ArticleLine, title: string, formed: LocalDate, number: number): ArticleLine {
    const own = oneArticle(planOf({ item: "interpretations", title, formed, wait: 1 }, number), today);
    own.line.tie(document.line.case, "interprets", "解读这份文件", formed);
    document.line.take("interpretation-ready", own.assessed);
    document.line.take("interpretation-published", own.published);
    own.line.take("policy-published", document.published);
    return own;
  }

  /** A draft that the public was heard on, and the document that came of it; another draft that is open for comment now. */
  function heard(): ArticleLine[] {
    const title = "样例县长期护理保险实施办法";
    const draft = oneArticle(planOf(drafted(`${title}（征求意见稿）`, on(200)), FIRST + 40), today);
    const closes = addDays(draft.published, 31);
    draft.line.take("open-consultation", draft.published, {
      "consultation-opens": draft.published,
      "consultation-closes": closes,
    });
    const closed = workday(closes, 1);
    draft.line.take("close-consultation", closed, { "feedback-count": 3 });
    const told = workday(closed, 5);
    draft.line.take("publish-feedback", told, {
      "feedback-adopted": "简化申请材料。",
      "feedback-not-adopted": "提高支付比例：超出基金承受能力。",
    });
    const formed = workday(told, 10);
    const document = policy(title, formed, FIRST + 42, { major: true });
    document.line.tie(draft.line.case, "results-from", "正式稿由这份草案形成", workday(formed, 1));
    document.line.take("draft-heard", workday(formed, 1));
    const open = oneArticle(planOf(drafted("样例县医保协议管理办法（征求意见稿）", on(20)), FIRST + 41), today);
    open.line.take("open-consultation", open.published, {
      "consultation-opens": open.published,
      "consultation-closes": addDays(open.published, 30),
    });
    return [draft, document, open];
  }

  function drafted(title: string, formed: LocalDate) {
    return { item: "consultations", title, formed, wait: 1, major: true };
  }
}
