import { describe, expect, it } from "vitest";
import { packInForce } from "../../../../lib/check/merge-packs.ts";
import { letterText, type LetterPart } from "../../../../lib/documents/letters/fill-letter.ts";
import { reviewRows } from "../../../../lib/documents/letters/review-rows.ts";
import { sheetSize } from "../../../../lib/documents/letters/sheet-size.ts";
import type { Case } from "../../../../lib/model/case.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { articleWith } from "../../../../lib/procedures/packs/with-own-review.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { caseOn, inForce, PACKS } from "../../../rules/procedures/in-force.ts";
import { caseLog } from "../../procedures/case-log.ts";
import { articleLetter, caseId, DRAFT, OPINION, REASON, reviewedArticle, takeReviews } from "./sample-articles.ts";
import { openArticle } from "./sample-publishing.ts";

const BY_HAND = "签字：　　";

function rowsOf(pack: string, one: Case): readonly (readonly string[])[] {
  const { parts } = articleLetter(pack, "L10", one);
  const form = parts.find((part): part is Extract<LetterPart, { role: "form" }> => part.role === "form");
  return form?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
}

function opened(pack: string, one: Case): string[] {
  return rowsOf(pack, one).flatMap(([title = "", entry = ""]) => (entry.includes(BY_HAND) ? [title] : []));
}

function drafted(pack: string, more: FieldValues = {}): Case {
  const log = caseLog("article");
  log.step("draft", "2026-03-02", { ...DRAFT, ...more });
  return caseOn("2026-03-03", log.events, inForce(pack, "article"));
}

describe.each(PACKS)("the review slip of %s (H2.6, H2.7, T4, B.审)", (pack) => {
  const procedure = inForce(pack, "article");
  const reviews = procedure.steps.filter(({ part }) => part === "reviews");
  const rows = rowsOf(pack, reviewedArticle(pack));

  it("has a row for each review with all that was said, who signed, when, and on which paper", () => {
    const told = rows.filter(([, entry = ""]) => entry.includes("签字："));
    expect(told.map(([title]) => title)).toEqual(reviews.map(({ title }) => title));
    for (const [place, [title = "", entry = ""]] of told.entries()) {
      const asked = reviews[place]?.fields.map(({ field }) => field) ?? [];
      expect(entry, title).toContain(`签字：诸葛建国　2026年3月${place + 3}日　纸质审核单编号：霍医保审〔2026〕15号`);
      if (asked.includes("opinion")) expect(entry).toContain(OPINION.slice(0, -1));
      if (asked.includes("opinion-reason")) expect(entry).toContain(`理由：${REASON.slice(0, -1)}`);
      if (asked.includes("opinion-basis")) expect(entry).toContain("依据：《中华人民共和国政府信息公开条例》");
    }
  });

  it("says what it is about, by when it has to be public, what was sealed and where it is", () => {
    const text = rows.map((row) => row.join("\t")).join("\n");
    for (const line of [
      "信息种类\t规范性文件、政策性文件\t公开属性\t主动公开",
      "责任科室\t待遇保障和医药服务管理股\t拟稿人\t欧阳志远",
      "公开期限\t自形成或者变更之日起20个工作日",
      "期限届满日\t2026年3月30日",
      "目录事项\t医疗保障政策文件及解读",
      "封存码：3F2A-09C1-7B8D-4E6F　字数：2816",
      "公开地址\thttps://www.ahhuoshan.gov.cn/public/6596371/36412345.html",
      "公开时间\t2026-03-16 10:20",
    ])
      expect(text).toContain(line);
  });

  // That it is one page in LibreOffice is looked at by test/files/convert-letters.ts.
  it("is set to fit on one page, and no smaller than 10 points at ordinary lengths", () => {
    expect(sheetSize(articleLetter(pack, "L10", reviewedArticle(pack)).parts).type).toBeGreaterThanOrEqual(20);
  });

  it("leaves room to sign by hand for every review that is open", () => {
    // What is not to be published goes to 领导小组 in 天津 alone: this is to be.
    const last = reviews.slice(-2).flatMap(({ id, title }) => (id === "group-review" ? [] : [title]));
    expect(opened(pack, openArticle(pack, 2))).toEqual(last);
  });
});

describe("the reviews that are still open", () => {
  it("are those that can come, in the order in which they wait for each other", () => {
    expect(opened("huoshan", drafted("huoshan"))).toEqual([
      "股室审核",
      "办公室审查",
      "领导审批",
      "领导小组审批",
      "舆情风险评估",
    ]);
    expect(opened("tianjin", drafted("tianjin"))).toEqual(["部门负责人审核", "保密审查", "签发"]);
    const none = { attribute: "none", "attribute-reason": "属于内部管理信息" };
    expect(opened("tianjin", drafted("tianjin", none))).toEqual(["部门负责人审核", "保密审查", "领导小组审查", "签发"]);
    expect(opened("national", drafted("national", none))).toEqual(["部门负责人审核", "保密审查"]);
    expect(rowsOf("national", drafted("national", none))).toContainEqual(["不予公开的理由", "属于内部管理信息"]);
  });

  it("are without those that what is known rules out", () => {
    const log = caseLog("article");
    log.step("draft", "2026-03-02", DRAFT);
    log.step("secrecy-review", "2026-03-03", { "signed-by": "甲", special: false, "review-finding": "public" });
    expect(opened("huoshan", caseOn("2026-03-04", log.events, inForce("huoshan", "article")))).not.toContain(
      "领导小组审批",
    );
  });

  it("are all of them again once the draft was sent back, and those signed before stand no more", () => {
    const log = caseLog("article");
    const procedure = inForce("bozhou", "article");
    log.step("draft", "2026-03-02", DRAFT);
    const entry = takeReviews(log, procedure);
    log.fact({ type: "TextSealed", case: caseId(log), entry, digest: "a".repeat(64), characters: 800 });
    log.step("return-draft", "2026-03-10", { "signed-by": "陈立", "return-reason": "数字有误" });
    const back = caseOn("2026-03-11", log.events, procedure);
    expect(opened("bozhou", back)).toEqual(["一级审核", "二级审核", "三级审核"]);
    const text = letterText(articleLetter("bozhou", "L10", back));
    expect(text).not.toMatch(/诸葛建国|封存码/);
  });

  it("are none of a closed case; of one that is being changed they are, without the old address", () => {
    const log = caseLog("article");
    const procedure = inForce("national", "article");
    log.step("draft", "2026-03-02", DRAFT);
    takeReviews(log, procedure);
    log.step("publish", "2026-03-16", { "public-address": "https://example.gov.cn/1.html" });
    expect(opened("national", caseOn("2026-03-17", log.events, procedure))).toEqual([]);
    log.step("amend", "2026-04-01", { "changed-on": "2026-04-01", "amend-reason": "数字更正" });
    const again = caseOn("2026-04-02", log.events, procedure);
    expect(opened("national", again)).toHaveLength(3);
    expect(letterText(articleLetter("national", "L10", again))).not.toContain("example.gov.cn");
  });
});

describe("a slip that holds more than a page", () => {
  it("is set smaller first, and cuts nothing", () => {
    const log = caseLog("article");
    const procedure = inForce("huoshan", "article");
    log.step("draft", "2026-03-02", DRAFT);
    const long = { opinion: OPINION.repeat(4), "opinion-reason": REASON.repeat(4), "signed-by": "甲" };
    for (const step of ["department-review", "secrecy-review", "approve", "group-approve", "assess"])
      log.step(step, "2026-03-03", { ...long, "opinion-basis": "第一条", "risk-note": OPINION.repeat(4) });
    const letter = articleLetter("huoshan", "L10", caseOn("2026-03-04", log.events, procedure));
    expect(sheetSize(letter.parts).type).toBe(18);
    expect(letterText(letter).split(OPINION).length - 1).toBeGreaterThanOrEqual(4);
  });
});

describe("the slip of a review that an agency composed itself", () => {
  it("has its steps, in its order, without those that are for other kinds of articles", () => {
    const merged = packInForce("national", BUNDLED_PACKS);
    if (!merged) throw new Error("no rules");
    const step = (title: string, more = {}) => ({ title, role: "负责人", reasoned: true, ...more });
    const steps = [step("初核"), step("法制审核", { kinds: ["permit-penalty"] }), step("复核"), step("终审")];
    const made = articleWith(proceduresInForce(merged), {
      basis: { document: "本局审核办法", clause: "第三条" },
      steps,
    });
    if (!made.ok) throw new Error(made.error);
    const log = caseLog("article");
    log.step("draft", "2026-03-02", DRAFT);
    log.step("own-review-1", "2026-03-03", {
      "signed-by": "甲",
      opinion: "同意",
      "opinion-basis": "一",
      "opinion-reason": "二",
    });
    const rows = reviewRows(caseOn("2026-03-04", log.events, made.value), made.value);
    expect(rows.map(({ title, isOpen }) => [title, isOpen])).toEqual([
      ["初核", false],
      ["复核", true],
      ["终审", true],
    ]);
    expect(made.value.steps.filter(({ documents }) => documents.includes("L10")).map(({ title }) => title)).toEqual([
      "终审",
    ]);
  });
});
