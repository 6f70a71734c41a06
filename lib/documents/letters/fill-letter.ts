import type {
  DocumentTemplate,
  RemedyText,
  TemplateBlock,
  TemplateCondition,
  TemplateRow,
} from "../../model/document-template.ts";
import type { Field, FieldValue, FieldValues } from "../../model/field.ts";
import type { FieldHome, LetterField } from "../../model/letter-field.ts";
import { letterFieldsOf } from "../../model/letter-fields.ts";
import type { ReviewRow } from "./review-rows.ts";
import { fieldText, linesOf, listed, numbered } from "./letter-text.ts";

/** What a document is filled with: values by field id, and the case's fields, which know what a choice is called. */
export interface LetterFacts {
  readonly values: FieldValues;
  readonly fields: readonly Field[];
  /** What a person should know of a value before it is told to anyone, by field; sentences. */
  readonly doubts: Readonly<Record<string, string>>;
  /** Of an article: the steps of its review, for rows that are there once for each. */
  readonly reviews?: readonly ReviewRow[];
}

/** A fact that must be there before the document can be made, and where it is entered. */
export interface MissingFact {
  readonly field: string;
  readonly title: string;
  readonly home: FieldHome;
}

/** One part of a filled document. `role` says how it is set: `text` is a paragraph, `page-title` starts a new page. */
export type LetterPart =
  | {
      readonly role: "title" | "number" | "to" | "text" | "left" | "centre" | "right" | "sign" | "date" | "page-title";
      readonly text: string;
    }
  | { readonly role: "form"; readonly columns: readonly number[]; readonly rows: readonly FormRow[] };

/** A row of a form; `tall` where somebody writes into it by hand. */
interface FormRow {
  readonly cells: readonly { readonly text: string; readonly head: boolean; readonly columns: number }[];
  readonly tall: boolean;
}

/** A document with its values; it is complete when nothing is missing. What is missing stands in it as 〔its title〕. */
export interface FilledLetter {
  readonly code: string;
  /** Without the agency's name. */
  readonly title: string;
  /** It is kept on one sheet. */
  readonly sheet: boolean;
  readonly parts: readonly LetterPart[];
  readonly missing: readonly MissingFact[];
  /** Ids of the fields that it names or needs, in the order they were met, each once. */
  readonly used: readonly string[];
  /** Ids of the fields that make a further part appear when they are there; they may be left out. */
  readonly optional: readonly string[];
}

/** Fills a document. Nothing is guessed: what its text names and the facts do not have is listed. */
export function fillLetter(
  template: DocumentTemplate,
  facts: LetterFacts,
  remedies: readonly RemedyText[],
): FilledLetter {
  const filler = new Filler(template, facts);
  const isLetter = template.kind === "letter";
  const title = filler.fill(template.heading ?? template.title);
  const remedy = remedies.find(({ id }) => id === template.remedy);
  if (template.remedy !== "none" && !remedy) filler.miss(`remedy-${template.remedy}`, "救济途径的文字");
  const parts: LetterPart[] = [
    { role: "title", text: `${filler.fill("{office-name}")}\n${title}` },
    ...(template.number ? [{ role: "number" as const, text: filler.fill(`{${template.number}}`) }] : []),
    ...(template.to === undefined ? [] : [{ role: "to" as const, text: `${filler.fill(template.to)}：` }]),
    ...filler.blocks(template.blocks),
    ...filler.blocks(remedy?.blocks ?? []),
    ...filler.blocks(template.closing ?? []),
    ...(isLetter ? [{ role: "sign" as const, text: filler.fill("{office-name}") }] : []),
    ...(isLetter ? [{ role: "date" as const, text: filler.fill("{issued-on}") }] : []),
  ];
  if (template.enclosure) {
    parts.push({ role: "page-title", text: template.enclosure.title }, ...filler.blocks(template.enclosure.blocks));
  }
  for (const id of template.needs ?? []) filler.fill(`{${id}}`);
  return {
    code: template.code,
    title,
    sheet: template.sheet === true,
    parts,
    missing: filler.missing,
    used: [...filler.used],
    optional: [...filler.optional],
  };
}

/** The text of a filled document, a part a line. */
export function letterText({ parts }: Pick<FilledLetter, "parts">): string {
  return parts
    .map((part) =>
      part.role === "form"
        ? part.rows.map(({ cells }) => cells.map(({ text }) => text).join("\t")).join("\n")
        : part.text,
    )
    .join("\n");
}

/** Fills the texts of one document and remembers what it missed. */
class Filler {
  readonly missing: MissingFact[] = [];
  readonly used = new Set<string>();
  readonly optional = new Set<string>();
  private readonly own: readonly Field[];
  private readonly known: readonly LetterField[];
  private readonly fields: readonly Field[];
  private readonly values: FieldValues;
  private readonly reviews: readonly ReviewRow[];

  constructor(template: DocumentTemplate, { values, fields, reviews = [] }: LetterFacts) {
    this.own = template.fields;
    this.known = letterFieldsOf(template.procedures);
    this.fields = [...template.fields, ...fields, ...this.known];
    this.values = values;
    this.reviews = reviews;
  }

  /** A text with every placeholder filled, in one pass: what a value holds is not filled again. `row` goes first. */
  fill(text: string, row: Readonly<Record<string, string>> = {}): string {
    return text.replace(/\{([^{}]*)\}/g, (_, name: string) => {
      const id = name.trim();
      const ofRow = row[id];
      if (ofRow !== undefined) return ofRow;
      this.used.add(id);
      return this.textOf(id) ?? this.miss(id);
    });
  }

  blocks(blocks: readonly TemplateBlock[]): LetterPart[] {
    return blocks.filter(({ when }) => this.holds(when)).flatMap((block) => this.block(block));
  }

  /** Notes that something is missing, once; answers what stands in its place until it is there. */
  miss(field: string, title = this.titleOf(field)): string {
    const home = this.known.find(({ id }) => id === field)?.home ?? "case";
    if (!this.missing.some((one) => one.field === field)) this.missing.push({ field, title, home });
    return `〔${title}〕`;
  }

  private block(block: TemplateBlock): LetterPart[] {
    if ("rows" in block) {
      const rows = block.rows.filter(({ when }) => this.holds(when)).flatMap((row) => this.rows(row));
      return [{ role: "form", columns: block.columns, rows }];
    }
    if ("lines" in block) {
      this.used.add(block.lines);
      const value = this.values[block.lines];
      const items = typeof value === "string" ? linesOf(value) : Array.isArray(value) ? value : [];
      const set = block.label === undefined ? numbered(items) : listed(block.label, items);
      const texts = items.length > 0 ? set : [this.miss(block.lines)];
      return texts.map((text) => ({ role: "text", text }));
    }
    const role = block.align === "center" ? "centre" : (block.align ?? "text");
    return [{ role, text: this.fill(block.text) }];
  }

  private rows({ cells, each, tall = false }: TemplateRow): FormRow[] {
    const filled = (isTall: boolean, row?: Readonly<Record<string, string>>): FormRow => ({
      tall: isTall,
      cells: cells.map(({ text, head = false, columns = 1 }) => ({ head, columns, text: this.fill(text, row) })),
    });
    if (each === undefined) return [filled(tall)];
    return this.reviews.map(({ title, role, entry, isOpen }) =>
      filled(isOpen, { "step-title": title, "step-role": role, "step-entry": entry }),
    );
  }

  private holds(when: readonly TemplateCondition[] | undefined): boolean {
    return (when ?? []).every((condition) => {
      if ("has" in condition) {
        this.optional.add(condition.has);
        return this.textOf(condition.has) !== undefined;
      }
      if ("lacks" in condition) return this.textOf(condition.lacks) === undefined;
      const value = this.values[condition.field];
      const isOneOf = (ones: readonly FieldValue[]): boolean =>
        ones.some((one) => one === value || (Array.isArray(value) && value.some((each) => each === one)));
      return "notIn" in condition ? !isOneOf(condition.notIn) : isOneOf(condition.in);
    });
  }

  private textOf(id: string): string | undefined {
    const value = this.values[id];
    const own = this.own.find((field) => field.id === id);
    const kind = this.fields.find((field) => field.id === id)?.kind ?? "text";
    const options = this.fields.find((field) => field.id === id && field.options)?.options;
    // A document for some outcomes only is none for the others.
    if (typeof value === "string" && own?.options?.every((option) => option.value !== value) === true) return undefined;
    const text = fieldText(kind, value, options);
    return id.endsWith("-number") && /^\d{1,5}$/.test(text ?? "") ? this.documentNumber(Number(text)) : text;
  }

  /** A number alone gets the agency's 代字 and the year of the document's date (GB/T 9704: no 第, no leading zeros). */
  private documentNumber(count: number): string | undefined {
    const prefix = fieldText("text", this.values["office-number-prefix"]);
    const issued = this.values["issued-on"];
    if (typeof issued !== "string") return undefined;
    return `${prefix ?? this.miss("office-number-prefix")}〔${issued.slice(0, 4)}〕${count}号`;
  }

  private titleOf(id: string): string {
    return this.fields.find((field) => field.id === id)?.title ?? id;
  }
}
