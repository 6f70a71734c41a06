import { z } from "zod";

/** A civil date, `YYYY-MM-DD`. */
const Day = z.iso.date();

/** One holiday as a notice arranges it: the days off, first and last included, and the weekend days worked instead. */
const HolidaySchema = z.strictObject({
  name: z.string().min(1).max(20),
  from: Day,
  to: Day,
  work: z.array(Day).max(10),
});

/**
 * A notice of the State Council's office that arranges the holidays of a year. Its dates may lie in the year before or
 * after. A later one of the same year that names the same holiday stands in its place (e.g. 2020's longer 春节).
 */
export const HolidayNoticeSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  /** 发文字号, e.g. 国办发明电〔2025〕7号. */
  number: z.string().min(4).max(50),
  /** The day on the notice. */
  published: Day,
  holidays: z.array(HolidaySchema).min(1).max(12),
});

/** Days on which this agency, unlike the others, is closed or open by a decision of its local government. */
export const LocalDaySchema = z.strictObject({
  date: Day,
  works: z.boolean(),
  /** Why, and by what document. */
  reason: z.string().min(4).max(200),
});

/** Since when something entered here is known, an instant; what comes with the product is known since it was published. */
interface Known {
  readonly known?: string;
}

/**
 * Which days are working days. A year without a notice is not announced: what falls in it is provisional (暂定). `local`
 * goes before the notices.
 */
export interface WorkCalendar {
  readonly notices: readonly (HolidayNotice & Known)[];
  readonly local: readonly (LocalDay & Known)[];
}

/** See {@link HolidayNoticeSchema}. */
export type HolidayNotice = z.infer<typeof HolidayNoticeSchema>;
/** See {@link LocalDaySchema}. */
export type LocalDay = z.infer<typeof LocalDaySchema>;
