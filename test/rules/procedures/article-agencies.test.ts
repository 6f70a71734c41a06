import { describe, expect, test } from "vitest";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { RulePack } from "../../../lib/model/rule-pack.ts";
import { toldSteps } from "../../../lib/procedures/entering/told-steps.ts";
import { stepFaults, validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { proceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";
import { articleWith } from "../../../lib/procedures/packs/with-own-review.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { caseOn, inForce, morning, needed, PACKS } from "./in-force.ts";
import { filled, walk } from "./walker.ts";

const PLAIN = { "major-interest": false, special: false, "third-party-needed": false, "organs-needed": false };

describe("霍山 (H2.6–7, H3.3–8, H5.6)", () => {
  const huoshan = inForce("huoshan", "article");
  const step = (id: string) => huoshan.steps.find((one) => one.id === id);

  test("H2.6–7: who answers for what is said, with the clause", () => {
    expect(step("department-review")).toMatchObject({ role: "股室负责人", hint: expect.stringContaining("必要性") });
    expect(step("secrecy-review")).toMatchObject({ role: "局办公室", hint: expect.stringContaining("合法性") });
    expect(step("secrecy-review")?.basis[0]?.clause).toBe("第六条（二）");
    const titles = huoshan.fields.find(({ id }) => id === "review-finding")?.options?.map(({ title }) => title);
    expect(titles).toEqual(["主动公开", "不予公开", "需报审"]);
  });

  test("H2.7: what is 特别重大 or sensitive goes to 领导小组, and is not assessed before", () => {
    const { taken } = walk(huoshan, "2026-03-02", { says: { ...PLAIN, special: true } });
    expect(taken.slice(3)).toEqual(["approve", "group-approve", "assess", "publish", "county-site"]);
  });

  test("H2.6, H5.6: 需报审 is not approved before the answer", () => {
    const says = { ...PLAIN, "review-finding": "uncertain", "report-result": "public" };
    const { taken } = walk(huoshan, "2026-03-02", { says });
    expect(taken.indexOf("report-answered")).toBeLessThan(taken.indexOf("approve"));
    const clauses = step("report-up")?.basis.map(({ document, clause }) => `${document.slice(-4)}${clause}`);
    expect(clauses).toEqual(expect.arrayContaining(["审查制度第十条", "公开制度第八条", "协调制度第六条"]));
  });

  test("H3.3–4: the assessment has its six points, each of which has to be said", () => {
    const { found, day } = walk(huoshan, "2026-03-02", { says: PLAIN, before: "assess" });
    const place = { procedure: huoshan, found, step: "assess" };
    const faults = stepFaults({ ...place, values: {}, on: day, now: morning(day) });
    expect(faults.map(({ field }) => field)).toEqual([
      "signed-by",
      ...["secret", "sensitive", "timing", "complete", "lawful", "other"].map((name) => `risk-${name}`),
    ]);
  });

  test("H3.7: nothing goes out without the assessment, and a draft sent back loses it", () => {
    const { found, log, day } = walk(huoshan, "2026-03-02", { says: PLAIN, before: "assess" });
    expect(found.next.map(({ step: id }) => id)).not.toContain("publish");
    const entry = log.step("assess", day, { "signed-by": "评估员" });
    log.fact({ type: "TextSealed", case: found.id, entry, digest: "a".repeat(64), characters: 800 });
    expect(caseOn(day, log.events, huoshan).article?.seal).toMatchObject({ by: "评估员", title: "舆情风险评估" });
    log.step("return-draft", day, { "return-reason": "改了一个数" });
    const back = caseOn(day, log.events, huoshan);
    expect(back.article?.seal).toBeUndefined();
    expect(needed(back)).toEqual(["department-review"]);
  });

  test("H3.8: what a hosting unit altered is not published until it was put right", () => {
    const { log, day, found } = walk(huoshan, "2026-03-02", { says: PLAIN, before: "publish" });
    expect(found.next.map(({ step: id }) => id)).toContain("hand-over");
    const over = log.step("hand-over", day, { host: "信息公司", "handed-how": "政务外网" });
    expect(needed(caseOn(day, log.events, huoshan))).toEqual(["host-checked"]);
    log.step("host-checked", day, { "host-text": "changed" }, over);
    expect(needed(caseOn(day, log.events, huoshan))).toEqual(["host-mended"]);
    log.step("host-mended", day, {}, over);
    expect(needed(caseOn(day, log.events, huoshan))).toEqual(["publish"]);
  });

  test("H5.4–6: asked in writing, answered in writing with its basis, and 霍山县数据局 where they do not agree", () => {
    const { log, day, found } = walk(huoshan, "2026-03-02", { says: PLAIN, before: "publish" });
    expect(step("coordinate")?.documents).toEqual(["L13"]);
    const asked = log.step("coordinate", day, { organ: "财政局", "coordination-about": "补助数据" });
    const place = {
      procedure: huoshan,
      found: caseOn(day, log.events, huoshan),
      step: "coordination-replied",
      of: asked,
    };
    const values = { "coordination-result": "refuses" };
    const faults = stepFaults({ ...place, values, on: day, now: morning(day) });
    expect(faults.map(({ field }) => field)).toEqual(["coordination-basis"]);
    log.step("coordination-replied", day, { ...values, "coordination-basis": "预算法" }, asked);
    log.step("coordination-escalated", day, { "reported-to": "霍山县数据局" }, asked);
    expect(needed(caseOn(day, log.events, huoshan))).toEqual(["coordination-decided"]);
    log.step("coordination-decided", day, { "coordination-decision": "public" }, asked);
    expect(needed(caseOn(day, log.events, huoshan))).toEqual(["publish"]);
    expect(found.outcome).toBeUndefined();
  });

  test("H1.9: what was published elsewhere is still to be published on the county's site", () => {
    expect(step("publish")?.hint).toContain("霍山县人民政府网");
    expect(step("publish")?.basis.map(({ clause }) => clause)).toContain("第九条");
    const elsewhere = walk(huoshan, "2026-03-02", { says: { ...PLAIN, channel: "微信公众号" } });
    expect(elsewhere.taken.slice(-2)).toEqual(["publish", "county-site"]);
    const there = walk(huoshan, "2026-03-02", { says: { ...PLAIN, channel: "霍山县人民政府网" } });
    expect(there.taken.at(-1)).toBe("publish");
  });
});

describe("天津 (T4, T9, T10, T16–18)", () => {
  const tianjin = inForce("tianjin", "article");

  test("T4, T10: the signer determines the attribute in the end", () => {
    const { log, day } = walk(tianjin, "2026-03-02", { says: PLAIN, before: "approve" });
    log.step("approve", day, { "signed-by": "局长", attribute: "on-request" });
    const found = caseOn(day, log.events, tianjin);
    expect(needed(found)).toEqual(["withhold"]);
    expect(found.next.map(({ step }) => step)).not.toContain("publish");
  });

  test("T10: a policy document that is not to be published goes to 领导小组 before it is signed", () => {
    const says = { ...PLAIN, "article-kind": "policy", attribute: "none", "needs-interpretation": false };
    const { taken } = walk(tianjin, "2026-03-02", { says, before: "withhold" });
    expect(taken.indexOf("group-review")).toBeGreaterThan(taken.indexOf("secrecy-review"));
    const waiting = walk(tianjin, "2026-03-02", { says, before: "group-review" }).found;
    const offered = waiting.next.map(({ step }) => step);
    expect(offered).not.toContain("approve");
    expect(offered).not.toContain("withhold");
    const open = walk(tianjin, "2026-03-02", { says: { ...says, attribute: "active" } });
    expect(open.taken).not.toContain("group-review");
  });

  test("T9: the answer to a proposal goes out whole, or it is said why not", () => {
    const place = { procedure: tianjin, step: "draft" };
    const says = { ...PLAIN, "article-kind": "proposal-reply", "full-text": false };
    const values = { ...filled(place, "2026-03-02", says), "not-full-reason": "" };
    const faults = stepFaults({ ...place, values, on: "2026-03-02", now: morning("2026-03-02") });
    expect(faults.map(({ field }) => field)).toEqual(["not-full-reason"]);
  });

  test("T16: 合法性审查 and 舆情研判 are asked of requests, not of articles", () => {
    const ids = tianjin.steps.map(({ id }) => id);
    expect(ids).not.toContain("legality-review");
    expect(inForce("tianjin").steps.find(({ id }) => id === "legality-review")?.optional).toBe(false);
  });

  test("T18, T20: approved and published, a 解读 is told in its document's case, and the other way", () => {
    const policy = walk(tianjin, "2026-03-02", {
      says: { ...PLAIN, "article-kind": "policy", "needs-interpretation": true },
      before: "interpretation-ready",
    });
    const text = walk(tianjin, "2026-03-02", {
      says: { ...PLAIN, "article-kind": "interpretation" },
      before: "policy-published",
    });
    const told = (taken: string, found: Case, to: "names" | "named") =>
      toldSteps(tianjin, taken, [{ found, tie: "interprets", to }]).map(({ step }) => step);
    expect(told("approve", policy.found, "names")).toEqual(["interpretation-ready"]);
    expect(told("publish", text.found, "named")).toEqual(["policy-published"]);
    expect(told("publish", policy.found, "names")).toEqual(["interpretation-published"]);
  });
});

test("B.审: each of three levels answers for its own, by another hand", () => {
  const bozhou = inForce("bozhou", "article");
  const titles = ["department-review", "secrecy-review", "approve"].map(
    (id) => bozhou.steps.find((step) => step.id === id)?.title,
  );
  expect(titles).toEqual(["一级审核", "二级审核", "三级审核"]);
  const { found, day } = walk(bozhou, "2026-03-02", {
    says: { ...PLAIN, drafter: "甲", "signed-by": "乙" },
    before: "approve",
  });
  const warned = (name: string): string[] => {
    const verdict = validateStep({
      procedure: bozhou,
      found,
      step: "approve",
      values: { "signed-by": name },
      on: day,
      now: morning(day),
    });
    return verdict.ok ? [...verdict.value.warnings] : [verdict.error];
  };
  expect(warned("丁")).toEqual([]);
  expect(warned("甲")).toMatchObject([expect.stringContaining("甲是这一件的拟稿人")]);
  expect(warned("乙")).toHaveLength(2);
});

test("L.3(4), L.3(11), L.5(1): 临沂's steps rest on its plan", () => {
  const linyi = inForce("linyi", "article");
  const clause = (id: string) => linyi.steps.find((step) => step.id === id)?.basis[0]?.clause;
  expect(clause("department-review")).toBe("五（一）");
  expect(clause("publish-feedback")).toBe("三（十一）");
  expect(clause("mark-validity")).toBe("三（三）");
  expect(linyi.fields.find(({ id }) => id === "feedback-adopted")?.title).toContain("理由");
});

describe.each(PACKS)("in %s", (pack) => {
  const merged = packInForce(pack, BUNDLED_PACKS);
  if (!merged) throw new Error(`no pack ${pack}`);

  test("what a step brings about in another case asks for nothing there", () => {
    const { procedures } = proceduresInForce(merged);
    const all = procedures.flatMap(({ steps }) => steps);
    const told = new Set(all.flatMap(({ tells }) => tells.map(({ step }) => step)));
    for (const id of told) {
      const steps = all.filter((step) => step.id === id);
      expect(steps, id).not.toHaveLength(0);
      expect(
        steps.flatMap(({ fields }) => fields.filter(({ required }) => required)),
        id,
      ).toEqual([]);
    }
    expect(told.size).toBeGreaterThan(4);
  });

  test("a step that can never be reached has the change refused, with its name", () => {
    const basis = [{ document: "某局制度", clause: "第一条" }];
    const lost = {
      id: "lost",
      title: "轮不到的一步",
      role: "办公室",
      basis,
      after: ["approve"],
      when: [{ done: "gone" }],
    };
    const gone = { id: "gone", title: "等待自己的一步", role: "办公室", basis, after: ["lost"] };
    const change = { procedure: "article", basis, steps: [lost, gone] };
    const own: RulePack = { ...merged, procedureChanges: [...(merged.procedureChanges ?? []), change] };
    const { refused, procedures } = proceduresInForce(own);
    expect(refused).toMatchObject([{ rule: "article" }]);
    expect(refused[0]?.reason).toContain("轮不到的一步");
    expect(procedures.find(({ id }) => id === "article")?.steps.map(({ id }) => id)).not.toContain("lost");
  });

  test("an agency's own review stands in place of it, for all articles or for some", () => {
    const review = {
      basis: { document: "某局制度", clause: "第二条" },
      steps: [
        { title: "科室审核", role: "科长", reasoned: true },
        { title: "集体审定", role: "局务会", reasoned: false, kinds: ["policy"] },
      ],
    };
    for (const steps of [review.steps, review.steps.slice(0, 1)]) {
      const made = articleWith(proceduresInForce(merged, { keepsExpired: true }), { ...review, steps });
      if (!made.ok) throw new Error(made.error);
      const { taken, found } = walk(made.value, "2026-03-02", { says: PLAIN });
      expect(found).toMatchObject({ state: "closed", outcome: "published" });
      expect(taken).toContain("own-review-1");
    }
  });
});

test("H1.7, T5: a draft is published, heard, and tells the text that came of it", () => {
  const national = inForce("national", "article");
  const says = { ...PLAIN, "article-kind": "decision-draft" };
  const { log, day, found } = walk(national, "2026-03-02", { says });
  expect(found.state).toBe("closed");
  const closes = { "consultation-opens": day, "consultation-closes": "2026-04-10" };
  log.step("open-consultation", day, closes);
  expect(needed(caseOn("2026-04-10", log.events, national))).toEqual([]);
  expect(needed(caseOn("2026-04-11", log.events, national))).toEqual(["close-consultation"]);
  log.step("close-consultation", "2026-04-13", { "feedback-count": 2 });
  const place = { procedure: national, found: caseOn("2026-04-13", log.events, national), step: "publish-feedback" };
  const faults = stepFaults({ ...place, values: {}, on: "2026-04-13", now: morning("2026-04-13") });
  expect(faults.map(({ field }) => field)).toEqual(["feedback-adopted", "feedback-not-adopted"]);
  const huoshan = inForce("huoshan", "article");
  const text = walk(huoshan, "2026-04-14", { says: { ...PLAIN, "major-interest": true }, before: "open-consultation" });
  const told = toldSteps(national, "publish-feedback", [{ found: text.found, tie: "results-from", to: "named" }]);
  expect(told.map(({ step }) => step)).toEqual(["draft-heard"]);
  text.log.step("draft-heard", text.day);
  expect(needed(caseOn(text.day, text.log.events, huoshan))).toContain("approve");
});
