import { AGENCY, columnName } from "../columns.ts";
import { escapeHtml, type Html, html, raw } from "../html.ts";
import type { Article } from "../store.ts";
import { sitePage } from "./layout.ts";

/** A published article as visitors see it; `justPublished` adds what the back office says after publishing. */
export function publicPage(article: Article, justPublished: boolean): Html {
  const notice = justPublished
    ? html`<p class="notice" id="notice" role="status" data-result="published">
        发布成功。<a class="notice-link" href="/articles/${article.id}">页面地址</a>　<a href="/admin/articles"
          >返回列表</a
        >
      </p>`
    : raw("");
  const at = publishedAt(article);
  const { indexNumber = "", formedOn = "" } = article.further ?? {};
  return sitePage(
    article.title,
    html`${notice}
      <p class="crumbs">您现在的位置：<a href="/">首页</a> &gt; 信息公开 &gt; ${columnName(article.column)}</p>
      <article class="article" id="article" data-id="${article.id}">
        <table class="index">
          <tr>
            <th>索引号</th>
            <td data-field="indexNumber">${indexNumber || `YX-YB-${article.id}`}</td>
            <th>公开属性</th>
            <td data-field="attribute">${article.attribute}</td>
          </tr>
          <tr>
            <th>发布机构</th>
            <td>${AGENCY}</td>
            <th>发文日期</th>
            <td>${article.date}</td>
          </tr>
          ${
            formedOn === ""
              ? raw("")
              : html`<tr>
                  <th>生成日期</th>
                  <td data-field="formedOn">${formedOn}</td>
                </tr>`
          }
        </table>
        <h1>${article.title}</h1>
        <p class="meta">
          发布时间：<time id="published-at">${at}</time>　来源：${article.source}　作者：${article.author}
        </p>
        <div class="article-body" id="article-body">${body(article.html)}</div>
      </article>`,
  );
}

/** When an article went out; of those that were there from the start, nine o'clock. */
export function publishedAt({ date, publishedAt: at }: Article): string {
  return at ?? `${date} 09:00`;
}

/** The public site's first page: what has been published. */
export function homePage(articles: readonly Article[]): Html {
  const published = articles.filter((article) => article.status === "published").sort((a, b) => b.id - a.id);
  return sitePage(
    "网站首页",
    html`<h2 class="block-title">最新信息公开</h2>
      <ul class="news">
        ${published.map((article) => html`<li><a href="/articles/${article.id}">${article.title}</a><time>${article.date}</time></li>`)}
      </ul>`,
  );
}

/** What is not there, or not published. */
export function notFoundPage(): Html {
  return sitePage(
    "页面不存在",
    html`<h1>页面不存在</h1>
      <p>您访问的内容不存在或者尚未发布。</p>`,
  );
}

/** The stored text as it came; what has no tags is plain text and gets a paragraph a line. */
function body(stored: string): Html {
  if (/<[a-z]/i.test(stored)) return raw(stored);
  return raw(
    stored
      .split(/\r?\n/)
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join("\n"),
  );
}
