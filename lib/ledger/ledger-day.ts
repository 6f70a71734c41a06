import { dateOfSerial } from "../attachments/sheet-tables.ts";
import type { LocalDate } from "../model/draft.ts";
import { textOf, type LedgerCell } from "./sheet.ts";

/** A day, nothing, or why it is none: the end of a sentence that begins with where the cell is. */
export type ReadDay = { readonly day?: LocalDate } | { readonly fault: string };

/** How people write that there is none. */
const NONE = /^(?:[-–—―/\\]+|无|没有|暂无|空|否|未|N\/?A|不涉及|不适用)$/i;
const WITH_YEAR = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const NO_YEAR = /^(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const SHORT_YEAR = /^\d{2}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?$/;
/** What may stand behind a day: its weekday, an hour. */
const BEHIND = /[\sT]*(?:[(]?(?:星期|周)[一二三四五六日天][)]?)?[\sT]*(?:\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?Z?)?$/;

/** No day is written at such length; and what is longer, an expression can take long over. */
const LONGEST_DAY = 60;

/** Whether a cell says that there is nothing. */
export function isNone(text: string): boolean {
  return text === "" || NONE.test(text);
}

/**
 * The civil day that a cell means. `year` is the sheet's, as a person gave it, for days written without one. Nothing is
 * guessed: what can be read in two ways is refused.
 */
export function readDay(cell: LedgerCell | undefined, year: number | undefined): ReadDay {
  if (cell?.kind === "date" && cell.date !== undefined) return plausible(cell.date);
  const text = textOf(cell);
  if (isNone(text)) return {};
  if (text.length > LONGEST_DAY) return { fault: unread(text) };
  const bare = text.replace(BEHIND, "").replaceAll(/\s/g, "");
  const [, y, m, d] = WITH_YEAR.exec(bare) ?? COMPACT.exec(bare) ?? [];
  if (y !== undefined) return civil(Number(y), Number(m), Number(d), text);
  if (SHORT_YEAR.test(bare)) return { fault: `写的是“${text}”，年份只有两位。请写成四位的年份` };
  const short = NO_YEAR.exec(bare);
  if (short && cell?.kind === "text") {
    if (year === undefined) return { fault: `写的是“${text}”，没有年份。请补上年份，或者在上面填写这张表的年度` };
    return civil(year, Number(short[1]), Number(short[2]), text);
  }
  const serial = /^\d{5}(?:\.\d+)?$/.test(bare) ? dateOfSerial(Number(bare)) : undefined;
  if (serial !== undefined)
    return { fault: `写的是数字${text}，没有设成日期（如果是日期，就是${serial}）。请把这一列设成日期格式再导入` };
  return { fault: unread(text) };
}

function unread(text: string): string {
  return `写的是“${shortened(text)}”，看不出是哪一天。请写成 2026-03-02 这样的日期`;
}

function civil(year: number, month: number, day: number, text: string): ReadDay {
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date)
    return { fault: `写的是“${text}”，没有这一天。请核对` };
  return plausible(date);
}

/** 条例 is of 2008; what lies further back, or far ahead, is a slip of the pen. */
function plausible(date: LocalDate): ReadDay {
  return date >= "2008-05-01" && date < "2100" ? { day: date } : { fault: `是${date}，不像是申请办理的日期。请核对` };
}

/** The first words of a long text. */
export function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}……` : text;
}
