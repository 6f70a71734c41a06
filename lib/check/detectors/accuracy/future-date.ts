import type { Detector } from "../../passage.ts";
import { OWN_DATE_WORDS, ownDates } from "./own-dates.ts";

/** Dates yet to come of what is said to be made, published or done. A form's own later date, for a text sent out then, counts as the day. */
export const futureDate: Detector = {
  words: OWN_DATE_WORDS,
  readsProse: true,
  readsCells: true,
  readsFoot: true,
  find(passage, anchors) {
    const { today, about } = passage;
    const latest = about.date !== undefined && about.date > today ? about.date.slice(0, 10) : today;
    return ownDates(passage, anchors).filter(({ date }) => date > latest);
  },
};
