import type { JSX } from "preact";
import { Assessed } from "./Assessed.tsx";
import type { DraftFact, Tally } from "../../lib/model/event.ts";
import { civilSecond } from "../../lib/deadlines/civil-time.ts";
import type { RecentCheck } from "../../lib/projections/recent-checks.ts";
import { ATTACHMENT_TITLES } from "../ui/attachment-titles.ts";
import { changedAfter } from "../../lib/projections/changed-after.ts";
import { CATEGORY_TITLES } from "../ui/category-titles.ts";

/** Props of {@link Facts}. */
export interface FactsProps {
  /** The draft. */
  readonly check: RecentCheck;
  /** Titles of the rules by id. */
  readonly ruleTitles: Readonly<Record<string, string>>;
}

/** Everything recorded of one draft, with when it happened and when it was entered side by side. */
export function Facts({ check, ruleTitles }: FactsProps): JSX.Element {
  return (
    <div class="facts">
      <p class="muted">页面：{check.page}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">发生时间</th>
            <th scope="col">录入时间</th>
            <th scope="col">操作人</th>
            <th scope="col">事项</th>
          </tr>
        </thead>
        <tbody>
          {check.events.map((event) => (
            <tr key={event.id}>
              <td class="time">{civilSecond(event.occurredAt)}</td>
              <td class="time">{civilSecond(event.enteredAt)}</td>
              <td>{event.by.name || <span class="muted">未填姓名</span>}</td>
              <td>
                {"draft" in event.fact && (
                  <What fact={event.fact} ruleTitles={ruleTitles} changed={changedAfter(event, check.events)} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function What({
  fact,
  ruleTitles,
  changed,
}: {
  readonly fact: DraftFact;
  readonly changed: boolean;
  readonly ruleTitles: FactsProps["ruleTitles"];
}): JSX.Element | null {
  const list = (tallies: readonly Tally[]): string =>
    tallies.map((tally) => `${titleOf(tally, ruleTitles)} ${tally.count} 处（${tally.field}）`).join("，");
  switch (fact.type) {
    case "DraftChecked":
      return <>检查：{list(fact.tallies) || "没有发现需要处理的内容"}</>;
    case "FindingMended":
      return <>一键改好：{list([fact.tally])}</>;
    case "PublishHeld":
      return (
        <>
          按“发布”，{fact.missing ? "因审核没有办完" : "因有未处理的内容"}没有发出：
          {[list(fact.tallies), lacking(fact)].filter(Boolean).join("；")}
        </>
      );
    case "PublishOverridden":
      return (
        <>
          <strong>
            {fact.approver.name}（{[fact.approver.department, fact.approver.role].filter(Boolean).join(" ")}）批准发布
          </strong>
          ，理由：{fact.reason}
          <br />
          批准时仍有：{[list(fact.tallies), lacking(fact)].filter(Boolean).join("；")}
        </>
      );
    case "PublishReleased":
      return (
        <>
          按“发布”，放行{fact.indexNumber !== undefined && `；索引号 ${fact.indexNumber}`}
          {fact.tallies.length > 0 && `；当时另有 ${list(fact.tallies)}`}
        </>
      );
    case "ArticlePublished":
      return <>已发布：{fact.evidence}</>;
    case "RiskAssessed":
      return <Assessed fact={fact} changed={changed} />;
    case "FindingWaived":
      return (
        <>
          说明不用改（{SCOPES[fact.scope]}）：{list([fact.tally])}，理由：{fact.reason}
        </>
      );
    case "WaiverWithdrawn":
      return (
        <>
          撤回“不用改”（{SCOPES[fact.scope]}）：{list([fact.tally])}
        </>
      );
    case "AttachmentChecked":
      return (
        <>
          检查附件（{attachmentTitle(fact)}）：{list(fact.tallies) || "没有发现需要处理的内容"}
          {!fact.read && "；有内容读不出来，由人核对"}
        </>
      );
    case "AttachmentOverridden":
      return (
        <>
          <strong>
            {fact.approver.name}（{[fact.approver.department, fact.approver.role].filter(Boolean).join(" ")}
            ）批准使用附件
          </strong>
          （{attachmentTitle(fact)}），理由：{fact.reason}
          <br />
          批准时仍有：{list(fact.tallies)}
        </>
      );
  }
  return null;
}

const SCOPES = { draft: "本稿", agency: "本单位以后都不提示" };

function attachmentTitle({
  kind,
  size,
}: Extract<DraftFact, { type: "AttachmentChecked" | "AttachmentOverridden" }>): string {
  return `${ATTACHMENT_TITLES[kind]}，${Math.max(1, Math.round(size / 1024))} KB`;
}

function titleOf(tally: Tally, ruleTitles: FactsProps["ruleTitles"]): string {
  return ruleTitles[tally.rule] ?? CATEGORY_TITLES[tally.category];
}

/** What the review lacked, where it was part of it. */
function lacking({ missing }: { readonly missing?: readonly string[] }): string {
  return missing ? `审核还差：${missing.join("、")}` : "";
}
