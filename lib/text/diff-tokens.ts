import { SEAL_MARK, type SealNormal } from "./seal-normal.ts";

/** A word, a sign, a border of a cell; or a whole stretch that is not looked into. */
export interface DiffToken {
  /** What is compared: a stretch of the normalised text. */
  readonly key: string;
  /** What is shown; `\n` where a line begins. */
  readonly shown: string;
}

/** A normalised text, cut into lines. */
export class DiffText {
  /** The lines in order, all of them the text. */
  readonly lines: readonly string[];
  private readonly text: string;
  /** Where each line starts, and where the last ends. */
  private readonly starts: readonly number[];
  private readonly breaks: ReadonlySet<number>;

  constructor({ text, lines }: SealNormal) {
    this.text = text;
    this.breaks = new Set(lines);
    const marks = [...text.matchAll(SEAL_MARK)].filter(([, kind]) => kind !== "c").map(({ index }) => index);
    const starts = [...new Set([0, ...lines, ...marks])].sort((one, other) => one - other);
    this.starts = [...starts, text.length];
    this.lines = starts.map((start, index) => text.slice(start, this.starts[index + 1]));
  }

  /** The lines from `first` to before `end` word by word, Chinese by the browser's dictionary. */
  words(first: number, end: number): DiffToken[] {
    return this.tokens(first, end, (text) => [...SEGMENTER.segment(text)].map(({ segment }) => segment));
  }

  /** The same lines, not cut further than needed to show them. */
  whole(first: number, end: number): DiffToken[] {
    return this.tokens(first, end, (text) => [text]);
  }

  private tokens(first: number, end: number, cut: (text: string) => readonly string[]): DiffToken[] {
    const [from, to] = [this.starts[first] ?? 0, this.starts[end] ?? 0];
    const tokens: DiffToken[] = [];
    let at = from;
    const add = (key: string): void => {
      tokens.push({ key, shown: this.shown(at, key) });
      at += key.length;
    };
    for (const mark of this.text.slice(from, to).matchAll(SEAL_MARK)) {
      for (const key of cut(this.text.slice(at, from + mark.index))) add(key);
      const [key, kind = "", numbers = ""] = mark;
      tokens.push({ key, shown: shownMark(kind, numbers.split(",").map(Number)) });
      at += key.length;
    }
    for (const key of cut(this.text.slice(at, to))) add(key);
    return tokens;
  }

  /** With the breaks of its lines. */
  private shown(start: number, key: string): string {
    let [shown, done] = ["", 0];
    for (let at = 0; at < key.length; at += 1) {
      if (!this.breaks.has(start + at)) continue;
      shown += `${key.slice(done, at)}\n`;
      done = at;
    }
    return done === 0 && shown === "" ? key : shown + key.slice(done);
  }
}

const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

const PARTS: Readonly<Record<string, string>> = { d: "\n删去的文字：", l: "\n链接：", a: "\n图片和提示文字：" };

/** Of a mark of `sealNormal`: borders of cells as bars, each row a line. */
function shownMark(kind: string, [first = 0, second = 0]: readonly number[]): string {
  switch (kind) {
    case "t":
      return `\n${bars(second + 1)}`;
    case "b":
      return "\n｜";
    case "r":
      return `｜\n${bars(second + 1)}`;
    case "c":
      return bars(first);
    case "e":
      return "｜\n";
    default:
      return PARTS[kind] ?? "\n";
  }
}

function bars(count: number): string {
  return "｜".repeat(Math.min(9, Math.max(1, count)));
}
