import type { PersonRecord } from "../../../lib/model/person.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import type { PersonRead } from "../../../lib/model/vault.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { isInvestigated } from "../../../lib/projections/informants.ts";
import { personRemover } from "../../../lib/text/without-person.ts";
import type { Services } from "../services.ts";
import { casesNaming } from "./cases-naming.ts";

const compartment = "informants";
const OTHERS = failure("这件投诉举报没有登记这位举报人，没有显示。");
const INVESTIGATED = failure("被反映的部门不能查看举报人信息（没有填写本人所在部门的，也不能查看），没有显示。");
const NOBODY = failure("保险箱里没有这位举报人的信息。");
/** Longest purpose that an event takes. */
const LONGEST = 200;

type Parts = Pick<Services, "vault" | "recorder" | "settings" | "packs" | "db">;

/**
 * Whether this desk may see or change the informant of a case, as the log has it and not as a page says: by every case that
 * ever named this person, since one that names another department may be opened at any desk.
 */
export async function mayHandle(
  { settings, db }: Pick<Parts, "settings" | "db">,
  { case: id, person }: { readonly case: string; readonly person: string },
): Promise<Result<unknown>> {
  const cases = await casesNaming(db, new Set([person]));
  if (!cases.has(id)) return OTHERS;
  const { department } = (await settings.read()).settings.person;
  return [...cases.values()].some((events) => isInvestigated(events, department)) ? INVESTIGATED : success({});
}

/** Shows the informant of a case: once it is recorded who looks and for what, and not before. */
export async function showInformant(
  parts: Parts,
  asked: { readonly case: string; readonly person: string; readonly purpose: string },
): Promise<Result<PersonRead>> {
  const may = await mayHandle(parts, asked);
  if (!may.ok) return may;
  const read = await parts.vault.get(compartment, [asked.person]);
  if (!read.ok) return read;
  const [person] = read.value;
  if (!person) return NOBODY;
  const said = person.state === "read" ? removerOf(person.record).text(asked.purpose) : asked.purpose;
  const fact = { type: "PersonShown", ...asked, purpose: said.slice(0, LONGEST) } as const;
  const entry = { id: newId(), occurredAt: new Date().toISOString(), fact };
  const written = await parts.recorder.record([entry], (await parts.settings.read()).settings.person);
  return written.ok ? success(person) : written;
}

function removerOf(record: PersonRecord): ReturnType<typeof personRemover> {
  return personRemover(record, compartment);
}
