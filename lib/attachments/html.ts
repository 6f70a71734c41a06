import { Parser } from "htmlparser2";
import type { Block, CellPlace, HiddenPlace } from "../model/draft.ts";
import type { Reading } from "./attachment.ts";
import { checkDepth } from "./xml.ts";
import { readable } from "./office-properties.ts";

const BLOCKS =
  /^(p|div|h[1-6]|li|tr|td|th|table|section|article|header|footer|blockquote|pre|dd|dt|br|hr|title|option|textarea|caption|ul|ol|body)$/;
const UNREAD = /^(script|style|noscript|template|svg)$/;
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const INVISIBLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)|mso-hide\s*:\s*all/i;

interface Open {
  readonly name: string;
  readonly hidden: HiddenPlace | undefined;
}

interface Table {
  readonly number: number;
  row: number;
  column: number;
  span: number;
}

/** Reads a page: its text with tables, and what hides in comments, attributes and styles. */
export function readHtml(html: string, { out }: Reading): void {
  const page = new Page(out);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.text(text),
      oncomment: (text) => page.comment(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  page.flush();
}

class Page {
  private readonly out: Reading["out"];
  private readonly stack: Open[] = [];
  private readonly tables: Table[] = [];
  private visible = "";
  private veiled = "";
  private veil: HiddenPlace | undefined;
  private heading = false;
  private cell = false;
  private unread = 0;
  private number = 0;

  constructor(out: Reading["out"]) {
    this.out = out;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNREAD.test(name)) this.unread += 1;
    if (BLOCKS.test(name)) this.flush();
    const hidden = this.stack.at(-1)?.hidden ?? hiddenBy(name, attributes);
    if (!VOID.test(name)) this.stack.push({ name, hidden });
    checkDepth(this.stack.length);
    this.readAttributes(name, attributes);
    const table = this.tables.at(-1);
    if (name === "table") this.tables.push({ number: this.out.nextTable(), row: -1, column: -1, span: 1 });
    else if (name === "tr" && table) Object.assign(table, { row: table.row + 1, column: -1, span: 1 });
    else if ((name === "td" || name === "th") && table) {
      table.column += table.span;
      table.span = Math.max(1, Math.min(1000, Number(attributes["colspan"] ?? 1) || 1));
      this.cell = true;
    } else if (/^h[1-6]$/.test(name)) this.heading = true;
  }

  text(text: string): void {
    if (this.unread > 0) return;
    const hidden = this.stack.at(-1)?.hidden;
    if (hidden === undefined) this.visible += text;
    else [this.veiled, this.veil] = [this.veiled + text, hidden];
  }

  comment(text: string): void {
    // Word's own conditions hold style, not text.
    if (!/^\[if [^\]]*\]/.test(text)) this.out.add(squeezed(text), "网页注释", { hidden: "comment" });
  }

  close(name: string): void {
    if (UNREAD.test(name)) this.unread = Math.max(0, this.unread - 1);
    if (BLOCKS.test(name)) this.flush();
    if (name === "table") this.tables.pop();
    if (name === "td" || name === "th") this.cell = false;
    if (/^h[1-6]$/.test(name)) this.heading = false;
    if (this.stack.at(-1)?.name === name) this.stack.pop();
  }

  /** Ends the present line of text. */
  flush(): void {
    const [shown, veiled] = [squeezed(this.visible), squeezed(this.veiled)];
    [this.visible, this.veiled] = ["", ""];
    const table = this.cell ? this.tables.at(-1) : undefined;
    if (shown !== "") this.number += 1;
    const place = table ? `表格${table.number + 1}第${table.row + 1}行第${table.column + 1}列` : `第${this.number}段`;
    const cell: CellPlace | undefined = table && {
      table: table.number,
      row: Math.max(0, table.row),
      column: table.column,
    };
    const kind: Block["kind"] = cell ? "cell" : this.heading ? "heading" : "paragraph";
    this.out.add(shown, place, { kind, ...(cell && { cell }) });
    this.out.add(veiled, `${place}（不显示的文字）`, { hidden: this.veil });
  }

  private readAttributes(name: string, attributes: Readonly<Record<string, string>>): void {
    const { alt = "", title = "", href = "", src = "", content = "", value = "" } = attributes;
    this.out.add(alt, "图片说明", { hidden: "alternative-text" });
    this.out.add(title, "提示文字", { hidden: "alternative-text" });
    const link = name === "a" || name === "area" ? href : name === "img" || name === "iframe" ? src : "";
    if (!/^(data:|#|$)/i.test(link)) this.out.add(readable(link), "链接地址", { hidden: "link-target" });
    if (name === "meta") this.out.add(content, "网页属性", { hidden: "metadata" });
    if (name === "input")
      this.out.add(value, "表单里的值", attributes["type"] === "hidden" ? { hidden: "invisible" } : {});
  }
}

function hiddenBy(name: string, attributes: Readonly<Record<string, string>>): HiddenPlace | undefined {
  if (name === "del" || name === "s" || name === "strike") return "deleted";
  return "hidden" in attributes || INVISIBLE.test(attributes["style"] ?? "") ? "invisible" : undefined;
}

function squeezed(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, " ").trim();
}
