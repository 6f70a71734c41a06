import type { Examiner } from "../../passage.ts";
import { isImpossible } from "../../detectors/accuracy/date-text.ts";

const WRITTEN = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;

/** The form's date of publication is none of the calendar's. A date written in another way is not judged. */
export const formDate: Examiner = {
  words: [],
  note: () => undefined,
  conclude(_notes, { date = "", part }) {
    const written = part === undefined ? WRITTEN.exec(date) : null;
    if (written === null) return [];
    const [year, month, day] = written.slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined) return [];
    return isImpossible({ start: 0, end: 0, year, month, day }) ? [{}] : [];
  },
};
