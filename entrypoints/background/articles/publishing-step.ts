import type { ContentSender, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { DraftRef, Entry } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { stepForm } from "../../../lib/procedures/entering/step-form.ts";
import { isEmpty } from "../../../lib/procedures/entering/value-faults.ts";
import { neededToPublish } from "../../../lib/projections/articles/article-view.ts";
import { eventsOfKinds } from "../../../lib/register/case-rows.ts";
import { articleCase, articleOn, articleProcedure } from "./article-desk.ts";
import type { Services } from "../services.ts";

/** Characters of what is put down as evidence, and of that the note on what was lacking. */
const LONGEST = 300;
const LONGEST_NOTE = 190;

/** What came out: the draft that was let go, the entry that says so, and what the CMS said of it; the id of the step's entry. */
interface Publication {
  readonly id: string;
  readonly draft: DraftRef;
  readonly published: Entry;
  readonly said: RequestOf<"publish.seen">;
}

/** The entry of the publishing step; none where the draft has no case, or its procedure no such step. */
export async function publishingStep(
  services: Services,
  from: ContentSender,
  { id: entry, draft, published, said }: Publication,
): Promise<Entry[]> {
  const linked = await services.links.caseOf(from, draft.draft);
  const known = { page: draft.page, linked, title: draft.title ?? "" };
  const found = linked === undefined ? await articleOn(services, known) : await articleCase(services, linked);
  if (!found) return [];
  const procedure = await articleProcedure(services, found);
  const step = procedure.steps.find(({ publishes }) => publishes);
  if (!step) return [];
  const note = await lackingNote(services, { found, procedure, draft });
  const values: FieldValues = {
    "public-address": said.address ?? "",
    "published-at": said.at ?? "",
    channel: draft.portal,
    evidence: note === "" ? said.evidence : `${said.evidence.slice(0, LONGEST - LONGEST_NOTE - 2)}（${note}）`,
  };
  const asked = new Set(stepForm({ procedure, found, step: step.id }, values).map(({ id }) => id));
  const fields = Object.fromEntries(Object.entries(values).filter(([id, value]) => asked.has(id) && !isEmpty(value)));
  const fact = { type: "StepTaken", case: found.id, procedure: procedure.id, step: step.id, fields } as const;
  return [{ id: entry, occurredAt: published.occurredAt, fact }];
}

/** What is put down where the article went out and something was lacking: what it was, and who let it pass. */
async function lackingNote(
  { db }: Services,
  { found, procedure, draft }: { found: Case; procedure: Procedure; draft: DraftRef },
): Promise<string> {
  const { events } = await eventsOfKinds(db, ["PublishOverridden"]);
  // An approval is bound to the text as it stood.
  const approval = events.flatMap(({ fact }) => {
    const isThis = fact.type === "PublishOverridden" && fact.draft.draft === draft.draft;
    return isThis && fact.draft.digest === draft.digest ? [fact] : [];
  });
  const { approver, missing = [] } = approval.at(-1) ?? {};
  const publishing = new Set(procedure.steps.flatMap(({ id, publishes }) => (publishes ? id : [])));
  const mayPublish = found.next.some(({ step }) => publishing.has(step));
  if (mayPublish && missing.length === 0) return "";
  const titles = mayPublish ? missing : neededToPublish(found, procedure).map(({ title }) => title);
  const lacks =
    found.state === "closed" || titles.length === 0
      ? "发布时没有登记更正或者重新办理"
      : `发布时还没有办妥：${titles.join("、")}`;
  const passed = approver === undefined ? "" : `；由${approver.name}批准放行`;
  return `${lacks.slice(0, LONGEST_NOTE - passed.length)}${passed}`;
}
