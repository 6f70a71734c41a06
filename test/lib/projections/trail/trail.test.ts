import { expect, test } from "vitest";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import { ProcedureSchema, type Procedure } from "../../../../lib/model/procedure.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { trailOf, type Trail } from "../../../../lib/projections/trail/trail.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { request as requestText } from "../../../../rules/national/procedures/request.ts";
import { caseLog, type CaseLog } from "../../procedures/case-log.ts";
import { ARTICLE, approved, drafted } from "../articles/articles.ts";
import { draftRef, logged, tally } from "../log-builder.ts";
import { WORDS } from "./trail-words.ts";

const REQUEST: Procedure = ProcedureSchema.parse(requestText);
const PAGE = "https://cms.example.gov.cn/article/edit";
const TITLE = "关于门诊慢特病的公告";
const KNOWN = "00000000-0000-4000-8000-00000000ca5e";

function trail({ events }: CaseLog, others: readonly LoggedEvent[] = [], procedure = ARTICLE): Trail {
  const one = procedures(events, procedure, CALENDAR, "2026-12-12T02:00:00.000Z");
  return trailOf({ one, events, others, procedure, words: WORDS });
}

const whats = ({ rows }: Trail): string[] => rows.map(({ what }) => what);
const duties = ({ responsible }: Trail): string[] => responsible.map(({ duty, name }) => `${duty} ${name}`);

/** An article that went out on 5 March although its review lacked something, on its CMS page. */
function passed(): { log: CaseLog; others: LoggedEvent[] } {
  const log = drafted();
  log.fact(
    { type: "ArticlePlaced", case: KNOWN, page: `${PAGE}#id=7`, portal: "示例网站" },
    "2026-03-02T02:00:00.000Z",
  );
  const entry = approved(log);
  log.fact(
    { type: "TextSealed", case: KNOWN, entry, digest: "a".repeat(64), characters: 812 },
    "2026-03-04T03:00:00.000Z",
  );
  log.step("publish", "2026-03-05T02:03:04.567Z", { evidence: "网页提示发布成功" });
  const ref = draftRef(7, { page: PAGE, title: TITLE });
  const approver = { name: "王建国", department: "办公室", role: "分管领导" };
  const at = (minute: number): string => `2026-03-05T02:0${minute}:00.000Z`;
  const { device } = log.events[0] ?? { device: "" };
  const others = [
    logged(at(0), { type: "DraftChecked", draft: ref, pack: "national", tallies: [tally(2)] }),
    logged(at(1), { type: "PublishHeld", draft: ref, tallies: [tally(1)], missing: ["审定"] }),
    logged(at(2), {
      type: "PublishOverridden",
      draft: ref,
      tallies: [tally(1)],
      missing: ["审定"],
      approver,
      reason: "已经本人书面同意公开",
    }),
    logged("2026-03-05T02:03:00.000Z", { type: "PublishReleased", draft: ref, tallies: [] }),
    logged(
      "2026-03-05T02:03:04.567Z",
      { type: "ArticlePublished", draft: ref, evidence: "网页提示发布成功" },
      { device },
    ),
  ];
  return { log, others };
}

test("T31, H2.10–11: the trail of an article names who drafted, reviewed, approved, let it pass and published it", () => {
  const { log, others } = passed();
  const found = trail(log, others);
  expect(whats(found)).toEqual([
    "拟稿",
    "对应发布系统里的稿件",
    "部门负责人审核",
    "保密审查",
    "审定",
    "封存审定的文字",
    "检查稿件",
    "按下发布，没有放行",
    "批准放行",
    "按下发布，已放行",
    "发布",
    "发布系统显示已经发布",
  ]);
  expect(duties(found)).toEqual([
    "拟稿 李四",
    "审核 王五",
    "审核 赵六",
    "审定 钱七",
    "放行 王建国（办公室 分管领导）",
    "发布 经办人甲",
  ]);
  expect(found.responsible.filter(({ isEnterer }) => isEnterer).map(({ duty }) => duty)).toEqual(["发布"]);
  const override = found.rows.find(({ kind }) => kind === "override");
  expect(override?.details).toEqual(["当时还有：id-number×1", "审核还差：审定", "理由：已经本人书面同意公开"]);
  expect(found.byTitle).toBe(0);
});

test("T31: every row says when it happened, when it was entered and by whom, and on which clause the step rests", () => {
  const { log } = passed();
  const review = trail(log).rows.find(({ what }) => what === "保密审查");
  expect(review).toMatchObject({ on: "2026-03-03", isLater: true, by: { name: "经办人甲" } });
  expect(review?.at).toBeUndefined();
  expect(review?.named).toEqual([{ title: "审核人", name: "赵六" }]);
  expect(review?.basis.map(({ clause }) => clause)).toContain("第十七条");
  const publish = trail(log).rows.find(({ what }) => what === "发布");
  expect(publish).toMatchObject({ at: "2026-03-05T02:03:04.567Z", isLater: true });
});

test("T31: a correction says what stood there before; what was withdrawn stays in the trail and out of the duties", () => {
  const log = drafted();
  const entry = log.step("department-review", "2026-03-03", { "signed-by": "王五" });
  const struck = log.step("secrecy-review", "2026-03-03", { "signed-by": "赵六", "review-finding": "public" });
  log.fact(
    {
      type: "StepCorrected",
      case: KNOWN,
      entry,
      happened: "2026-03-03T16:00:00.000Z",
      fields: { "signed-by": "孙八" },
      reason: "姓名填错了",
    },
    "2026-03-11T02:00:00.000Z",
  );
  log.fact({ type: "StepWithdrawn", case: KNOWN, entry: struck, reason: "没有审查" }, "2026-03-11T03:00:00.000Z");
  const found = trail(log);
  expect(found.rows.find(({ kind }) => kind === "correction")).toMatchObject({
    what: "更正“部门负责人审核”",
    details: ["发生日期由2026-03-03改为2026-03-04", "审核人由“王五”改为“孙八”", "理由：姓名填错了"],
  });
  expect(found.rows.find(({ what }) => what === "保密审查")?.details[0]).toBe("后来撤销");
  expect(duties(found)).toEqual(["拟稿 李四", "审核 孙八"]);
});

test("H2.11, B.审: the drafter who reviewed is named as that", () => {
  const log = drafted();
  log.step("department-review", "2026-03-03", { "signed-by": "李四" });
  const review = trail(log).rows.find(({ what }) => what === "部门负责人审核");
  expect(review?.faults.join()).toContain("李四是这一件的拟稿人");
});

test("T31: a limit that was not kept stands with the step that came too late, and while nothing came, above", () => {
  const log = drafted();
  approved(log);
  expect(trail(log).open.join()).toContain("公开");
  log.step("publish", "2026-06-01", { evidence: "网页" });
  const found = trail(log);
  expect(found.open).toEqual([]);
  expect(found.rows.find(({ what }) => what === "发布")?.faults).toHaveLength(1);
});

test("T31: drafts of the same page and title are the article's, those of others are not", () => {
  const { log, others } = passed();
  const another = draftRef(8, { page: PAGE, title: "别的公告" });
  const elsewhere = draftRef(9, { page: "https://other.example.gov.cn/edit", title: TITLE });
  // Of the same title, and it came out by itself: another article.
  const twin = draftRef(10, { page: PAGE, title: TITLE });
  const reopened = draftRef(11, { page: PAGE, title: TITLE });
  const check = (draft: typeof another): LoggedEvent =>
    logged("2026-03-06T02:00:00.000Z", { type: "DraftChecked", draft, pack: "national", tallies: [] });
  const out = logged("2026-03-06T02:00:00.000Z", { type: "ArticlePublished", draft: twin, evidence: "网页" });
  const found = trail(log, [...others, check(another), check(elsewhere), check(twin), out, check(reopened)]);
  expect(found.rows.filter(({ kind }) => kind === "check")).toHaveLength(2);
  expect(found.byTitle).toBe(1);
});

test("T31: who looked at a person's data, and for what, is in the trail; whose it was is not", () => {
  const log = caseLog("request", "2026-11-20T01:00:00.000Z");
  const person = "30000000-0000-4000-8000-000000000003";
  log.step("register", "2026-11-02", {
    applicant: person,
    "same-token": "t0ken",
    content: "电话13800138000的参保名单",
  });
  log.fact({ type: "PersonShown", case: KNOWN, person, purpose: "核对来信人" });
  const found = trail(log, [], REQUEST);
  expect(found.rows.find(({ kind }) => kind === "shown")?.details).toEqual(["用途：核对来信人"]);
  const text = JSON.stringify(found);
  for (const secret of [person, "t0ken", "13800138000"]) expect(text).not.toContain(secret);
});

test("T31: of a request whoever signed is named by what the form calls them", () => {
  const log = caseLog("request", "2026-11-20T01:00:00.000Z");
  log.step("register", "2026-11-02", { content: "医保基金年度决算" });
  log.step("approve-reply", "2026-11-10", { "approved-by": "周九" });
  log.fact({ type: "CasesTied", case: KNOWN, to: KNOWN, tie: "same-subject", reason: "" });
  const found = trail(log, [], REQUEST);
  expect(duties(found)).toEqual(["登记 经办人甲", "审批人 周九"]);
  expect(found.rows.find(({ kind }) => kind === "tie")?.details).toEqual(["same-subject：另案1号"]);
});

test("T31: a thousand rows are put in order", () => {
  const log = drafted();
  for (let count = 0; count < 1000; count++) {
    log.step("return-draft", "2026-03-03", { "signed-by": "王五", "return-reason": `第${count}次` });
  }
  const { rows, responsible } = trail(log);
  expect(responsible.find(({ name }) => name === "王五")).toMatchObject({ times: 1000, on: "2026-03-03" });
  expect(rows).toHaveLength(1001);
  expect(rows.map(({ on }) => on)).toEqual(rows.map(({ on }) => on).toSorted());
});
