import { OWN_DATE_WORDS, ownDates, type OwnDate } from "../../detectors/accuracy/own-dates.ts";
import { sourceSpan, type Examiner } from "../../passage.ts";

const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * The form's date of publication lies before the text was made, or before something that the text reports as done: the
 * latest such date is marked.
 */
export const backDated: Examiner<readonly OwnDate[]> = {
  words: OWN_DATE_WORDS,
  readsCells: true,
  readsFoot: true,
  note(passage, anchors) {
    const { about, today } = passage;
    const published = DAY.exec(about.date ?? "")?.[0];
    if (published === undefined) return undefined;
    const dates = ownDates(passage, anchors)
      .filter(({ date, says }) => date > published && (says !== "done" || date <= today))
      .map((date) => ({ ...date, ...sourceSpan(passage, date) }));
    return dates.length === 0 ? undefined : dates;
  },
  conclude(notes, { part, date: published = "" }) {
    if (part !== undefined) return [];
    const dates = notes.flatMap(({ block, note }) => note.map((one) => ({ ...one, block })));
    const latest = dates.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
    if (latest === undefined) return [];
    const { block, start, end, date, says } = latest;
    const fact = says === "done" ? "文中说已经发生的事" : "文中自己写明的日期";
    return [{ span: { block, start, end }, detail: `表单上的发布日期是${published}，${fact}却是${date}。` }];
  },
};
