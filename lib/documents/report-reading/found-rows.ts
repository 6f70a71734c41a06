import type { CellKey } from "../../model/annual-report.ts";
import { readValue } from "./read-value.ts";

/** A figure's place in a row that was found, as it is called: 自然人. */
export interface NamedCell {
  readonly key: CellKey;
  readonly name: string;
}

/** A part of the report as faults call it. */
export type PartName = "第二部分" | "第三部分" | "第四部分";

/** What was read of one part: figures by cell, and in sentences what could not be read and what was blank. */
export class PartReader {
  readonly figures = new Map<CellKey, number>();
  readonly faults: string[] = [];
  private readonly part: PartName;
  private readonly blanks: string[] = [];
  /** The figures of a row as they were written when it was found first. */
  private readonly found = new Map<string, string>();
  /** Why a row was not read although it is there. */
  private readonly left = new Map<string, { readonly why: string; readonly isOfRow: boolean }>();

  constructor(part: PartName) {
    this.part = part;
  }

  has(row: string): boolean {
    return this.found.has(row);
  }

  /** The row `row` was found with these figures; each `cells[n]` is left out where it is undefined. */
  take(row: string, cells: readonly (NamedCell | undefined)[], written: readonly string[]): void {
    const values = cells.map((cell, at) => readValue(written[at] ?? "", cell?.key.startsWith("disclosure/charges")));
    const same = JSON.stringify(values);
    const known = this.found.get(row);
    if (known !== undefined) {
      if (known === same) return;
      for (const cell of cells) if (cell) this.figures.delete(cell.key);
      this.fault(`“${row}”一行出现了几次，数字不一样，没有读入。请只导入一个年度、一个单位的表。`);
      return;
    }
    this.found.set(row, same);
    for (const [at, cell] of cells.entries()) {
      const value = values[at];
      if (!cell || !value) continue;
      const name = cell.name === row ? `“${row}”` : `“${row}”一行“${cell.name}”一格`;
      if (value.state === "unread")
        this.fault(`${name}写的是“${value.text}”，不是能计的数，没有读入。请改成数字后再导入。`);
      else this.figures.set(cell.key, value.state === "figure" ? value.value : 0);
      if (value.state === "blank") this.blanks.push(name);
    }
  }

  /** The row was found, but not so many figures in it. */
  misfit(row: string, wanted: number, cells: number): void {
    this.leave(
      row,
      `应有${wanted}个数，这里有${cells}格，不知道哪一格是哪一列，没有读入。请补齐空格（没有的填0）后再导入。`,
    );
  }

  /** The row was found, but not read; `why` follows its name. It counts only where the row is not read elsewhere. */
  leave(row: string, why: string): void {
    this.left.set(row, { why, isOfRow: true });
  }

  /** As {@link leave}, but `why` is of the whole table. */
  leaveTable(row: string, why: string): void {
    this.left.set(row, { why, isOfRow: false });
  }

  /** Some row was found, read or not. */
  isThere(): boolean {
    return this.found.size > 0 || this.left.size > 0;
  }

  /** Says which of these rows were not found, and those that were left. */
  end(rows: readonly string[]): void {
    const left = [...this.left].filter(([row]) => !this.has(row));
    for (const why of new Set(left.map(([, one]) => one.why))) {
      const same = left.filter(([, one]) => one.why === why);
      const names = same.filter(([, one]) => one.isOfRow).map(([row]) => row);
      this.fault(`${names.length > 0 ? `${listed(names)}${names.length > 1 ? names.length : "一"}行` : ""}${why}`);
    }
    const missing = rows.filter((row) => !this.has(row) && !this.left.has(row));
    if (missing.length > 0 && !this.isThere())
      this.fault("没有找到。请核对文件里有没有这张表；表是图片的，请找原来的文档。");
    else if (missing.length > 0) this.fault(`没有找到这些行，没有读入：${listed(missing)}。请核对原表后再导入。`);
  }

  /** One sentence about the cells that count as 0, if there are any. */
  said(): string[] {
    const { blanks } = this;
    return blanks.length === 0
      ? []
      : [`${this.part}的表有${blanks.length}格没有写数（空白、“-”或者“/”），按0计：${listed(blanks)}。`];
  }

  fault(sentence: string): void {
    const whole = `${this.part}的表：${sentence}`;
    if (!this.faults.includes(whole)) this.faults.push(whole);
  }
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => (name.startsWith("“") ? name : `“${name}”`));
  return `${quoted.slice(0, 4).join("、")}${names.length > 4 ? "等" : ""}`;
}
