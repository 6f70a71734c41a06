import { AttachmentError } from "../../attachments/attachment.ts";
import { parseXml } from "../../attachments/xml.ts";
import { readZip } from "../../attachments/zip.ts";
import { type ReadDocument, TableCollector } from "./read-tables.ts";
import { PICTURE } from "./read-value.ts";

/**
 * The tables of a Word document (ECMA-376, WordprocessingML) as they read with all tracked changes taken: what was struck out is none.
 * Before raised words stands ^.
 */
export function tablesOfWord(bytes: Uint8Array): ReadDocument {
  const parts = readZip(bytes);
  const part = parts.names.find((name) => /^word\/document\d*\.xml$/.test(name));
  if (part === undefined) throw new AttachmentError("这不是 Word 文档。请用 Office 或 WPS 打开，另存为 .docx 再导入。");
  const reader = new WordTables();
  parseXml(parts.read(part), {
    open: (name, { val }) => reader.open(name, val),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.out.document();
}

class WordTables {
  readonly out = new TableCollector();
  /** For each open table: its present cell is the lower part of a merged one, its present row was struck out. */
  private readonly states: { covered: boolean; struck: boolean }[] = [];
  private inText = false;
  private inRowProperties = false;
  private inRunProperties = false;
  private vanished = false;
  private raised = false;
  private struck = 0;

  open(name: string, value: string | undefined): void {
    const state = this.states.at(-1);
    if (name === "tbl") {
      this.states.push({ covered: false, struck: false });
      this.out.beginTable();
    } else if (name === "tr") {
      if (state) state.struck = false;
      this.out.beginRow();
    } else if (name === "tc") {
      if (state) state.covered = false;
      this.out.beginCell();
    } else if (name === "vMerge" && state) state.covered = value !== "restart";
    else if (name === "trPr") this.inRowProperties = true;
    else if (name === "del" || name === "moveFrom") this.strike();
    else this.openRun(name, value);
  }

  private openRun(name: string, value: string | undefined): void {
    if (name === "r") this.vanished = this.raised = false;
    else if (name === "rPr") this.inRunProperties = true;
    else if (/^(vanish|d?strike)$/.test(name) && this.inRunProperties)
      this.vanished ||= !/^(0|false|off|none)$/.test(value ?? "true");
    else if (name === "vertAlign" && this.inRunProperties) this.raised = /^su(per|b)script$/.test(value ?? "");
    // A footnote's sign of its own follows in the same run.
    else if (/^(foot|end)noteReference$/.test(name)) this.raised = true;
    else if (name === "t") this.inText = true;
    else if (/^(p|br|cr|tab|ptab)$/.test(name)) this.text("\n", true);
    else if (name === "noBreakHyphen") this.text("-", true);
    else if (/^(drawing|pict|object|sym|oMath)$/.test(name)) this.text(PICTURE, true);
  }

  private strike(): void {
    const state = this.states.at(-1);
    if (this.inRowProperties && state) state.struck = true;
    this.struck += 1;
  }

  text(text: string, always = false): void {
    if ((this.inText || always) && this.struck === 0 && !this.vanished)
      this.out.say(this.raised && text.trim() !== "" ? `^${text}` : text);
  }

  close(name: string): void {
    const state = this.states.at(-1);
    if (name === "t") this.inText = false;
    else if (name === "r") this.vanished = this.raised = false;
    else if (name === "rPr") this.inRunProperties = false;
    else if (name === "trPr") this.inRowProperties = false;
    else if (name === "del" || name === "moveFrom") this.struck = Math.max(0, this.struck - 1);
    else if (name === "tc") this.out.endCell(state?.covered);
    else if (name === "tr") {
      if (state?.struck) this.out.dropRow();
    } else if (name === "tbl") {
      this.states.pop();
      this.out.endTable();
    }
  }
}
