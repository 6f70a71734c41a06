import { isCivilDay } from "../../../lib/deadlines/civil.ts";
import type { RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { REQUEST_CHANNELS, type RequestKey } from "../../../lib/model/request-portal.ts";
import { LONGEST_NUMBER, type RowStamp } from "../../../lib/model/row-stamp.ts";
import { today } from "../../../lib/platform/today.ts";
import { fieldsOf, personOf, type RequestValues } from "./request-facts.ts";
import { isOfPortal, rowStamp, type RequestDesk } from "./request-desk.ts";
import type { Services } from "../services.ts";
import { registerPerson } from "../vault/register-person.ts";

/** What a case cannot be opened without, as a person calls it (条例第二十九条、第四十五条). */
const NEEDED: readonly (readonly [RequestKey, string])[] = [
  ["number", "申请编号"],
  ["arrivedOn", "收到日期"],
  ["channel", "申请渠道"],
  ["applicantName", "申请人"],
  ["applicantKind", "申请人类型"],
  ["content", "申请内容"],
];

/** The day from which there are requests: 条例 came into force (国务院令第492号). */
const FIRST_DAY = "2008-05-01";

/**
 * Opens a case from what a detail page says: the applicant goes into the vault, the case keeps an id. Refused with a
 * sentence, and nothing kept: what is missing, a day that cannot be, a number that is registered already.
 * Call it in turns: between looking and writing another tab might register the same.
 */
export async function registerRequest(
  { vault, recorder, settings }: Services,
  desk: RequestDesk,
  { case: id, entry, person, values }: RequestOf<"request.register">,
): Promise<Result<{ stamp: RowStamp; notice: string | null }>> {
  const read: RequestValues = values;
  const missing = NEEDED.filter(([key]) => (read[key] ?? "") === "").map(([, name]) => name);
  if (missing.length > 0) return failure(`没有登记：网页上没有读到${missing.join("、")}。请在登记台账中补充后登记。`);
  const { number = "", arrivedOn = "" } = read;
  if (number.length > LONGEST_NUMBER)
    return failure(`没有登记：申请编号有 ${number.length} 个字，不像是编号。请核对网页，或者在登记台账中登记。`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(arrivedOn) || !REQUEST_CHANNELS.some((channel) => channel === read.channel)) {
    return failure("没有登记：收到日期或者申请渠道的写法与网站适配对不上。请在登记台账中登记，并告知维护人员。");
  }
  if (arrivedOn > today()) return failure(`没有登记：收到日期 ${arrivedOn} 还没有到，请核对网页上的日期和电脑的时间。`);
  if (!isCivilDay(arrivedOn) || arrivedOn < FIRST_DAY)
    return failure(`没有登记：收到日期 ${arrivedOn} 没有这一天，或者早于《政府信息公开条例》施行之日，请核对网页。`);
  // What waits in the outbox may be this very request.
  await recorder.drain().catch(() => undefined);
  const there = await desk.find(number);
  if (there) {
    if (there.id === id) return success({ stamp: rowStamp(there), notice: null });
    const stands = rowStamp(there).text;
    if (isOfPortal(there, number)) return failure(`没有登记：编号 ${number} 已经登记过（${stands}）。`);
    return failure(
      `没有登记：登记台账中有一件的登记编号也是 ${number}（${stands}）。是这一件的，请在台账中补上平台编号；不是的，请在登记台账中登记。`,
    );
  }
  const applicant = await registerPerson(vault, person, personOf(read));
  if (!applicant.ok) return applicant;
  const fact: Entry["fact"] = {
    type: "StepTaken",
    case: id,
    procedure: "request",
    step: "register",
    fields: {
      "portal-number": number,
      ...fieldsOf(read),
      applicant: applicant.value.person,
      "same-token": applicant.value.sameAs,
    },
  };
  const occurredAt = new Date(`${arrivedOn}T00:00:00.000+08:00`).toISOString();
  const written = await recorder.record([{ id: entry, occurredAt, fact }], (await settings.read()).settings.person);
  if (!written.ok) return written;
  return success({ stamp: rowStamp(await desk.find(number)), notice: written.value.notice });
}
