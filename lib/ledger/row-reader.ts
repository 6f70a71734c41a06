import { lettersOf } from "../attachments/sheet.ts";
import type { LocalDate } from "../model/draft.ts";
import { isNone, readDay, shortened } from "./ledger-day.ts";
import type { LedgerFault, LedgerReading } from "./planned.ts";
import type { LedgerValue } from "./propose-values.ts";
import { textOf, type LedgerCell, type LedgerRow } from "./sheet.ts";
import { TARGETS, titleOfTarget, type ChoiceId, type TargetId } from "./targets.ts";

/** More digits than these a number of Excel does not keep. */
const KEPT_DIGITS = 15;

/** As long as the vault takes them, see lib/model/person.ts. */
const LONGEST_PERSONAL: Longest = {
  name: 100,
  "id-number": 50,
  "credit-code": 50,
  phone: 50,
  address: 300,
  postcode: 20,
  email: 200,
};

/** How long a text may be, by target. */
export type Longest = Readonly<Partial<Record<string, number>>>;

/** What words of choices were taken for: by target and word. */
export type Values = ReadonlyMap<string, string | undefined>;

/** The values as they are looked up while rows are read. */
export function valuesOf(values: readonly LedgerValue[]): Values {
  return new Map(values.map(({ target, text, value }) => [`${target} ${text}`, value]));
}

/** Reads the cells of one row by what their columns are taken for, and gathers what is wrong. */
export class RowReader {
  readonly faults: LedgerFault[] = [];
  private readonly row: LedgerRow;
  private readonly reading: LedgerReading;
  private readonly values: Values;
  private readonly longest: Longest;

  constructor(row: LedgerRow, reading: LedgerReading, values: Values, longest: Longest) {
    this.row = row;
    this.reading = reading;
    this.values = values;
    this.longest = longest;
  }

  /** A text without blanks at its ends; undefined where there is none. */
  text(id: TargetId): string | undefined {
    const cell = this.cell(id);
    const text = cell?.text.trim() ?? "";
    if (isNone(textOf(cell))) return undefined;
    const isLossy = cell?.kind === "number" ? text.length > KEPT_DIGITS : /^\d(?:\.\d+)?E\+1\d$/i.test(text);
    if (isLossy && PERSONAL.has(id))
      return this.fault(id, "按数值保存，末几位已经变成0，原来的号码看不到了。请改成文本格式，重新填写");
    const most = LONGEST_PERSONAL[id] ?? this.longest[id];
    return most !== undefined && text.length > most ? this.fault(id, `超过${most}字。请缩短`) : text;
  }

  /** A day that has come already. */
  day(id: TargetId): LocalDate | undefined {
    const read = readDay(this.cell(id), this.reading.year);
    if ("fault" in read) return this.fault(id, read.fault);
    const { day } = read;
    // How long a time was given for lies ahead.
    if (day !== undefined && id !== "correction-by" && day > this.reading.today)
      return this.fault(id, `是${day}，晚于今天。请核对`);
    return day;
  }

  /** What a word stands for. */
  choice(id: ChoiceId): string | undefined {
    const text = textOf(this.cell(id));
    if (this.reading.mapping[id] === undefined) return this.reading.fixed[id];
    if (isNone(text)) return undefined;
    return (
      this.values.get(`${id} ${text}`) ?? this.fault(id, `写的是“${shortened(text)}”，还没有选定指什么。请在上面选定`)
    );
  }

  /** A number that is not negative. */
  number(id: TargetId): number | undefined {
    const text = this.reading.mapping[id] === undefined ? (this.reading.fixed[id] ?? "") : textOf(this.cell(id));
    if (isNone(text)) return undefined;
    const digits = /^[¥￥]?(\d+(?:\.\d{1,2})?)(?:个?工作日|个?工作天|天|日|元)?$/.exec(text.replaceAll(",", ""))?.[1];
    return digits === undefined ? this.fault(id, `写的是“${shortened(text)}”，不是数。请只写数字`) : Number(digits);
  }

  /** Whether something was wrong in the column of a target. */
  isFaulty(id: TargetId): boolean {
    return this.faults.some(({ target }) => target === id);
  }

  /** Says what is wrong in the column of a target; the sentence begins with where it is. Answers nothing. */
  fault(id: TargetId, what: string): undefined {
    const column = this.reading.mapping[id];
    const letters = column === undefined ? "" : lettersOf(column);
    const where = `第${this.row.number}行${letters === "" ? "" : `${letters}列`}“${titleOfTarget(id)}”`;
    const sentence = `${where}${what}。`;
    if (!this.faults.some((fault) => fault.sentence === sentence))
      this.faults.push({ row: this.row.number, target: id, letters, sentence });
    return undefined;
  }

  private cell(id: TargetId): LedgerCell | undefined {
    const column = this.reading.mapping[id];
    const cell = column === undefined ? undefined : this.row.cells[column];
    return cell?.across ? undefined : cell;
  }
}

const PERSONAL = new Set(TARGETS.flatMap(({ id, personal }) => (personal ? [id] : [])));
