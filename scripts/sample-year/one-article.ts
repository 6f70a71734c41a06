import { addDays } from "../../lib/deadlines/civil.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import type { SealedText } from "../../lib/model/sealed-text.ts";
import { textOf } from "./article-text.ts";
import { STAFF } from "./texts.ts";
import { Timeline, workday } from "./timeline.ts";

/** What happens to one article of the sample, by 霍山's procedure. */
export interface ArticlePlan {
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  /** The catalogue's item. */
  readonly item?: string;
  readonly department: string;
  readonly limit: string;
  /** The last day where the limit is a fixed one. */
  readonly by?: LocalDate;
  /** The day from which the limit counts. */
  readonly formed: LocalDate;
  /** Working days from there to the draft. */
  readonly wait: number;
  readonly attribute?: "none" | "on-request";
  readonly special?: boolean;
  /** Sent back once before it was approved. */
  readonly returned?: boolean;
  readonly uncertain?: boolean;
  readonly thirdParty?: "agrees" | "public-interest" | "cut" | "waits";
  readonly organ?: boolean;
  readonly major?: boolean;
  /** A paper slip's number. */
  readonly slip?: boolean;
  /** 解读 of a policy document; left out, there is nothing to decide. */
  readonly interpretation?: boolean;
  /** Handed to the unit that hosts the site. */
  readonly hosted?: boolean;
  /** Given out somewhere else first. */
  readonly channel?: string;
  readonly address?: string;
  /** Where it stands on the CMS, and its text there; without one a text is made up of the title. */
  readonly page?: string;
  readonly text?: SealedText;
  /** The step after which nothing more happened. */
  readonly last?: string;
}

/** An article's steps so far, and when it was assessed and came out. */
export interface ArticleLine {
  readonly plan: ArticlePlan;
  readonly line: Timeline;
  readonly assessed: LocalDate;
  readonly published: LocalDate;
}

/** 本单位主动公开的信息都要在这里公布. */
const SITE = "霍山县人民政府网";
const OPINION = { opinion: "同意公开", "opinion-basis": "政府信息公开条例第十九条", "opinion-reason": "需要公众知晓" };
const POINTS = ["risk-secret", "risk-sensitive", "risk-timing", "risk-complete", "risk-lawful", "risk-other"];

type Take = Timeline["take"];

/** The steps of one article from its draft to the public page, as far as today; it is not put into the archive yet. */
export function oneArticle(plan: ArticlePlan, today: LocalDate): ArticleLine {
  const line = new Timeline(`article ${plan.number}`, "article", today);
  const take: Take = (step, on, ...rest) => {
    const id = line.take(step, on, ...rest);
    if (step === "draft" && plan.page !== undefined) line.place(plan.page, "演示门户", on);
    if (step === plan.last) line.stop();
    return id;
  };
  const isAtOnce = plan.kind === "announcement";
  const drafted = workday(plan.formed, plan.wait);
  take("draft", drafted, draftOf(plan));
  if (plan.attribute) return { ...decide(plan, line, drafted), assessed: drafted, published: drafted };
  let reviewed = review(plan, drafted, isAtOnce, take);
  if (plan.returned) {
    take("return-draft", reviewed, { "signed-by": "办公室主任样例", "return-reason": "数字与附表不一致，请核对。" });
    reviewed = review(plan, workday(reviewed, 1), isAtOnce, take);
  }
  const asked = plan.uncertain ? report(reviewed, take) : reviewed;
  const free = involve(plan, drafted, take);
  const again = plan.thirdParty === "cut" ? review(plan, free, isAtOnce, take) : asked;
  const approved = isAtOnce ? again : workday(later(again, free), 1);
  take("approve", approved, { "signed-by": STAFF.leader });
  if (plan.special) take("group-approve", approved, { "signed-by": "领导小组组长样例" });
  if (plan.kind === "policy") decideInterpretation(plan, approved, take);
  const assessed = isAtOnce ? approved : workday(approved, 1);
  const entry = take("assess", assessed, {
    "signed-by": "风险评估员样例",
    ...Object.fromEntries(POINTS.map((point) => [point, "none"])),
  });
  line.seal(entry, plan.text ?? textOf(plan.title), assessed);
  const published = isAtOnce ? assessed : workday(assessed, 1);
  if (plan.hosted) handOver(published, take);
  publish(plan, published, take);
  if (plan.text && plan.address !== undefined) line.compare(plan.address, plan.text, published);
  return { plan, line, assessed, published };
}

function draftOf(plan: ArticlePlan): FieldValues {
  const { attribute = "active" } = plan;
  return {
    title: plan.title,
    "article-kind": plan.kind,
    attribute,
    ...(attribute === "none" && { "attribute-reason": "属于讨论过程中的信息，依条例第十六条不予公开。" }),
    drafter: STAFF.officer,
    department: plan.department,
    "formed-on": plan.formed,
    "publishing-limit": plan.limit,
    ...(plan.by !== undefined && { "publish-by": plan.by }),
    ...(plan.item !== undefined && { "catalogue-item": plan.item }),
    "major-interest": plan.major === true,
    "third-party-needed": plan.thirdParty !== undefined,
    "organs-needed": plan.organ === true,
    "initial-opinion": attribute === "active" ? "拟主动公开。" : "拟不主动公开。",
    ...(plan.kind === "proposal-reply" && { "full-text": true }),
  };
}

/** 股室 and 办公室, which has three days of the calendar; answers the day of the second. */
function review(plan: ArticlePlan, from: LocalDate, isAtOnce: boolean, take: Take): LocalDate {
  const slip = plan.slip ? { "slip-number": `审〔${from.slice(0, 4)}〕${plan.number}号` } : {};
  take("department-review", from, { "signed-by": "股室负责人样例", ...OPINION, ...slip });
  const next = workday(from, 1);
  const on = isAtOnce || next > addDays(from, 3) ? from : next;
  take("secrecy-review", on, {
    "review-finding": plan.uncertain ? "uncertain" : "public",
    special: plan.special === true,
    "third-party-needed": plan.thirdParty !== undefined,
    "organs-needed": plan.organ === true,
    "signed-by": "办公室主任样例",
    ...OPINION,
    ...slip,
  });
  return on;
}

function report(on: LocalDate, take: Take): LocalDate {
  const id = take("report-up", on, {
    "reported-to": "样例县保密行政管理部门",
    "report-question": "名单中的数据能否对外公布。",
  });
  const answered = workday(on, 5);
  take("report-answered", answered, { "report-result": "public", "opinion-basis": "复函〔样例〕1号" }, id);
  return answered;
}

/** Third parties and other organs; answers the day on which all have answered. */
function involve({ thirdParty, organ }: ArticlePlan, from: LocalDate, take: Take): LocalDate {
  let free = from;
  if (thirdParty) {
    const id = take("consult", from, { consulted: "样例药房连锁有限公司", "consult-about": "协议中的结算数据" });
    take("consult-received", workday(from, 2), {}, id);
    if (thirdParty === "waits") return addDays(from, 400);
    free = workday(from, 7);
    if (thirdParty === "agrees") take("consult-answered", free, { "consult-result": "agrees" }, id);
    else refused(thirdParty, free, id, take);
  }
  if (!organ) return free;
  const id = take("coordinate", from, { organ: "样例县财政局", "coordination-about": "补助资金的数额" });
  const replied = workday(from, 4);
  take(
    "coordination-replied",
    replied,
    { "coordination-result": "agrees", "coordination-basis": "与财政决算一致" },
    id,
  );
  return later(free, replied);
}

function refused(choice: string, on: LocalDate, id: string, take: Take): void {
  take("consult-answered", on, { "consult-result": "refuses", "consult-reason": "涉及尚未公开的经营数据。" }, id);
  const isCut = choice === "cut";
  take(
    "decide-refusal",
    on,
    {
      "signed-by": STAFF.leader,
      "refusal-choice": choice,
      "decision-reason": isCut ? "删去后不影响公众了解。" : "涉及基金安全，不公开会损害公共利益。",
    },
    id,
  );
  take(isCut ? "cut-third-party" : "tell-third-party", on, {}, id);
}

function decideInterpretation({ interpretation = false }: ArticlePlan, on: LocalDate, take: Take): void {
  take("needs-interpretation", on, {
    "needs-interpretation": interpretation,
    ...(!interpretation && { "opinion-reason": "只是延续原有政策的有效期。" }),
  });
}

function handOver(on: LocalDate, take: Take): void {
  const id = take("hand-over", on, { host: "样例县融媒体中心", "handed-how": "专人送达光盘" });
  take("host-checked", on, { "host-text": "same" }, id);
}

function publish({ channel = SITE, address, number }: ArticlePlan, on: LocalDate, take: Take): void {
  take("publish", on, {
    channel,
    "published-at": `${on} ${String(9 + (number % 8)).padStart(2, "0")}:30`,
    ...(address !== undefined && { "public-address": address }),
    evidence: "样例",
  });
}

/** What is not to be published is decided so. */
function decide(plan: ArticlePlan, line: Timeline, drafted: LocalDate): Pick<ArticleLine, "plan" | "line"> {
  line.take("withhold", workday(drafted, 2), {
    "signed-by": STAFF.leader,
    "opinion-basis": plan.attribute === "none" ? "政府信息公开条例第十六条" : "政府信息公开条例第二十七条",
    "decision-reason": "依标明的公开属性办理。",
  });
  return { plan, line };
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}
