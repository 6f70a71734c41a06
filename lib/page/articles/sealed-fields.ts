import type { Block } from "../../model/draft.ts";
import type { SealedField } from "../../model/sealed-text.ts";

/** What a CMS fills in or changes by itself when it saves, and what sorts the article: no part of the text. */
const BESIDE_THE_TEXT = /来源|作者|日期|时间|栏目|关键词|备注|公开属性/;

/** The name that 公开属性 has in a sealed text. */
export const ATTRIBUTE = "公开属性";

/** One field of a form as it was read. */
export interface ReadField {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** What is sealed of a form's fields: title, summary and body, and the attribute where the form has one. */
export function sealedFields(fields: readonly ReadField[], attribute: string | undefined): SealedField[] {
  const texts = fields.filter(({ name }) => !BESIDE_THE_TEXT.test(name));
  const sealed = texts.map(({ name, blocks }) => ({ name, blocks: blocks.map(plain) }));
  if (attribute !== undefined && attribute !== "") {
    sealed.push({ name: ATTRIBUTE, blocks: [{ kind: "paragraph", text: attribute }] });
  }
  return sealed;
}

/** Only what a seal is about; readers add to blocks what is theirs. */
function plain({ kind, text, cell, hidden }: Block): SealedField["blocks"][number] {
  return { kind, text, ...(cell && { cell }), ...(hidden && { hidden }) };
}
