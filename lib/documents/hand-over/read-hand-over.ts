import { Parser } from "htmlparser2";
import type { Block, CellPlace } from "../../model/draft.ts";
import { HandOverDataSchema, HandOverSchema, type HandOver } from "../../model/hand-over.ts";
import { failure, success, type Result } from "../../model/result.ts";
import { DATA_NAME, handOverHtml } from "./hand-over-file.ts";

/** Most characters of a file that is read: many times what the longest draft comes to. */
const MOST_CHARACTERS = 5_000_000;
/** Most elements within one another; ours has six. */
const DEEPEST = 200;

const BLOCKS = /^(?:p|div|h[1-6]|li|ul|ol|tr|td|th|table|tbody|section|blockquote|pre|dd|dt|dl|hr)$/;
const UNSEEN = /^(?:script|style|template|noscript)$/;

/**
 * Reads a hand-over file that came back, by whomever it was changed: its data, and of its text what the page shows, with
 * words that were put between. Nothing that it says is believed; `compareReturned` seals the text anew.
 */
export function readHandOver(fileText: string): Result<HandOver> {
  if (fileText.length > MOST_CHARACTERS) return failure("这个文件太大，不是移交单。请选移交时生成的网页文件。");
  const file = fileText.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const reader = readPage(file);
  if (!reader) return failure("这个文件的结构不对，不是移交单。请选移交时生成的网页文件。");
  const data = HandOverDataSchema.safeParse(parsed(reader.data));
  if (!data.success) return failure("这个文件里没有移交信息，或者信息已被改坏。请选移交时生成的网页文件。");
  const read = HandOverSchema.safeParse({ data: data.data, fields: reader.fields, isAsMade: false });
  if (!read.success) return failure("移交单里的稿件读不出来，文件已被改坏。请向托管单位另要一份。");
  return success({ ...read.data, isAsMade: handOverHtml(read.data.data, read.data.fields) === file });
}

/** `undefined` where its elements are nested too deep. */
function readPage(file: string): Reader | undefined {
  const reader = new Reader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.addText(text),
      onclosetag: () => reader.close(),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  try {
    parser.end(file);
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  reader.endBlock();
  return reader;
}

/** Thrown to stop the parser, which takes ever longer for each element within so many. */
class TooDeep extends Error {}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What an element's text is read as. */
interface Place {
  readonly name: string;
  readonly field: { readonly name: string; readonly blocks: Block[] } | undefined;
  readonly isContent: boolean;
  readonly cell: CellPlace | undefined;
  readonly hidden: Block["hidden"];
  readonly isHeading: boolean;
}

const OUTSIDE: Place = {
  name: "",
  field: undefined,
  isContent: false,
  cell: undefined,
  hidden: undefined,
  isHeading: false,
};

class Reader {
  data = "";
  readonly fields: { name: string; blocks: Block[] }[] = [];
  private readonly stack: Place[] = [];
  private text = "";
  /** Where the text that is being gathered stands. */
  private at: Place = OUTSIDE;
  /** Whether it has a character that is no space. */
  private isBegun = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "meta" && attributes["name"] === DATA_NAME) this.data = attributes["content"] ?? "";
    const around = this.stack.at(-1) ?? OUTSIDE;
    if (name === "br") this.addText("\n");
    else if (BLOCKS.test(name)) this.endBlock();
    if (this.stack.length >= DEEPEST) throw new TooDeep();
    const field = attributes["data-field"];
    if (field !== undefined) this.fields.push({ name: field, blocks: [] });
    this.stack.push({
      name,
      field: field === undefined ? around.field : this.fields.at(-1),
      // The field's own heading is none of its text.
      isContent: around.isContent || (around.field !== undefined && name !== "h2"),
      cell: name === "td" || name === "th" ? cellOf(attributes["data-at"] ?? "", name) : around.cell,
      hidden: hiddenOf(attributes["data-hidden"]) ?? around.hidden,
      isHeading: /^h[1-6]$/.test(name) || around.isHeading,
    });
  }

  addText(text: string): void {
    const place = this.stack.at(-1) ?? OUTSIDE;
    if (!place.field || !place.isContent || UNSEEN.test(place.name)) return;
    if (!this.isBegun) this.at = place;
    this.isBegun ||= text.trim() !== "";
    this.text += text;
  }

  close(): void {
    const place = this.stack.pop();
    if (place && BLOCKS.test(place.name)) this.endBlock();
  }

  endBlock(): void {
    const { text, at, isBegun } = this;
    this.text = "";
    this.at = OUTSIDE;
    this.isBegun = false;
    if (!isBegun) return;
    const { cell, hidden, isHeading } = at;
    const kind = isHeading ? "heading" : cell ? "cell" : "paragraph";
    at.field?.blocks.push({ kind, text, ...(cell && { cell }), ...(hidden && { hidden }) });
  }
}

function hiddenOf(name: string | undefined): Block["hidden"] {
  return name === "deleted" || name === "link-target" || name === "alternative-text" ? name : undefined;
}

function cellOf(at: string, name: string): CellPlace | undefined {
  const [, table, row, column] = /^(\d{1,6}),(\d{1,6}),(\d{1,6})$/.exec(at) ?? [];
  if (table === undefined) return undefined;
  const place = { table: Number(table), row: Number(row), column: Number(column) };
  return name === "th" ? { ...place, isHeader: true } : place;
}
