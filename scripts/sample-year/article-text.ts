import type { SealedText } from "../../lib/model/sealed-text.ts";
import { ATTRIBUTE } from "../../lib/page/articles/sealed-fields.ts";

/** The text of a made-up article: enough for a seal to be one. */
export function textOf(title: string): SealedText {
  return sealed({ 标题: title, 正文: `${title}\n样例县医疗保障局办公室供稿。` });
}

/** A public article of the demo portal as its form holds it; `portal` is the site's own address. */
export function textOnPortal(
  { title, summary, html }: { readonly title: string; readonly summary: string; readonly html: string },
  portal: string,
): SealedText {
  const paragraphs = html.split("</p>").map((part) => part.replace(/<[^>]*>/g, ""));
  return { ...sealed({ 标题: title, 摘要: summary, 正文: paragraphs.join("\n") }), own: [portal] };
}

function sealed(texts: Readonly<Record<string, string>>): SealedText {
  const fields = Object.entries({ ...texts, [ATTRIBUTE]: "主动公开" }).map(([name, text]) => ({
    name,
    blocks: text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => ({ kind: "paragraph" as const, text: line })),
  }));
  return { fields };
}
