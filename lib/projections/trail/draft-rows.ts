import type { DraftFact, LoggedEvent, Person } from "../../model/event.ts";
import { POINTS } from "../../model/six-points.ts";
import { changedAfter } from "../changed-after.ts";
import { written } from "./step-rows.ts";
import type { NamedOfficial, TrailRow, TrailWords } from "./trail-row.ts";

/** What was recorded of a case's drafts on the CMS: checks, assessments, what was held, let pass, sent off, shown to be out. */
export function draftRows(events: readonly LoggedEvent[], words: TrailWords): TrailRow[] {
  const drafts = new Map<string, LoggedEvent[]>();
  for (const event of events.toSorted(byTime)) {
    if (!("draft" in event.fact)) continue;
    const { draft } = event.fact.draft;
    drafts.set(draft, [...(drafts.get(draft) ?? []), event]);
  }
  return [...drafts.values()].flatMap((own) =>
    own.flatMap((event) => ("draft" in event.fact ? [rowOf(event, event.fact, own, words)] : [])),
  );
}

function rowOf(event: LoggedEvent, fact: DraftFact, own: readonly LoggedEvent[], words: TrailWords): TrailRow {
  const row = { ...written(event), details: [] as readonly string[] };
  const list = words.tallies;
  switch (fact.type) {
    case "DraftChecked":
      return { ...row, kind: "check", what: "检查稿件", details: [list(fact.tallies) || "没有发现需要处理的内容"] };
    case "FindingMended":
      return { ...row, kind: "check", what: "改好检查出的内容", details: [list([fact.tally])] };
    case "FindingWaived":
      return {
        ...row,
        kind: "check",
        what: fact.scope === "draft" ? "说明本稿不用改" : "说明本单位以后都不用改",
        details: [list([fact.tally]), `理由：${fact.reason}`],
      };
    case "WaiverWithdrawn":
      return { ...row, kind: "check", what: "收回“不用改”的说明", details: [list([fact.tally])] };
    case "AttachmentChecked":
      return {
        ...row,
        kind: "check",
        what: `检查附件（${words.attachment(fact)}）`,
        details: [list(fact.tallies) || "没有发现需要处理的内容", ...(fact.read ? [] : ["有内容读不出来，由人核对"])],
      };
    case "AttachmentOverridden":
      return {
        ...row,
        kind: "override",
        what: `批准使用附件（${words.attachment(fact)}）`,
        details: [`当时还有：${list(fact.tallies)}`, `理由：${fact.reason}`],
        named: [approverOf(fact.approver)],
      };
    case "RiskAssessed": {
      const risks = POINTS.filter((point) => fact.answers[point] === "risk").map(words.point);
      return {
        ...row,
        kind: "assessment",
        what: `风险评估：${words.opinion(fact.opinion)}`,
        details: [
          risks.length > 0 ? `有风险：${risks.join("、")}` : "六项均无风险",
          ...(fact.remark === "" ? [] : [`说明：${fact.remark}`]),
          ...(changedAfter(event, own) ? ["评估后正文又有改动"] : []),
        ],
        named: [{ title: "评估人", name: nameOf(fact.assessor) }],
      };
    }
    case "PublishHeld":
      return { ...row, kind: "held", what: "按下发布，没有放行", details: lacking(fact, words) };
    case "PublishOverridden":
      return {
        ...row,
        kind: "override",
        what: "批准放行",
        details: [...lacking(fact, words), `理由：${fact.reason}`],
        named: [approverOf(fact.approver)],
      };
    case "PublishReleased":
      return {
        ...row,
        kind: "release",
        what: "按下发布，已放行",
        details: [
          ...(fact.indexNumber === undefined ? [] : [`索引号：${fact.indexNumber}`]),
          ...(fact.tallies.length > 0 ? [`当时还有：${list(fact.tallies)}`] : []),
        ],
      };
    case "ArticlePublished":
      break;
  }
  const details = [fact.evidence, ...(fact.address === undefined ? [] : [fact.address])];
  return { ...row, kind: "published", what: "发布系统显示已经发布", details };
}

type Held = Extract<LoggedEvent["fact"], { type: "PublishHeld" | "PublishOverridden" }>;

function lacking({ tallies, missing }: Held, words: TrailWords): string[] {
  return [
    ...(tallies.length > 0 ? [`当时还有：${words.tallies(tallies)}`] : []),
    ...(missing === undefined ? [] : [`审核还差：${missing.join("、")}`]),
  ];
}

function approverOf(approver: Person): NamedOfficial {
  return { title: "批准人", name: nameOf(approver) };
}

function nameOf({ name, department, role }: Person): string {
  const more = [department, role].filter(Boolean).join(" ");
  return more === "" ? name : `${name}（${more}）`;
}

function byTime(a: LoggedEvent, b: LoggedEvent): number {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1;
  return a.sequence - b.sequence;
}
