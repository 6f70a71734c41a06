import type { Fact } from "../../../lib/model/event.ts";
import type { PersonRecord } from "../../../lib/model/person.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import type { PersonRead } from "../../../lib/model/vault.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { isInvestigated } from "../../../lib/projections/informants.ts";
import { eventsOfCases } from "../../../lib/register/case-rows.ts";
import { departmentsHere } from "../../../lib/register/departments-here.ts";
import { personRemover } from "../../../lib/text/without-person.ts";
import type { Services } from "../services.ts";
import { casesNaming } from "./cases-naming.ts";

const compartment = "informants";
const OTHERS = failure("这件投诉举报没有登记这位举报人，没有办理。");
const REPORTED = failure("被反映的部门不能查看、修改或者清除举报人信息，没有办理，这次操作已记录。");
const NOBODY = failure("保险箱里没有这位举报人的信息。");
/** Longest purpose that an event takes. */
const LONGEST = 200;

type Parts = Pick<Services, "vault" | "recorder" | "settings" | "packs" | "db">;

/** What somebody wants of an informant. */
type Tried = Extract<Fact, { type: "PersonRefused" }>["tried"];

/**
 * Whether this desk may see or change the informant of a case, as the log has it and not as a page says: by every case that
 * ever named this person, since one that names another department may be opened at any desk; and by every department that
 * this device ever wrote for, since anybody can enter another one. Who is refused is put down.
 */
export async function mayHandle(
  { settings, recorder, db }: Pick<Parts, "settings" | "recorder" | "db">,
  { case: of, person }: { readonly case: string; readonly person: string },
  tried: Tried,
): Promise<Result<unknown>> {
  const cases = await casesNaming(db, new Set([person]));
  const by = (await settings.read()).settings.person;
  const desks = [by.department, ...(await departmentsHere(db))];
  const isReported = [...cases.values()].some((events) => desks.some((desk) => isInvestigated(events, desk)));
  if (cases.has(of) && !isReported) return success({});
  const reason = cases.has(of) ? "reported" : "not-named";
  const fact = { type: "PersonRefused", case: of, tried, reason } as const;
  // Of a case that is not in the log there is nothing to be put down.
  if ((await eventsOfCases(db, [of])).events.length > 0)
    await recorder.record([{ id: newId(), occurredAt: new Date().toISOString(), fact }], by);
  return reason === "reported" ? REPORTED : OTHERS;
}

/** Shows the informant of a case: once it is recorded who looks and for what, and not before. */
export async function showInformant(
  parts: Parts,
  asked: { readonly case: string; readonly person: string; readonly purpose: string },
): Promise<Result<PersonRead>> {
  const may = await mayHandle(parts, asked, "look");
  if (!may.ok) return may;
  const read = await parts.vault.get(compartment, [asked.person]);
  if (!read.ok) return read;
  const [person] = read.value;
  if (!person) return NOBODY;
  const said = person.state === "read" ? removerOf(person.record).text(asked.purpose) : asked.purpose;
  const fact = { type: "PersonShown", ...asked, purpose: said.slice(0, LONGEST) } as const;
  const entry = { id: newId(), occurredAt: new Date().toISOString(), fact };
  const written = await parts.recorder.recordNow([entry], (await parts.settings.read()).settings.person);
  return written.ok ? success(person) : written;
}

function removerOf(record: PersonRecord): ReturnType<typeof personRemover> {
  return personRemover(record, compartment);
}
