import type { Block } from "../../model/draft.ts";
import type { SealedField } from "../../model/sealed-text.ts";
import { partOf } from "../forms/part-of.ts";

/** What a CMS fills in or changes by itself when it saves, and what sorts the article: no part of the text. */
const BESIDE_THE_TEXT = /来源|作者|日期|时间|栏目|关键词|备注|公开属性/;

/** The name that 公开属性 has in a sealed text. */
export const ATTRIBUTE = "公开属性";

/** As the log takes it. */
const LONGEST_NAME = 40;

/** One field of a form as it was read. */
export interface ReadField {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** What is sealed of a form's fields: title, summary and body, and the attribute where the form has one. */
export function sealedFields(fields: readonly ReadField[], attribute: string | undefined): SealedField[] {
  const texts = fields.map(({ name, blocks }) => ({ name: steady(name), blocks })).filter(({ name }) => isText(name));
  const sealed = texts.map(({ name, blocks }) => ({ name, blocks: blocks.map(plain) }));
  if (attribute !== undefined && attribute !== "") {
    sealed.push({ name: ATTRIBUTE, blocks: [{ kind: "paragraph", text: attribute }] });
  }
  return sealed;
}

/** Whether a field of this name is the article's body: neither title nor summary, nor beside the text. */
export function isBody(name: string): boolean {
  return isText(steady(name)) && partOf(steady(name), false) === undefined;
}

/** Title and body are the text, whatever else their label says. */
function isText(name: string): boolean {
  return /正文/.test(name) || partOf(name, false) === "title" || !BESIDE_THE_TEXT.test(name);
}

/** A field's name without what a form changes in its label while one types: counters, and remarks in brackets. */
function steady(name: string): string {
  const bare = name.replaceAll(/[（(【[［][^（()）】\]］]*[）)】\]］]|还可(以)?输入|[\d/／]+字?|[*＊:：\s]/g, "");
  return (bare === "" ? name.trim() : bare).slice(0, LONGEST_NAME);
}

/** Only what a seal is about; readers add to blocks what is theirs. */
function plain({ kind, text, cell, hidden }: Block): SealedField["blocks"][number] {
  return { kind, text, ...(cell && { cell }), ...(hidden && { hidden }) };
}
