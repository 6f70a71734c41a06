import { packInForce } from "../../../../lib/check/merge-packs.ts";
import { fillLetter, type FilledLetter } from "../../../../lib/documents/letters/fill-letter.ts";
import { letterFacts, type LetterSources } from "../../../../lib/documents/letters/letter-values.ts";
import type { Case } from "../../../../lib/model/case.ts";
import type { Field, FieldValue, FieldValues } from "../../../../lib/model/field.ts";
import type { Procedure } from "../../../../lib/model/procedure.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { caseOn, inForce } from "../../../rules/procedures/in-force.ts";
import { caseLog, type CaseLog } from "../../procedures/case-log.ts";
import { OFFICE } from "./sample-case.ts";

/** A title as long as they come. */
const LONG_TITLE =
  "霍山县医疗保障局　霍山县财政局　霍山县卫生健康委员会关于进一步做好2026年度城乡居民基本医疗保险参保缴费工作有关事项的通知";

/** 60 characters each: what one writes into a slip. */
export const OPINION =
  "经审查，稿件内容准确、表述规范，所列缴费标准和办理时间与上级文件一致，涉及个人的信息已经作了处理，没有发现不宜公开的内容，同意公开。";
export const REASON =
  "稿件属于依照规定应当主动公开的医疗保障政策信息，公众需要广泛知晓，公开以后有利于群众按时参保、了解待遇，不会损害国家利益和第三方权益。";
const BASIS = "《中华人民共和国政府信息公开条例》第十七条、第十九条、第二十条第八项";

/** What an article is begun with. */
export const DRAFT: FieldValues = {
  title: LONG_TITLE,
  "article-kind": "policy",
  attribute: "active",
  drafter: "欧阳志远",
  department: "待遇保障和医药服务管理股",
  "formed-on": "2026-03-02",
  "publishing-limit": "ordinary",
  "catalogue-item": "医疗保障政策文件及解读",
  "major-interest": false,
  "initial-opinion": "建议主动公开。",
};

/** What somebody put down for a field of a review, at its ordinary length. */
function said(field: Field): FieldValue {
  if (field.id === "opinion") return OPINION;
  if (field.id === "opinion-reason") return REASON;
  if (field.id === "opinion-basis") return BASIS;
  if (field.id === "slip-number") return "霍医保审〔2026〕15号";
  if (field.kind === "yes-no") return true;
  if (field.kind === "choice") return field.options?.[0]?.value ?? "";
  return field.kind === "official" ? "诸葛建国" : "没有其他问题";
}

/** Every review that a procedure has, taken one day after the other; answers the entry of the last one. */
export function takeReviews(log: CaseLog, procedure: Procedure, leave = 0): string {
  const reviews = procedure.steps.filter(({ part }) => part === "reviews");
  let last = "";
  for (const [place, step] of reviews.slice(0, reviews.length - leave).entries()) {
    const fields = step.fields.flatMap(({ field: id }) => procedure.fields.find((one) => one.id === id) ?? []);
    last = log.step(
      step.id,
      `2026-03-${String(place + 3).padStart(2, "0")}`,
      Object.fromEntries(fields.map((field) => [field.id, said(field)])),
    );
  }
  return last;
}

/** An article of a pack with every review taken, sealed and published. */
export function reviewedArticle(pack: string): Case {
  const procedure = inForce(pack, "article");
  const log = caseLog("article");
  log.step("draft", "2026-03-02", DRAFT);
  const entry = takeReviews(log, procedure);
  log.fact({ type: "TextSealed", case: caseId(log), entry, digest: "3f2a09c17b8d4e6f".repeat(4), characters: 2816 });
  log.step("publish", "2026-03-16", {
    "public-address": "https://www.ahhuoshan.gov.cn/public/6596371/36412345.html",
    "published-at": "2026-03-16 10:20",
  });
  return caseOn("2026-03-20", log.events, procedure);
}

/** The case that a log is about. */
export function caseId(log: CaseLog): string {
  const fact = log.events[0]?.fact;
  if (fact?.type !== "StepTaken") throw new Error("no case");
  return fact.case;
}

/** A document of a pack, filled for a case. */
export function articleLetter(
  pack: string,
  code: string,
  one: Case,
  more: Partial<Pick<LetterSources, "entered" | "entry" | "office">> = {},
): FilledLetter {
  const merged = packInForce(pack, BUNDLED_PACKS);
  const template = merged?.documents?.find((document) => document.code === code.slice(0, 3));
  if (!template) throw new Error(`no document ${code}`);
  const procedure = inForce(pack, one.procedure);
  const sources = { case: one, procedure, office: OFFICE, calendar: CALENDAR, today: "2026-03-20" };
  return fillLetter(template, letterFacts({ ...sources, ...more }), merged?.remedies ?? []);
}
