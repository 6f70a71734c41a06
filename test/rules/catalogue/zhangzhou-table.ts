import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SEED = join(import.meta.dirname, "../../../../shared/seeds/zhangzhou-disclosure-catalogue.txt");

/** The source is beside the project. */
export const hasTable = existsSync(SEED);

/** One row of the source's table, cell by cell, in one form of letters and without blanks. */
export interface TableRow {
  readonly content: string;
  readonly period: string;
  readonly channel: string;
  readonly basis: string;
  readonly clause: string;
  readonly mode: string;
  readonly departments: string;
}

/** The same text however it is typed: full width or half, with blanks or without. */
export function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/g, "");
}

/** The rows: each ends with two bars or more; its last seven cells are the table's columns after the three levels. */
export function tableRows(): TableRow[] {
  const text = readFileSync(SEED, "utf8");
  const body = text.slice(text.indexOf("三级"));
  return body
    .slice(body.indexOf("\n"))
    .split(/\|\s*\|+(?=\s*(?:\n|$))/)
    .filter((chunk) => chunk.trim() !== "")
    .map((chunk) => {
      const cells = chunk
        .replace(/\s*\|?\s*$/, "")
        .split("|")
        .map(plain);
      const [content = "", period = "", channel = "", basis = "", clause = "", mode = "", departments = ""] =
        cells.slice(-7);
      return { content, period, channel, basis, clause, mode, departments };
    });
}
