import { saveFile } from "../../../components/ui/save-file.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { Result } from "../../../lib/model/result.ts";

/** Saves the last days of all open cases, or of one, as a calendar file. */
export async function saveCalendar(id?: string): Promise<Result<unknown>> {
  const file = await send("due.calendar", id === undefined ? {} : { case: id });
  if (file.ok) saveFile(file.value.name, file.value.text, "text/calendar;charset=utf-8");
  return file;
}
