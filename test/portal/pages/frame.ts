import { AGENCY } from "../columns.ts";
import { type Html, html } from "../html.ts";
import { documentPage } from "./layout.ts";

/** The back office as old systems have it: a band, a menu on the left, and the pages in an iframe named `main`. */
export function framePage(inner: string): Html {
  return documentPage(
    `${AGENCY}网站内容管理系统`,
    html`<body class="shell">
      <header class="admin-header">
        <strong>${AGENCY}</strong><span>网站内容管理系统 V6.2</span>
        <nav><span>当前用户：信息员01</span></nav>
      </header>
      <div class="shell-body">
        <nav class="shell-menu" aria-label="菜单">
          <b>内容管理</b><a href="/admin/articles" target="main">信息列表</a
          ><a href="/admin/articles/new" target="main">发布信息</a
          ><a href="/admin/articles/new?sample=1" target="main">示例稿件</a><b>依申请公开</b
          ><a href="/ysqgk/list.do" target="main">申请受理</a><b>系统</b><a href="/" target="_blank">网站首页</a>
        </nav>
        <iframe name="main" id="main" title="工作区" src="${inner}"></iframe>
      </div>
    </body>`,
  );
}
