import { saveFile } from "../../components/ui/save-file.ts";
import { send } from "../../lib/messaging/send.ts";

/** Saves the last days of all open cases as a calendar file; a sentence where that failed. */
export async function saveCalendar(): Promise<string | undefined> {
  const file = await send("due.calendar", {});
  if (!file.ok) return file.error;
  saveFile(file.value.name, file.value.text, "text/calendar;charset=utf-8");
  return undefined;
}
