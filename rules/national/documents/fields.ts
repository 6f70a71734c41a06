import type { DocumentTemplate, TemplateBlock } from "../../../lib/model/document-template.ts";
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

/** 文种: by who receives it. */
export const letterForm: Field = {
  ...choice("letter-form", "文种", [
    ["request", "请示"],
    ["letter", "函"],
  ]),
  hint: "收文机关是上级机关的用请示；是同级或者不相隶属的机关的用函。",
};

/** What a request and a letter that report something end with. */
export const reportClosing: readonly TemplateBlock[] = [
  { text: "妥否，请批复。", when: [{ field: "letter-form", in: ["request"] }] },
  { text: "请将结果书面告知本机关。", when: [{ field: "letter-form", in: ["letter"] }] },
];

/** Whether the draft goes along: what may be secret does not (保密法: by the ways for it alone). */
export const draftEnclosed: Field = {
  ...choice("draft-enclosed", "随文附拟公开稿", [
    ["enclosed", "附"],
    ["apart", "不附，按保密规定另行传递"],
  ]),
  hint: "稿件可能涉密的，不随文附送。",
};

/** The draft as an enclosure, or how it goes. */
export const draftGoes: readonly TemplateBlock[] = [
  { text: "有关材料按保密规定另行传递。", when: [{ field: "draft-enclosed", in: ["apart"] }] },
  { text: "附件：“{title}”（拟公开稿）", when: [{ field: "draft-enclosed", in: ["enclosed"] }] },
];

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
