import type { Block, CellPlace } from "../../model/draft.ts";
import type { SealedField } from "../../model/sealed-text.ts";
import { sealNormal } from "../../text/seal-normal.ts";

/** Most empty cells drawn before one: those that merged cells reach over. */
const MOST_EMPTY = 50;

/** For text and for attributes in double quotes. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/**
 * A field as HTML: all that its seal covers and nothing else, so that no comment, invisible text or metadata is handed on.
 * Links and alternative texts are a list at the end, addresses as text.
 */
export function fieldHtml({ name, blocks }: SealedField): string {
  const sealed = blocks.filter((block) => sealNormal([block]).text !== "");
  const asides = sealed.filter(isAside);
  const items = asides.map(({ text, hidden = "" }) => `<li data-hidden="${hidden}">${textHtml(text)}</li>\n`).join("");
  const list = items === "" ? "" : `<ul>\n${items}</ul>\n`;
  const body = new Body();
  for (const block of sealed) if (!isAside(block)) body.add(block);
  return `<section data-field="${escaped(name)}">\n<h2>${escaped(name)}</h2>\n<div class="content">\n${body.end()}${list}</div>\n</section>\n`;
}

function isAside({ hidden }: Block): boolean {
  return hidden === "link-target" || hidden === "alternative-text";
}

class Body {
  private html = "";
  private cell: CellPlace | undefined;

  add(block: Block): void {
    this.moveTo(block.cell);
    const name = block.kind === "heading" ? "h3" : "p";
    const text = textHtml(block.text);
    this.html +=
      block.hidden === "deleted"
        ? `<${name} data-hidden="deleted"><del>${text}</del></${name}>\n`
        : `<${name}>${text}</${name}>\n`;
  }

  end(): string {
    this.moveTo(undefined);
    return this.html;
  }

  private moveTo(cell: CellPlace | undefined): void {
    const last = this.cell;
    this.cell = cell;
    if (cell && last && isSamePlace(cell, last)) return;
    const isSameTable = cell !== undefined && last?.table === cell.table;
    const isSameRow = isSameTable && last?.row === cell.row && cell.column > last.column;
    if (last) this.html += `</${nameOf(last)}>`;
    if (last && !isSameRow) this.html += "</tr>\n";
    if (last && !isSameTable) this.html += "</tbody></table>\n";
    if (!cell) return;
    if (!isSameTable) this.html += "<table><tbody>\n";
    if (!isSameRow) this.html += "<tr>";
    const empty = cell.column - (isSameRow && last ? last.column + 1 : 0);
    this.html += "<td></td>".repeat(Math.min(MOST_EMPTY, empty));
    this.html += `<${nameOf(cell)} data-at="${String(cell.table)},${String(cell.row)},${String(cell.column)}">`;
  }
}

function isSamePlace(one: CellPlace, other: CellPlace): boolean {
  return (
    one.table === other.table && one.row === other.row && one.column === other.column && one.isHeader === other.isHeader
  );
}

function nameOf({ isHeader }: CellPlace): "th" | "td" {
  return isHeader === true ? "th" : "td";
}

/** Without controls, which a file may lose on its way: those that show as a space become one. Breaks are `<br>`. */
function textHtml(text: string): string {
  const spaced = text.replaceAll("\r\n", "\n").replace(/[\v\f\r\u0085]/g, " ");
  const lines = spaced
    .toWellFormed()
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .split("\n");
  return lines.map(escaped).join("<br>");
}
