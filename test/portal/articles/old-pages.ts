import { columnName } from "../columns.ts";
import { type Html, html, raw } from "../html.ts";
import type { Reply } from "../http.ts";
import { publishedAt } from "../pages/public.ts";
import { oldPage, sendOld } from "../requests/old-page.ts";
import type { Article } from "../store.ts";

/** The old CMS's frames. */
export function oldShell(): Reply {
  return sendOld(`<html><head><title>网站信息发布系统 V3.0</title></head>
<frameset rows="34,*" border="0"><frame name="top" src="/xxfb/top.htm" scrolling="no" noresize>
<frameset cols="130,*"><frame name="menu" src="/xxfb/menu.htm"><frame name="main" src="/xxfb/list.do"></frameset>
</frameset></html>`);
}

/** The band above. */
export function oldTop(): Reply {
  return oldPage("", html`<div class="bar"><b>云溪县医疗保障局　网站信息发布系统 V3.0</b>　当前用户：信息员01</div>`);
}

/** The menu on the left. */
export function oldMenu(): Reply {
  const link = (path: string, name: string): Html =>
    html`<tr>
      <td><a href="javascript:parent.frames['main'].location='${path}';void(0)">${name}</a></td>
    </tr>`;
  return oldPage(
    "",
    html`<table class="t">
      <tr>
        <th>信息管理</th>
      </tr>
      ${link("/xxfb/list.do", "信息列表")}${link("/xxfb/edit.do", "录入信息")}
    </table>`,
  );
}

/** The list: links that run scripts lead to an article's form, a plain one to its public page. */
export function oldArticles(articles: readonly Article[]): Reply {
  return oldPage(
    "信息列表",
    html`<script>
        function bj(id) {
          location = "/xxfb/edit.do?id=" + id;
        }
      </script>
      <table class="t" id="xxlb">
        <tr>
          <th>编号</th>
          <th>标题</th>
          <th>栏目</th>
          <th>状态</th>
          <th>发布时间</th>
          <th>操作</th>
        </tr>
        ${[...articles].sort((a, b) => b.id - a.id).map(row)}
      </table>`,
  );
}

function row(article: Article): Html {
  const isOut = article.status === "published";
  return html`<tr class="hang">
    <td>${article.id}</td>
    <td class="bt"><a href="javascript:bj(${article.id})">${article.title || "（无标题）"}</a></td>
    <td>${columnName(article.column)}</td>
    <td class="zt">${isOut ? "已发布" : "草稿"}</td>
    <td class="fbsj">${isOut ? publishedAt(article) : ""}</td>
    <td>${isOut ? html`<a class="ck" href="/articles/${article.id}" target="_blank">查看</a>` : raw("")}</td>
  </tr>`;
}

/** What the CMS says after saving. */
export function oldSavedArticle(article: Article): Reply {
  const isOut = article.status === "published";
  return oldPage(
    isOut ? "发布成功" : "保存成功",
    isOut
      ? html`<table class="t" id="fbcg">
          <tr>
            <td class="n">发布成功</td>
            <td><a id="ymdz" href="/articles/${article.id}" target="_blank">页面地址</a></td>
          </tr>
          <tr>
            <td class="n">发布时间</td>
            <td id="fbsj">${publishedAt(article)}</td>
          </tr>
        </table>`
      : html`<p id="cgcg">草稿已保存。<a href="/xxfb/edit.do?id=${article.id}">继续编辑</a></p>`,
  );
}
