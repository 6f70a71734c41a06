import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import type { Field } from "../../../lib/model/field.ts";

/** 送达方式 (国办公开办函〔2016〕235号；条例第四十条). */
export const delivery = {
  id: "delivery",
  title: "送达方式",
  kind: "choice",
  options: [
    { value: "post", title: "邮寄送达" },
    { value: "in-person", title: "直接送达" },
    { value: "entrusted", title: "委托其他行政机关代为送达" },
    { value: "electronic", title: "电子方式送达" },
  ],
} satisfies Field;

/** What is put to the person; `lines` is one item a line. */
const asked = <K extends Field["kind"]>(kind: K, id: string, title: string, hint?: string) => ({
  id,
  title,
  kind,
  ...(hint !== undefined && { hint }),
});

/** A text in one sentence. */
export const sentence = (id: string, title: string, hint?: string): Field => asked("text", id, title, hint);
/** Items, one a line. */
export const items = (id: string, title: string, hint?: string): Field =>
  asked("lines", id, title, hint ?? "一行写一项。");
/** A day. */
export const day = (id: string, title: string, hint?: string): Field => asked("date", id, title, hint);

/** One of a few. */
export function choice(
  id: string,
  title: string,
  options: readonly (readonly [value: string, title: string])[],
  kind: "choice" | "choices" = "choice",
): Field {
  return { id, title, kind, options: options.map(([value, name]) => ({ value, title: name })) };
}

/** The outcome that a document is for, by its id in the procedure, and what it is called. */
export function outcomes(...options: readonly (readonly [value: string, title: string])[]): Field {
  return {
    id: "outcome",
    title: "办理结果",
    kind: "choice",
    // A field with options has two at the least; a document for one outcome has no choice to make.
    options: options.map(([value, title]) => ({ value, title })),
  };
}

/** Of the one who is asked: the name goes on paper only. */
export const consultedName = sentence(
  "consulted-name",
  "被征求意见者的姓名或者名称",
  "写在文书上，不写入记录：记录里第三方是个人的只有代称。",
);
/** The organ that is asked. */
export const consulted = sentence("consulted", "被征求意见的机关");
/** What it is asked about. */
export const consultAbout = sentence("consult-about", "征求意见的内容", "只写与对方有关的内容，不写申请人的姓名。");

/** The document belongs to one 征求意见 of these kinds; of several it is told by whom was asked. */
export function ofConsultations(...kinds: string[]): NonNullable<DocumentTemplate["of"]> {
  return { step: "consult", when: [{ field: "consult-kind", in: kinds }], called: "consulted" };
}
