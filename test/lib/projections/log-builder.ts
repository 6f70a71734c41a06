import type { DraftRef, Fact, LoggedEvent, Tally } from "../../../lib/model/event.ts";

/** A draft's id from a small number. */
function draftId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** A reference to draft `number`, titled 「第 n 篇」 unless told otherwise. */
export function draftRef(number: number, parts: Partial<DraftRef> = {}): DraftRef {
  return {
    draft: draftId(number),
    page: "https://cms.example.gov.cn/article/edit",
    portal: "示例县政府网站",
    title: `第 ${number} 篇`,
    ...parts,
  };
}

/** A tally of `count` id numbers in the body that may not be published, unless told otherwise. */
export function tally(count: number, parts: Partial<Tally> = {}): Tally {
  return { rule: "id-number", category: "id-number", outcome: "block", field: "正文", count, ...parts };
}

let sequence = 0;

/** One event of the log; entered a second after it happened unless told otherwise. */
export function logged(occurredAt: string, fact: Fact, parts: Partial<LoggedEvent> = {}): LoggedEvent {
  sequence += 1;
  return {
    v: 1,
    id: draftId(900_000 + sequence),
    device: draftId(1),
    sequence,
    occurredAt,
    enteredAt: new Date(Date.parse(occurredAt) + 1000).toISOString(),
    by: { name: "李明", department: "办公室", role: "科员" },
    fact,
    previous: "0".repeat(64),
    hash: "1".repeat(64),
    ...parts,
  };
}

/** Draft `number` was checked and showed these tallies. */
export function checked(number: number, occurredAt: string, tallies: Tally[] = []): LoggedEvent {
  return logged(occurredAt, { type: "DraftChecked", draft: draftRef(number), pack: "national", tallies });
}

/** A named person let draft `number` pass. */
export function overridden(number: number, occurredAt: string): LoggedEvent {
  return logged(occurredAt, {
    type: "PublishOverridden",
    draft: draftRef(number),
    tallies: [tally(1)],
    approver: { name: "王芳", department: "办公室", role: "主任" },
    reason: "已经本人同意公开",
  });
}

/** Publishing of draft `number` was pressed and held. */
export function held(number: number, occurredAt: string): LoggedEvent {
  return logged(occurredAt, { type: "PublishHeld", draft: draftRef(number), tallies: [tally(1)] });
}

/** Publishing of draft `number` was pressed and nothing held it. */
export function released(number: number, occurredAt: string): LoggedEvent {
  return logged(occurredAt, { type: "PublishReleased", draft: draftRef(number), tallies: [] });
}

/** The CMS showed draft `number` to be out. */
export function published(number: number, occurredAt: string): LoggedEvent {
  return logged(occurredAt, { type: "ArticlePublished", draft: draftRef(number), evidence: "网页提示发布成功" });
}

/** A mend of draft `number` was pressed and taken. */
export function mended(number: number, occurredAt: string, count = 1): LoggedEvent {
  return logged(occurredAt, { type: "FindingMended", draft: draftRef(number), tally: tally(count) });
}
