import type { LocalDate } from "../../../lib/model/draft.ts";
import type { PersonRecord } from "../../../lib/model/person.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { eventsOfCases } from "../../../lib/register/case-rows.ts";
import { personRemover } from "../../../lib/text/without-person.ts";
import type { Services } from "../services.ts";
import { mayHandle } from "./informants.ts";

const compartment = "informants";
const TAKEN = failure("这个编号已有另一份举报人信息，没有存入；请刷新页面后再试一次。");
const OPEN_STILL = failure("这件投诉举报还没有办结，没有清除；办结并且档案保管期限届满后才能清除举报人信息。");
const UNCHECKED = "档案保管期限届满（信息读不出来，所填依据无法核对，没有记入）";
/** Longest basis that an event takes. */
const LONGEST = 200;

type Parts = Pick<Services, "vault" | "recorder" | "settings" | "db">;

/** Whether an informant's record may be put under an id: nobody's, or the same again, or from their case, which is recorded. */
export async function readyToPut(
  parts: Parts,
  asked: { readonly id: string; readonly record: PersonRecord; readonly case: string | undefined },
): Promise<Result<unknown>> {
  const there = await parts.vault.get(compartment, [asked.id]);
  if (!there.ok) return there;
  const [known] = there.value;
  // The form pressed once more, since its record was not taken, puts the same again.
  const isSame = known?.state === "read" && JSON.stringify(known.record) === JSON.stringify(asked.record);
  if (known?.state === "unknown" || (isSame && asked.case === undefined)) return success({});
  if (asked.case === undefined) return TAKEN;
  const of = { case: asked.case, person: asked.id };
  const may = await mayHandle(parts, of, "change");
  return may.ok ? noteChange(parts, of) : may;
}

/** Puts down that an informant's record is replaced, before it is. */
async function noteChange(
  { recorder, settings }: Pick<Parts, "recorder" | "settings">,
  of: { readonly case: string; readonly person: string },
): Promise<Result<unknown>> {
  const fact = { type: "PersonChanged", case: of.case, person: of.person } as const;
  const entry = { id: newId(), occurredAt: new Date().toISOString(), fact };
  return recorder.recordNow([entry], (await settings.read()).settings.person);
}

/**
 * What is to be known before an informant is erased: whether this desk may, the day on which the case closed, by the log and
 * not by a page, and the basis without them, since the log keeps it for good. Needs an open compartment.
 */
export async function readyToErase(
  parts: Parts & Pick<Services, "cases">,
  asked: { readonly case: string; readonly person: string; readonly basis: string },
): Promise<Result<{ readonly closed: LocalDate; readonly basis: string }>> {
  const may = await mayHandle(parts, asked, "erase");
  if (!may.ok) return may;
  const [one] = await parts.cases.withIds([asked.case]);
  if (one?.state !== "closed" || one.closed === undefined) return OPEN_STILL;
  const read = await parts.vault.get(compartment, [asked.person]);
  if (!read.ok) return read;
  const [person] = read.value;
  if (person?.state === "read")
    return success({
      closed: one.closed,
      basis: personRemover(person.record, compartment).text(asked.basis).slice(0, LONGEST),
    });
  // What cannot be read can still be erased, but nothing can be taken out of a text then; said again, it stays what it was.
  const before = (await eventsOfCases(parts.db, [asked.case])).events.flatMap(({ fact }) =>
    fact.type === "PersonErased" && fact.person === asked.person ? [fact.basis] : [],
  );
  return success({ closed: one.closed, basis: before[0] ?? UNCHECKED });
}
