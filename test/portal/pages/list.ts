import { columnName } from "../columns.ts";
import { type Html, html, raw } from "../html.ts";
import type { Article } from "../store.ts";
import { adminPage } from "./layout.ts";
import { publishedAt } from "./public.ts";

/** The back office's list of articles, newest first, with what the last save did. */
export function listPage(articles: readonly Article[], query: URLSearchParams): Html {
  const newestFirst = [...articles].sort((a, b) => b.id - a.id);
  return adminPage(
    "信息列表",
    html`${notice(query)}
      <div class="toolbar">
        <a class="button primary" id="new-article" href="/admin/articles/new">＋ 发布信息</a
        ><a class="button" href="/admin/articles/new?sample=1">示例稿件</a><span>共 ${articles.length} 条</span>
      </div>
      <table class="list" id="article-list">
        <thead>
          <tr>
            <th>编号</th>
            <th>状态</th>
            <th class="wide">标题</th>
            <th>栏目</th>
            <th>日期</th>
            <th>发布时间</th>
            <th>操作</th>
          </tr>
        </thead>
        <tbody>
          ${newestFirst.map(row)}
        </tbody>
      </table>`,
  );
}

function row(article: Article): Html {
  const published = article.status === "published";
  return html`<tr data-id="${article.id}">
    <td>${article.id}</td>
    <td><span class="status ${article.status}">${published ? "已发布" : "草稿"}</span></td>
    <td class="wide"><a href="/admin/articles/${article.id}/edit">${article.title || "（无标题）"}</a></td>
    <td>${columnName(article.column)}</td>
    <td>${article.date}</td>
    <td class="published-at">${published ? publishedAt(article) : "—"}</td>
    <td class="actions">
      <a href="/admin/articles/${article.id}/edit">编辑</a
      >${published ? html`<a class="public" href="/articles/${article.id}" target="_blank">查看</a>` : raw("")}
      <form method="post" action="/admin/articles/${article.id}/delete"><button class="link">删除</button></form>
    </td>
  </tr> `;
}

function notice(query: URLSearchParams): Html {
  const id = query.get("id") ?? "";
  switch (query.get("notice") ?? "") {
    case "published":
      return html`<p class="notice" id="notice" role="status" data-result="published">
        发布成功。<a class="notice-link" href="/articles/${id}">查看页面</a>
      </p>`;
    case "draft":
      return html`<p class="notice" id="notice" role="status" data-result="draft">
        草稿已保存。<a class="notice-link" href="/admin/articles/${id}/edit">继续编辑</a>
      </p>`;
    case "deleted":
      return html`<p class="notice" id="notice" role="status" data-result="deleted">已删除。</p>`;
    default:
      return raw("");
  }
}
