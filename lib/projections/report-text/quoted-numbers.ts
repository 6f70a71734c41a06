import { type CellKey } from "../../model/annual-report.ts";
import type { YearFees } from "../year-fees.ts";
import type { TextSources } from "./draft-text.ts";
import { listedParts } from "./listed-parts.ts";
import { namedCells } from "./named-cells.ts";
import { DENIED_SUBJECTS } from "./denied-subjects.ts";
import { QUOTED_SUBJECTS } from "./quoted-subjects.ts";
import type { QuotedSubject } from "./quoted-words.ts";
import { type Clause, clausesOf, isElsewhere, unbroken } from "./text-clauses.ts";
import { halfWidth, numbersIn, type TextNumber } from "./text-numbers.ts";
import { spokenOf } from "./text-topics.ts";

/** A number in a text that is another in the tables or in the records (DOMAIN 2.5, B7). */
export interface QuotedFault {
  /** Where the number, or the words that deny it, stand in the text. */
  readonly at: number;
  readonly end: number;
  /** What, where, what to do. */
  readonly sentence: string;
  /** The table's cells that it was compared with; none where it was a count. */
  readonly cells: readonly CellKey[];
}

/** What a text is held against: the figures of one year (YYYY). */
export type QuotedSources = Pick<TextSources, "year" | "figures" | "report"> & {
  readonly fees: Pick<YearFees, "amount" | "paid" | "noticed">;
};

/** Numbers of a text that are not what the tables say; what it cannot tell the subject of is left alone. */
export function quotedNumbers(text: string, sources: QuotedSources): QuotedFault[] {
  // A gap is no text yet.
  const plain = unbroken(halfWidth(text)).replaceAll(/【[^【】]*】/g, (gap) => " ".repeat(gap.length));
  const clauses = clausesOf(plain).filter((clause) => !isElsewhere(clause, sources.year));
  const read = clauses.flatMap((clause) => numbersOf(clause).map((number) => ({ ...number, ...clause })));
  const wrong = read.flatMap(({ subject, number, sentenceAt, at }) => {
    const known = knownOf(subject.keys, sources);
    const [first] = known;
    if (!first || known.some(({ value }) => fits(number, value, subject.part))) return [];
    const same = read.filter((one) => one.subject.title === subject.title && one.sentenceAt === sentenceAt);
    const place = { ...number, at: at + number.at, end: at + number.end };
    const listed = [number, ...listedParts(plain, place)];
    if ([same.map((one) => one.number), listed].some((parts) => parts.length > 1 && addsUp(parts, first.value))) {
      return [];
    }
    return [faultOf(number.text, subject, first, place)];
  });
  return [...wrong, ...clauses.flatMap((clause) => denied(clause, sources))].toSorted((a, b) => a.at - b.at);
}

interface Read {
  readonly number: TextNumber;
  readonly subject: QuotedSubject;
}

/** The numbers of a clause whose subject can be told. */
function numbersOf({ words, sentence, paragraph }: Clause): Read[] {
  const numbers = numbersIn(words);
  return numbers.flatMap((number, place) => {
    const before = close(words.slice(numbers[place - 1]?.end ?? 0, number.at));
    const after = close(words.slice(number.end, numbers[place + 1]?.at));
    if (ABOUT.test(before) || after.startsWith("左右")) return [];
    const said = close(sentence + words.slice(0, number.at));
    const topic = spokenOf(said, paragraph);
    const subject = QUOTED_SUBJECTS.find(
      (one) =>
        one.units.test(number.unit) &&
        one.before.test(before) &&
        (one.after?.test(after) ?? true) &&
        !(one.not?.test(before) ?? false) &&
        !(one.notSaid?.test(said) ?? false) &&
        (one.said?.test(said) ?? true) &&
        (one.of === undefined || one.of.includes(topic)),
    );
    return subject ? [{ number, subject }] : [];
  });
}

/** So many, more or less. */
const ABOUT = /(?:约|近|接近|逾|超|不足|至少|最多|不到)$/;

/** Reports made from PDF have blanks around figures. */
function close(words: string): string {
  return words.replaceAll(/[ \u3000]/g, "");
}

/** A part may be less than the figure, never more. */
function fits({ from, to }: TextNumber, value: number, isPart = false): boolean {
  return from <= value && (isPart || value <= to);
}

/** Parts of one figure in one sentence: by channel, by half-year, by ground. */
function addsUp(parts: readonly TextNumber[], value: number): boolean {
  const sum = (side: "from" | "to"): number => parts.reduce((total, number) => total + number[side], 0);
  return sum("from") <= value && value <= sum("to");
}

function denied({ at, words }: Clause, sources: QuotedSources): QuotedFault[] {
  return DENIED_SUBJECTS.flatMap(({ keys, title, says, names }) => {
    const match = says.exec(words.trimEnd());
    const known = match && (names?.test(match[0]) ?? true) ? knownOf(keys, sources) : [];
    const [first] = known;
    if (!match || !first || known.some(({ value }) => value === 0)) return [];
    const from = at + match.index;
    return [faultOf(match[0], { title }, first, { at: from, end: from + match[0].length })];
  });
}

function faultOf(
  said: string,
  { title, part }: Pick<QuotedSubject, "title" | "part">,
  { value, where, cells }: Known,
  { at, end }: Pick<QuotedFault, "at" | "end">,
): QuotedFault {
  const is = part === true ? `一共 ${value}` : `是 ${value}`;
  const sentence = `写的是“${said}”，${where}的“${title}”${is}；请核对是文字还是数字不对。`;
  return { at, end, sentence, cells };
}

interface Known {
  readonly value: number;
  readonly where: string;
  readonly cells: readonly CellKey[];
}

const PARTS = { disclosure: "第二部分的表", requests: "第三部分的表", challenges: "第四部分的表" } as const;

/** What is known by these keys; nothing where the first is not known. */
function knownOf(keys: QuotedSubject["keys"], sources: QuotedSources): readonly Known[] {
  const [first, ...others] = keys.map((key) => valueOf(key, sources));
  return first ? [first, ...others.flatMap((one) => one ?? [])] : [];
}

function valueOf(key: string, { report, figures, fees }: QuotedSources): Known | undefined {
  const [kind = "", id = ""] = key.split(/:(.*)/);
  if (kind === "fee") {
    const value = id === "amount" ? fees.amount : id === "paid" ? fees.paid : fees.noticed;
    return { value, where: "收费记录", cells: [] };
  }
  if (kind === "count") {
    const { value, incomplete } = figures.find((one) => one.id === id) ?? {};
    return value === undefined || incomplete !== undefined ? undefined : { value, where: "统计", cells: [] };
  }
  const cells = namedCells(id);
  const [first] = cells;
  if (first === undefined || cells.some((cell) => report.cells[cell].origin === "missing")) return undefined;
  const sum = cells.reduce((total, cell) => total + report.cells[cell].value, 0);
  const [table] = first.split("/");
  const where = table === "disclosure" || table === "challenges" ? PARTS[table] : PARTS.requests;
  // 行政事业性收费 is in 万元, the text's number in 元.
  return { value: first === "disclosure/charges/amount" ? Math.round(sum * 1e6) / 100 : sum, where, cells };
}
