import { AGENCY, attributes, columns } from "../columns.ts";
import { type Html, html, raw } from "../html.ts";
import { type FormOptions, saveUrls } from "../options.ts";
import { sampleArticle, sampleText } from "../sample.ts";
import type { Article, ArticleFields } from "../store.ts";
import { chooser } from "./chooser.ts";
import { editorHead, editorScripts } from "./editor-assets.ts";
import { labSection } from "./lab.ts";
import { adminPage } from "./layout.ts";

const empty: ArticleFields = {
  title: "",
  column: "",
  source: AGENCY,
  author: "",
  date: "",
  attribute: "主动公开",
  summary: "",
  html: "",
  attachment: "",
};

/** The article form, new or for an article that is there. */
export function formPage(path: string, query: URLSearchParams, options: FormOptions, article?: Article): Html {
  const fields = article ?? (options.sample ? sampleFor(options) : { ...empty, date: today() });
  const title = article ? "编辑信息" : "发布信息";
  return adminPage(
    title,
    html`${chooser(path, query, options)}${form(fields, options, article?.id)}${editorScripts(options)}`,
    editorHead(options),
  );
}

function sampleFor({ editor }: FormOptions): ArticleFields {
  return editor === "textarea" ? { ...sampleArticle, html: sampleText } : sampleArticle;
}

function today(): string {
  return new Date().toLocaleDateString("sv");
}

function form(fields: ArticleFields, options: FormOptions, id: number | undefined): Html {
  const urls = saveUrls[options.save];
  const action =
    options.save === "fetch" ? raw("") : html` action="${urls.draft}" method="post" enctype="multipart/form-data"`;
  return html`<form id="article-form" class="article-form" ${action}>
      <input type="hidden" name="id" id="article-id" value="${id ?? ""}" />
      <table>
        ${row(options, "title", "标题", html`<input id="title" name="title" maxlength="120" value="${fields.title}" autocomplete="off" />`, true)}
        ${row(
          options,
          "column",
          "栏目",
          html`<select id="column" name="column">
            <option value="">请选择栏目</option>
            ${columns.map((column) => option(column.code, column.name, fields.column))}
          </select>`,
          true,
        )}
        ${row(options, "source", "来源", html`<input id="source" name="source" class="short" value="${fields.source}" />`)}
        ${row(options, "author", "作者", html`<input id="author" name="author" class="short" value="${fields.author}" />`)}
        ${row(options, "date", "发布日期", html`<input id="date" name="date" class="short" placeholder="2026-01-01" value="${fields.date}" />`)}
        ${row(
          options,
          "attribute",
          "公开属性",
          html`<select id="attribute" name="attribute">
            ${attributes.map((name) => option(name, name, fields.attribute))}
          </select>`,
        )}
        ${row(options, "summary", "摘要", html`<textarea id="summary" name="summary" rows="2">${text(fields.summary)}</textarea>`)}
        <tr>
          <th>正文</th>
          <td>
            <div id="editor-host" class="editor-host">
              <textarea id="body" name="html" aria-label="正文" hidden>${text(fields.html)}</textarea>
              <p class="loading" id="editor-loading">编辑器加载中……</p>
            </div>
          </td>
        </tr>
        ${row(options, "attachment", "附件", html`<input id="attachment" name="attachment" type="file" />`)}
        ${row(options, "upload", "即时上传", html`<input id="upload" type="file" multiple /> <span id="drop-area" class="drop-area">文件拖到这里上传</span> <output id="uploaded"></output>`)}
      </table>
      <p class="buttons">${buttons(options)}</p>
      ${options.lab ? labSection(options) : raw("")}
    </form>
    <div id="toast" role="status" hidden></div>`;
}

function row({ labels }: FormOptions, id: string, name: string, field: Html, required = false): Html {
  const star = required ? html`<i class="star">*</i>` : raw("");
  const label = labels ? html`<label for="${id}">${star}${name}</label>` : html`${star}${name}：`;
  return html`<tr>
    <th>${label}</th>
    <td>${field}</td>
  </tr>`;
}

function option(value: string, name: string, chosen: string): Html {
  return html`<option value="${value}" ${value === chosen ? raw(" selected") : raw("")}>${name}</option>`;
}

/** The lab puts 发布 first: the browser presses the form's first submit button on Enter in a text field. */
function buttons({ save, lab }: FormOptions): Html {
  const urls = saveUrls[save];
  const kind = (which: "draft" | "publish"): Html => {
    if (save === "fetch") return raw('type="button"');
    if (save === "shared") return html`type="submit" name="action" value="${which}"`;
    return html`type="submit" formaction="${urls[which]}"`;
  };
  const draft = html`<button ${kind("draft")} id="save-draft" class="button">存草稿</button>`;
  const publish = html`<button ${kind("publish")} id="publish" class="button primary">发布</button>`;
  return lab ? html`${publish}${draft}` : html`${draft}${publish}`;
}

/** A textarea's content: the browser drops one line feed at its start. */
function text(value: string): Html {
  return html`${raw("\n")}${value}`;
}
