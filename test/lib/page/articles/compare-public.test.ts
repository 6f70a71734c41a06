// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { asPublished } from "../../../../lib/page/articles/compare-public.ts";
import { readPublicPage } from "../../../../lib/page/articles/public-page.ts";
import { sealedFields } from "../../../../lib/page/articles/sealed-fields.ts";
import { readPageText } from "../../../../lib/page/editors/page-text.ts";
import { demo } from "../../../../lib/portals/demo.ts";
import { SealedTextSchema, type SealedText } from "../../../../lib/model/sealed-text.ts";
import { sealText } from "../../../../lib/text/seal-text.ts";

const OWN = ["http://127.0.0.1:4000"];
const BODY =
  '<p>现将<b>2026年</b>第一批名单公布，共 12 人。</p><table><tbody><tr><th>姓名</th><td>王某某</td></tr></tbody></table><p>详见<a href="/files/a.pdf">附件</a>。</p>';

function html(content: string): Element {
  const element = document.createElement("div");
  element.innerHTML = content;
  document.body.replaceChildren(element);
  return element;
}

function sealed(): SealedText {
  const title = [{ kind: "paragraph", text: "名单的公布" }] as const;
  const summary = [{ kind: "paragraph", text: "摘要不在网页上。" }] as const;
  const fields = sealedFields(
    [
      { name: "标题", blocks: title },
      { name: "摘要", blocks: summary },
      { name: "来源", blocks: summary },
      { name: "发布日期", blocks: summary },
      { name: "正文", blocks: readPageText(html(BODY)).blocks },
    ],
    "主动公开",
  );
  return { fields, own: OWN };
}

/** Whether a public page with this content says what was sealed. */
function same(body: string, title = "名单的公布", attribute = "主动公开"): boolean {
  const text = sealed();
  html(
    `<article id="article"><table><tr><td data-field="attribute"> ${attribute} </td></tr></table><h1>${title}</h1><div id="article-body">${body}</div></article>`,
  );
  const page = readPublicPage(document, demo);
  if (!page) throw new Error("not read");
  const shown = asPublished(text, page);
  return sealText(shown.fields, shown.own) === sealText(text.fields, text.own);
}

describe("a public page", () => {
  it("is what was sealed, by title, summary, body and attribute alone", () => {
    expect(sealed().fields.map(({ name }) => name)).toEqual(["标题", "摘要", "正文", "公开属性"]);
    expect(SealedTextSchema.safeParse(sealed()).success).toBe(true);
    expect(same(BODY)).toBe(true);
  });

  it.each([
    ["wrapped anew", `<div>\n  ${BODY.replaceAll("</p>", "</p>\n\n  ")}</div>`],
    ["with spaces of another kind", BODY.replace("，共 12 人", "，共&nbsp;12&nbsp;人").replace("<p>", "<p>　　")],
    ["with sections for paragraphs", BODY.replaceAll("<p>", "<section><span>").replaceAll("</p>", "</span></section>")],
    ["without the bold", BODY.replace("<b>", "").replace("</b>", "")],
    ["with whole links", BODY.replace('"/files', '"http://127.0.0.1:4000/files')],
  ])("is the same: %s", (_what, body) => expect(same(body)).toBe(true));

  it.each([
    ["a digit", BODY.replace("12", "13")],
    ["a cell", BODY.replace("王某某", "王某")],
    ["a link", BODY.replace("a.pdf", "b.pdf")],
    ["a word more", `${BODY}<p>补充。</p>`],
  ])("is another by %s", (_what, body) => expect(same(body)).toBe(false));

  it("is another by its title or attribute, too", () => {
    expect(same(BODY, "名单公布")).toBe(false);
    expect(same(BODY, "名单的公布", "依申请公开")).toBe(false);
  });
});
