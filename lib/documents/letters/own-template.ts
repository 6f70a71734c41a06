import { zipSync } from "fflate";
import { AttachmentError } from "../../attachments/attachment.ts";
import { readZip, type Parts } from "../../attachments/zip.ts";
import type { DocumentTemplate, RemedyText } from "../../model/document-template.ts";
import { letterFieldsOf } from "../../model/letter-fields.ts";
import { failure, success, type Result } from "../../model/result.ts";
import { fillLetter, type FilledLetter, type LetterFacts, type MissingFact } from "./fill-letter.ts";
import { fillPart, placeholdersOfPart } from "./word-text.ts";

/** Largest template, in bytes. */
const LARGEST_TEMPLATE = 2 * 2 ** 20;
/** Most that one part with text may hold, in bytes. */
const LARGEST_TEXT_PART = 20 * 2 ** 20;
/** Parts of a template in which placeholders are filled. */
const TEXT_PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** Names that stand for whole parts of the document as it would be without a template of one's own. */
const WHOLES = ["标题", "正文", "救济途径"] as const;

/** What an agency's template (DOCX) has in braces. */
export interface OwnTemplate {
  /** Names of fields that the document knows, as they are written. */
  readonly known: readonly string[];
  /** Names that nothing can fill. */
  readonly unknown: readonly string[];
  /** What a person should look at; sentences. */
  readonly notes: readonly string[];
}

/** An agency's template with the document's values, as bytes; only when nothing is missing. */
export interface FilledTemplate {
  readonly missing: readonly MissingFact[];
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Reads a template for a document. Fails with a sentence for what is no Word file, is too large, or has macros. */
export function readOwnTemplate(bytes: Uint8Array, template: DocumentTemplate): Result<OwnTemplate> {
  return opened(bytes, (parts) => {
    const names = [...new Set(textParts(parts).flatMap(([, xml]) => placeholdersOfPart(xml)))];
    if (names.length === 0) {
      return failure("模板里没有找到用花括号括起来的字段，如 {申请人姓名或者名称}。请在要填写的位置写上字段再上传。");
    }
    const isKnown = (name: string): boolean => fieldOf(name, template) !== undefined;
    const tells = names.some((name) => name === "救济途径") || template.remedy === "none";
    return success({
      known: names.filter(isKnown),
      unknown: names.filter((name) => !isKnown(name)),
      notes: tells ? [] : ["模板里没有 {救济途径}。请核对模板自己的文字是否按现行法律写明了救济途径、期限和机关。"],
    });
  });
}

/** Fills a template; what it names and the facts do not have is listed, and then there are no bytes. */
export function fillOwnTemplate(
  bytes: Uint8Array,
  template: DocumentTemplate,
  facts: LetterFacts,
  remedies: readonly RemedyText[],
): Result<FilledTemplate> {
  return opened(bytes, (parts) => {
    const texts = textParts(parts);
    const names = [...new Set(texts.flatMap(([, xml]) => placeholdersOfPart(xml)))];
    const unknown = names.filter((name) => fieldOf(name, template) === undefined);
    if (unknown.length > 0) return failure(`模板里有不认识的字段：${unknown.join("、")}。请改正模板后重新上传。`);
    const lines = new Map<string, readonly string[]>();
    const missing: MissingFact[] = [...needsOf(template, facts, remedies)];
    for (const name of names) {
      const filled = filledBy(fieldOf(name, template) ?? "", template, facts, remedies);
      lines.set(name, linesIn(filled));
      missing.push(...filled.missing.filter(({ field }) => !missing.some((one) => one.field === field)));
    }
    if (missing.length > 0) return success({ missing });
    const filled = texts.map(([name, xml]) => [name, fillPart(xml, (field) => lines.get(field) ?? [])] as const);
    return success({ missing, bytes: packed(parts, new Map(filled)) });
  });
}

/** Fields and parts of the document that a template may name, in the words to write in braces. */
export function namesForTemplate(template: DocumentTemplate): string[] {
  const wholes = template.kind === "letter" ? WHOLES : ["标题"];
  const titles = [...letterFieldsOf(template.procedures), ...template.fields].map(({ title }) => title);
  return [...new Set([...wholes, ...titles])];
}

/** The id that a name in braces stands for: an id, a title, or a whole part. */
function fieldOf(name: string, template: DocumentTemplate): string | undefined {
  if (WHOLES.some((whole) => whole === name)) return name === "标题" || template.kind === "letter" ? name : undefined;
  if (name === "发文字号") return template.number;
  return [...template.fields, ...letterFieldsOf(template.procedures)].find(
    ({ id, title }) => id === name || title === name,
  )?.id;
}

function filledBy(
  field: string,
  template: DocumentTemplate,
  facts: LetterFacts,
  remedies: readonly RemedyText[],
): FilledLetter {
  const { code, title, basis, fields, blocks, procedures } = template;
  const bare: DocumentTemplate = {
    code,
    title,
    basis,
    fields,
    procedures,
    kind: "form",
    remedy: "none",
    blocks: [],
  };
  if (field === "标题") return fillLetter(bare, facts, remedies);
  if (field === "正文") return fillLetter({ ...bare, blocks }, facts, remedies);
  if (field === "救济途径") return fillLetter({ ...bare, remedy: template.remedy }, facts, remedies);
  return fillLetter({ ...bare, title: "", blocks: [{ text: `{${field}}` }] }, facts, remedies);
}

/** What must be known whatever the template names. */
function needsOf(
  { code, title, basis, fields, needs, procedures }: DocumentTemplate,
  facts: LetterFacts,
  remedies: readonly RemedyText[],
): readonly MissingFact[] {
  return fillLetter(
    { code, title, basis, fields, needs, procedures, kind: "form", remedy: "none", blocks: [] },
    facts,
    remedies,
  ).missing;
}

function linesIn({ parts, title }: FilledLetter): string[] {
  const texts = parts.flatMap((part) => (part.role === "form" ? [] : [part.text]));
  // The first part is the title; where it alone was asked for, its two lines are one.
  return texts.length === 1 ? [`${texts[0]?.split("\n")[0] ?? ""}${title}`] : texts.slice(1);
}

function textParts(parts: Parts): (readonly [name: string, xml: string])[] {
  return parts.names
    .filter((name) => TEXT_PARTS.test(name))
    .map((name) => {
      const bytes = parts.read(name) ?? new Uint8Array();
      if (bytes.length > LARGEST_TEXT_PART) throw new AttachmentError("模板里的文字太多。请删减后再上传。");
      return [name, new TextDecoder().decode(bytes)] as const;
    });
}

function packed(parts: Parts, filled: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const files = parts.names
    .filter((name) => !name.endsWith("/"))
    .map((name) => {
      const text = filled.get(name);
      return [
        name,
        text === undefined ? (parts.read(name) ?? new Uint8Array()) : new TextEncoder().encode(text),
      ] as const;
    });
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

/** A tag of a part with relationships (ECMA-376 part 2); a value may hold what ends a tag elsewhere. */
const RELATIONSHIP = /<(?:[^\s<>/:"']+:)?Relationship\s(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** What a template would fetch or run on the reader's machine, in a sentence; links that one has to click are let be. */
function foreignIn(parts: Parts): string | undefined {
  if (parts.names.some((name) => /^\/?word\/(?:embeddings|activex)\/./i.test(name))) {
    return "模板里嵌有其他文件或者控件，没有采用。请删去嵌入的对象再上传。";
  }
  for (const name of parts.names.filter((one) => /\.rels$/i.test(one))) {
    // However it is encoded, without what UTF-16 puts between.
    const xml = new TextDecoder().decode(parts.read(name)).replaceAll("\0", "");
    for (const [tag] of xml.matchAll(RELATIONSHIP)) {
      const mode = attribute(tag, "TargetMode");
      if (mode === undefined || mode === "Internal") continue;
      if (!attribute(tag, "Type")?.endsWith("/hyperlink")) {
        return "模板引用了文件以外的内容（如网上的图片、模板或者对象），没有采用。请改为直接插入，另存后再上传。";
      }
    }
  }
  return undefined;
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}

function opened<T>(bytes: Uint8Array, use: (parts: Parts) => Result<T>): Result<T> {
  if (bytes.length > LARGEST_TEMPLATE) return failure("模板超过2兆，太大。请删去其中的图片再上传。");
  try {
    const parts = readZip(bytes);
    if (!parts.names.includes("word/document.xml")) {
      return failure("这不是 Word 文档（.docx）。请用 Word 或 WPS 另存为 .docx 再上传。");
    }
    if (parts.names.some((name) => /vbaProject\.bin$/i.test(name))) {
      return failure("模板里有宏程序，没有采用。请另存为不带宏的 .docx 再上传。");
    }
    const foreign = foreignIn(parts);
    if (foreign !== undefined) return failure(foreign);
    return use(parts);
  } catch (error) {
    if (error instanceof AttachmentError) return failure(error.message);
    throw error;
  }
}
