import type { Fact, LoggedEvent } from "../../model/event.ts";
import { sealCode } from "../../text/seal-digest.ts";
import { written } from "./step-rows.ts";
import type { TrailRow, TrailWords } from "./trail-row.ts";

/** What else was recorded of a case: ties, documents, seals, its page on the CMS, comparisons, who looked at a person's data. */
export function caseRows(events: readonly LoggedEvent[], words: TrailWords): TrailRow[] {
  return events.flatMap((event) => (isShown(event.fact) ? [rowOf(event, event.fact, words)] : []));
}

const SHOWN = [
  "CasesTied",
  "DocumentMade",
  "ArticlePlaced",
  "TextSealed",
  "PublicPageCompared",
  "PersonShown",
  "PersonRefused",
  "PersonChanged",
  "PersonErased",
] as const;

const TRIED = { look: "查看", change: "修改", erase: "清除" } as const;

type Shown = Extract<Fact, { type: (typeof SHOWN)[number] }>;

function isShown(fact: Fact): fact is Shown {
  return SHOWN.some((type) => type === fact.type);
}

function rowOf(event: LoggedEvent, fact: Shown, words: TrailWords): TrailRow {
  const row = { ...written(event), details: [] as readonly string[] };
  switch (fact.type) {
    case "CasesTied": {
      const other = words.caseName(fact.to);
      const details = [
        `${words.tie(fact.tie)}：${other === "" ? "另一件" : other}`,
        ...(fact.reason === "" ? [] : [`理由：${fact.reason}`]),
      ];
      return { ...row, kind: "tie", what: "认定与其他事项的关系", details };
    }
    case "DocumentMade": {
      const { override } = fact;
      if (!override) return { ...row, kind: "document", what: `生成文书：${fact.name}` };
      const details = [`当时检查还有不能放行的内容，经批准生成`, `理由：${override.reason}`];
      const named = [{ title: "批准人", name: `${override.name}（${override.role}）` }];
      return { ...row, kind: "override", what: `批准生成文书：${fact.name}`, details, named };
    }
    case "ArticlePlaced":
      return { ...row, kind: "place", what: "对应发布系统里的稿件", details: [`${fact.portal} ${fact.page}`] };
    case "TextSealed":
      return {
        ...row,
        kind: "seal",
        what: "封存审定的文字",
        details: [`封存码${sealCode(fact.digest)}，${fact.characters}字`],
      };
    case "PublicPageCompared":
      return {
        ...row,
        kind: "comparison",
        what: "公开的网页与审定稿核对",
        details: [fact.address, ...(fact.same ? ["一致"] : [])],
        faults: fact.same ? [] : ["与审定稿不一致"],
      };
    case "PersonShown":
      return { ...row, kind: "shown", what: "查看加密保存的当事人信息", details: [`用途：${fact.purpose}`] };
    case "PersonRefused":
      return { ...row, kind: "shown", what: `要${TRIED[fact.tried]}加密保存的当事人信息，没有准许` };
    case "PersonChanged":
      return { ...row, kind: "shown", what: "修改加密保存的当事人信息" };
    case "PersonErased":
      break;
  }
  return { ...row, kind: "shown", what: "删除加密保存的当事人信息", details: [`依据：${fact.basis}`] };
}
